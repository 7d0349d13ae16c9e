import type { ConclusionAuthor } from '../inspection/inspection.js';
import type { LocalDate } from '../shared/local-date.js';
import type { RectificationState } from './rectification.states.js';

/** How it is to be put right: at once (立行立改), within a limit (限期整改), or kept up over a long time (持续整改). */
export type RectificationKind = 'immediate' | 'within_limit' | 'long_term';
export const rectificationKinds = ['immediate', 'within_limit', 'long_term'] as const satisfies readonly RectificationKind[];

/** Why it was taken up again: found not done when it was looked at, or it did not last (反弹). */
export type ReopenCause = 'not_done' | 'relapse';
export const reopenCauses = ['not_done', 'relapse'] as const satisfies readonly ReopenCause[];

/** How it was looked at: on the spot, or by its papers. */
export type CheckMethod = 'on_site' | 'papers';
export const checkMethods = ['on_site', 'papers'] as const satisfies readonly CheckMethod[];

export type CheckOutcome = 'rectified' | 'not_rectified';
export const checkOutcomes = ['rectified', 'not_rectified'] as const satisfies readonly CheckOutcome[];

/** 整改事项: one finding of a concluded inspection that one unit has to put right (decree 733, art. 18; L7). */
export interface Rectification {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly code: string;
  readonly inspectionId: string;
  readonly findingId: string;
  readonly objectId: string;
  /** The unit answerable (责任单位), and its post answerable (责任岗位): by post, never by person. */
  readonly unitId: string;
  readonly postId: string | null;
  /** Who follows it up for the joint meeting. */
  readonly contactUnitId: string;
  readonly kind: RectificationKind;
  /** What is asked for. */
  readonly measure: string;
  readonly state: RectificationState;
  readonly openedOn: LocalDate;
  /** The limit in working days from `limitFromOn`, the start not counted; null where a day was given. */
  readonly limitWorkingDays: number | null;
  readonly limitFromOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly dueProvisional: boolean;
  readonly acknowledgedOn: LocalDate | null;
  readonly acknowledgedBy: string | null;
  /** Where the secretariat notes for a unit without account: by what it knows. */
  readonly acknowledgeSource: string | null;
  /** The unit's own measures. */
  readonly plan: string | null;
  readonly extensionRequestedOn: LocalDate | null;
  readonly extensionDueOn: LocalDate | null;
  readonly extensionReason: string | null;
  readonly extensionProgress: string | null;
  readonly extensionAnswer: string | null;
  /** Day of the final report that stands: in time or late is judged by it. */
  readonly finishedOn: LocalDate | null;
  /** Everybody who reported on it, for the unit or as the unit: none of them verifies it. */
  readonly reporterPersonIds: readonly string[];
  /** Whether the final report that stands was filed by the secretariat for the unit. */
  readonly finishedOnBehalf: boolean;
  readonly verifiedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly reopenedTimes: number;
  readonly reopenedOn: LocalDate | null;
  readonly reopenCause: ReopenCause | null;
  /** Why it was taken up again or withdrawn. */
  readonly stateReason: string | null;
  readonly version: number;
}

export interface RectificationFact {
  readonly label: string;
  readonly value: string;
}

/** One report of the unit; the final one asks to close out (提请销号). Never rewritten. */
export interface RectificationReport {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly rectificationId: string;
  readonly sequence: number;
  readonly onDate: LocalDate;
  readonly final: boolean;
  readonly text: string;
  readonly facts: readonly RectificationFact[];
  readonly unitName: string | null;
  readonly postTitle: string | null;
  readonly personName: string;
  /** Where the secretariat filed it for the unit. */
  readonly source: string | null;
}

/** One time it was looked at (核验): when, where, how, by whom, what was seen, and what follows. Never rewritten. */
export interface RectificationCheck {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly rectificationId: string;
  readonly sequence: number;
  readonly onDate: LocalDate;
  readonly method: CheckMethod;
  readonly place: string | null;
  readonly peopleMet: string | null;
  readonly observations: string;
  readonly outcome: CheckOutcome;
  readonly checkers: readonly ConclusionAuthor[];
  readonly recordedBy: string;
}

export const rectificationLimits = { measure: 2000, plan: 4000, text: 4000, facts: 20, label: 50, value: 100, items: 50, workingDays: 500, checkers: 20 } as const;

/** What an item has before anything happened to it. */
export const untouchedRectification = {
  acknowledgedOn: null, acknowledgedBy: null, acknowledgeSource: null, plan: null, extensionRequestedOn: null, extensionDueOn: null, extensionReason: null, extensionProgress: null, extensionAnswer: null,
  finishedOn: null, reporterPersonIds: [], finishedOnBehalf: false, verifiedOn: null, closedOn: null, reopenedTimes: 0, reopenedOn: null, reopenCause: null, stateReason: null, version: 1,
} as const satisfies Partial<Rectification>;
