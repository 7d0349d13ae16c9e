import { sampleContext, sampleDuty, secretary } from '../testing/samples.js';
import { categoriesOf } from './assistance-category.js';
import { isReportable, roleOfDutyKind } from './duty.js';
import { expandHolders } from './expand-holders.js';
import { usualFrequencies } from '../period/demand-frequency.js';
import { setFrequency } from './set-frequency.js';
import { setRecipient } from './set-recipient.js';

const context = sampleContext();
const code = (wanted: string, field?: string) => expect.objectContaining(field === undefined ? { code: wanted } : { code: wanted, field });

describe('frequency', () => {
  const input = { version: 1, months: 6, basis: '第三次会议议定', fromOn: '2027-01-01' };
  it('is set with its basis', () => {
    const { duty, events } = setFrequency(secretary, sampleDuty(), input, context);
    expect(duty).toMatchObject({ frequencyState: 'set', frequencyMonths: 6, frequencyBasis: '第三次会议议定', frequencyFromOn: '2027-01-01', version: 2 });
    expect(events).toMatchObject([{ verb: 'setFrequency', fromState: 'unset', toState: 'set', reason: '第三次会议议定' }]);
  });

  it.each([
    ['without a basis', sampleDuty(), { basis: ' ' }, 'BASIS_REQUIRED'],
    ['for a prohibition', sampleDuty({ kind: 'prohibition' }), {}, 'FREQUENCY_NOT_FOR_DUTY'],
    ['of no months', sampleDuty(), { months: 0 }, 'NUMBER_OUT_OF_RANGE'],
    ['of half a month', sampleDuty(), { months: 0.5 }, 'NUMBER_OUT_OF_RANGE'],
    ['of seven months, until it is confirmed', sampleDuty(), { months: 7 }, 'FREQUENCY_UNUSUAL'],
    ['from before this century', sampleDuty(), { fromOn: '1999-12-31' }, 'DATE_OUT_OF_RANGE'],
    ['from beyond thirty years', sampleDuty(), { fromOn: '2056-11-25' }, 'DATE_OUT_OF_RANGE'],
    ['from no date', sampleDuty(), { fromOn: '2027-02-30' }, 'DATE_INVALID'],
    ['of a duty that ended', sampleDuty({ validTo: '2026-11-23' }), {}, 'DUTY_NOT_IN_FORCE'],
    ['on an old version', sampleDuty({ version: 2 }), {}, 'VERSION_CONFLICT'],
  ])('is refused %s', (_what, duty, changes, wanted) => {
    expect(() => setFrequency(secretary, duty, { ...input, ...changes }, context)).toThrow(code(wanted));
  });
});

it('an unusual frequency holds once it is confirmed, and a usual one needs no word', () => {
  const input = { version: 1, basis: '第三次会议议定', fromOn: '2056-11-24' };
  expect(setFrequency(secretary, sampleDuty(), { ...input, months: 7, unusual: true }, context).duty.frequencyMonths).toBe(7);
  for (const months of usualFrequencies) expect(setFrequency(secretary, sampleDuty(), { ...input, months }, context).duty.frequencyMonths).toBe(months);
});

describe('the recipient', () => {
  const data = sampleDuty({ kind: 'data' });
  it('is set with its basis', () => {
    const { duty } = setRecipient(secretary, data, { version: 1, unitId: 'unit-0', basis: '部门间协议' }, context);
    expect(duty).toMatchObject({ recipientUnitId: 'unit-0', recipientBasis: '部门间协议' });
  });

  it.each([
    ['of a duty without data', sampleDuty(), { unitId: 'unit-0', basis: '协议' }, 'RECIPIENT_NOT_FOR_DUTY'],
    ['who is the provider', data, { unitId: 'unit-1', basis: '协议' }, 'RECIPIENT_IS_PROVIDER'],
    ['without a basis', data, { unitId: 'unit-0', basis: '' }, 'BASIS_REQUIRED'],
  ])('is refused %s', (_what, duty, input, wanted) => {
    expect(() => setRecipient(secretary, duty, { version: 1, ...input }, context)).toThrow(code(wanted));
  });
});

describe('expanding a class of holders', () => {
  const duty = sampleDuty({ unitId: null, holderClass: '各有关部门' });
  const subject = { duty, siblingUnitIds: new Set<string>(), codes: ['ZZ-2026-002', 'ZZ-2026-003'] };

  it('puts the first unit in the place of the class, and one duty beside it for each other', () => {
    const { duty: first, added, events } = expandHolders(secretary, subject, { version: 1, unitIds: ['unit-1', 'unit-2', 'unit-3'] }, context);
    expect(first).toMatchObject({ id: 'duty-1', code: 'ZZ-2026-001', unitId: 'unit-1', holderClass: '各有关部门' });
    expect(added.map(({ code: given, unitId, text }) => [given, unitId, text])).toEqual([['ZZ-2026-002', 'unit-2', duty.text], ['ZZ-2026-003', 'unit-3', duty.text]]);
    expect(events.map((event) => event.unitId)).toEqual(['unit-1', 'unit-2', 'unit-3']);
  });

  it('can be gone on with later, without doubles', () => {
    const held = { ...subject, duty: { ...duty, unitId: 'unit-1' }, siblingUnitIds: new Set(['unit-2']) };
    expect(expandHolders(secretary, held, { version: 1, unitIds: ['unit-3'] }, context).added).toHaveLength(1);
    for (const unitIds of [['unit-1'], ['unit-2'], ['unit-3', 'unit-3']]) {
      expect(() => expandHolders(secretary, held, { version: 1, unitIds }, context)).toThrow(code('UNIT_TWICE'));
    }
  });

  it('is refused for a named holder and without units', () => {
    expect(() => expandHolders(secretary, { ...subject, duty: sampleDuty() }, { version: 1, unitIds: ['unit-2'] }, context)).toThrow(code('DUTY_NOT_CLASS'));
    expect(() => expandHolders(secretary, subject, { version: 1, unitIds: [] }, context)).toThrow(code('FIELD_REQUIRED'));
  });
});

describe('kinds', () => {
  it.each([
    ['做好城乡低保对象和特困人员的动态管理', ['minimum_living', 'extreme_poverty']],
    ['落实医疗救助与大病保险衔接', ['medical']],
    ['临时救助金按时发放', ['temporary']],
    ['孤儿和事实无人抚养儿童', ['children_in_difficulty']],
    ['重度残疾人护理补贴', ['disability_subsidy']],
    ['为流浪乞讨人员提供帮助', ['vagrants']],
    ['关爱农村留守儿童', ['left_behind_children']],
    ['加强宣传', []],
  ])('of assistance in “%s”: %j', (text, expected) => {
    expect(categoriesOf(text)).toEqual(expected);
  });

  it('decide role and reporting', () => {
    expect((['main', 'support', 'guide', 'data', 'prohibition', 'floor'] as const).map((kind) => [roleOfDutyKind(kind), isReportable({ kind })])).toEqual([
      ['lead', true], ['support', true], ['guide', true], ['lead', true], ['lead', false], ['lead', false],
    ]);
  });
});
