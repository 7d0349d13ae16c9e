import { demandWhole } from '../shared/input.js';
import type { BulletinCounts, BulletinFigures, BulletinUnit } from './bulletin-figures.js';

/** From how many of them a unit is named. */
export interface BulletinThresholds {
  /** Reports missing. */
  readonly missingFrom: number;
  /** Reports late, of units that have none missing enough to be named for it. */
  readonly lateFrom: number;
  /** Reports expected, all in by their due date. */
  readonly goodFrom: number;
}

export interface BulletinRule {
  readonly version: number;
  readonly thresholds: BulletinThresholds;
  /** Under so many expected no rate is printed: one report more or less would make it jump. */
  readonly rateFrom: number;
}

/** Rules that were ever in force, oldest first; a bulletin keeps the version it was made by. A change is a new row, never an edit. */
export const bulletinRules: readonly BulletinRule[] = [{ version: 1, thresholds: { missingFrom: 1, lateFrom: 2, goodFrom: 3 }, rateFrom: 5 }];

export const currentBulletinRule: BulletinRule = bulletinRules.at(-1) as BulletinRule;

export function bulletinRuleOf(version: number): BulletinRule {
  return bulletinRules.find((rule) => rule.version === version) ?? currentBulletinRule;
}

/** Whole numbers from 1, or NUMBER_OUT_OF_RANGE. */
export function demandThresholds({ missingFrom, lateFrom, goodFrom }: BulletinThresholds): BulletinThresholds {
  return { missingFrom: demandWhole(missingFrom, 1, 999, 'missingFrom'), lateFrom: demandWhole(lateFrom, 1, 999, 'lateFrom'), goodFrom: demandWhole(goodFrom, 1, 999, 'goodFrom') };
}

export interface NamedUnits {
  readonly missing: readonly BulletinUnit[];
  readonly late: readonly BulletinUnit[];
  readonly good: readonly BulletinUnit[];
}

/** What a unit can be named for. */
export type BulletinNaming = 'missing' | 'late' | 'good';

/** What the rule names a unit for; null for nothing. */
export function namingOf({ expected, inTime, late, missing }: BulletinCounts, { missingFrom, lateFrom, goodFrom }: BulletinThresholds): BulletinNaming | null {
  if (missing >= missingFrom) return 'missing';
  if (late >= lateFrom) return 'late';
  return expected >= goodFrom && inTime === expected ? 'good' : null;
}

/** Units named, each once, in the official order: facts of duties, never persons, never activity, no ranking (L11). */
export function namedUnits({ units }: BulletinFigures, thresholds: BulletinThresholds): NamedUnits {
  const of = (naming: BulletinNaming): readonly BulletinUnit[] => units.filter((unit) => namingOf(unit, thresholds) === naming);
  return { missing: of('missing'), late: of('late'), good: of('good') };
}

/** '92.3%', or null under the number from which a rate says something. */
export function rateWords(part: number, { expected }: Pick<BulletinCounts, 'expected'>, { rateFrom }: BulletinRule): string | null {
  // Tenths of a per cent in whole numbers, so that the same figures print the same digits everywhere.
  const tenths = Math.floor((part * 2000 + expected) / (2 * expected));
  return expected < rateFrom ? null : `${String(Math.floor(tenths / 10))}.${String(tenths % 10)}%`;
}
