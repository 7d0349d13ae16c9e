import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import type { Instant, LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { draftContent, type ReportInput, type SlotSurroundings } from './report-content.js';
import type { Report } from './report.js';
import { reportSlotTable } from './report-slot.states.js';
import { reportTable } from './report.states.js';
import { canOnSlot, scopeOfSlot, type SlotForPermission } from './slot-scope.js';

export function canSaveReportDraft(actor: Actor, slot: SlotForPermission, today: LocalDate): boolean {
  return canOnSlot('saveReportDraft', actor, slot, today);
}

/** A report as it begins: unit of then, number after the last. */
export function emptyReport(around: SlotSurroundings, id: string, savedAt: Instant): Omit<Report, 'state' | 'onBehalf' | 'text' | 'facts' | 'nextStep' | 'unchanged'> {
  return {
    id,
    jointMeetingId: around.slot.jointMeetingId,
    slotId: around.slot.id,
    sequence: around.lastSequence + 1,
    onBehalfSource: null,
    confirmedAt: null,
    exceptionId: null,
    unitId: around.slot.unitId,
    unitName: around.unitName,
    postTitle: null,
    personName: null,
    savedAt,
    signOff: null,
    signedOffAt: null,
    signedOffBy: null,
    signedOffPost: null,
    countyCheck: null,
    checkedAt: null,
    checkedBy: null,
    checkedPost: null,
    submittedAt: null,
    reviewedAt: null,
    returnedBy: null,
    returnReason: null,
    version: 0,
  };
}

/**
 * Keeps what is written, so that it survives a closed browser. `version` is the draft's, 0 for a new one; another's save in
 * between gives VERSION_CONFLICT. The log gets that it was saved, not its words: they are the unit's own until sent.
 * NOT_PERMITTED where the secretariat would write over a unit's own draft.
 */
export function saveReportDraft(
  actor: Actor,
  around: SlotSurroundings,
  input: ReportInput & { readonly version: number },
  context: VerbContext,
): { report: Report; events: readonly EventDraft[] } {
  const { slot, draft } = around;
  const grant = demandGrant('saveReportDraft', actor, scopeOfSlot(slot), context.today);
  const slotState = nextState(reportSlotTable, 'saveReportDraft', slot.state);
  const onBehalf = !grant.ownUnit;
  if (onBehalf && draft && !draft.onBehalf) throw new DomainError('NOT_PERMITTED', { verb: 'saveReportDraft' });
  demandVersion(draft?.version ?? 0, input.version);
  const state = nextState(reportTable, 'saveReportDraft', draft?.state ?? null);
  const begun = draft ?? emptyReport(around, context.newId(), context.now);
  const report: Report = { ...begun, ...draftContent(input), state, onBehalf, savedAt: context.now, version: begun.version + 1 };
  const event = draftEvent({
    verb: 'saveReportDraft', subjectType: 'report_slot', subjectId: slot.id, taskId: slot.taskId, unitId: slot.unitId, postId: grant.postId,
    fromState: slot.state, toState: slotState, data: { reportId: report.id, sequence: report.sequence, onBehalf, reportVersion: report.version },
  });
  return { report, events: [event] };
}
