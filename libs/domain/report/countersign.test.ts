import { liaison, sampleActor, sampleAssignment, sampleContext, sampleReport, sampleSlot, sampleTask, secretary } from '../testing/samples.js';
import { markOfSlot } from '../light/mark.js';
import { pauseOf, pauseSlots, resumeSlots } from '../task/pause.js';
import { checkReport } from './check-report.js';
import { filesTo, type Countersigners } from './countersign.js';
import { declineSignOff } from './decline-sign-off.js';
import { fileReport } from './file-report.js';
import { passReport } from './pass-report.js';
import { signOffReport } from './sign-off-report.js';

const plain = sampleContext();
const asked = { ...plain, settings: { ...plain.settings, signOffRequired: true } };
const head = sampleActor('unit_head');
const county = { unitId: 'unit-8', manned: true };
const input = { version: 1, draftVersion: 0, text: '已核查', facts: [], nextStep: null, unchanged: false, noClassifiedContent: true, onBehalfSource: '来函' };
const file = (by: Countersigners, context = asked, actor = liaison) =>
  fileReport(actor, { slot: sampleSlot(), assignment: sampleAssignment(), task: sampleTask(), unitName: '市甲局', draft: null, lastSequence: 0, previous: null, countersigners: by }, input, context);
const waitingSlot = sampleSlot({ state: 'awaiting_sign_off', version: 2 });
const waitingReport = sampleReport({ state: 'awaiting_sign_off', signOff: 'waiting', submittedAt: null });

describe('the way of a report', () => {
  it.each([
    ['straight on where nothing is asked', { head: true, county: null }, plain, liaison, 'submitted', null, null],
    ['to the head', { head: true, county: null }, asked, liaison, 'awaiting_sign_off', 'waiting', null],
    ['to the head first, then to the county', { head: true, county }, asked, liaison, 'awaiting_sign_off', 'waiting', null],
    ['to the county', { head: false, county }, plain, liaison, 'awaiting_check', null, 'waiting'],
    ['on, past an empty chair', { head: false, county: { ...county, manned: false } }, asked, liaison, 'submitted', 'nobody', 'nobody'],
    ['on, from the head himself', { head: true, county: null }, asked, head, 'submitted', 'own_hand', null],
    ['to the head, from the secretariat too', { head: true, county: null }, asked, secretary, 'awaiting_sign_off', 'waiting', null],
  ] as const)('%s', (_way, by, context, actor, state, signOff, countyCheck) => {
    const { slot, report } = file(by, context, actor);
    expect(filesTo(actor, sampleSlot(), by, context.settings, context.today)).toBe(state);
    expect([slot.state, report.state, report.signOff, report.countyCheck]).toEqual([state, state, signOff, countyCheck]);
    expect([slot.firstSubmittedOn, report.submittedAt]).toEqual(state === 'awaiting_sign_off' ? [null, null] : ['2026-11-24', context.now]);
  });

  it('signed, goes to the county where there is one; filed counts the day of the signature', () => {
    const later = { ...asked, today: '2026-11-26', now: '2026-11-26T02:00:00.000Z' };
    const signed = signOffReport(head, { slot: waitingSlot, report: waitingReport, countersigners: { head: true, county } }, { version: 2 }, later);
    expect([signed.slot.state, signed.slot.firstSubmittedOn, signed.report.submittedAt, signed.report.signedOffBy]).toEqual(['awaiting_check', '2026-11-26', later.now, '陈一']);
    const passed = checkReport(sampleActor('liaison', { unitId: 'unit-8' }), { ...signed, aboveUnitId: 'unit-8' }, { version: 3 }, { ...later, today: '2026-12-01' });
    expect([passed.slot.state, passed.slot.firstSubmittedOn, passed.report.countyCheck]).toEqual(['submitted', '2026-11-26', 'given']);
    // A month locked since: it may still be checked, which changes none of its figures.
    const lock = { lockId: 'l', monthOn: '2026-11-01', exceptionId: null, exceptionUntilOn: null };
    expect(checkReport(sampleActor('liaison', { unitId: 'unit-8' }), { ...signed, aboveUnitId: 'unit-8', lock }, { version: 3 }, { ...later, today: '2026-12-01' }).slot.state).toBe('submitted');
  });

  it('signed in a locked month under an exception, says so', () => {
    const lock = { lockId: 'l', monthOn: '2026-11-01', exceptionId: 'e', exceptionUntilOn: '2026-11-30' };
    const signed = signOffReport(head, { slot: waitingSlot, report: waitingReport, countersigners: { head: true, county: null }, lock }, { version: 2 }, asked);
    expect(signed.report.exceptionId).toBe('e');
    const closed = { ...lock, exceptionId: null, exceptionUntilOn: null };
    expect(() => signOffReport(head, { slot: waitingSlot, report: waitingReport, countersigners: { head: true, county: null }, lock: closed }, { version: 2 }, asked)).toThrow(expect.objectContaining({ code: 'PERIOD_LOCKED' }));
  });

  it('is the county’s to check only for parts it handed down', () => {
    const subject = { slot: sampleSlot({ state: 'awaiting_check' }), report: sampleReport({ state: 'awaiting_check' }), aboveUnitId: null };
    expect(() => checkReport(liaison, subject, { version: 1 }, plain)).toThrow(expect.objectContaining({ code: 'NOT_PERMITTED' }));
  });

  it('is owed while it waits for the head, and sent while the county checks', () => {
    const on = { ...plain, today: '2026-11-26' };
    expect([markOfSlot(waitingSlot, on), markOfSlot({ ...waitingSlot, state: 'awaiting_check' }, on)]).toEqual(['overdue', 'under_review']);
  });

  it('goes back from the head with a reason, and says by whom', () => {
    expect(() => declineSignOff(head, { slot: waitingSlot, report: waitingReport }, { version: 2, reason: ' ' }, asked)).toThrow(expect.objectContaining({ code: 'REASON_REQUIRED' }));
    const back = declineSignOff(head, { slot: waitingSlot, report: waitingReport }, { version: 2, reason: '再核' }, asked);
    expect([back.slot.state, back.slot.firstSubmittedOn, back.report.returnedBy, back.report.submittedAt]).toEqual(['returned', null, 'unit_head', null]);
  });
});

