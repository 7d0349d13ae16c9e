import type { DutyKind } from '../duty/duty.js';
import type { DeadlineKind, NoticeWarning, SectionDraft } from '../notice/notice-draft.js';
import type { Instant, LocalDate } from '../shared/local-date.js';
import type { Level } from '../unit/unit.js';
import type { DraftItemState, NoticeState } from './notice.states.js';

/** An imported notice; its text never changes, so that offsets hold. */
export interface Notice {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly code: string;
  readonly title: string;
  readonly docNumber: string | null;
  readonly issuer: string | null;
  readonly issuedOn: LocalDate | null;
  readonly text: string;
  readonly edition: number;
  readonly state: NoticeState;
  readonly previousId: string | null;
  readonly sourceName: string;
  readonly sourceHash: string;
  readonly sections: readonly SectionDraft[];
  readonly warnings: readonly NoticeWarning[];
  readonly importedAt: Instant;
  /** Why it was discarded; null unless it is. */
  readonly discardReason: string | null;
  readonly version: number;
}

/** What a draft becomes: a duty of named units, of every government of a level, of a class of holders; or a task. */
export type DraftItemKind = 'unit_duty' | 'lower_duty' | 'class_duty' | 'task';
export const draftItemKinds = ['unit_duty', 'lower_duty', 'class_duty', 'task'] as const satisfies readonly DraftItemKind[];

/** Against the edition before. */
export type DraftChange = 'new' | 'changed' | 'gone' | 'same';
export const draftChanges = ['new', 'changed', 'gone', 'same'] as const satisfies readonly DraftChange[];

export type DraftUnitRole = 'lead' | 'responsible' | 'support' | 'member';
export const draftUnitRoles = ['lead', 'responsible', 'support', 'member'] as const satisfies readonly DraftUnitRole[];

export interface DraftUnit {
  readonly name: string;
  /** Null until matched with a unit of the register. */
  readonly unitId: string | null;
  readonly role: DraftUnitRole;
  readonly generic: boolean;
}

export interface DraftRecurrence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** ISO 8601 period as the text states it. */
  readonly every: string | null;
  readonly unset: boolean;
}

export interface DraftDeadline {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: DeadlineKind;
}

/** One sentence read from the notice, waiting for a person. Listed by position, then startOffset. */
export interface DraftItem {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly noticeId: string;
  readonly kind: DraftItemKind;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly text: string;
  readonly title: string;
  readonly units: readonly DraftUnit[];
  readonly level: Level;
  readonly dutyKind: DutyKind;
  readonly heading: string | null;
  readonly recurrence: DraftRecurrence | null;
  /** Words of a deadline, as printed. */
  readonly deadline: DraftDeadline | null;
  readonly dueOn: LocalDate | null;
  readonly recipientUnitId: string | null;
  /** Why that recipient, where a person set it; null where the sentence itself says it, or nothing does. */
  readonly recipientBasis: string | null;
  readonly frequencyMonths: number | null;
  readonly frequencyBasis: string | null;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly change: DraftChange;
  /** The sentence in the edition before, when changed or gone. */
  readonly previousText: string | null;
  readonly state: DraftItemState;
  readonly position: number;
  readonly version: number;
}

/** What the reader found, before it is compared with the edition before. */
export type DraftItemSeed = Omit<DraftItem, 'id' | 'jointMeetingId' | 'noticeId' | 'change' | 'previousText' | 'state' | 'position' | 'version'>;

/** Open items a person must still give a unit; class holders and governments are expanded later, gone ones need none. */
export function isUnresolved(item: Pick<DraftItem, 'state' | 'change'> & HeldDraft): boolean {
  return item.state === 'open' && item.change !== 'gone' && lacksHolder(item);
}

/** A draft as far as its holders go, as the screen has it too. */
export interface HeldDraft {
  readonly kind: DraftItemKind;
  readonly units: readonly { readonly unitId?: string | null | undefined; readonly generic: boolean }[];
}

/** No unit, or a name that matches none; classes and governments are expanded later (N2, N20). */
export function lacksHolder(item: HeldDraft): boolean {
  if (item.kind === 'lower_duty') return false;
  if (item.kind === 'class_duty') return item.units.length === 0;
  const named = item.units.filter((unit) => !unit.generic);
  return named.length === 0 || named.some((unit) => (unit.unitId ?? null) === null);
}
