import {
  AssignmentEntity, ComplaintEntity, DutyEntity, findChainHead, FindingEntity, findPackEvents, findSeals, InspectionEntity, NoticeEntity, RectificationCheckEntity, RectificationEntity, RectificationReportEntity, ReportEntity, ReportSlotEntity, sha256, TaskEntity, UnitEntity,
} from '@lianxi/api-data';
import type { PackChain } from '@lianxi/api-documents';
import { chainStart, type Complaint, type Duty, type EventRecord, type Inspection, type InspectionFinding, type Notice, type Rectification, type RectificationCheck, type RectificationReport, type Report, type ReportSlot, type Task } from '@lianxi/domain';
import { In, IsNull, Not, type EntityManager } from 'typeorm';

/** The rows of tasks with everything that hangs on them; whoever asks reads all of the joint meeting. */
export interface TaskRows {
  readonly tasks: readonly Task[];
  readonly assignments: readonly AssignmentEntity[];
  readonly slots: readonly ReportSlot[];
  readonly reports: readonly Report[];
  readonly draftCount: number;
  readonly findings: readonly (InspectionFinding & { readonly inspectionCode: string })[];
  readonly complaints: readonly Complaint[];
}

export async function readTasks(manager: EntityManager, jointMeetingId: string, ids: readonly string[]): Promise<TaskRows> {
  const ofTasks = { jointMeetingId, taskId: In([...ids]) };
  const slots = await manager.find(ReportSlotEntity, { where: ofTasks, order: { periodStartOn: 'ASC', id: 'ASC' } });
  const ofSlots = { jointMeetingId, slotId: In(slots.map(({ id }) => id)) };
  return {
    tasks: await manager.find(TaskEntity, { where: { jointMeetingId, id: In([...ids]) }, order: { code: 'ASC' } }),
    assignments: await manager.find(AssignmentEntity, { where: ofTasks, order: { role: 'ASC', id: 'ASC' } }),
    slots,
    reports: await manager.find(ReportEntity, { where: { ...ofSlots, submittedAt: Not(IsNull()) }, order: { submittedAt: 'ASC', id: 'ASC' } }),
    draftCount: await manager.countBy(ReportEntity, { ...ofSlots, submittedAt: IsNull() }),
    findings: await findingsOf(manager, ofTasks),
    complaints: await manager.find(ComplaintEntity, { where: ofTasks, order: { code: 'ASC' } }),
  };
}

async function findingsOf(manager: EntityManager, where: { readonly jointMeetingId: string; readonly taskId: ReturnType<typeof In> }): Promise<TaskRows['findings']> {
  const findings = await manager.find(FindingEntity, { where: { jointMeetingId: where.jointMeetingId, taskId: where.taskId as never, state: 'open' }, order: { id: 'ASC' } });
  const inspections: readonly Inspection[] = await manager.findBy(InspectionEntity, { jointMeetingId: where.jointMeetingId, id: In(findings.map(({ inspectionId }) => inspectionId)) });
  return findings.map((finding) => ({ ...finding, inspectionCode: inspections.find(({ id }) => id === finding.inspectionId)?.code ?? '' }));
}

/** What has to be put right, with what was reported of it and how it was looked at. */
export interface RectificationRows {
  readonly items: readonly Rectification[];
  readonly reports: readonly RectificationReport[];
  readonly checks: readonly RectificationCheck[];
}

/** Of these findings. */
export async function readRectifications(manager: EntityManager, jointMeetingId: string, findingIds: readonly string[]): Promise<RectificationRows> {
  const items = await manager.find(RectificationEntity, { where: { jointMeetingId, findingId: In([...findingIds]) }, order: { code: 'ASC' } });
  const where = { jointMeetingId, rectificationId: In(items.map(({ id }) => id)) };
  const order = { sequence: 'ASC' } as const;
  return { items, reports: await manager.find(RectificationReportEntity, { where, order }), checks: await manager.find(RectificationCheckEntity, { where, order }) };
}

/** The duties and their notices, whole. */
export async function readSources(manager: EntityManager, jointMeetingId: string, dutyIds: readonly (string | null)[]): Promise<{ readonly duties: readonly Duty[]; readonly notices: ReadonlyMap<string, Notice> }> {
  const ids = [...new Set(dutyIds.filter((id) => id !== null))];
  const duties = await manager.find(DutyEntity, { where: { jointMeetingId, id: In(ids) }, order: { code: 'ASC' } });
  const notices = await manager.findBy(NoticeEntity, { jointMeetingId, id: In([...new Set(duties.map(({ noticeId }) => noticeId))]) });
  return { duties, notices: new Map(notices.map((notice) => [notice.id, notice])) };
}

export async function unitNamesOf(manager: EntityManager, ids: readonly (string | null)[]): Promise<(id: string | null) => string> {
  const units = await manager.findBy(UnitEntity, { id: In([...new Set(ids.filter((id) => id !== null))]) });
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return (id) => (id === null ? '' : (names.get(id) ?? ''));
}

export const eventsOf = (manager: EntityManager, jointMeetingId: string, taskIds: readonly string[], subjectIds: readonly string[]): Promise<EventRecord[]> =>
  findPackEvents(manager, { jointMeetingId, taskIds, subjectIds });

/** The joint meeting's chain from before the first of these events to its newest seal. */
export async function chainFor(manager: EntityManager, jointMeetingId: string, events: readonly EventRecord[]): Promise<PackChain> {
  const beginning = chainStart(jointMeetingId, sha256);
  const head = (await findChainHead(manager, jointMeetingId)) ?? beginning;
  const seq = Math.max(0, Math.min(events[0]?.seq ?? head.seq, head.seq) - 1);
  const seals = await findSeals(manager, { jointMeetingId, seq: Math.max(0, seq - 1), limit: head.seq + 1 });
  const start = seals.find((seal) => seal.seq === seq) ?? beginning;
  return { start: { seq: start.seq, hash: start.hash }, head: { seq: head.seq, hash: head.hash }, leaves: seals.filter((seal) => seal.seq > start.seq && seal.seq <= head.seq).map(({ leaf }) => leaf) };
}
