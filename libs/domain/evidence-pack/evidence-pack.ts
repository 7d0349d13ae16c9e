import type { Actor } from '../access/actor.js';
import { visibleUnits } from '../access/visible-units.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import type { Instant, LocalDate } from '../shared/local-date.js';
import type { ColumnLabel } from '../table/table-column.js';

export const packFormat = 'lianxi-evidence-pack/1';

/** What a pack can be made of: one matter, from the sentence of the notice to its outcome. */
export const packSubjects = ['task', 'inspection', 'duty'] as const;
export type PackSubject = (typeof packSubjects)[number];

/** Files above this together are not packed at once. */
export const MOST_PACK_MEGABYTES = 200;

/** The sentence of a notice the matter rests on: the words from `startOffset` to `endOffset` of the text that lies in the pack. */
export interface PackSentence {
  readonly noticeId: string;
  readonly noticeTitle: string;
  readonly docNumber: string | null;
  readonly issuer: string | null;
  readonly issuedOn: LocalDate | null;
  readonly edition: number;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly text: string;
  /** Where the whole text lies. */
  readonly path: string;
}

export interface PackItem {
  readonly heading: string;
  readonly facts: readonly (readonly [ColumnLabel, string])[];
  readonly text: string | null;
  /** Paths in the pack. */
  readonly files: readonly string[];
}

export const packSectionKeys = ['task', 'assignment', 'report', 'plan', 'visit', 'finding', 'conclusion', 'rectification', 'complaint', 'accountability'] as const;
export type PackSectionKey = (typeof packSectionKeys)[number];

export interface PackSection {
  readonly key: PackSectionKey;
  readonly items: readonly PackItem[];
}

/** A file of the record: what the record says of it, from the day it was uploaded. */
export interface PackFile {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** What is not in the pack, and why; a null count is itself not told. */
export interface Withheld {
  readonly what: 'complaint_identity' | 'complaint_words' | 'accountability' | 'drafts' | 'file_missing';
  readonly count: number | null;
}

/** Everything the pack tells, before it is files. */
export interface PackMatter {
  readonly subject: { readonly kind: PackSubject; readonly id: string; readonly code: string; readonly title: string };
  readonly jointMeeting: { readonly id: string; readonly code: string; readonly name: string };
  readonly madeAt: Instant;
  readonly madeBy: string;
  readonly purpose: string;
  readonly sentences: readonly PackSentence[];
  readonly sections: readonly PackSection[];
  readonly files: readonly PackFile[];
  readonly withheld: readonly Withheld[];
}

/** Taken out whole, so by those who read all of the joint meeting: NOT_PERMITTED for others. */
export function canMakePack(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return visibleUnits(actor, jointMeetingId, today).kind === 'all';
}

/** What for: REASON_REQUIRED. The log keeps it. */
export function demandPackPurpose(purpose: string): string {
  return demandText(purpose, 'purpose', textLimits.reason, 'REASON_REQUIRED');
}

/** PACK_TOO_LARGE {max}. */
export function demandPackSize(files: readonly Pick<PackFile, 'size'>[]): void {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > MOST_PACK_MEGABYTES * 1024 * 1024) throw new DomainError('PACK_TOO_LARGE', { max: MOST_PACK_MEGABYTES });
}

/** Verbs by which somebody decided: they are told apart from what merely happened. */
export const decisionVerbs: ReadonlySet<string> = new Set([
  'confirmNotice', 'assignTask', 'upholdAssignment', 'reassignAssignment', 'recallAssignment', 'waiveSupport', 'approveExtension', 'refuseExtension', 'acceptReport', 'returnReport', 'returnCompletion', 'acceptCompletion',
  'closeOutTask', 'suspendTask', 'resumeTask', 'reopenTask', 'withdrawTask', 'decideComplaintTask', 'approveInspection', 'returnInspection', 'withdrawInspection', 'dropFinding', 'concludeInspection', 'decideReview', 'closeInspection',
  'openRectification', 'approveRectificationExtension', 'refuseRectificationExtension', 'verifyRectification', 'returnRectification', 'closeOutRectification', 'reopenRectification', 'withdrawRectification',
]);
