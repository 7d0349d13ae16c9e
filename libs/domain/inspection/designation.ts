import type { AssistanceCategory } from '../duty/assistance-category.js';
import type { LocalDate } from '../shared/local-date.js';

/** By what a body carries out inspections: it is the government's own 督查机构 (art. 6), or the government designated it (art. 7). */
export type DesignationKind = 'inspection_body' | 'designated_department';
export const designationKinds = ['inspection_body', 'designated_department'] as const satisfies readonly DesignationKind[];

/** The right of a body to carry out 政府督查, on record: without one it is refused (L1). */
export interface Designation {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly code: string;
  readonly kind: DesignationKind;
  readonly unitId: string;
  /** Which government, as the paper names it. */
  readonly governmentName: string;
  readonly document: string;
  readonly documentOn: LocalDate;
  /** Matter, scope and duties in words; obligatory for a designated department. */
  readonly matter: string | null;
  readonly scope: string | null;
  readonly duties: string | null;
  /** The matter by kinds of assistance; empty = not limited to kinds. */
  readonly topics: readonly AssistanceCategory[];
  /** The scope by units; null = not limited to named units. */
  readonly unitIds: readonly string[] | null;
  readonly fromOn: LocalDate;
  /** Obligatory for a designated department: a designation has a period. */
  readonly toOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  readonly endReason: string | null;
  readonly version: number;
}

export const designationStates = ['standing', 'ended'] as const;
export type DesignationState = (typeof designationStates)[number];

export function designationState({ endedOn }: Pick<Designation, 'endedOn'>): DesignationState {
  return endedOn === null ? 'standing' : 'ended';
}
