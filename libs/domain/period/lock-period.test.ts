import { checkReport } from '../report/check-report.js';
import { nobodyCountersigns } from '../report/countersign.js';
import { declineCheck } from '../report/decline-check.js';
import { signOffReport } from '../report/sign-off-report.js';
import { fileReport } from '../report/file-report.js';
import { acceptReport } from '../report/accept-report.js';
import { returnReport } from '../report/return-report.js';
import { saveReportDraft } from '../report/save-report-draft.js';
import { verbsOnSlot } from '../access/verbs-on.js';
import { urge } from '../escalation/urge.js';
import { liaison, sampleActor, sampleAssignment, sampleContext, sampleException, sampleLock, sampleReport, sampleSlot, sampleTask, secretary } from '../testing/samples.js';
import { grantException, revokeException } from './grant-exception.js';
import { lockFigures, lockPeriod, unlockPeriod } from './lock-period.js';
import type { SlotLock } from './period-lock.js';

const context = sampleContext();
const code = (value: string, params?: object) => expect.objectContaining({ code: value, ...(params === undefined ? {} : { params }) });
const october = (changes: Parameters<typeof sampleSlot>[0] = {}) => sampleSlot({ periodStartOn: '2026-10-01', periodEndOn: '2026-10-31', dueOn: '2026-10-26', ...changes });
const locked: SlotLock = { lockId: 'lock-1', monthOn: '2026-10-01', exceptionId: null, exceptionUntilOn: null };
const excepted: SlotLock = { ...locked, exceptionId: 'exception-1', exceptionUntilOn: '2026-11-25' };

/** October by hand: 7 asked — 3 in time (1 of them unreviewed), 1 late, 3 missing (1 returned); 1 suspended and 1 withdrawn are nobody's. */
const month = [
  october({ state: 'accepted', firstSubmittedOn: '2026-10-20' }), october({ state: 'accepted', firstSubmittedOn: '2026-10-26' }), october({ state: 'submitted', firstSubmittedOn: '2026-10-23' }),
  october({ state: 'accepted', firstSubmittedOn: '2026-10-27' }), october({ state: 'expected' }), october({ state: 'expected' }), october({ state: 'returned', firstSubmittedOn: '2026-10-21' }),
  october({ state: 'suspended' }), october({ state: 'withdrawn' }),
];

describe('locking a month', () => {
  it('keeps its figures, always over the expected', () => {
    expect(lockFigures(month)).toEqual({ expected: 7, onTime: 3, late: 1, missing: 3, underReview: 1 });
    const { lock, events } = lockPeriod(secretary, { jointMeetingId: 'jm-1', slots: month, standing: null }, { monthOn: '2026-10-15', note: '10月报送截止' }, context);
    expect(lock).toMatchObject({ monthOn: '2026-10-01', note: '10月报送截止', expected: 7, missing: 3, lockedBy: '陈一', unlockedAt: null, version: 1 });
    expect(events).toMatchObject([{ verb: 'lockPeriod', subjectType: 'period_lock', subjectId: lock.id, data: { ...lock } }]);
  });

  it.each([
    ['twice', 'ALREADY_EXISTS', () => lockPeriod(secretary, { jointMeetingId: 'jm-1', slots: month, standing: sampleLock() }, { monthOn: '2026-10-01', note: null }, context)],
    ['before everybody’s day is past', 'PERIOD_NOT_DUE', () => lockPeriod(secretary, { jointMeetingId: 'jm-1', slots: [october(), sampleSlot()], standing: null }, { monthOn: '2026-11-01', note: null }, context)],
    ['where nothing was asked', 'PERIOD_EMPTY', () => lockPeriod(secretary, { jointMeetingId: 'jm-1', slots: [october({ state: 'suspended' })], standing: null }, { monthOn: '2026-10-01', note: null }, context)],
    ['by a liaison', 'NOT_PERMITTED', () => lockPeriod(liaison, { jointMeetingId: 'jm-1', slots: month, standing: null }, { monthOn: '2026-10-01', note: null }, context)],
  ])('is refused %s', (_, refusal, use) => expect(use).toThrow(code(refusal)));

  it('is undone with a reason', () => {
    const { lock, events } = unlockPeriod(secretary, sampleLock(), { version: 1, reason: '口径有误' }, context);
    expect(lock).toMatchObject({ unlockedBy: '陈一', unlockReason: '口径有误', version: 2 });
    expect(events).toMatchObject([{ verb: 'unlockPeriod', reason: '口径有误' }]);
    expect(() => unlockPeriod(secretary, sampleLock(), { version: 1, reason: '' }, context)).toThrow(code('REASON_REQUIRED'));
    expect(() => unlockPeriod(secretary, lock, { version: 2, reason: '再次' }, context)).toThrow(code('STATE_CONFLICT'));
  });
});

