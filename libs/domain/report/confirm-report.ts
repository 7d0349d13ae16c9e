import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import type { Report, ReportSlot } from './report.js';
import { reportSlotTable } from './report-slot.states.js';
import { reportTable } from './report.states.js';
import { canOnSlot, scopeOfSlot, type SlotForPermission } from './slot-scope.js';

type Filed = Pick<Report, 'onBehalf' | 'confirmedAt' | 'state'>;

function waits(report: Filed | null): boolean {
  return report !== null && report.onBehalf && report.confirmedAt === null && report.state !== 'returned';
}

/** `report` = the newest sent of the slot. */
export function canConfirmReport(actor: Actor, slot: SlotForPermission, report: Filed | null, today: LocalDate): boolean {
  return waits(report) && canOnSlot('confirmReport', actor, slot, today);
}

/** The unit says that what was filed for it (代填) is so. STATE_CONFLICT where it was not filed on behalf, or is confirmed. */
export function confirmReport(
  actor: Actor,
  subject: { readonly slot: ReportSlot; readonly report: Report },
  input: { readonly version: number },
  context: VerbContext,
): { slot: ReportSlot; report: Report; events: readonly EventDraft[] } {
  const { slot: before, report } = subject;
  const { postId } = demandGrant('confirmReport', actor, scopeOfSlot(before), context.today);
  const state = nextState(reportSlotTable, 'confirmReport', before.state);
  demandVersion(before.version, input.version);
  if (!waits(report)) throw new DomainError('STATE_CONFLICT', { verb: 'confirmReport', state: report.state });
  const confirmed = { state: nextState(reportTable, 'confirmReport', report.state), confirmedAt: context.now, version: report.version + 1 };
  const changes = { state, version: before.version + 1 };
  const event = draftEvent({
    verb: 'confirmReport', subjectType: 'report_slot', subjectId: before.id, taskId: before.taskId, unitId: before.unitId, postId,
    fromState: before.state, toState: state, data: { ...changes, report: { id: report.id, ...confirmed } },
  });
  return { slot: { ...before, ...changes }, report: { ...report, ...confirmed }, events: [event] };
}
