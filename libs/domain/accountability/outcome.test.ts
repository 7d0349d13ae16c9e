import { makeCalendar } from '../calendar/calendar.js';
import { codeOf } from '../shared/domain-error.js';
import { sampleAccountability, sampleOutcome } from '../testing/accountability-samples.js';
import { sampleActor, sampleContext } from '../testing/samples.js';
import { formsInForce, reviseAccountabilityForm, standardForms, type FormInput } from './accountability-form.js';
import { canOnAccountability } from './accountability-scope.js';
import type { Accountability } from './accountability.js';
import { accountabilityStates } from './accountability.states.js';
import { influenceOn, influenceUntil } from './influence.js';
import { recomputeAppealClock } from './recompute-appeal-clock.js';
import { closeAccountability, recordAccountabilityOutcome, recordAppeal, recordAppealResult, type OutcomeInput } from './record-outcome.js';

const officer = sampleActor('accountability_officer');
const refusal = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error);
  }
};

const received = (more: Partial<Accountability> = {}) => sampleAccountability({ state: 'received', handedOn: '2026-08-03', receiptOn: '2026-08-05', ...more });
const paper: OutcomeInput = { formKey: 'unit_notice', authority: '市政府', document: '示例〔2026〕9号', decidedOn: '2026-09-01', basis: '示例办法第八条', servedOn: '2026-09-01', effectiveOn: '2026-09-02', appealDays: 30, influenceMonths: 6 };
const record = (changes: Partial<OutcomeInput> = {}, on = '2026-11-24', proposal = received()) => recordAccountabilityOutcome(officer, { proposal, forms: standardForms }, { ...paper, ...changes, version: 1 }, sampleContext(on)).proposal;