describe('what waits is never stranded', () => {
  const written = { ...waitingReport, savedAt: '2026-11-20T02:00:00.000Z' };
  it.each([
    ['waits on', asked, { head: true, county: null }, null],
    ['the setting is off', plain, { head: true, county: null }, ['submitted', '2026-11-20', 'lifted', null]],
    ['nobody can sign', asked, { head: false, county: null }, ['submitted', '2026-11-20', 'nobody', null]],
    ['nobody can sign, the county checks', asked, { head: false, county }, ['awaiting_check', '2026-11-20', 'nobody', 'waiting']],
  ] as const)('%s', (_what, context, countersigners, expected) => {
    const passed = passReport({ slot: waitingSlot, report: written, countersigners }, context);
    expect(passed && [passed.slot.state, passed.slot.firstSubmittedOn, passed.report.signOff, passed.report.countyCheck]).toEqual(expected);
  });

  it.each([
    ['the county checks', county, null],
    ['nobody is there', { ...county, manned: false }, 'nobody'],
    ['its part is gone', null, 'lifted'],
  ] as const)('at the county: %s', (_what, by, expected) => {
    const subject = { slot: sampleSlot({ state: 'awaiting_check' }), report: sampleReport({ state: 'awaiting_check' }), countersigners: { head: true, county: by } };
    expect(passReport(subject, asked)?.report.countyCheck ?? null).toBe(expected);
  });

  it('rests with the work, and stands after it where it stood', () => {
    const states = ['expected', 'returned', 'awaiting_sign_off'] as const;
    const rested = pauseSlots(states.map((state) => sampleSlot({ id: state, state, dueOn: '2026-12-25' })), 'suspendTask');
    expect(rested.map((slot) => slot.state)).toEqual(['suspended', 'suspended', 'suspended']);
    const on = resumeSlots(rested, pauseOf('2026-11-24', '2026-11-30', plain.calendar), plain.calendar);
    expect(on.map((slot) => [slot.state, slot.stateBeforePause])).toEqual(states.map((state) => [state, null]));
  });
});
