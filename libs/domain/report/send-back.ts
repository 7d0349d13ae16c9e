import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import { nextState } from '../shared/state-table.js';
import type { Report, ReportSlot, ReturnedBy } from './report.js';
import { reportSlotTable } from './report-slot.states.js';
import { reportTable } from './report.states.js';

export type SendBackVerb = 'returnReport' | 'declineSignOff' | 'declineCheck';

/** What head, county and secretariat do alike: the report goes back to its unit with a reason (REASON_REQUIRED) and is owed again. */
export function sendBack(
  verb: SendBackVerb,
  by: { readonly returnedBy: ReturnedBy; readonly postId: string | null },
  subject: { readonly slot: ReportSlot; readonly report: Report },
  input: { readonly version: number; readonly reason: string },
  context: VerbContext,
): { slot: ReportSlot; report: Report; events: readonly EventDraft[] } {
  const { slot: before, report } = subject;
  const state = nextState(reportSlotTable, verb, before.state);
  demandVersion(before.version, input.version);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const reviewed = {
    state: nextState(reportTable, verb, report.state), returnedBy: by.returnedBy, returnReason: reason, reviewedAt: context.now, version: report.version + 1,
  };
  const changes = { state, version: before.version + 1 };
  const event = draftEvent({
    verb, subjectType: 'report_slot', subjectId: before.id, taskId: before.taskId, unitId: before.unitId, postId: by.postId,
    fromState: before.state, toState: state, reason, data: { ...changes, report: { id: report.id, ...reviewed } },
  });
  return { slot: { ...before, ...changes }, report: { ...report, ...reviewed }, events: [event] };
}