describe('the outcome', () => {
  it('is recorded only after hand-over and receipt', () => {
    for (const state of accountabilityStates) {
      expect([state, refusal(() => recordAccountabilityOutcome(officer, { proposal: received({ state }), forms: standardForms }, { ...paper, version: 1 }, sampleContext()))]).toEqual([state, state === 'received' ? null : 'STATE_CONFLICT']);
      expect(canOnAccountability('recordAccountabilityOutcome', officer, received({ state }), '2026-11-24')).toBe(state === 'received');
    }
  });

  it('has the form of the dictionary, for whom it is, with a basis and the days of its paper', () => {
    expect(record().outcome).toMatchObject({ measure: true, formZh: '通报', appealUntilOn: '2026-10-08', influenceMonths: 6, basis: '示例办法第八条' });
    expect(record({ appealDays: null, influenceMonths: null }).outcome).toMatchObject({ appealUntilOn: null, influenceMonths: null });
    expect(record({ formKey: null, basis: null, servedOn: null }).outcome).toMatchObject({ measure: false, formZh: null, appealDays: null });
    const refusals = [{ formKey: 'talk' }, { formKey: 'dismissal' }, { basis: ' ' }, { servedOn: null }, { effectiveOn: null }, { document: '' }, { authority: ' ' }, { decidedOn: '2026-08-04' }, { decidedOn: '2026-11-25' }, { appealDays: 0 }, { influenceMonths: 121 }] as const;
    expect(refusals.map((changes) => refusal(() => record(changes)))).toEqual([
      'CHOICE_UNKNOWN', 'CHOICE_UNKNOWN', 'BASIS_REQUIRED', 'FIELD_REQUIRED', 'FIELD_REQUIRED', 'FIELD_REQUIRED', 'FIELD_REQUIRED', 'DATE_OUT_OF_RANGE', 'DATE_OUT_OF_RANGE', 'NUMBER_OUT_OF_RANGE', 'NUMBER_OUT_OF_RANGE',
    ]);
    const person = received({ responsibility: 'first', personId: 'person-7', personName: '赵七' });
    expect([record({ formKey: 'talk' }, undefined, person).outcome?.formZh, refusal(() => record({}, undefined, person))]).toEqual(['谈话提醒', 'CHOICE_UNKNOWN']);
  });

  it('has an appeal clock that moves off a day off, and ends the day after its last one', () => {
    // Served on 1 September: 30 days end on 1 October, in the holidays; the next working day is 8 October.
    expect(record({ appealDays: 24 }).outcome?.appealUntilOn).toBe('2026-09-28');
    const decided = { ...record(), version: 1 };
    const close = (on: string) => refusal(() => closeAccountability(officer, decided, { version: 1 }, sampleContext(on)));
    expect([close('2026-10-08'), close('2026-10-09')]).toEqual(['ACCOUNTABILITY_CLOCK_RUNNING', null]);
    const appeal = (appealedOn: string, lateReason: string | null = null) => refusal(() => recordAppeal(officer, decided, { version: 1, appealedOn, lateReason }, sampleContext()));
    expect([appeal('2026-10-08'), appeal('2026-10-09'), appeal('2026-10-09', '邮寄在途'), appeal('2026-08-31'), appeal('2026-11-25')]).toEqual([null, 'ACCOUNTABILITY_APPEAL_LATE', null, 'DATE_OUT_OF_RANGE', 'DATE_OUT_OF_RANGE']);
    expect([canOnAccountability('closeAccountability', officer, decided, '2026-10-08'), canOnAccountability('closeAccountability', officer, decided, '2026-10-09')]).toEqual([false, true]);
  });

  it('is appealed once; closed when that is decided; and what was changed or revoked holds from then', () => {
    const appealed = { ...recordAppeal(officer, { ...record(), version: 1 }, { version: 1, appealedOn: '2026-09-20', lateReason: null }, sampleContext()).proposal, version: 1 };
    expect(refusal(() => recordAppeal(officer, appealed, { version: 1, appealedOn: '2026-09-21', lateReason: null }, sampleContext()))).toBe('STATE_CONFLICT');
    expect(refusal(() => closeAccountability(officer, appealed, { version: 1 }, sampleContext()))).toBe('ACCOUNTABILITY_APPEAL_OPEN');
    const result = (said: object) => recordAppealResult(officer, { proposal: appealed, forms: standardForms }, { version: 1, result: 'upheld', resultOn: '2026-10-20', document: '复核〔2026〕1号', changed: null, ...said }, sampleContext()).proposal;
    expect(influenceOn(result({}), '2026-11-24')).toBe('running');
    expect(influenceOn(result({ result: 'revoked' }), '2026-11-24')).toBe('none');
    const changed = result({ result: 'changed', changed: { ...paper, formKey: 'unit_self_criticism', decidedOn: '2026-10-20', servedOn: '2026-10-20', effectiveOn: '2026-10-20', influenceMonths: 1 } });
    expect([influenceOn(changed, '2026-11-20'), influenceOn(changed, '2026-11-21'), changed.appeal?.changed?.formZh]).toEqual(['running', 'ended', '检查']);
    expect([refusal(() => result({ result: 'changed' })), refusal(() => result({ result: 'kept' })), refusal(() => result({ resultOn: '2026-09-19' }))]).toEqual(['FIELD_REQUIRED', 'CHOICE_UNKNOWN', 'DATE_OUT_OF_RANGE']);
    expect(closeAccountability(officer, { ...result({}), version: 1 }, { version: 1 }, sampleContext()).proposal).toMatchObject({ state: 'closed', closedOn: '2026-11-24' });
  });
});

it('the influence period begins and ends by itself', () => {
  const proposal = sampleAccountability({ outcome: sampleOutcome({ effectiveOn: '2026-08-31', influenceMonths: 6 }) });
  expect(influenceUntil(proposal.outcome)).toBe('2027-02-28');
  expect(['2026-08-30', '2026-08-31', '2027-02-28', '2027-03-01'].map((on) => influenceOn(proposal, on))).toEqual(['coming', 'running', 'running', 'ended']);
  expect(influenceOn(sampleAccountability({ outcome: sampleOutcome({ measure: false }) }), '2026-11-24')).toBe('none');
});

