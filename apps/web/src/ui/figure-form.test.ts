import type { AskedIndicatorFragment, ReportFigureFragment } from '../gql/graphql';
import { figureFaults, figureInputs, findingsOf, firstFigures, isNone, numberOf, ratioOf } from './figure-form';

const definition = { id: 'd', name: '入户核查率', description: '', kind: 'ratio', measure: '户', decimals: 0, numeratorName: '已核查', denominatorName: '在册', floor: false, capped: true, fundPart: null, fund: null, cumulative: false, jumpPercent: 50 } as const;
const asked = (changes: Partial<AskedIndicatorFragment> = {}): AskedIndicatorFragment => ({ indicatorId: 'i', code: 'ZB-1', definition, previous: { amount: 31, whole: 52 }, previousPeriodStartOn: '2026-10-01', above: null, ...changes });
const row = (amount: string, whole = '', note = '') => ({ indicatorId: 'i', amount, whole, note });

describe('figures as typed', () => {
  it('begin with last period’s, a draft’s own, or nothing', () => {
    expect(firstFigures([asked()], null)).toEqual([row('31', '52')]);
    expect(firstFigures([asked({ previous: null })], null)).toEqual([row('')]);
    expect(firstFigures([asked()], [])).toEqual([row('')]);
    const draft: ReportFigureFragment = { id: 'v', indicatorId: 'i', code: 'ZB-1', amount: 38, whole: null, note: '补录', definition };
    expect(firstFigures([asked()], [draft])).toEqual([row('38', '', '补录')]);
  });

  it.each([
    ['１，２３４', 1234],
    [' 12.5 ', 12.5],
    ['', null],
    ['abc', Number.NaN],
  ])('reads %j', (typed, wanted) => {
    expect(numberOf(typed)).toBe(wanted);
  });

  it('send what is entered and leave open what is not', () => {
    expect(figureInputs([row('38', '52', ' ')])).toEqual([{ indicatorId: 'i', amount: 38, whole: 52, note: null }]);
    expect(figureInputs([row(''), row('x', '52')])).toEqual([]);
    expect(figureInputs([row('38')])).toEqual([{ indicatorId: 'i', amount: 38, whole: null, note: null }]);
  });

  it('say what the server would say, and what is missing to send', () => {
    expect(findingsOf(asked(), row('53', '52')).map((finding) => finding.code)).toEqual(['INDICATOR_ABOVE_WHOLE']);
    expect(findingsOf(asked(), row('x', '52')).map((finding) => finding.code)).toEqual(['NUMBER_OUT_OF_RANGE']);
    expect([...figureFaults([asked()], [row('53', '52')])]).toEqual([['i', 'blocked']]);
    expect([...figureFaults([asked()], [row('5', '52')])]).toEqual([['i', 'noteMissing']]);
    expect([...figureFaults([asked()], [row('5', '52', '系统迁移')])]).toEqual([]);
    expect([...figureFaults([asked()], [row('')])]).toEqual([['i', 'noteMissing']]);
    expect([...figureFaults([asked()], [row('', '', '系统停机')]), ...figureFaults([asked()], [row('0', '0')])]).toEqual([]);
    expect([isNone(row('0', '0')), isNone(row('0', '5')), isNone(row(''))]).toEqual([true, false, false]);
    const open = asked({ definition: { ...definition, capped: false } });
    expect([...figureFaults([open], [row('53', '52')]), ...figureFaults([open], [row('53', '52', '含补发')])]).toEqual([['i', 'noteMissing']]);
    expect([ratioOf(row('26', '52')), ratioOf(row('26')), ratioOf(row('1', '0'))]).toEqual([50, null, null]);
  });
});
