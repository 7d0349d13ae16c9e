import { AssignmentEntity, IndicatorValueEntity, insertRows, ReportEntity, ReportSlotEntity, updateRows } from '@lianxi/api-data';
import type { FiledRow } from '@lianxi/domain';
import { In } from 'typeorm';
import type { VerbScope } from '../../platform/verb-runner.js';
import { attachFiles } from './report.attachments.js';
import type { FoundSlot } from './import-reports.store.js';

/** A line that is filed: what stood around it, and what filing leaves behind. */
export interface FiledLine {
  readonly around: FoundSlot;
  readonly after: FiledRow;
}

/** The slots of these lines and their parts, locked in the order of all verbs. */
export async function lockSlots({ manager, jointMeetingId }: VerbScope, found: readonly FoundSlot[]): Promise<void> {
  const lock = async (entity: typeof AssignmentEntity | typeof ReportSlotEntity, ids: readonly string[]): Promise<void> => {
    await manager.find(entity, { where: { jointMeetingId, id: In([...new Set(ids)]) }, select: { jointMeetingId: true, id: true }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  };
  await lock(AssignmentEntity, found.map(({ assignment }) => assignment.id));
  await lock(ReportSlotEntity, found.map(({ slot }) => slot.id));
}

/** Files of a draft stay with it, those of a returned report are listed again; hardly any line has one. */
async function attachedOf({ manager, actor, jointMeetingId, context }: VerbScope, { around, after: { report } }: FiledLine): Promise<readonly string[]> {
  if (around.attachmentIds.length === 0) return [];
  const earlierIds = around.sent ? [around.sent.id] : [];
  return attachFiles(manager, { jointMeetingId, actor, reportId: report.id, now: context.now, earlierIds }, around.attachmentIds);
}

/** All lines of a batch, one statement for each table. */
export async function writeFiled(scope: VerbScope, lines: readonly FiledLine[]): Promise<void> {
  const { manager, jointMeetingId, context, append } = scope;
  const savedAt = context.now;
  const begun = lines.filter(({ around, after }) => around.draft?.id === after.report.id);
  const fresh = lines.filter((line) => !begun.includes(line));
  await insertRows(manager, ReportEntity, fresh.map(({ after }) => ({ ...after.report, savedAt })));
  await updateRows(manager, ReportEntity, begun.map(({ after }) => ({ ...after.report, savedAt })));
  await updateRows(manager, ReportSlotEntity, lines.map(({ after }) => after.slot));
  await updateRows(manager, AssignmentEntity, lines.flatMap(({ after }) => after.assignment ?? []));
  if (begun.length > 0) await manager.delete(IndicatorValueEntity, { jointMeetingId, reportId: In(begun.map(({ after }) => after.report.id)) });
  await insertRows(manager, IndicatorValueEntity, lines.flatMap(({ after }) => after.figures));
  for (const line of lines) {
    const attachmentIds = await attachedOf(scope, line);
    append(line.after.events.map((event) => (event.verb === 'fileReport' ? { ...event, data: { ...event.data, attachmentIds } } : event)));
  }
}
