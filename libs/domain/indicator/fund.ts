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
