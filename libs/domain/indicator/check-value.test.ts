import fc from 'fast-check';
import { checkValue, type CheckedDefinition, type EnteredFigure, type FigureSurroundings } from './check-value.js';

const ratio: CheckedDefinition = { kind: 'ratio', decimals: 0, floor: false, cumulative: false, jumpPercent: 50, capped: false };
const capped: CheckedDefinition = { ...ratio, capped: true };
const count: CheckedDefinition = { ...ratio, kind: 'count' };
const amount: CheckedDefinition = { ...ratio, kind: 'amount', decimals: 2 };
const nothing: FigureSurroundings = { previous: null, above: null };
const only = (value: number | null): EnteredFigure => ({ amount: value, whole: null });
const before = (value: number, whole: number | null = null): FigureSurroundings => ({ ...nothing, previous: { amount: value, whole } });

describe('what is wrong with a figure', () => {
  it.each<[string, CheckedDefinition, EnteredFigure, FigureSurroundings, string[]]>([
    ['nothing entered', ratio, only(null), nothing, ['ask INDICATOR_OPEN']],
    ['a sound ratio', ratio, { amount: 90, whole: 100 }, nothing, []],
    ['nothing of nothing: there was none', ratio, { amount: 0, whole: 0 }, nothing, []],
    ['none, after a period with some', ratio, { amount: 0, whole: 0 }, before(90, 100), []],
    ['a part of a whole of 0', ratio, { amount: 3, whole: 0 }, nothing, ['block INDICATOR_DENOMINATOR_ZERO']],
    ['half a ratio', ratio, { amount: 5, whole: null }, nothing, ['block INDICATOR_INCOMPLETE']],
    ['the other half', ratio, { amount: null, whole: 5 }, nothing, ['block INDICATOR_INCOMPLETE']],
    ['above 100 %', ratio, { amount: 101, whole: 100 }, nothing, ['ask INDICATOR_ABOVE_WHOLE']],
    ['above 100 % where that cannot be', capped, { amount: 101, whole: 100 }, nothing, ['block INDICATOR_ABOVE_WHOLE']],
    ['more paid than released', amount, only(120), { ...nothing, ahead: { name: '已下达', amount: 100 } }, ['ask INDICATOR_ABOVE_AHEAD']],
    ['as much paid as released', amount, only(100), { ...nothing, ahead: { name: '已下达', amount: 100 } }, []],
    ['just 100 %', ratio, { amount: 100, whole: 100 }, nothing, []],
    ['a negative part', ratio, { amount: -1, whole: 100 }, nothing, ['block INDICATOR_NEGATIVE']],
    ['a negative count', count, only(-1), nothing, ['block INDICATOR_NEGATIVE']],
    ['half a household', count, only(1.5), nothing, ['block INDICATOR_NOT_WHOLE']],
    ['a count beyond all bounds', count, only(1e12), nothing, ['block NUMBER_OUT_OF_RANGE']],
    ['no number at all', count, only(Number.NaN), nothing, ['block NUMBER_OUT_OF_RANGE']],
    ['a third decimal', amount, only(1.005), nothing, ['block INDICATOR_DECIMALS']],
    ['two decimals of a sum', amount, only(0.1 + 0.2), nothing, []],
    ['a negative amount', amount, only(-0.3), nothing, ['ask INDICATOR_BELOW_ZERO']],
    ['a jump', count, only(151), before(100), ['ask INDICATOR_JUMP']],
    ['a jump down', count, only(49), before(100), ['ask INDICATOR_JUMP']],
    ['a change at the limit', count, only(150), before(100), []],
    ['a beginning from nothing', count, only(500), before(0), []],
    ['a jump of a ratio', ratio, { amount: 20, whole: 100 }, before(90, 100), ['ask INDICATOR_JUMP']],
    ['both parts grown alike', ratio, { amount: 180, whole: 200 }, before(90, 100), []],
    ['any change where no limit is set', { ...count, jumpPercent: null }, only(9000), before(1), []],
    ['a falling total', { ...count, cumulative: true }, only(98), before(100), ['ask INDICATOR_FELL']],
    ['a falling count that may', count, only(98), before(100), []],
    ['below the floor', { ...amount, floor: true }, only(900), { ...nothing, above: { amount: 950, whole: null } }, ['ask INDICATOR_BELOW_FLOOR']],
    ['on the floor', { ...amount, floor: true }, only(950), { ...nothing, above: { amount: 950, whole: null } }, []],
    ['below, where there is no floor', amount, only(900), { ...nothing, above: { amount: 950, whole: null } }, []],
  ])('%s', (_what, definition, entered, around, wanted) => {
    expect(checkValue(definition, entered, around).map(({ level, code }) => `${level} ${code}`)).toEqual(wanted);
  });

  it('says by how much', () => {
    expect(checkValue({ ...count, cumulative: true }, only(24), before(60))).toMatchObject([
      { code: 'INDICATOR_JUMP', params: { before: 60, percent: 60, limit: 50 } },
      { code: 'INDICATOR_FELL', params: { by: 36 } },
    ]);
  });

  it('never lets through what would make the sum wrong, and never asks about what is blocked', () => {
    const numbers = fc.oneof(fc.constant(null), fc.double(), fc.integer({ min: -5, max: 5000 }));
    fc.assert(
      fc.property(numbers, numbers, fc.option(fc.record({ amount: fc.nat(900), whole: fc.integer({ min: 1, max: 900 }) })), (part, whole, previous) => {
        const findings = checkValue(capped, { amount: part, whole }, { previous, above: null });
        if (findings.some((finding) => finding.level === 'block')) return expect(findings).toHaveLength(1);
        if (part === null && whole === null) return expect(findings).toMatchObject([{ code: 'INDICATOR_OPEN' }]);
        expect(part !== null && whole !== null && whole >= 0 && part >= 0 && part <= whole).toBe(true);
      }),
    );
  });
});
