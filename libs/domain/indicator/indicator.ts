import type { LocalDate } from '../shared/local-date.js';
import type { TaskPart } from '../task/task-input.js';

/** What an indicator is: things counted, money or another measured amount, or one counted part over another. */
export type IndicatorKind = 'count' | 'amount' | 'ratio';
export const indicatorKinds = ['count', 'amount', 'ratio'] as const satisfies readonly IndicatorKind[];

/** How the figures of several units become one; a ratio is the sum of its parts over the sum of its wholes, never an average of ratios. */
export type IndicatorRollUp = 'sum' | 'ratio' | 'latest' | 'max';
export const indicatorRollUps = ['sum', 'ratio', 'latest', 'max'] as const satisfies readonly IndicatorRollUp[];

/** Which side of a target or threshold is meant: ≥ or ≤. */
export type IndicatorDirection = 'at_least' | 'at_most';
export const indicatorDirections = ['at_least', 'at_most'] as const satisfies readonly IndicatorDirection[];

/** Steps of the money: 预算, 下达, 按时发放, 公开 (notice lines 40–47). */
export type FundPart = 'budgeted' | 'released' | 'paid_in_time' | 'published';
export const fundParts = ['budgeted', 'released', 'paid_in_time', 'published'] as const satisfies readonly FundPart[];

/** A rule that starts a task when the rolled-up figure comes to the threshold (N11). For a ratio the threshold is in percent. */
export interface IndicatorTrigger {
  readonly threshold: number;
  readonly direction: IndicatorDirection;
  /** Periods that begin earlier open nothing. */
  readonly fromOn: LocalDate;
  /** The duty the task belongs to. */
  readonly dutyId: string | null;
  readonly title: string;
  readonly content: string;
  /** Working days the task has from the day it is opened. */
  readonly workingDays: number;
  readonly parts: readonly TaskPart[];
}

/** What is counted and how. Aggregates only: no indicator has a place for words about a person. */
export interface IndicatorDefinition {
  readonly name: string;
  /** How it is counted (口径). */
  readonly description: string;
  readonly kind: IndicatorKind;
  /** 户, 人次, 元, 万元 …; of a ratio the measure of both its parts. */
  readonly measure: string;
  readonly decimals: number;
  readonly numeratorName: string | null;
  readonly denominatorName: string | null;
  readonly rollUp: IndicatorRollUp;
  readonly direction: IndicatorDirection | null;
  /** In percent for a ratio. */
  readonly target: number | null;
  /** A county's figure must not be below that of the level above it (line 40). */
  readonly floor: boolean;
  readonly fundPart: FundPart | null;
  /** The fund it is a step of; indicators of one fund are read as a chain. */
  readonly fund: string | null;
  /** The part of a ratio belongs to its whole by definition: above 100 % it cannot be, and is refused. */
  readonly capped: boolean;
  /** Counted on from period to period: it is not expected to fall. */
  readonly cumulative: boolean;
  /** A change of more than so many percent from the last period is asked about. */
  readonly jumpPercent: number | null;
  readonly trigger: IndicatorTrigger | null;
}

export interface Indicator {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly code: string;
  /** Periods that begin on or after this day ask for it no more. */
  readonly retiredFromOn: LocalDate | null;
  readonly version: number;
}

/** A definition and the periods it is for: those that begin on or after `fromOn`, until the next one. */
export interface IndicatorVersion extends IndicatorDefinition {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly indicatorId: string;
  readonly fromOn: LocalDate;
}

/** Where it is asked: with the reports of a task, or of all tasks of a duty; of all its units, or of some. */
export interface IndicatorUse {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly indicatorId: string;
  readonly taskId: string | null;
  readonly dutyId: string | null;
  readonly unitIds: readonly string[] | null;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate | null;
}

/** Figures as entered: the count or amount, or the part and the whole of a ratio. */
export interface Figure {
  readonly amount: number;
  readonly whole: number | null;
}

/** A figure in a report; it counts while its report is sent and not returned. */
export interface IndicatorValue {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly reportId: string;
  readonly indicatorId: string;
  readonly indicatorVersionId: string;
  readonly amount: number | null;
  readonly whole: number | null;
  /** Why a figure that was asked about stands. */
  readonly note: string | null;
}

export const indicatorLimits = {
  name: 60, description: 500, fund: 40, measure: 10, partName: 40, note: 200, decimals: 4, jumpPercent: 1000, entries: 40,
  /** Larger figures are a slip of the keyboard; sums of these stay exact. */
  figure: 100_000_000_000,
} as const;

/** States of a report whose figures count. */
export const countedReportStates = ['awaiting_check', 'submitted', 'accepted'] as const;

/** The definition for a period, by its first day; null before the first. */
export function versionFor<Version extends { readonly fromOn: LocalDate }>(versions: readonly Version[], periodStartOn: LocalDate): Version | null {
  const before = versions.filter((version) => version.fromOn <= periodStartOn);
  return before.reduce<Version | null>((newest, version) => (newest === null || version.fromOn > newest.fromOn ? version : newest), null);
}

/** The number shown and compared with targets: the amount, or the ratio in percent; null where the whole is 0. */
export function figureOf(kind: IndicatorKind, { amount, whole }: Figure): number | null {
  if (kind !== 'ratio') return amount;
  return whole === null || whole === 0 ? null : (amount / whole) * 100;
}

export function reaches(figure: number, limit: number, direction: IndicatorDirection): boolean {
  return direction === 'at_least' ? figure >= limit : figure <= limit;
}

/** Whether the target is met; null without a target or figure. */
export function meetsTarget({ kind, target, direction }: Pick<IndicatorDefinition, 'kind' | 'target' | 'direction'>, entered: Figure | null): boolean | null {
  const figure = entered === null ? null : figureOf(kind, entered);
  return figure === null || target === null || direction === null ? null : reaches(figure, target, direction);
}

/** Whether a figure lies below that of the level above; null where one of them is not there or no floor is set. */
export function isBelowFloor({ kind, floor }: Pick<IndicatorDefinition, 'kind' | 'floor'>, entered: Figure | null, above: Figure | null): boolean | null {
  if (!floor || entered === null || above === null) return null;
  const [figure, limit] = [figureOf(kind, entered), figureOf(kind, above)];
  return figure === null || limit === null ? null : figure < limit;
}
