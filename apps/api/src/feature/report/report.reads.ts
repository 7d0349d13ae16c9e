import { Injectable } from '@nestjs/common';
import { findCountersigners, findSlotList, isId, ReportEntity, type AttachmentRow, type ReportRow } from '@lianxi/api-data';
import type { QueryReportSlotsArgs } from '@lianxi/contract';
import { canFileReport, filesTo, nobodyCountersigns, type LightReason, type ReportSlotState, type Task } from '@lianxi/domain';
import { demandFound } from '../../platform/input.js';
import { readPage } from '../../platform/paging.js';
import type { RequestContext } from '../../platform/request-context.js';
import { settingsOf } from '../../platform/verb-runner.js';
import { ReadingSource } from '../task/reading.service.js';
import type { AssignmentNode, TaskNode } from '../task/task.view.js';
import { attachmentsLoader, draftLoader, previousLoader, sentLoader, slotLoader, slotsOfTaskLoader, unsentLoader } from './report.loaders.js';
import { readsDraft, slotNode, slotReason, type SlotNode } from './slot.view.js';

const maxReviewed = 200;

export interface SlotPageNode {
  readonly items: readonly SlotNode[];
  readonly total: number | null;
}

/** What is read of expected reports and of the reports themselves. */
@Injectable()
export class ReportReads {
  constructor(private readonly readings: ReadingSource) {}

  /** One statement; without unit or task what the viewer's own units owe, else also what a lead may see. */
  async list(request: RequestContext, args: QueryReportSlotsArgs, withTotal: boolean): Promise<SlotPageNode> {
    const reading = await this.readings.of(request);
    const { unitId = null, taskId = null, states = null, light = null, fromOn = null, toOn = null, dueUntil = null, ids = null } = args.filter ?? {};
    if ([unitId, taskId, ...(ids ?? [])].some((id) => id !== null && !isId(id)) || (ids?.length ?? 0) > maxReviewed) return { items: [], total: 0 };
    const filter = { unitId, taskId, states, light, fromOn, toOn, dueUntil, ids };
    const { rows, total } = await findSlotList(await request.reader(), { ...reading, ...filter, ...readPage(args.page), withTotal });
    return { items: rows.map(slotNode), total };
  }

  async one(request: RequestContext, id: string): Promise<SlotNode | null> {
    return isId(id) ? slotLoader(request, await this.readings.of(request)).load(id) : null;
  }

  /** The slot, or NOT_FOUND. */
  async demand(request: RequestContext, id: string): Promise<SlotNode> {
    return demandFound(await this.one(request, id), 'report_slot');
  }

  async ofTask(request: RequestContext, task: Task): Promise<readonly SlotNode[]> {
    return (await slotsOfTaskLoader(request, await this.readings.of(request)).load(task.id)) ?? [];
  }

  /** The newest period's latest sent report the viewer may read. */
  async latestOfTask(request: RequestContext, task: TaskNode): Promise<ReportRow | null> {
    if (task.given) return task.given.latestReport;
    return latest(await this.ofTask(request, task));
  }

  async latestOfAssignment(request: RequestContext, assignment: AssignmentNode): Promise<ReportRow | null> {
    const slots = (await slotsOfTaskLoader(request, await this.readings.of(request)).load(assignment.taskId)) ?? [];
    return latest(slots.filter((slot) => slot.assignmentId === assignment.id));
  }

  async reason(request: RequestContext, slot: SlotNode): Promise<LightReason> {
    return slotReason(slot, (await this.readings.of(request)).light);
  }

  async draft(request: RequestContext, slot: SlotNode): Promise<ReportRow | null> {
    const draft = await draftLoader(request, await this.readings.of(request)).load(slot.id);
    return draft && readsDraft(request.actor, slot, draft, request.today) ? draft : null;
  }

  async unsent(request: RequestContext, slot: SlotNode): Promise<ReportRow | null> {
    if (slot.state !== 'awaiting_sign_off' && slot.state !== 'returned' && slot.state !== 'suspended') return null;
    const report = await unsentLoader(request, await this.readings.of(request)).load(slot.id);
    return report && readsDraft(request.actor, slot, report, request.today) ? report : null;
  }

  /** Asked of one slot at a time, by the form. */
  async filesTo(request: RequestContext, slot: SlotNode): Promise<ReportSlotState | null> {
    if (!canFileReport(request.actor, slot, request.today)) return null;
    const manager = await request.reader();
    const by = await findCountersigners(manager, { jointMeetingId: slot.jointMeetingId, slotIds: [slot.id], today: request.today });
    return filesTo(request.actor, slot, by.get(slot.id) ?? nobodyCountersigns, await settingsOf(manager, slot.jointMeetingId), request.today);
  }

  async sent(request: RequestContext, slot: SlotNode): Promise<readonly ReportRow[]> {
    return (await sentLoader(request, await this.readings.of(request)).load(slot.id)) ?? [];
  }

  async previous(request: RequestContext, slot: SlotNode): Promise<ReportRow | null> {
    return previousLoader(request, await this.readings.of(request)).load(slot.id);
  }

  async attachments(request: RequestContext, report: ReportRow): Promise<readonly AttachmentRow[]> {
    return (await attachmentsLoader(request, await this.readings.of(request)).load(report.id)) ?? [];
  }

  /** Whether a file of this report may be fetched: as the report itself, what has not left the unit as a draft. */
  async canFetch(request: RequestContext, reportId: string): Promise<boolean> {
    const report = await (await request.reader()).findOneBy(ReportEntity, { jointMeetingId: request.tenant, id: reportId });
    const slot = report ? await this.one(request, report.slotId) : null;
    return report !== null && slot !== null && (report.submittedAt !== null || readsDraft(request.actor, slot, report, request.today));
  }
}

function latest(slots: readonly SlotNode[]): ReportRow | null {
  const sent = slots.filter((slot) => slot.report !== null);
  const newest = sent.map((slot) => slot.periodStartOn).sort().at(-1);
  const reports = sent.filter((slot) => slot.periodStartOn === newest).map((slot) => slot.report);
  return reports.sort((first, second) => ((first?.submittedAt ?? '') < (second?.submittedAt ?? '') ? 1 : -1))[0] ?? null;
}
