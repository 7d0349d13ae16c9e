import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { demandOpenForReview, type SlotLock } from '../period/period-lock.js';
import type { VerbContext } from '../shared/context.js';
import { demandVersion } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import type { Report, ReportSlot } from './report.js';
import { reportSlotTable } from './report-slot.states.js';
import { reportTable } from './report.states.js';
import { canOnSlot, scopeOfSlot, type SlotForPermission } from './slot-scope.js';

export function canAcceptReport(actor: Actor, slot: SlotForPermission, today: LocalDate): boolean {
  return canOnSlot('acceptReport', actor, slot, today);
}

/** Takes the report as sent (通过); whether it was in time was settled the day it was first sent. */
export function acceptReport(
  actor: Actor,
  subject: { readonly slot: ReportSlot; readonly report: Report; readonly lock?: SlotLock | null },
  input: { readonly version: number },
  context: VerbContext,
): { slot: ReportSlot; report: Report; events: readonly EventDraft[] } {
  const { slot: before } = subject;
  const { postId } = demandGrant('acceptReport', actor, scopeOfSlot(before), context.today);
  demandOpenForReview(subject.lock);
  const state = nextState(reportSlotTable, 'acceptReport', before.state);
  demandVersion(before.version, input.version);
  const reviewed = { state: nextState(reportTable, 'acceptReport', subject.report.state), reviewedAt: context.now, version: subject.report.version + 1 };
  const changes = { state, acceptedOn: context.today, version: before.version + 1 };
  const event = draftEvent({
    verb: 'acceptReport', subjectType: 'report_slot', subjectId: before.id, taskId: before.taskId, unitId: before.unitId, postId,
    fromState: before.state, toState: state, data: { ...changes, report: { id: subject.report.id, ...reviewed } },
  });
  return { slot: { ...before, ...changes }, report: { ...subject.report, ...reviewed }, events: [event] };
}