describe('a report of a locked month', () => {
  const around = (lock: SlotLock | null) => ({ slot: october(), assignment: sampleAssignment(), task: sampleTask(), unitName: '市甲局', draft: null, lastSequence: 0, previous: null, countersigners: nobodyCountersigns, lock });
  const written = { text: '已核查', facts: [], nextStep: null, unchanged: false, version: 1, draftVersion: 0, noClassifiedContent: true, onBehalfSource: '电话' };
  const waiting = { slot: october({ state: 'submitted' }), report: sampleReport() };

  it('is neither filed, also not on behalf, nor returned, accepted or urged', () => {
    const refusal = code('PERIOD_LOCKED', { month: '2026-10' });
    expect(() => fileReport(liaison, around(locked), written, context)).toThrow(refusal);
    expect(() => fileReport(secretary, around(locked), written, context)).toThrow(refusal);
    expect(() => returnReport(secretary, { ...waiting, lock: locked }, { version: 1, reason: '缺数据' }, context)).toThrow(refusal);
    expect(() => acceptReport(secretary, { ...waiting, lock: locked }, { version: 1 }, context)).toThrow(refusal);
    expect(() => urge(secretary, { kind: 'report_slot', slot: october(), lock: locked, aboveUnitId: null, lastUrgedOn: null }, { text: null, reason: null }, context)).toThrow(refusal);
    expect(verbsOnSlot(liaison, { ...october(), aboveUnitId: null, lock: locked }, null, context.today)).toEqual(['saveReportDraft']);
    expect(verbsOnSlot(secretary, { ...waiting.slot, aboveUnitId: null, lock: locked }, null, context.today)).toEqual([]);
  });

  it('is not signed off; what its unit had sent may still be checked by the county, not sent back', () => {
    const refusal = code('PERIOD_LOCKED', { month: '2026-10' });
    const unsigned = { slot: october({ state: 'awaiting_sign_off' }), report: sampleReport({ state: 'awaiting_sign_off' }), lock: locked };
    expect(() => signOffReport(sampleActor('unit_head'), { ...unsigned, countersigners: nobodyCountersigns }, { version: 1 }, context)).toThrow(refusal);
    const unchecked = { slot: october({ state: 'awaiting_check' }), report: sampleReport({ state: 'awaiting_check' }), aboveUnitId: 'unit-1', lock: locked };
    expect(checkReport(liaison, unchecked, { version: 1 }, context).report.state).toBe('submitted');
    expect(() => declineCheck(liaison, unchecked, { version: 1, reason: '不符' }, context)).toThrow(refusal);
    expect(verbsOnSlot(liaison, { ...unchecked.slot, aboveUnitId: 'unit-1', lock: locked }, null, context.today)).toEqual(['checkReport']);
  });

  it('is still written: drafts are kept', () => {
    expect(saveReportDraft(liaison, around(locked), { text: '草稿', facts: [], nextStep: null, unchanged: false, version: 0 }, context).report.state).toBe('draft');
  });

  it('is filed under an exception to its last day, marked so, and reviewed also after it', () => {
    const filed = fileReport(liaison, around(excepted), written, sampleContext('2026-11-25'));
    expect(filed.report).toMatchObject({ state: 'submitted', exceptionId: 'exception-1' });
    expect(filed.events[0]?.data).toMatchObject({ report: { exceptionId: 'exception-1' } });
    expect(fileReport(liaison, around(null), written, context).report.exceptionId).toBeNull();
    expect(() => fileReport(liaison, around(excepted), written, sampleContext('2026-11-26'))).toThrow(code('PERIOD_LOCKED'));
    expect(acceptReport(secretary, { ...waiting, lock: excepted }, { version: 1 }, sampleContext('2026-12-01')).slot.state).toBe('accepted');
  });
});

describe('an exception', () => {
  const lock = sampleLock({ monthOn: '2026-10-01' });
  const subject = { lock, slots: [october()], standing: [] };
  const input = { unitId: 'unit-1', slotId: null, reason: '系统故障', untilOn: '2026-11-30' };

  it('is granted to a unit, or for one of its reports, and taken back', () => {
    const { exception, events } = grantException(secretary, subject, input, context);
    expect(exception).toMatchObject({ lockId: 'lock-1', unitId: 'unit-1', slotId: null, untilOn: '2026-11-30', grantedBy: '陈一', revokedAt: null });
    expect(events).toMatchObject([{ verb: 'grantException', subjectType: 'period_exception', unitId: 'unit-1', reason: '系统故障' }]);
    expect(grantException(secretary, subject, { ...input, slotId: 'slot-1' }, context).events).toMatchObject([{ taskId: 'task-1' }]);
    const gone = revokeException(secretary, exception, { version: 1, reason: '已补报' }, context);
    expect(gone.exception).toMatchObject({ revokedBy: '陈一', revokeReason: '已补报', version: 2 });
    expect(() => revokeException(secretary, gone.exception, { version: 2, reason: '再次' }, context)).toThrow(code('STATE_CONFLICT'));
  });

  it.each([
    ['without a reason', 'REASON_REQUIRED', subject, { ...input, reason: '' }],
    ['for a day past', 'DATE_IN_PAST', subject, { ...input, untilOn: '2026-11-23' }],
    ['for half a year', 'DATE_OUT_OF_RANGE', subject, { ...input, untilOn: '2027-05-01' }],
    ['to a unit that owes nothing', 'PERIOD_NOTHING_TO_FILE', subject, { ...input, unitId: 'unit-2' }],
    ['for a report of another month', 'PERIOD_NOTHING_TO_FILE', { ...subject, slots: [sampleSlot()] }, input],
    ['in an open month', 'STATE_CONFLICT', { ...subject, lock: { ...lock, unlockedAt: '2026-11-20T02:00:00.000Z' } }, input],
    ['where one stands as long', 'ALREADY_EXISTS', { ...subject, standing: [sampleException()] }, input],
  ])('is refused %s', (_, refusal, given, asked) => expect(() => grantException(secretary, given, asked, context)).toThrow(code(refusal)));
});
