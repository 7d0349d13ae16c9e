import { tellingOf } from './notification.js';

it.each([
  ['a part handed to a unit', { verb: 'assignTask', subjectType: 'assignment', unitId: 'u' }, 'assigned'],
  ['the task itself', { verb: 'assignTask', subjectType: 'task', unitId: null }, null],
  ['a report sent back', { verb: 'returnReport', subjectType: 'report_slot', unitId: 'u' }, 'returned_report'],
  ['a report accepted', { verb: 'acceptReport', subjectType: 'report_slot', unitId: 'u' }, null],
  ['an objection', { verb: 'objectToAssignment', subjectType: 'assignment', unitId: 'u' }, 'objected'],
  ['an extension granted', { verb: 'approveExtension', subjectType: 'assignment', unitId: 'u' }, 'answered'],
  ['a part given to another unit, to the one that objected', { verb: 'reassignAssignment', subjectType: 'assignment', unitId: 'u', fromState: 'objected', toState: 'withdrawn' }, 'answered'],
  ['the same, to the one it is given to', { verb: 'reassignAssignment', subjectType: 'assignment', unitId: 'u', toState: 'pending' }, 'assigned'],
  ['a withdrawal, to each unit', { verb: 'withdrawTask', subjectType: 'task', unitId: 'u' }, 'task_changed'],
  ['what is to be put right', { verb: 'openRectification', subjectType: 'rectification', unitId: 'u' }, 'rectification'],
  ['what was found not done', { verb: 'returnRectification', subjectType: 'rectification', unitId: 'u' }, 'rectification'],
  ['what asks to be closed out', { verb: 'finishRectification', subjectType: 'rectification', unitId: 'u' }, 'rectification_waiting'],
  ['the notice of an inspection, to its object', { verb: 'notifyObject', subjectType: 'inspection_object', unitId: 'u' }, 'inspection_notice'],
  ['nothing of it to the others', { verb: 'notifyObject', subjectType: 'inspection', unitId: null }, null],
  ['a finding, to nobody', { verb: 'recordFinding', subjectType: 'finding', unitId: null }, null],
  ['an instruction, to the secretariat', { verb: 'writeInstruction', subjectType: 'instruction', unitId: null }, 'instruction'],
  ['one that became a task without parts', { verb: 'registerInstruction', subjectType: 'instruction', unitId: null }, null],
  ['one that became the unit’s task', { verb: 'registerInstruction', subjectType: 'instruction', unitId: 'u' }, 'instruction'],
  ['its result, to whoever wrote it', { verb: 'reportInstruction', subjectType: 'instruction', unitId: null }, 'instruction_result'],
  ['a locked month, to each unit asked', { verb: 'lockPeriod', subjectType: 'period_lock', unitId: 'u' }, 'period_locked'],
  ['a locked month of nobody', { verb: 'lockPeriod', subjectType: 'period_lock', unitId: null }, null],
  ['an exception', { verb: 'grantException', subjectType: 'period_exception', unitId: 'u' }, 'exception_granted'],
  ['a report that waits for its head', { verb: 'fileReport', subjectType: 'report_slot', unitId: 'u', fromState: 'expected', toState: 'awaiting_sign_off' }, 'sign_off_asked'],
  ['a report that waits for the county', { verb: 'signOffReport', subjectType: 'report_slot', unitId: 'u', fromState: 'awaiting_sign_off', toState: 'awaiting_check' }, 'check_asked'],
  ['a filed report', { verb: 'fileReport', subjectType: 'report_slot', unitId: 'u', fromState: 'expected', toState: 'submitted' }, null],
  ['a head who does not sign', { verb: 'declineSignOff', subjectType: 'report_slot', unitId: 'u', fromState: 'awaiting_sign_off', toState: 'returned' }, 'returned_report'],
  ['a part called back', { verb: 'recallAssignment', subjectType: 'assignment', unitId: 'u' }, 'recalled'],
  ['a saved draft', { verb: 'saveReportDraft', subjectType: 'report_slot', unitId: 'u' }, null],
] as const)('%s is told as %j', (_what, event, kind) => {
  expect(tellingOf({ fromState: null, toState: null, ...event })?.kind ?? null).toBe(kind);
});
