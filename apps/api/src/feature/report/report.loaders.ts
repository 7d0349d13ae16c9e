import { findAttachments, findDraftReports, findPreviousReports, findSentReports, findSlotsById, findSlotsByTask, findUnsentReports, type AttachmentRow, type ReportRow } from '@lianxi/api-data';
import type DataLoader from 'dataloader';
import type { RequestContext } from '../../platform/request-context.js';
import type { Reading } from '../task/reading.service.js';
import { groupBy } from '../task/task.loaders.js';
import { slotNode, type SlotNode } from './slot.view.js';

type Loader<Value> = DataLoader<string, Value | null>;

/** Expected reports the viewer may see. */
export function slotLoader(request: RequestContext, { jointMeetingId, visibleUnitIds }: Reading): Loader<SlotNode> {
  return request.loader('slot', async (manager, ids) => {
    const rows = await findSlotsById(manager, { jointMeetingId, ids, visibleUnitIds });
    return new Map(rows.map((row) => [row.slot.id, slotNode(row)]));
  });
}

export function slotsOfTaskLoader(request: RequestContext, { jointMeetingId, visibleUnitIds }: Reading): Loader<SlotNode[]> {
  return request.loader('task.slots', async (manager, taskIds) => {
    const rows = await findSlotsByTask(manager, { jointMeetingId, taskIds, visibleUnitIds });
    return groupBy(rows.map(slotNode), (slot) => slot.taskId);
  });
}

export function sentLoader(request: RequestContext, { jointMeetingId }: Reading): Loader<ReportRow[]> {
  return request.loader('slot.sent', async (manager, slotIds) => groupBy(await findSentReports(manager, { jointMeetingId, slotIds }), (report) => report.slotId));
}

export function draftLoader(request: RequestContext, { jointMeetingId }: Reading): Loader<ReportRow> {
  return request.loader('slot.draft', async (manager, slotIds) => {
    const rows = await findDraftReports(manager, { jointMeetingId, slotIds });
    return new Map(rows.map((report) => [report.slotId, report]));
  });
}

/** What was written out and has not left its unit. */
export function unsentLoader(request: RequestContext, { jointMeetingId }: Reading): Loader<ReportRow> {
  return request.loader('slot.unsent', async (manager, slotIds) => {
    const rows = await findUnsentReports(manager, { jointMeetingId, slotIds });
    return new Map(rows.map((report) => [report.slotId, report]));
  });
}

export function previousLoader(request: RequestContext, { jointMeetingId }: Reading): Loader<ReportRow> {
  return request.loader('slot.previous', async (manager, slotIds) => {
    const rows = await findPreviousReports(manager, { jointMeetingId, slotIds });
    return new Map(rows.map(({ forSlotId, ...report }) => [forSlotId, report]));
  });
}

export function attachmentsLoader(request: RequestContext, { jointMeetingId }: Reading): Loader<AttachmentRow[]> {
  return request.loader('report.attachments', async (manager, reportIds) =>
    groupBy(await findAttachments(manager, { jointMeetingId, reportIds }), (file) => file.subjectId),
  );
}
