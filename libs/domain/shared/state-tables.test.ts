import { accountVerbs, publicVerbs, systemVerbs, verbs } from '../access/verb.js';
import { accountabilityStates, accountabilityTable } from '../accountability/accountability.states.js';
import { complaintStates, complaintTable } from '../complaint/complaint.states.js';
import { draftItemStates, draftItemTable, noticeStates, noticeTable } from '../notice-draft/notice.states.js';
import { assessmentStates, assessmentTable } from '../assessment/assessment.states.js';
import { delegateVisitStates, delegateVisitTable, opinionStates, opinionTable } from '../delegate-visit/delegate-visit.states.js';
import { bulletinReceiptStates, bulletinReceiptTable, bulletinStates, bulletinTable } from '../bulletin/bulletin.states.js';
import { dataDeliveryStates, dataDeliveryTable, dataProvisionStates, dataProvisionTable } from '../data-provision/data-provision.states.js';
import { meetingStates, meetingTable, minutesResponseStates, minutesResponseTable } from '../meeting/meeting.states.js';
import { rectificationStates, rectificationTable } from '../rectification/rectification.states.js';
import { instructionStates, instructionTable } from '../instruction/instruction.states.js';
import { conclusionStates, conclusionTable, findingStates, findingTable, inspectionStates, inspectionTable } from '../inspection/inspection.states.js';
import { reportSlotStates, reportSlotTable } from '../report/report-slot.states.js';
import { reportStates, reportTable } from '../report/report.states.js';
import { assignmentStates, assignmentTable } from '../task/assignment.states.js';
import { taskStates, taskTable } from '../task/task.states.js';
import { allowsVerb, nextState, reachableStates, type StateTable } from './state-table.js';

const machines: readonly (readonly [string, readonly string[], StateTable<string, string>])[] = [
  ['task', taskStates, taskTable],
  ['assignment', assignmentStates, assignmentTable],
  ['report slot', reportSlotStates, reportSlotTable],
  ['report', reportStates, reportTable],
  ['notice', noticeStates, noticeTable],
  ['draft item', draftItemStates, draftItemTable],
  ['instruction', instructionStates, instructionTable],
  ['inspection', inspectionStates, inspectionTable],
  ['conclusion', conclusionStates, conclusionTable],
  ['finding', findingStates, findingTable],
  ['rectification', rectificationStates, rectificationTable],
  ['data provision', dataProvisionStates, dataProvisionTable],
  ['data delivery', dataDeliveryStates, dataDeliveryTable],
  ['meeting', meetingStates, meetingTable],
  ['minutes response', minutesResponseStates, minutesResponseTable],
  ['bulletin', bulletinStates, bulletinTable],
  ['bulletin receipt', bulletinReceiptStates, bulletinReceiptTable],
  ['assessment', assessmentStates, assessmentTable],
  ['visit of delegates', delegateVisitStates, delegateVisitTable],
  ['opinion', opinionStates, opinionTable],
  ['complaint', complaintStates, complaintTable],
  ['accountability', accountabilityStates, accountabilityTable],
];

/** Rows that are consequences of another verb. */
const consequences = [
  'completeTask', 'supersedeNotice', 'resumePending', 'resumeObjected', 'resumeRequested', 'resumeExpected', 'resumeReturned', 'resumeSignOff', 'lapseInPause', 'fileForSignOff', 'fileForCheck',
  'signOffForCheck', 'passForCheck', 'handDownAgain', 'changeConclusion', 'endOverturned',
];
const known: ReadonlySet<string> = new Set([...verbs, ...systemVerbs, ...publicVerbs, ...consequences]);

describe.each(machines)('the states of a %s', (_name, states, table) => {
  it('are all reachable', () => {
    expect([...reachableStates(table)].sort()).toEqual([...states].sort());
  });

  it('are changed by known verbs only', () => {
    expect(table.filter((row) => !known.has(row.verb))).toEqual([]);
  });

  it('have one outcome per verb and state', () => {
    const keys = table.map((row) => `${row.verb} ${row.from}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('refuse every verb the table does not have', () => {
    for (const verb of known) {
      for (const from of states) {
        const row = table.find((each) => each.verb === verb && each.from === from);
        expect(allowsVerb(table, verb, from)).toBe(row !== undefined);
        if (row) expect(nextState(table, verb, from)).toBe(row.to);
        else expect(() => nextState(table, verb, from)).toThrow(expect.objectContaining({ code: 'STATE_CONFLICT', params: { verb, state: from } }));
      }
    }
  });
});

it('verbs, system verbs, public verbs and account verbs are four lists', () => {
  const all = [...verbs, ...systemVerbs, ...publicVerbs, ...accountVerbs];
  expect(new Set(all).size).toBe(all.length);
});