describe('the dictionary of forms', () => {
  const input: FormInput = { key: 'notice', version: 0, target: 'person', labelZh: '书面通报', labelEn: 'Written circular', authority: null, basis: null, appealDays: null, influenceMonths: null, retired: false, reason: '统一用语' };
  const revise = (changes: Partial<FormInput> = {}, versions: Parameters<typeof formsInForce>[0] = []) => reviseAccountabilityForm(officer, { jointMeetingId: 'jm-1', versions }, { ...input, ...changes }, sampleContext());

  it('begins with words and without a single figure', () => {
    expect(standardForms.map(({ target, labelZh }) => `${target} ${labelZh}`)).toEqual([
      'organisation 检查', 'organisation 通报', 'organisation 改组', 'person 谈话提醒', 'person 批评教育', 'person 责令检查', 'person 诫勉', 'person 通报', 'person 组织处理', 'person 处分',
    ]);
    expect(standardForms.filter(({ appealDays, influenceMonths, basis }) => appealDays !== null || influenceMonths !== null || basis !== null)).toEqual([]);
  });

  it('is corrected with a reason, and a figure with its basis; the key stays', () => {
    const { form, events } = revise();
    expect([form.key, form.version, events[0]?.verb]).toEqual(['notice', 1, 'reviseAccountabilityForm']);
    expect(formsInForce([form]).find(({ key }) => key === 'notice')?.labelZh).toBe('书面通报');
    expect(refusal(() => revise({ version: 0 }, [form]))).toBe('VERSION_CONFLICT');
    const retired = revise({ version: 1, retired: true }, [form]).form;
    expect(refusal(() => recordAccountabilityOutcome(officer, { proposal: received({ responsibility: 'first', personId: 'p' }), forms: formsInForce([form, retired]) }, { ...paper, formKey: 'notice', version: 1 }, sampleContext()))).toBe('CHOICE_UNKNOWN');
    expect(revise({ key: null, labelZh: '停职检查' }).form).toMatchObject({ version: 1, target: 'person' });
    expect([revise({ appealDays: 30, basis: '示例办法' }).form.appealDays, refusal(() => revise({ appealDays: 30 })), refusal(() => revise({ reason: ' ' })), refusal(() => revise({ key: 'none' })), refusal(() => revise({ target: 'organisation' }))]).toEqual([30, 'BASIS_REQUIRED', 'REASON_REQUIRED', 'NOT_FOUND', 'CHOICE_UNKNOWN']);
  });
});

describe('the appeal clock', () => {
  const decided = () => sampleAccountability({ state: 'decided', outcome: sampleOutcome({ servedOn: '2026-11-02', appealDays: 30, appealUntilOn: '2026-12-02' }) });

  it('ends on the next working day once its last day is off, and by the rule that is set', () => {
    const { calendar, settings } = sampleContext();
    const off = makeCalendar({ publishedYears: [2026], holidays: ['2026-12-02'], makeUpWorkdays: [] });
    expect(recomputeAppealClock(decided(), { calendar, settings })).toBeNull();
    const moved = recomputeAppealClock(decided(), { calendar: off, settings });
    expect(moved).toMatchObject({ proposal: { outcome: { appealUntilOn: '2026-12-03' }, version: 2 }, events: [{ verb: 'recomputeDueDates', unitId: null, data: { previousDueOn: '2026-12-02' } }] });
    expect(recomputeAppealClock(decided(), { calendar: off, settings: { ...settings, legalClockMoves: false } })).toBeNull();
    expect(recomputeAppealClock({ ...decided(), appeal: { appealedOn: '2026-11-20', lateReason: null, result: null, resultOn: null, document: null, changed: null } }, { calendar: off, settings })).toBeNull();
  });
});
