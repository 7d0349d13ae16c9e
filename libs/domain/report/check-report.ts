import { eventActor, type Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { type SlotLock } from '../period/period-lock.js';
import type { VerbContext } from '../shared/context.js';
import { demandVersion } from '../shared/input.js';
import { nextState } from '../shared/state-table.js';
import type { Report, ReportSlot } from './report.js';
import { reportSlotTable } from './report-slot.states.js';
import { reportTable } from './report.states.js';
import { scopeAbove } from './slot-scope.js';

/**
 * The county government passes on what its town wrote (县级核对), for a part it handed down: only then it waits for the secretariat. The town
 * reported when it sent it; the time of the check is not its lateness, and in a locked month changes none of its figures: it may still be checked,
 * only no longer be sent back.
 */
export function checkReport(
  actor: Actor,
  subject: { readonly slot: ReportSlot; readonly report: Report; readonly aboveUnitId: string | null; readonly lock?: SlotLock | null },
  input: { readonly version: number },
  context: VerbContext,
): { slot: ReportSlot; report: Report; events: readonly EventDraft[] } {
  const { slot: before, report } = subject;
  const { postId } = demandGrant('checkReport', actor, scopeAbove(before, subject.aboveUnitId), context.today);
  const state = nextState(reportSlotTable, 'checkReport', before.state);
  demandVersion(before.version, input.version);
  const who = eventActor(actor, postId);
  const checked = {
    state: nextState(reportTable, 'checkReport', report.state), countyCheck: 'given', checkedAt: context.now, checkedBy: who.personName, checkedPost: who.postTitle,
    version: report.version + 1,
  } as const;
  const changes = { state, version: before.version + 1 };
  const event = draftEvent({
    verb: 'checkReport', subjectType: 'report_slot', subjectId: before.id, taskId: before.taskId, unitId: before.unitId, postId,
    fromState: before.state, toState: state, data: { ...changes, report: { id: report.id, ...checked } },
  });
  return { slot: { ...before, ...changes }, report: { ...report, ...checked }, events: [event] };
}
