import type { FundAhead } from './check-value.js';
import { fundParts, type FundPart, type IndicatorDefinition } from './indicator.js';

type Step = Pick<IndicatorDefinition, 'name' | 'measure' | 'fund' | 'fundPart'> & { readonly indicatorId: string };

interface WithDefinition {
  readonly definition: Step;
}

interface Entered {
  readonly indicatorId: string;
  readonly amount: number | null;
}

export const stepOf = (part: FundPart): number => fundParts.indexOf(part);

/** Of money there is no more in a later step than in an earlier one: the smallest figure of the earlier steps that stand beside it; null without any. */
export function fundAhead({ definition }: WithDefinition, asked: readonly WithDefinition[], entries: readonly Entered[]): FundAhead | null {
  const { fund, fundPart, measure } = definition;
  if (fund === null || fundPart === null) return null;
  const earlier = asked.flatMap(({ definition: other }) => {
    const before = other.fund === fund && other.measure === measure && other.fundPart !== null && stepOf(other.fundPart) < stepOf(fundPart);
    const amount = before ? (entries.find((entry) => entry.indicatorId === other.indicatorId)?.amount ?? null) : null;
    return amount === null ? [] : [{ name: other.name, amount }];
  });
  return earlier.reduce<FundAhead | null>((least, each) => (least === null || each.amount < least.amount ? each : least), null);
}

/** The figure of a step in a period, as far as it is in. */
export interface FundFigure {
  readonly part: FundPart;
  readonly amount: number | null;
  readonly expected: number;
  readonly entered: number;
}

export interface JudgedStep {
  /** In percent of the budget; null without one, or where either is incomplete. */
  readonly ofBudget: number | null;
  /** An earlier step with less money. */
  readonly exceeds: FundPart | null;
}

const isWhole = ({ expected, entered }: FundFigure): boolean => entered === expected;

/** 预算→下达→发放→公开: each step in percent of the budget, and the first earlier one it is above. What is incomplete says nothing. */
export function judgeSteps<Step extends FundFigure>(steps: readonly Step[]): readonly (Step & JudgedStep)[] {
  const ordered = [...steps].sort((one, other) => stepOf(one.part) - stepOf(other.part));
  const budget = ordered.find((step) => step.part === 'budgeted' && isWhole(step));
  return ordered.map((step) => {
    const { amount, part } = step;
    if (amount === null || !isWhole(step)) return { ...step, ofBudget: null, exceeds: null };
    const above = ordered.find((other) => stepOf(other.part) < stepOf(part) && isWhole(other) && other.amount !== null && other.amount < amount);
    const ofBudget = budget?.amount == null || budget.amount === 0 || part === 'budgeted' ? null : (amount / budget.amount) * 100;
    return { ...step, ofBudget, exceeds: above?.part ?? null };
  });
}
