import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { localDateOfInstant } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { countyCheckOf, type Countersigners } from './countersign.js';
import type { Report, ReportSlot } from './report.js';
import { reportSlotTable } from './report-slot.states.js';
import { reportTable } from './report.states.js';

type Passed = { readonly slot: ReportSlot; readonly report: Report; readonly events: readonly EventDraft[] };

function pass(before: { slot: ReportSlot; report: Report }, by: 'passReport' | 'passForCheck', values: Partial<Report>, firstSubmittedOn: ReportSlot['firstSubmittedOn']): Passed {
  const { slot, report } = before;
  const state = nextState(reportSlotTable, by, slot.state);
  const passed = { ...values, state: nextState(reportTable, by, report.state), version: report.version + 1 };
  const changes = { state, firstSubmittedOn, version: slot.version + 1 };
  const event = draftEvent({
    verb: 'passReport', subjectType: 'report_slot', subjectId: slot.id, taskId: slot.taskId, unitId: slot.unitId, fromState: slot.state, toState: state,
    data: { ...changes, report: { id: report.id, ...passed } },
  });
  return { slot: { ...slot, ...changes }, report: { ...report, ...passed }, events: [event] };
}

/**
 * Passes on, by the system, what waits for a signature or check that is asked no more or that nobody can give any more; null where it rightly waits.
 * Without a signature it counts as filed the day it was written out: no report is late for want of somebody to sign.
 */
export function passReport(
  subject: { readonly slot: ReportSlot; readonly report: Report; readonly countersigners: Countersigners },
  context: Pick<VerbContext, 'settings'>,
): Passed | null {
  const { slot, report, countersigners } = subject;
  if (slot.state === 'awaiting_sign_off') {
    if (context.settings.signOffRequired && countersigners.head) return null;
    const countyCheck = countyCheckOf(countersigners);
    const values = { signOff: context.settings.signOffRequired ? 'nobody' : 'lifted', countyCheck, submittedAt: report.savedAt } as const;
    const filedOn = slot.firstSubmittedOn ?? localDateOfInstant(report.savedAt);
    return pass({ slot, report }, countyCheck === 'waiting' ? 'passForCheck' : 'passReport', values, filedOn);
  }
  if (slot.state !== 'awaiting_check' || countersigners.county?.manned === true) return null;
  return pass({ slot, report }, 'passReport', { countyCheck: countersigners.county === null ? 'lifted' : 'nobody' }, slot.firstSubmittedOn);
}
