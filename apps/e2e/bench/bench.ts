/** One figure; `bar` is the most it may be (quality paper), where there is one. */
export interface Measure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly bar?: number;
}

export interface BenchResult {
  readonly name: string;
  readonly measures: readonly Measure[];
}

export type Bench = (options: { readonly say: (line: string) => void }) => Promise<BenchResult>;

export const reached = ({ value, bar }: Measure): boolean => bar === undefined || value <= bar;
