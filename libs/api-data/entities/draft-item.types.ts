import type { DeadlineKind, UnitRole } from '@lianxi/domain';

export type DraftItemKind = 'unit_duty' | 'lower_duty' | 'class_duty' | 'task';
export type DraftChange = 'new' | 'changed' | 'gone' | 'same';

/** A unit a sentence names, with the unit of the register a person or the matching chose. */
export interface DraftUnit {
  readonly name: string;
  readonly unitId: string | null;
  readonly role: UnitRole;
  /** True for a class (各有关部门): it stays without a unit until its duty is expanded. */
  readonly generic: boolean;
}

/** 定期 and the like, as printed. */
export interface DraftRecurrence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** ISO 8601 period where the text states one. */
  readonly every: string | null;
  readonly unset: boolean;
}

export interface DraftDeadline {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: DeadlineKind;
}
