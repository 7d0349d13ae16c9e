import type { IndicatorFigureRow } from '@lianxi/api-data';
import type { FundPeriod } from '@lianxi/contract';
import { judgeSteps, monthsBetween, type FundPart, type IndicatorVersion } from '@lianxi/domain';

interface Step {
  readonly part: FundPart;
  readonly name: string;
  readonly indicatorId: string;
  readonly expected: number;
  readonly entered: number;
  readonly amount: number | null;
}

interface Chain {
  readonly fund: string;
  readonly measure: string;
  readonly row: IndicatorFigureRow;
  readonly steps: Step[];
}

/** Figures of one fund and period as its chain; what is measured otherwise is a chain of its own. By fund, newest period first. */
export function fundPeriods(rows: readonly IndicatorFigureRow[], definitions: ReadonlyMap<string, IndicatorVersion>): FundPeriod[] {
  const chains = new Map<string, Chain>();
  for (const row of rows) {
    const definition = definitions.get(row.definitionId);
    if (!definition || definition.fund === null || definition.fundPart === null) continue;
    const { fund, measure, fundPart: part, name } = definition;
    const key = [fund, measure, row.periodStartOn, row.periodEndOn].join('|');
    const chain = chains.get(key) ?? { fund, measure, row, steps: [] };
    chains.set(key, chain);
    chain.steps.push({ part, name, indicatorId: row.indicatorId, expected: row.expected, entered: row.entered, amount: row.amount });
  }
  const newestFirst = [...chains.values()].sort((one, other) => one.fund.localeCompare(other.fund, 'zh') || other.row.periodStartOn.localeCompare(one.row.periodStartOn));
  return newestFirst.map(({ fund, measure, row: { periodStartOn, periodEndOn }, steps }) => ({
    fund, measure, periodStartOn, periodEndOn, periodMonths: monthsBetween(periodStartOn, periodEndOn), steps: [...judgeSteps(steps)],
  }));
}
