import type { Finding } from './audit.js';

/** One fault that was made, and what came of it. */
export interface Fault {
  readonly what: string;
  /** Milliseconds since the trial began. */
  readonly atMs: number;
  /** Milliseconds until the product answered again. */
  readonly backMs: number;
  /** Reports acknowledged until then. */
  readonly acknowledged: number;
}

export interface TrialResult {
  readonly name: string;
  readonly faults: readonly Fault[];
  readonly facts: Readonly<Record<string, number | string>>;
  readonly findings: readonly Finding[];
}

export interface TrialOptions {
  readonly kills: number;
  readonly say: (line: string) => void;
}

export type Trial = (options: TrialOptions) => Promise<TrialResult>;

/** Liaisons of the demonstration whose reports are asked for. */
export const LIAISONS = ['jiaoyu', 'zhujian', 'taishan', 'l440703', 'm4407-05'] as const;
export const DAY = '2026-11-24';

export const between = (least: number, most: number): number => least + Math.floor(Math.random() * (most - least));
