import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { demandOpenForReview, type SlotLock } from '../period/period-lock.js';
import type { VerbContext } from '../shared/context.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import type { Report, ReportSlot } from './report.js';
import { reportSlotTable } from './report-slot.states.js';
import { reportTable } from './report.states.js';
import { canOnSlot, scopeOfSlot, type SlotForPermission } from './slot-scope.js';

export function canReturnReport(actor: Actor, slot: SlotForPermission, today: LocalDate): boolean {
  return canOnSlot('returnReport', actor, slot, today);
}

/** Sends a report back with a reason (REASON_REQUIRED); the slot counts as not reported until it is sent again. */
export function returnReport(
  actor: Actor,
  subject: { readonly slot: ReportSlot; readonly report: Report; readonly lock?: SlotLock | null },
  input: { readonly version: number; readonly reason: string },
  context: VerbContext,
): { slot: ReportSlot; report: Report; events: readonly EventDraft[] } {
  const { slot: before } = subject;
  const { postId } = demandGrant('returnReport', actor, scopeOfSlot(before), context.today);
  demandOpenForReview(subject.lock);
  const state = nextState(reportSlotTable, 'returnReport', before.state);
  demandVersion(before.version, input.version);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const reviewed = {
    state: nextState(reportTable, 'returnReport', subject.report.state), returnReason: reason, reviewedAt: context.now, version: subject.report.version + 1,
  };
  const changes = { state, version: before.version + 1 };
  const event = draftEvent({
    verb: 'returnReport', subjectType: 'report_slot', subjectId: before.id, taskId: before.taskId, unitId: before.unitId, postId,
    fromState: before.state, toState: state, reason, data: { ...changes, report: { id: subject.report.id, ...reviewed } },
  });
  return { slot: { ...before, ...changes }, report: { ...subject.report, ...reviewed }, events: [event] };
}
