import type { Actor } from '../access/actor.js';
import { draftEvent } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, demandWhole, limitText, textLimits } from '../shared/input.js';
import { demandDate } from '../shared/local-date.js';
import { demandOrder } from '../shared/validity.js';
import type { ChangedInspection, WholeInspection } from './draft-inspection.js';
import { inspectionLimits, planKeys, untouchedObject, type InspectionObject, type InspectionPlan, type PlannedObject } from './inspection.js';
import { demandOnInspection } from './inspection-scope.js';
import { demandNoLack, lacksOfPlan } from './lacks.js';
import type { PlanFacts } from './plan-facts.js';
import { tellReplanned } from './tell-objects.js';

export interface RevisedPlan {
  readonly version: number;
  readonly plan: InspectionPlan;
  readonly objects: readonly PlannedObject[];
  /** Why an approved plan is changed. */
  readonly reason: string | null;
}

const LIMITS = {
  sourceDocument: inspectionLimits.document, yearWork: inspectionLimits.document, triggerReason: textLimits.reason, content: inspectionLimits.content, scope: inspectionLimits.content,
  depthReason: textLimits.reason, overlapReason: textLimits.reason,
} as const;

/** The plan as it may be kept: trimmed, within its limits, its days real and in order. */
export function cleanPlan(plan: InspectionPlan): InspectionPlan {
  const words = Object.fromEntries(Object.entries(LIMITS).map(([key, max]) => [key, limitText(plan[key as keyof typeof LIMITS], key, max) || null]));
  const dates = Object.fromEntries((['sourceOn', 'fromOn', 'toOn'] as const).map((key) => [key, plan[key] === null ? null : demandDate(plan[key], key)]));
  const { fromOn, toOn } = plan;
  if (fromOn !== null && toOn !== null) demandOrder({ fromOn, toOn }, 'toOn');
  return { ...plan, ...words, ...dates, matter: limitText(plan.matter, 'matter', inspectionLimits.matter) };
}

/**
 * Keeps the plan as far as it is. Once approved, any change of it — matter, content, objects, scope, days — has to be approved again
 * before anything more is done (art. 15, L4): it needs the reason, must lack nothing, and goes back to 待批.
 * INSPECTION_OBJECT_RECORDED for taking out a unit that was visited, INSPECTION_TOLD_COVERT for hiding what a unit was told of.
 */
export function reviseInspection(
  actor: Actor,
  subject: WholeInspection & { readonly recordedUnitIds: ReadonlySet<string>; readonly facts: PlanFacts },
  input: RevisedPlan,
  context: VerbContext,
): ChangedInspection {
  const { inspection: before, team } = subject;
  const { postId, state } = demandOnInspection('reviseInspection', actor, { inspection: before, team }, context);
  demandVersion(before.version, input.version);
  demandWhole(input.objects.length, 0, inspectionLimits.objects, 'objects');
  const [plan, objects] = [cleanPlan(input.plan), mergeObjects(subject, input.objects, context)];
  // Else the notice a unit has would vanish from its sight.
  if (plan.covert && subject.objects.some(({ notifiedOn }) => notifiedOn !== null)) throw new DomainError('INSPECTION_TOLD_COVERT', {}, 'covert');
  const approved = before.state !== 'draft';
  const reason = approved ? demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED') : null;
  if (approved) demandNoLack(lacksOfPlan({ plan, objects, team }, subject.facts));
  const reopened = approved ? { submittedOn: context.today, changedOn: context.today, approver: null, approverName: null, approverPostId: null, approvalDocument: null, approvedOn: null, approvalRecordedBy: null } : {};
  const changes = { ...plan, ...reopened, state, version: before.version + 1 };
  const changed = Object.fromEntries(Object.entries(changes).filter(([key, value]) => JSON.stringify(before[key as keyof typeof before]) !== JSON.stringify(value)));
  const event = draftEvent({
    verb: 'reviseInspection', subjectType: 'inspection', subjectId: before.id, postId, fromState: before.state, toState: state, reason, data: { ...changed, objects: objects.map(plannedOf) },
  });
  if (sameObjects(subject.objects, objects) && planKeys.every((key) => !(key in changed))) throw new DomainError('NOTHING_CHANGED');
  return { inspection: { ...before, ...changes }, objects, team, events: [event, ...(approved ? tellReplanned(subject, objects, postId) : [])] };
}

const plannedOf = ({ id, unitId, authority, authorityDocument, assistanceBasis }: InspectionObject) => ({ id, unitId, authority, authorityDocument, assistanceBasis });

const sameObjects = (before: readonly InspectionObject[], after: readonly InspectionObject[]): boolean =>
  JSON.stringify(before.map(plannedOf)) === JSON.stringify(after.map(plannedOf));

/** Units that stay keep what happened to them; UNIT_TWICE, INSPECTION_OBJECT_RECORDED. */
function mergeObjects(
  { inspection, objects, recordedUnitIds, facts }: WholeInspection & { readonly recordedUnitIds: ReadonlySet<string>; readonly facts: PlanFacts },
  wanted: readonly PlannedObject[],
  context: VerbContext,
): readonly InspectionObject[] {
  if (new Set(wanted.map(({ unitId }) => unitId)).size < wanted.length) throw new DomainError('UNIT_TWICE', {}, 'objects');
  const known = new Map(objects.map((object) => [object.unitId, object]));
  const gone = [...known.keys()].find((unitId) => recordedUnitIds.has(unitId) && !wanted.some((each) => each.unitId === unitId));
  if (gone !== undefined) throw new DomainError('INSPECTION_OBJECT_RECORDED', { unit: facts.units.get(gone)?.name ?? '' }, 'objects');
  return wanted.map(({ unitId, authority, authorityDocument, assistanceBasis }): InspectionObject => {
    const words = {
      unitId, authority,
      authorityDocument: limitText(authorityDocument, 'authorityDocument', inspectionLimits.document) || null,
      assistanceBasis: limitText(assistanceBasis, 'assistanceBasis', inspectionLimits.document) || null,
    };
    const before = known.get(unitId);
    return before === undefined ? { ...untouchedObject, ...words, id: context.newId(), jointMeetingId: inspection.jointMeetingId, inspectionId: inspection.id } : { ...before, ...words };
  });
}
