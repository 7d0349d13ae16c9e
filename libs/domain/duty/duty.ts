import type { LocalDate } from '../shared/local-date.js';
import type { Level } from '../unit/unit.js';
import type { AssistanceCategory } from './assistance-category.js';

/** What sort of sentence: its core work, help to another, guidance, data, a 不得, or a minimum standard. */
export type DutyKind = 'main' | 'support' | 'guide' | 'data' | 'prohibition' | 'floor';
export const dutyKinds = ['main', 'support', 'guide', 'data', 'prohibition', 'floor'] as const satisfies readonly DutyKind[];

/** The part of a unit in a duty or task: 牵头, 配合, 指导. */
export type DutyRole = 'lead' | 'support' | 'guide';
export const dutyRoles = ['lead', 'support', 'guide'] as const satisfies readonly DutyRole[];

/** none = does not recur; unset = 定期 without a number, expects nothing until one is set; set = periods follow. */
export type FrequencyState = 'none' | 'unset' | 'set';
export const frequencyStates = ['none', 'unset', 'set'] as const satisfies readonly FrequencyState[];

export interface Duty {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly code: string;
  readonly noticeId: string;
  readonly clauseId: string | null;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly text: string;
  readonly title: string;
  /** Null while a class of holders is not expanded to units. */
  readonly unitId: string | null;
  readonly holderClass: string | null;
  readonly level: Level;
  readonly role: DutyRole;
  readonly kind: DutyKind;
  readonly categories: readonly AssistanceCategory[];
  readonly frequencyState: FrequencyState;
  readonly frequencyMonths: number | null;
  readonly frequencyBasis: string | null;
  readonly frequencyFromOn: LocalDate | null;
  readonly recipientUnitId: string | null;
  readonly recipientBasis: string | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  /** Order in the notice. */
  readonly position: number;
  readonly version: number;
}

/** Prohibitions and floors are never reported on: they become inspection checks and indicator rules (N20). */
export function isReportable(duty: Pick<Duty, 'kind'>): boolean {
  return duty.kind !== 'prohibition' && duty.kind !== 'floor';
}

export function roleOfDutyKind(kind: DutyKind): DutyRole {
  if (kind === 'support') return 'support';
  return kind === 'guide' ? 'guide' : 'lead';
}
