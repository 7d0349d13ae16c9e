import {
  DesignationEntity, findElsewhere, findObjectUnits, findPostUnits, FindingEntity, InspectionEntity, InspectionMemberEntity, InspectionObjectEntity, InspectionVisitEntity, JointMeetingEntity, JurisdictionEntity,
} from '@lianxi/api-data';
import {
  inspectionReading, overlapWindow, type Inspection, type InspectionElsewhere, type InspectionObject, type InspectionPlan, type LocalDate, type PlanFacts, type PlannedObject, type WholeInspection,
} from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { demandFound, demandId } from '../../platform/input.js';
import type { VerbScope } from '../../platform/verb-runner.js';
import { saveChanges } from '../task/task.store.js';

type Asked = InspectionPlan & Pick<Inspection, 'id' | 'jointMeetingId'>;

/** Other inspections of the objects in or near the plan's days, over all joint meetings; none while the plan has no days. */
async function elsewhereOf(manager: EntityManager, plan: Asked, objects: readonly PlannedObject[]): Promise<readonly InspectionElsewhere[]> {
  const { fromOn, toOn, topics, id } = plan;
  if (fromOn === null || toOn === null || objects.length === 0) return [];
  return findElsewhere(manager, { unitIds: objects.map(({ unitId }) => unitId), ...overlapWindow(fromOn, toOn), topics, id });
}

/** The designation it rests on, as it is now. */
export function designationOf(manager: EntityManager, { jointMeetingId, designationId }: Pick<Inspection, 'jointMeetingId' | 'designationId'>): Promise<DesignationEntity | null> {
  return designationId === null ? Promise.resolve(null) : manager.findOneBy(DesignationEntity, { jointMeetingId, id: designationId });
}

/** A new one, with its plan as far as it is known. */
export async function insertInspection(manager: EntityManager, inspection: Inspection): Promise<void> {
  await manager.insert(InspectionEntity, { ...inspection, methods: [...inspection.methods], topics: [...inspection.topics], authors: [...inspection.authors] });
}

interface Around {
  readonly objects: readonly PlannedObject[];
  readonly team: WholeInspection['team'];
  readonly today: LocalDate;
  /** Units beside the objects. */
  readonly also?: readonly string[];
}

/** What the rules look at beside the plan. */
export async function planFacts(manager: EntityManager, plan: Asked, { objects, team, today, also = [] }: Around): Promise<PlanFacts> {
  const { jointMeetingId } = plan;
  const meeting = await manager.findOneByOrFail(JointMeetingEntity, { id: jointMeetingId });
  const { code: jurisdictionCode } = await manager.findOneByOrFail(JurisdictionEntity, { id: meeting.jurisdictionId });
  return {
    government: { level: meeting.level, jurisdictionCode },
    secretariatUnitId: meeting.secretariatUnitId,
    designation: await designationOf(manager, plan),
    units: await findObjectUnits(manager, [...objects.map(({ unitId }) => unitId), ...also]),
    elsewhere: await elsewhereOf(manager, plan, objects),
    postUnits: await findPostUnits(manager, { personIds: team.flatMap(({ personId }) => personId ?? []), today }),
  };
}

/** The inspection with objects and team, locked; NOT_FOUND for whoever reads neither all, nor by a seat in its team, nor as a unit that was told. */
export async function lockInspection({ manager, actor, jointMeetingId, context }: VerbScope, id: string): Promise<WholeInspection> {
  demandId(id, 'inspection');
  const lock = { mode: 'pessimistic_write' } as const;
  const inspection = demandFound(await manager.findOne(InspectionEntity, { where: { jointMeetingId, id }, lock }), 'inspection');
  const where = { jointMeetingId, inspectionId: id };
  const objects = await manager.find(InspectionObjectEntity, { where, order: { id: 'ASC' }, lock });
  const team = await manager.find(InspectionMemberEntity, { where, order: { id: 'ASC' } });
  const { all, postIds, unitIds, guestPersonId } = inspectionReading(actor, jointMeetingId, context.today);
  const told = ({ unitId, notifiedOn, deliveredOn }: InspectionObject): boolean => unitIds.includes(unitId) && (deliveredOn !== null || (!inspection.covert && notifiedOn !== null));
  const seen = all || team.some(({ postId, personId }) => postId !== null && postIds.includes(postId) && (guestPersonId === null || personId === guestPersonId)) || objects.some(told);
  return demandFound(seen ? { inspection, objects, team } : null, 'inspection');
}

/** Units that have field records or findings: they stay in the plan. */
export async function recordedUnitIds(manager: EntityManager, { inspection, objects }: WholeInspection): Promise<ReadonlySet<string>> {
  const where = { jointMeetingId: inspection.jointMeetingId, inspectionId: inspection.id };
  const found = [...(await manager.find(InspectionVisitEntity, { where, select: { jointMeetingId: true, id: true, objectId: true } })), ...(await manager.find(FindingEntity, { where, select: { jointMeetingId: true, id: true, objectId: true } }))];
  const ids = new Set(found.map(({ objectId }) => objectId));
  return new Set(objects.filter(({ id }) => ids.has(id)).map(({ unitId }) => unitId));
}

/** Writes what a verb changed: the inspection, its objects (those taken out are gone), and the team where it was named anew. */
export async function saveInspection(manager: EntityManager, before: WholeInspection, after: WholeInspection): Promise<void> {
  const { jointMeetingId, id: inspectionId } = before.inspection;
  await saveChanges(manager, InspectionEntity, before.inspection, after.inspection);
  const known = new Map(before.objects.map((object) => [object.id, object]));
  const kept = new Set(after.objects.map(({ id }) => id));
  for (const { id } of before.objects) if (!kept.has(id)) await manager.delete(InspectionObjectEntity, { jointMeetingId, id });
  for (const object of after.objects) {
    const old = known.get(object.id);
    await (old ? saveChanges(manager, InspectionObjectEntity, old, object) : manager.insert(InspectionObjectEntity, { ...object, reviewers: [...object.reviewers] }));
  }
  if (after.team === before.team) return;
  await manager.delete(InspectionMemberEntity, { jointMeetingId, inspectionId });
  if (after.team.length > 0) await manager.insert(InspectionMemberEntity, [...after.team]);
}
