import type { Actor } from '../access/actor.js';
import { draftEvent } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, limitText } from '../shared/input.js';
import { isLate } from './legal-clock.js';
import { checkField, demandFieldChecked, type FieldTrace } from './field-check.js';
import { changeInspection } from './change-inspection.js';
import type { ChangedInspection, WholeInspection } from './draft-inspection.js';
import { inspectionLimits, type ConclusionAuthor, type InspectionObject } from './inspection.js';
import { demandOnInspection, fieldVerbs } from './inspection-scope.js';
import type { InspectionVerb } from './inspection.states.js';
import { demandDesignated } from './lacks-of-basis.js';
import type { FieldSubject } from './record-visit.js';

export interface ConcludeSubject extends FieldSubject {
  readonly unitNames: ReadonlyMap<string, string>;
  /** By the log: who sat in the team at any time, worked on the plan, or recorded, revised or dropped anything of the field. */
  readonly contributors: readonly ConclusionAuthor[];
  /** What came in from the field. */
  readonly visits: readonly FieldTrace[];
}

/** What makes somebody an author of the conclusion: the plan, the team, the field. */
export const authorVerbs = ['draftInspection', 'reviseInspection', 'submitInspection', 'setInspectionTeam', ...fieldVerbs, 'concludeInspection'] as const satisfies readonly InspectionVerb[];

export interface ConcludeInput {
  readonly version: number;
  /** The paper by which the government made the conclusion. */
  readonly document: string;
  /** The team was asked: no field record waits on a device. */
  readonly fieldChecked: boolean;
  readonly conclusions: readonly { readonly objectId: string; readonly text: string }[];
}

/**
 * Records the government's conclusion, one part for each object (art. 16, L6): CONCLUSION_FIELD_UNCHECKED, CONCLUSION_DOCUMENT, CONCLUSION_MISSING {unit}. Its
 * authors, who take no part in a review (art. 17), are whoever writes it, the team, and by the log everybody who ever sat in the team,
 * worked on the plan, or recorded, revised or dropped anything of the field.
 */
export function concludeInspection(actor: Actor, subject: ConcludeSubject, input: ConcludeInput, context: VerbContext): ChangedInspection {
  const { inspection: before, objects, team } = subject;
  const { postId, state } = demandOnInspection('concludeInspection', actor, subject, context);
  demandVersion(before.version, input.version);
  demandDesignated(before, subject.designation, context.today);
  const field = checkField(subject, subject.visits);
  demandFieldChecked(field, input.fieldChecked);
  const conclusionDocument = demandText(input.document, 'document', inspectionLimits.document, 'CONCLUSION_DOCUMENT');
  const texts = new Map(input.conclusions.map(({ objectId, text }) => [objectId, limitText(text, 'conclusions', inspectionLimits.text)]));
  const silent = objects.find(({ id }) => (texts.get(id) ?? '') === '');
  if (silent !== undefined) throw new DomainError('CONCLUSION_MISSING', { unit: subject.unitNames.get(silent.unitId) ?? '' }, 'conclusions');
  const after = objects.map((object): InspectionObject => ({ ...object, conclusion: texts.get(object.id) ?? null, version: object.version + 1 }));
  const changes = { state, conclusionDocument, concludedOn: context.today, authors: authorsOf(subject, actor), version: before.version + 1 };
  const conclusions = after.map(({ id, unitId, conclusion, version }) => ({ id, unitId, conclusion, version }));
  const event = draftEvent({ verb: 'concludeInspection', subjectType: 'inspection', subjectId: before.id, postId, fromState: before.state, toState: state, data: { ...changes, conclusions, field } });
  return { inspection: { ...before, ...changes }, objects: after, team, events: [event] };
}

function authorsOf({ team, contributors }: ConcludeSubject, { personId, personName }: Actor): readonly ConclusionAuthor[] {
  const named = [...team.map((member) => ({ personId: member.personId, personName: member.personName })), ...contributors, { personId, personName }];
  return named.filter((each, place) => named.findIndex((other) => (other.personId ?? other.personName) === (each.personId ?? each.personName)) === place);
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
