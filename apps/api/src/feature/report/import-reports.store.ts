import {
  AssignmentEntity, AttachmentEntity, findAskedIndicators, findCountersigners, findPreviousReports, findSlotLocks, IndicatorValueEntity, ReportEntity, ReportSlotEntity, TaskEntity, UnitEntity,
} from '@lianxi/api-data';
import { nobodyCountersigns, type ImportedSlot, type IndicatorValue, type LocalDate, type Report } from '@lianxi/domain';
import { In, type EntityManager } from 'typeorm';
import { groupBy } from '../task/task.loaders.js';

/** A slot a line answers, with the files that go with its next report. */
export interface FoundSlot extends ImportedSlot {
  readonly attachmentIds: readonly string[];
  readonly title: string;
  /** Those of the draft, or of the report that was returned: what a workbook begins with. */
  readonly begunFigures: readonly IndicatorValue[];
}

const AT_ONCE = 1000;

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.id, row]));

/** What stands around these slots, in as many statements for one as for a thousand; nothing is locked. */
export async function findImportedSlots(manager: EntityManager, jointMeetingId: string, slotIds: readonly string[], today: LocalDate): Promise<ReadonlyMap<string, FoundSlot>> {
  const found: FoundSlot[] = [];
  for (let from = 0; from < slotIds.length; from += AT_ONCE) found.push(...(await findSome(manager, jointMeetingId, slotIds.slice(from, from + AT_ONCE), today)));
  return new Map(found.map((each) => [each.slot.id, each]));
}

async function findSome(manager: EntityManager, jointMeetingId: string, slotIds: readonly string[], today: LocalDate): Promise<readonly FoundSlot[]> {
  const slots = await manager.findBy(ReportSlotEntity, { jointMeetingId, id: In([...slotIds]) });
  if (slots.length === 0) return [];
  const ids = slots.map((slot) => slot.id);
  const unique = (values: readonly string[]) => In([...new Set(values)]);
  const assignments = byId(await manager.findBy(AssignmentEntity, { jointMeetingId, id: unique(slots.map((slot) => slot.assignmentId)) }));
  const tasks = byId(await manager.findBy(TaskEntity, { jointMeetingId, id: unique(slots.map((slot) => slot.taskId)) }));
  const units = byId(await manager.findBy(UnitEntity, { id: unique(slots.map((slot) => slot.unitId)) }));
  const locks = await findSlotLocks(manager, { jointMeetingId, slotIds: ids });
  const reports = groupBy(await manager.find(ReportEntity, { where: { jointMeetingId, slotId: In(ids) }, order: { sequence: 'DESC' } }), (report) => report.slotId);
  const previous = new Map((await findPreviousReports(manager, { jointMeetingId, slotIds: ids })).map(({ forSlotId, ...report }) => [forSlotId, report]));
  const asked = groupBy(await findAskedIndicators(manager, { jointMeetingId, slotIds: ids }), (row) => row.slotId);
  const reportIds = [...reports.values()].flat().map((report) => report.id);
  const figures = groupBy(await manager.findBy(IndicatorValueEntity, { jointMeetingId, reportId: In(reportIds) }), (value) => value.reportId);
  const files = groupBy(await manager.findBy(AttachmentEntity, { jointMeetingId, subjectType: 'report', subjectId: In(reportIds) }), (file) => file.subjectId ?? '');
  const countersigners = await findCountersigners(manager, { jointMeetingId, slotIds: ids, today });
  return slots.flatMap((slot): FoundSlot[] => {
    const [assignment, task, unit] = [assignments.get(slot.assignmentId), tasks.get(slot.taskId), units.get(slot.unitId)];
    if (!assignment || !task || !unit) return [];
    const own: readonly Report[] = reports.get(slot.id) ?? [];
    const draft = own.find((report) => report.state === 'draft') ?? null;
    const sent = own.find((report) => report.state !== 'draft') ?? null;
    const carrier = draft ?? (slot.state === 'returned' ? sent : null);
    return [{
      slot, assignment, task, unitName: unit.name, taskCode: task.code, title: task.title, draft, sent, countersigners: countersigners.get(slot.id) ?? nobodyCountersigns, previous: previous.get(slot.id) ?? null, lock: locks.get(slot.id) ?? null,
      lastSequence: Math.max(0, ...own.map((report) => report.sequence)),
      asked: asked.get(slot.id) ?? [],
      sentFigures: sent ? (figures.get(sent.id) ?? []) : [],
      begunFigures: carrier ? (figures.get(carrier.id) ?? []) : [],
      attachmentIds: carrier ? (files.get(carrier.id) ?? []).map((file) => file.id) : [],
    }];
  });
}
