import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { eventActor } from '../access/actor.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { demandOpenForFiling, type SlotLock } from '../period/period-lock.js';
import type { VerbContext } from '../shared/context.js';
import { demandVersion } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { countyCheckOf, type Countersigners } from './countersign.js';
import type { Report, ReportSlot } from './report.js';
import { reportSlotTable } from './report-slot.states.js';
import { reportTable } from './report.states.js';
import { canOnSlot, scopeOfSlot, type SlotForPermission } from './slot-scope.js';

export function canSignOffReport(actor: Actor, slot: SlotForPermission, today: LocalDate): boolean {
  return canOnSlot('signOffReport', actor, slot, today);
}

/**
 * The unit's head signs (负责人签发): with it the report leaves the unit, to the county that handed the work down or to the secretariat.
 * Filed counts the day of the signature: waiting within the unit is the unit's own time. A report written on the unit's behalf is
 * confirmed thereby. PERIOD_LOCKED as filing; under an exception it is marked so.
 */
export function signOffReport(
  actor: Actor,
  subject: { readonly slot: ReportSlot; readonly report: Report; readonly countersigners: Countersigners; readonly lock?: SlotLock | null },
  input: { readonly version: number },
  context: VerbContext,
): { slot: ReportSlot; report: Report; events: readonly EventDraft[] } {
  const { slot: before, report } = subject;
  const { postId } = demandGrant('signOffReport', actor, scopeOfSlot(before), context.today);
  demandOpenForFiling(subject.lock, context.today);
  const countyCheck = countyCheckOf(subject.countersigners);
  const by = countyCheck === 'waiting' ? 'signOffForCheck' : 'signOffReport';
  const state = nextState(reportSlotTable, by, before.state);
  demandVersion(before.version, input.version);
  const who = eventActor(actor, postId);
  const signed = {
    state: nextState(reportTable, by, report.state), signOff: 'given', signedOffAt: context.now, signedOffBy: who.personName, signedOffPost: who.postTitle, countyCheck,
    exceptionId: subject.lock?.exceptionId ?? report.exceptionId,
    submittedAt: context.now, confirmedAt: report.onBehalf ? context.now : report.confirmedAt, version: report.version + 1,
  } as const;
  const changes = { state, firstSubmittedOn: before.firstSubmittedOn ?? context.today, version: before.version + 1 };
  const event = draftEvent({
    verb: 'signOffReport', subjectType: 'report_slot', subjectId: before.id, taskId: before.taskId, unitId: before.unitId, postId,
    fromState: before.state, toState: state, data: { ...changes, report: { id: report.id, ...signed } },
  });
  return { slot: { ...before, ...changes }, report: { ...report, ...signed }, events: [event] };
}
