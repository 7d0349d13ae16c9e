import type { Instant, LocalDate } from '../shared/local-date.js';
import type { Level } from '../unit/unit.js';
import type { BulletinFigures } from './bulletin-figures.js';
import type { BulletinThresholds } from './bulletin-rule.js';
import type { BulletinReceiptState, BulletinState } from './bulletin.states.js';

/** Who may issue one (L10): a joint meeting holds no seal and issues none. */
export type BulletinIssuer = 'government' | 'government_office' | 'department';
export const bulletinIssuers = ['government', 'government_office', 'department'] as const satisfies readonly BulletinIssuer[];

/** 通报 (N6): a period's figures, frozen, and what is said of them. */
export interface Bulletin extends BulletinThresholds {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly code: string;
  readonly state: BulletinState;
  readonly title: string;
  /** Reports whose due date lies between these days, both included. */
  readonly fromOn: LocalDate;
  readonly untilOn: LocalDate;
  /** Units of one level; null = all. */
  readonly level: Level | null;
  readonly issuer: BulletinIssuer;
  readonly draftedOn: LocalDate;
  /** Day and moment the figures were taken, and the last event of the log they know of. */
  readonly frozenOn: LocalDate;
  readonly frozenAt: Instant;
  readonly frozenSeq: number;
  readonly figures: BulletinFigures;
  /** The rule by which units are named; its thresholds stand beside it. */
  readonly ruleVersion: number;
  /** In lines: 一、 heads, （一） sub-heads, paragraphs; 〔表〕 and 〔图〕 stand for table and chart. */
  readonly text: string;
  /** Why it came back, or was dropped. */
  readonly stateReason: string | null;
  readonly approvedOn: LocalDate | null;
  readonly approvedBy: string | null;
  readonly issuedOn: LocalDate | null;
  /** 〔year〕number号, without gaps. */
  readonly numberYear: number | null;
  readonly number: number | null;
  /** The end of the sealed log when it was issued: printed, so that a log cut off later shows. */
  readonly checkpointSeq: number | null;
  readonly checkpointHash: string | null;
  readonly version: number;
}

/** 签收 of one unit. */
export interface BulletinReceipt {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly bulletinId: string;
  readonly unitId: string;
  readonly state: BulletinReceiptState;
  readonly receivedOn: LocalDate | null;
  /** By what the secretariat knows, where it signs for a unit. */
  readonly source: string | null;
  readonly postTitle: string | null;
  readonly personName: string | null;
  readonly version: number;
}

export const bulletinLimits = { text: 20000, days: 400 } as const;

/** Lines of the text that stand for what is drawn from the figures. */
export const TABLE_LINE = '〔表〕';
export const CHART_LINE = '〔图〕';

/** 〔2026〕3号 */
export function bulletinNumber({ numberYear, number }: Pick<Bulletin, 'numberYear' | 'number'>): string | null {
  return numberYear === null || number === null ? null : `〔${String(numberYear)}〕${String(number)}号`;
}
