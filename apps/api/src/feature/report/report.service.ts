import { Injectable } from '@nestjs/common';
import { ReportEntity, ReportSlotEntity, type ReportRow } from '@lianxi/api-data';
import type {
  MutationAcceptReportArgs,
  MutationConfirmReportArgs,
  MutationFileReportArgs,
  MutationReturnReportArgs,
  MutationSaveReportDraftArgs,
  ReportInput as ReportArgs,
} from '@lianxi/contract';
import { acceptReport, confirmReport, fileReport, returnReport, saveReportDraft, type EventDraft, type Report, type ReportInput, type ReportSlot, type SlotLock, type Verb } from '@lianxi/domain';
import { once } from '../../platform/idempotency.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { IndicatorTriggers } from '../indicator/indicator-triggers.service.js';
import { enterFigures, saveDraftFigures } from '../indicator/report-figures.js';
import { readingScope } from '../task/reading.service.js';
import { saveAssignments, saveChanges } from '../task/task.store.js';
import { attachFiles } from './report.attachments.js';
import { ReportReads } from './report.reads.js';
import { latestSent, lockOver, lockSlotWithPart, saveReport, surroundingsOf, waitingReport, type LockedSlot } from './report.store.js';
import type { SlotNode } from './slot.view.js';

/** Verbs on a report and the slot it answers. */
@Injectable()
export class ReportService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: ReportReads,
    private readonly triggers: IndicatorTriggers,
  ) {}

  saveReportDraft(request: RequestContext, { slotId, version, input }: MutationSaveReportDraftArgs): Promise<ReportRow> {
    return this.verbs.run(request, async (scope) => {
      const { manager, actor, context, append } = scope;
      const around = await surroundingsOf(manager, await lockedWithPart(scope, slotId), context.today);
      const after = saveReportDraft(actor, around, { ...reportInput(input), version }, context);
      await saveReport(manager, after.report, context.now);
      await attach(scope, after.report, input);
      await saveDraftFigures(scope, { slot: around.slot, report: after.report }, input.figures);
      append(after.events);
      return { ...after.report, savedAt: context.now };
    });
  }

  async fileReport(request: RequestContext, { idempotencyKey: key, ...args }: MutationFileReportArgs): Promise<SlotNode> {
    const id = await this.verbs.run(request, (scope) => once(scope, { key, verb: 'fileReport', input: args, subjectId: args.slotId }, () => fileWithin(scope, args)));
    return this.reads.demand(request, id);
  }

  returnReport(request: RequestContext, { slotId, version, reason }: MutationReturnReportArgs): Promise<SlotNode> {
    return this.review(request, slotId, 'returnReport', (subject, { actor, context }) => returnReport(actor, subject, { version, reason }, context));
  }

  /** What an accepted figure starts is done after it, in a transaction of its own; what fails there, the daily job does. */
  async acceptReport(request: RequestContext, { slotId, version }: MutationAcceptReportArgs): Promise<SlotNode> {
    const slot = await this.review(request, slotId, 'acceptReport', (subject, { actor, context }) => acceptReport(actor, subject, { version }, context));
    if (slot.report) await this.triggers.afterAccept(slot.jointMeetingId, slot.report.id);
    return slot;
  }

  async confirmReport(request: RequestContext, { slotId, version }: MutationConfirmReportArgs): Promise<SlotNode> {
    await this.verbs.run(request, async (scope) => {
      const slot = await lockedSlot(scope, slotId);
      const report = await latestSent(scope.manager, slot);
      await saveReviewed(scope, { slot, report }, confirmReport(scope.actor, { slot, report }, { version }, scope.context));
    });
    return this.reads.demand(request, slotId);
  }

  private async review(request: RequestContext, slotId: string, name: Verb, verb: (subject: Reviewed & { readonly lock: SlotLock | null }, scope: VerbScope) => Reviewed & { events: readonly EventDraft[] }): Promise<SlotNode> {
    await this.verbs.run(request, async (scope) => {
      const slot = await lockedSlot(scope, slotId);
      const report = await waitingReport(scope.manager, slot, name);
      const lock = await lockOver(scope.manager, slot);
      await saveReviewed(scope, { slot, report }, verb({ slot, report, lock }, scope));
    });
    return this.reads.demand(request, slotId);
  }
}

/** Writes slot and report as a verb leaves them, with its events. */
export async function saveReviewed({ manager, append }: VerbScope, before: Reviewed, after: Reviewed & { readonly events: readonly EventDraft[] }): Promise<void> {
  await saveChanges(manager, ReportSlotEntity, before.slot, after.slot);
  await saveChanges(manager, ReportEntity, before.report, after.report);
  append(after.events);
}

export interface Reviewed {
  readonly slot: ReportSlot;
  readonly report: Report;
}

async function lockedWithPart({ manager, actor, jointMeetingId, context }: VerbScope, slotId: string): Promise<LockedSlot> {
  return lockSlotWithPart(manager, jointMeetingId, slotId, await readingScope(manager, actor, jointMeetingId, context.today));
}

export const lockedSlot = async (scope: VerbScope, slotId: string): Promise<ReportSlot> => (await lockedWithPart(scope, slotId)).slot;

/** Files a report within the transaction of its caller. */
export async function fileWithin(scope: VerbScope, args: Omit<MutationFileReportArgs, 'idempotencyKey'>): Promise<string> {
  const { manager, actor, context, append } = scope;
  const locked = await lockedWithPart(scope, args.slotId);
  const { slot } = locked;
  const around = await surroundingsOf(manager, locked, context.today);
  const { version, draftVersion, noClassifiedContent, onBehalfSource = null } = args;
  const after = fileReport(actor, around, { ...reportInput(args.input), version, draftVersion, noClassifiedContent, onBehalfSource }, context);
  await saveReport(manager, after.report, context.now);
  await saveChanges(manager, ReportSlotEntity, slot, after.slot);
  if (after.assignment) await saveAssignments(manager, [around.assignment], [after.assignment]);
  // A report without a draft before it has no files but those named, and no figures yet.
  const isNew = around.draft === null;
  const attachmentIds = isNew && (args.input.attachmentIds ?? []).length === 0 ? [] : await attach(scope, after.report, args.input);
  append(after.events.map((event) => (event.verb === 'fileReport' ? { ...event, data: { ...event.data, attachmentIds } } : event)));
  await enterFigures(scope, { slot, report: after.report, isNew }, args.input.figures);
  return slot.id;
}

/** Files of this slot's other reports may be named again: a returned report is sent with what it had. */
async function attach({ manager, actor, jointMeetingId, context }: VerbScope, report: Report, input: ReportArgs): Promise<readonly string[]> {
  const siblings = await manager.find(ReportEntity, { where: { jointMeetingId, slotId: report.slotId }, select: { jointMeetingId: true, id: true, state: true } });
  const earlierIds = siblings.filter((each) => each.id !== report.id && each.state !== 'draft').map((each) => each.id);
  return attachFiles(manager, { jointMeetingId, actor, reportId: report.id, now: context.now, earlierIds }, input.attachmentIds ?? []);
}

function reportInput(input: ReportArgs): ReportInput {
  return { text: input.text, facts: input.facts ?? [], nextStep: input.nextStep ?? null, unchanged: input.unchanged ?? false };
}
