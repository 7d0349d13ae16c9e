import type { Actor } from '../access/actor.js';
import { draftEvent } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion } from '../shared/input.js';
import { changeInspection } from './change-inspection.js';
import type { ChangedInspection, WholeInspection } from './draft-inspection.js';
import { inspectionLimits, type InspectionObject } from './inspection.js';
import { demandOnInspection } from './inspection-scope.js';
import { isUndesignated } from './lacks-of-basis.js';
import { lacksOfConflict, lacksOfTeam } from './lacks-of-team.js';
import { lack, type PlanLack } from './plan-facts.js';
import type { PlanFacts } from './plan-facts.js';

/** The notice to one object, or several at once. INSPECTION_COVERT_NOTICE for a 暗访 (N13). */
export function notifyObject(
  actor: Actor,
  subject: WholeInspection,
  input: { readonly version: number; readonly unitIds: readonly string[]; readonly text: string },
  context: VerbContext,
): ChangedInspection {
  const { inspection: before, objects, team } = subject;
  const { postId, state } = demandOnInspection('notifyObject', actor, subject, context);
  demandVersion(before.version, input.version);
  if (before.covert) throw new DomainError('INSPECTION_COVERT_NOTICE');
  const noticeText = demandText(input.text, 'text', inspectionLimits.text);
  const told = new Set(input.unitIds);
  if (!objects.some(({ unitId }) => told.has(unitId))) throw new DomainError('FIELD_REQUIRED', {}, 'unitIds');
  const after = objects.map((object): InspectionObject => (told.has(object.unitId) ? { ...object, notifiedOn: context.today, noticeText, version: object.version + 1 } : object));
  const changes = { version: before.version + 1 };
  const event = draftEvent({ verb: 'notifyObject', subjectType: 'inspection', subjectId: before.id, postId, fromState: before.state, toState: state, data: changes });
  const each = after.filter(({ unitId }) => told.has(unitId)).map(({ id, unitId, version }) =>
    draftEvent({ verb: 'notifyObject', subjectType: 'inspection_object', subjectId: id, unitId, postId, data: { notifiedOn: context.today, noticeText, version } }));
  return { inspection: { ...before, ...changes }, objects: after, team, events: [event, ...each] };
}

/** What stands between field work and its going on: the designation may have been ended meanwhile (L1). */
export function lacksUnderWay(inspection: Pick<WholeInspection['inspection'], 'basis'>, designation: PlanFacts['designation'], today: string): readonly PlanLack[] {
  return isUndesignated(inspection, designation, today) ? [lack('INSPECTION_NOT_DESIGNATED')] : [];
}

/** What stands between an approved inspection and its field work: team (L5), notices (N13), days and designation (L1, L4). */
export function lacksOfStart({ inspection, objects, team }: WholeInspection, facts: Pick<PlanFacts, 'designation' | 'postUnits' | 'units'>, today: string): readonly PlanLack[] {
  const { designation } = facts;
  const untold = inspection.covert ? 0 : objects.filter(({ notifiedOn }) => notifiedOn === null).length;
  const { fromOn, toOn } = inspection;
  return [
    ...lacksUnderWay(inspection, designation, today),
    ...lacksOfTeam(team, inspection.leaderAppointment),
    ...lacksOfConflict({ team, objects }, facts),
    ...(untold > 0 ? [lack('INSPECTION_NOT_NOTIFIED', { count: untold })] : []),
    ...(fromOn !== null && toOn !== null && (today < fromOn || today > toOn) ? [lack('INSPECTION_DAYS_OUTSIDE', { on: today, from: fromOn, to: toOn })] : []),
  ];
}

/** Begins the field work; whatever is missing refuses it with its rule (`lacksOfStart`). */
export function startInspection(actor: Actor, subject: WholeInspection & { readonly facts: Pick<PlanFacts, 'designation' | 'postUnits' | 'units'> }, input: { readonly version: number }, context: VerbContext): ChangedInspection {
  return changeInspection('startInspection', actor, subject, input, context, () => {
    const [first] = lacksOfStart(subject, subject.facts, context.today);
    if (first !== undefined) throw new DomainError(first.code, first.params, first.step);
    return { startedOn: subject.inspection.startedOn ?? context.today };
  });
}
