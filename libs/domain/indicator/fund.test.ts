import { judgeSteps, type FundFigure } from './fund.js';
import type { FundPart } from './indicator.js';

const step = (part: FundPart, amount: number | null, entered = 1): FundFigure => ({ part, amount, expected: 1, entered });

describe('the steps of a fund', () => {
  it('stand in their order, each in percent of the budget', () => {
    const judged = judgeSteps([step('published', 60), step('budgeted', 80), step('paid_in_time', 60), step('released', 80)]);
    expect(judged.map(({ part, ofBudget, exceeds }) => [part, ofBudget, exceeds])).toEqual([
      ['budgeted', null, null], ['released', 100, null], ['paid_in_time', 75, null], ['published', 75, null],
    ]);
  });

  it('say where more money is than in an earlier one', () => {
    expect(judgeSteps([step('budgeted', 100), step('released', 90), step('published', 95)]).map((each) => each.exceeds)).toEqual([null, null, 'released']);
  });

  it('compare nothing that is incomplete, missing or without a budget', () => {
    expect(judgeSteps([step('budgeted', 50, 0), step('released', 90)])).toMatchObject([{ ofBudget: null }, { ofBudget: null, exceeds: null }]);
    expect(judgeSteps([step('budgeted', 0), step('released', null)])).toMatchObject([{ ofBudget: null }, { ofBudget: null, exceeds: null }]);
    expect(judgeSteps([step('released', 90), step('paid_in_time', 80)])).toMatchObject([{ ofBudget: null }, { ofBudget: null, exceeds: null }]);
  });
});
