import type { ClueAuthority } from '../complaint/complaint.js';
import type { LocalDate } from '../shared/local-date.js';
import type { AccountabilityState } from './accountability.states.js';

// Decree 733 (政府督查工作条例) arts. 21 and 23, line 59 of the notice (N17), unless another source is named.

/** 表扬, 激励, 批评, 问责 (art. 21). What is proposed; never which form a sanction takes: that is decided elsewhere and by others. */
export const accountabilityKinds = ['praise', 'incentive', 'criticism', 'accountability'] as const;
export type AccountabilityKind = (typeof accountabilityKinds)[number];

/** The unit as such; or somebody by post: 第一责任人 (the head) or 直接责任 (L9, N12). */
export const responsibilities = ['unit', 'first', 'direct'] as const;
export type Responsibility = (typeof responsibilities)[number];

/** What a fact is in the record. A missed limit of another kind is one more word here and one more branch of the query that finds facts. */
export const accountabilityFactKinds = ['late_report', 'late_assignment', 'late_rectification', 'finding', 'event'] as const;
export type AccountabilityFactKind = (typeof accountabilityFactKinds)[number];

/** Limits that were missed: late from the day after their last one (L14). */
export const missedLimits = ['late_report', 'late_assignment', 'late_rectification'] as const satisfies readonly AccountabilityFactKind[];

export const accountabilityLimits = { matter: 2000, facts: 50, hearingDays: 365, text: 4000, authority: 100, document: 200, basis: 500, receipt: 100, opinion: 1000, appealDays: 365, influenceMonths: 120, form: 60 } as const;

/** One fact as the record had it when it was picked: words, days and links of then, and where it can be found and checked again. */
export interface AccountabilityFact {
  readonly kind: AccountabilityFactKind;
  /** The report slot, part of a task, rectification item, finding or event. */
  readonly sourceId: string;
  /** The day that counts for who was responsible: the last day of a missed limit, the day of the event or conclusion. */
  readonly onDate: LocalDate;
  readonly unitId: string;
  readonly unitName: string;
  readonly title: string;
  readonly text: string | null;
  /** Of an event: what was done. */
  readonly verb: string | null;
  readonly dueOn: LocalDate | null;
  /** Of a missed limit: when it was met after all; null while it is not. */
  readonly doneOn: LocalDate | null;
  readonly periodStartOn: LocalDate | null;
  readonly periodEndOn: LocalDate | null;
  readonly taskId: string | null;
  readonly taskCode: string | null;
  readonly taskTitle: string | null;
  readonly taskAssignedOn: LocalDate | null;
  readonly dutyId: string | null;
  readonly dutyCode: string | null;
  /** The sentence of the notice. */
  readonly dutyText: string | null;
  readonly dutyFromOn: LocalDate | null;
  readonly inspectionId: string | null;
  readonly inspectionCode: string | null;
  /** Number in the log. */
  readonly eventSeq: number | null;
  /** SHA-256 of all the above as it was picked. */
  readonly hash: string;
}

/** What was said: a statement, that there is nothing to say, or that the day passed without a word. */
export const hearingAnswers = ['statement', 'nothing', 'silent'] as const;
export type HearingAnswer = (typeof hearingAnswers)[number];

/** 听取陈述申辩: asked with a day, answered by whoever is concerned or noted for them with its source. */
export interface AccountabilityHearing {
  readonly askedOn: LocalDate;
  readonly untilOn: LocalDate;
  readonly answer: HearingAnswer | null;
  readonly text: string | null;
  readonly answeredOn: LocalDate | null;
  readonly answeredBy: string | null;
  readonly source: string | null;
  /** The proposal was changed afterwards: this was heard about another one. */
  readonly superseded: boolean;
}

/** What the competent authority decided, as its paper says. */
export interface AccountabilityOutcome {
  /** False: no action (不予问责). */
  readonly measure: boolean;
  /** Key of the form in the dictionary and its words of then. */
  readonly formKey: string | null;
  readonly formZh: string | null;
  readonly formEn: string | null;
  readonly authority: string;
  readonly basis: string | null;
  readonly document: string;
  readonly decidedOn: LocalDate;
  /** When it was served: the appeal clock begins. */
  readonly servedOn: LocalDate | null;
  readonly effectiveOn: LocalDate | null;
  readonly appealDays: number | null;
  readonly appealUntilOn: LocalDate | null;
  readonly appealProvisional: boolean;
  readonly influenceMonths: number | null;
}

export const appealResults = ['upheld', 'changed', 'revoked'] as const;
export type AppealResult = (typeof appealResults)[number];

export interface AccountabilityAppeal {
  readonly appealedOn: LocalDate;
  /** Why the authority took it after its day. */
  readonly lateReason: string | null;
  readonly result: AppealResult | null;
  readonly resultOn: LocalDate | null;
  readonly document: string | null;
  /** Where it was changed: what holds instead. */
  readonly changed: AccountabilityOutcome | null;
}

/** 成果运用 or 问责 as a proposal. It carries no form of sanction: the first that names one is the outcome of the competent authority. */
export interface Accountability {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly code: string;
  readonly kind: AccountabilityKind;
  readonly state: AccountabilityState;
  readonly unitId: string;
  readonly unitName: string;
  readonly responsibility: Responsibility;
  /** Of a person: post and name of then, looked up in the register; null for a unit and once sealed. */
  readonly postId: string | null;
  readonly postTitle: string | null;
  readonly personId: string | null;
  readonly personName: string | null;
  /** Why it is proposed; null once sealed. */
  readonly matter: string | null;
  readonly facts: readonly AccountabilityFact[];
  readonly hearings: readonly AccountabilityHearing[];
  readonly proposedOn: LocalDate;
  readonly proposedBy: string;
  /** Who proposed, changed or sent it: none of them approves it. */
  readonly authorPersonIds: readonly string[];
  readonly submittedOn: LocalDate | null;
  readonly decidedOn: LocalDate | null;
  readonly decidedBy: string | null;
  readonly deciderPersonId: string | null;
  /** What the leader said to it; a return or refusal is never without. */
  readonly opinion: string | null;
  readonly carriedOutOn: LocalDate | null;
  readonly carriedOutDocument: string | null;
  readonly handedTo: string | null;
  readonly handedOn: LocalDate | null;
  readonly handedDocument: string | null;
  readonly clueAuthority: ClueAuthority | null;
  readonly receiptNumber: string | null;
  readonly receiptOn: LocalDate | null;
  readonly outcome: AccountabilityOutcome | null;
  readonly appeal: AccountabilityAppeal | null;
  readonly closedOn: LocalDate | null;
  readonly withdrawReason: string | null;
  readonly sealed: boolean;
  /** A keyed hash of the person concerned, once sealed: by it that person is kept from opening it. */
  readonly personMark: string | null;
  readonly version: number;
}

/** What leaves a clue of crime when it is handed over. */
export type SealedAccountability = Pick<Accountability, 'matter' | 'facts' | 'hearings' | 'opinion' | 'postTitle' | 'personName'> & { readonly handReason: string };

/** Praise and incentive are good news: nobody has to be heard against them. */
export const needsHearing = (kind: AccountabilityKind): boolean => kind === 'criticism' || kind === 'accountability';

/** The hearing about the proposal as it stands; null where there is none. */
export function standingHearing({ hearings }: Pick<Accountability, 'hearings'>): AccountabilityHearing | null {
  const last = hearings.at(-1);
  return last === undefined || last.superseded ? null : last;
}
