import { draftEvent, type EventDraft } from '../event/event.js';
import type { WholeInspection } from './draft-inspection.js';
import type { Inspection, InspectionObject } from './inspection.js';

/** What a unit that was told of an inspection hears of it later. `left`: it is no object any more. */
type Heard = 'withdrawInspection' | 'reviseInspection' | 'approveInspection';

const isTold = ({ notifiedOn }: InspectionObject): boolean => notifiedOn !== null;

/** Nothing but the matter it was told of: reasons, other units and what is planned instead are not its business. */
function hears(verb: Heard, { id, matter }: Inspection, { id: subjectId, unitId }: InspectionObject, postId: string | null, toState: 'left' | null = null): EventDraft {
  return draftEvent({ verb, subjectType: 'inspection_object', subjectId, unitId, postId, toState, data: { inspectionId: id, matter } });
}

/** To each unit that was told: the inspection was withdrawn, or its changed plan approved. */
export function tellObjects(verb: Exclude<Heard, 'reviseInspection'>, { inspection, objects }: Pick<WholeInspection, 'inspection' | 'objects'>, postId: string | null): readonly EventDraft[] {
  return objects.filter(isTold).map((object) => hears(verb, inspection, object, postId));
}

/** A changed plan, to each unit that was told of the one before; those it goes to no more hear that. */
export function tellReplanned({ inspection, objects: before }: Pick<WholeInspection, 'inspection' | 'objects'>, after: readonly InspectionObject[], postId: string | null): readonly EventDraft[] {
  const stay = new Set(after.map(({ id }) => id));
  return before.filter(isTold).map((object) => hears('reviseInspection', inspection, object, postId, stay.has(object.id) ? null : 'left'));
}
