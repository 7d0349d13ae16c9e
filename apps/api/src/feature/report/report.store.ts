import { AssignmentEntity, findCountersigners, findPreviousReports, findSlotLocks, isId, ReportEntity, ReportSlotEntity, TaskEntity, UnitEntity } from '@lianxi/api-data';
import { canSeeSlot, demandVisible, DomainError, nobodyCountersigns, type Assignment, type Instant, type LocalDate, type Report, type ReportSlot, type SlotLock, type SlotSurroundings, type UnitScope, type Verb } from '@lianxi/domain';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { demandFound } from '../../platform/input.js';

/** A slot and the part it belongs to, both locked. */
export interface LockedSlot {
  readonly slot: ReportSlot;
  readonly assignment: Assignment;
}

/** The slot, locked after its part (the order of all verbs), if the actor may see it; NOT_FOUND otherwise. */
export async function lockSlotWithPart(manager: EntityManager, jointMeetingId: string, id: string, scope: UnitScope): Promise<LockedSlot> {
  const assignment = isId(id) ? await lockPartOf(manager, jointMeetingId, id) : null;
  const slot = assignment ? await manager.findOne(ReportSlotEntity, { where: { jointMeetingId, id }, lock: { mode: 'pessimistic_write' } }) : null;
  if (!slot || !assignment) throw new DomainError('NOT_FOUND', { subject: 'report_slot' });
  const parts = await manager.find(AssignmentEntity, { where: { jointMeetingId, taskId: slot.taskId }, select: { jointMeetingId: true, id: true, unitId: true, role: true, state: true } });
  demandVisible(canSeeSlot(scope, slot, parts), 'report_slot');
  return { slot, assignment };
}

function lockPartOf(manager: EntityManager, jointMeetingId: string, slotId: string): Promise<Assignment | null> {
  return manager
    .createQueryBuilder(AssignmentEntity, 'a')
    .where('a.jointMeetingId = :jointMeetingId AND a.id = (SELECT s.assignment_id FROM report_slot s WHERE s.joint_meeting_id = :jointMeetingId AND s.id = :slotId)', { jointMeetingId, slotId })
    .setLock('pessimistic_write')
    .getOne();
}

export const lockSlot = async (...asked: Parameters<typeof lockSlotWithPart>): Promise<ReportSlot> => (await lockSlotWithPart(...asked)).slot;

/** The lock over the month of a locked slot: asked after the slot is held, so that a month being locked meanwhile is seen. */
export async function lockOver(manager: EntityManager, { jointMeetingId, id }: ReportSlot): Promise<SlotLock | null> {
  return (await findSlotLocks(manager, { jointMeetingId, slotIds: [id] })).get(id) ?? null;
}

/** What stands around a locked slot: its reports change only under that lock. */
export async function surroundingsOf(manager: EntityManager, { slot, assignment }: LockedSlot, today: LocalDate): Promise<SlotSurroundings> {
  const { jointMeetingId, id: slotId } = slot;
  const unit = demandFound(await manager.findOneBy(UnitEntity, { id: slot.unitId }), 'unit');
  const task = demandFound(await manager.findOneBy(TaskEntity, { jointMeetingId, id: slot.taskId }), 'task');
  const reports = await manager.findBy(ReportEntity, { jointMeetingId, slotId });
  const countersigners = await findCountersigners(manager, { jointMeetingId, slotIds: [slotId], today });
  const [previous] = await findPreviousReports(manager, { jointMeetingId, slotIds: [slotId] });
  return {
    slot,
    assignment,
    task,
    unitName: unit.name,
    draft: reports.find((report) => report.state === 'draft') ?? null,
    countersigners: countersigners.get(slotId) ?? nobodyCountersigns,
    lastSequence: Math.max(0, ...reports.map((report) => report.sequence)),
    previous: previous ?? null,
    lock: await lockOver(manager, slot),
  };
}

/** The report that waits where its slot waits, for signature, check or review; there is exactly one. STATE_CONFLICT {verb, state} where the slot does not wait. */
export async function waitingReport(manager: EntityManager, slot: ReportSlot, verb: Verb): Promise<Report> {
  const { jointMeetingId, id: slotId } = slot;
  const state = slot.state === 'awaiting_sign_off' || slot.state === 'awaiting_check' ? slot.state : 'submitted';
  const found = await manager.findOne(ReportEntity, { where: { jointMeetingId, slotId, state }, order: { sequence: 'DESC' } });
  if (!found) throw new DomainError('STATE_CONFLICT', { verb, state: slot.state });
  return found;
}

/** The newest report that left its unit; STATE_CONFLICT where none was. */
export async function latestSent(manager: EntityManager, slot: ReportSlot): Promise<Report> {
  const { jointMeetingId, id: slotId } = slot;
  const found = await manager.findOne(ReportEntity, { where: { jointMeetingId, slotId, submittedAt: Not(IsNull()) }, order: { sequence: 'DESC' } });
  if (!found) throw new DomainError('STATE_CONFLICT', { verb: 'confirmReport', state: slot.state });
  return found;
}

/** Writes a report, new or changed, with the moment it was saved. */
export async function saveReport(manager: EntityManager, report: Report, savedAt: Instant): Promise<void> {
  await manager.upsert(ReportEntity, { ...report, savedAt } as ReportEntity, ['jointMeetingId', 'id']);
}
