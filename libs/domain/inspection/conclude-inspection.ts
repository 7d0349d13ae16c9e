import type { Actor } from '../access/actor.js';
import { draftEvent } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, limitText } from '../shared/input.js';
import { isLate } from './legal-clock.js';
import { changeInspection } from './change-inspection.js';
import type { ChangedInspection, WholeInspection } from './draft-inspection.js';
import { inspectionLimits, type ConclusionAuthor, type InspectionObject } from './inspection.js';
import { demandOnInspection } from './inspection-scope.js';

export interface ConcludeInput {
  readonly version: number;
  /** The paper by which the government made the conclusion. */
  readonly document: string;
  readonly conclusions: readonly { readonly objectId: string; readonly text: string }[];
}

/**
 * Records the government's conclusion, one part for each object (art. 16, L6): CONCLUSION_DOCUMENT, CONCLUSION_MISSING {unit}. The
 * team and whoever writes it are its authors, who take no part in a review (art. 17).
 */
export function concludeInspection(actor: Actor, subject: WholeInspection & { readonly unitNames: ReadonlyMap<string, string> }, input: ConcludeInput, context: VerbContext): ChangedInspection {
  const { inspection: before, objects, team } = subject;
  const { postId, state } = demandOnInspection('concludeInspection', actor, subject, context);
  demandVersion(before.version, input.version);
  const conclusionDocument = demandText(input.document, 'document', inspectionLimits.document, 'CONCLUSION_DOCUMENT');
  const texts = new Map(input.conclusions.map(({ objectId, text }) => [objectId, limitText(text, 'conclusions', inspectionLimits.text)]));
  const silent = objects.find(({ id }) => (texts.get(id) ?? '') === '');
  if (silent !== undefined) throw new DomainError('CONCLUSION_MISSING', { unit: subject.unitNames.get(silent.unitId) ?? '' }, 'conclusions');
  const after = objects.map((object): InspectionObject => ({ ...object, conclusion: texts.get(object.id) ?? null, version: object.version + 1 }));
  const changes = { state, conclusionDocument, concludedOn: context.today, authors: authorsOf(team, actor), version: before.version + 1 };
  const conclusions = after.map(({ id, unitId, conclusion, version }) => ({ id, unitId, conclusion, version }));
  const event = draftEvent({ verb: 'concludeInspection', subjectType: 'inspection', subjectId: before.id, postId, fromState: before.state, toState: state, data: { ...changes, conclusions } });
  return { inspection: { ...before, ...changes }, objects: after, team, events: [event] };
}

function authorsOf(team: WholeInspection['team'], actor: Actor): readonly ConclusionAuthor[] {
  const named = team.map(({ personId, personName }) => ({ personId, personName }));
  return named.some(({ personId }) => personId === actor.personId) ? named : [...named, { personId: actor.personId, personName: actor.personName }];
}

/** Objects whose clock still runs: they may still object, or wait for the review. */
export function openObjects(objects: readonly InspectionObject[], today: string): readonly InspectionObject[] {
  return objects.filter(({ state, objectionUntilOn }) => state === 'objected' || (state === 'received' && objectionUntilOn !== null && !isLate(objectionUntilOn, today)));
}

/** Ends it once every object has its conclusion and no clock runs: CONCLUSION_NOT_FED_BACK, CONCLUSION_CLOCK_RUNNING {count}. */
export function closeInspection(actor: Actor, subject: WholeInspection, input: { readonly version: number }, context: VerbContext): ChangedInspection {
  return changeInspection('closeInspection', actor, subject, input, context, () => {
    const waiting = subject.objects.filter(({ state }) => state === 'planned' || state === 'delivered').length;
    if (waiting > 0) throw new DomainError('CONCLUSION_NOT_FED_BACK', { count: waiting });
    const open = openObjects(subject.objects, context.today).length;
    if (open > 0) throw new DomainError('CONCLUSION_CLOCK_RUNNING', { count: open });
    return { closedOn: context.today };
  });
}
