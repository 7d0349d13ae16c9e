import type { AssistanceCategory } from '../duty/assistance-category.js';
import type { LocalDate } from '../shared/local-date.js';
import type { DelegateVisitState, OpinionState } from './delegate-visit.states.js';

/** Who visits: deputies of the people's congress (人大代表), members of the consultative conference (政协委员). */
export type DelegateKind = 'peoples_deputy' | 'consultative_member';
export const delegateKinds = ['peoples_deputy', 'consultative_member'] as const satisfies readonly DelegateKind[];

/** 代表委员视察 (notice line 59, N14): they look and give their opinion; they judge nobody, and the units owe them an answer. */
export interface DelegateVisit {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly code: string;
  readonly state: DelegateVisitState;
  readonly matter: string;
  readonly topics: readonly AssistanceCategory[];
  /** What it is to be about, in words. */
  readonly content: string;
  /** The invitation, or the letter of the standing committee. */
  readonly basis: string;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
  readonly overlapReason: string | null;
  readonly plannedOn: LocalDate;
  readonly heldOn: LocalDate | null;
  /** How it went. */
  readonly note: string | null;
  readonly closedOn: LocalDate | null;
  /** Why it was cancelled. */
  readonly stateReason: string | null;
  readonly version: number;
}

/** One place of the programme and who receives them there. */
export interface VisitStop {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly delegateVisitId: string;
  readonly sequence: number;
  readonly unitId: string;
  readonly onDate: LocalDate;
  /** HH:MM in Shanghai. */
  readonly atTime: string | null;
  readonly place: string;
  /** Office of the host. */
  readonly host: string;
}

export interface Delegate {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly delegateVisitId: string;
  readonly kind: DelegateKind;
  readonly postId: string | null;
  readonly personId: string | null;
  readonly personName: string;
  readonly office: string;
  /** Null before it was held. */
  readonly attended: boolean | null;
}

export type OpinionKind = 'opinion' | 'suggestion';
export const opinionKinds = ['opinion', 'suggestion'] as const satisfies readonly OpinionKind[];

/** 意见建议: what a delegate said or wrote, and how it is answered. */
export interface Opinion {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly delegateVisitId: string;
  readonly sequence: number;
  readonly delegateId: string;
  readonly kind: OpinionKind;
  readonly text: string;
  /** Who wrote it down: the delegate, or the secretariat from what was said. */
  readonly writtenBy: string;
  readonly writtenOn: LocalDate;
  readonly state: OpinionState;
  readonly unitId: string | null;
  readonly assignedOn: LocalDate | null;
  readonly limitWorkingDays: number | null;
  readonly limitFromOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly dueProvisional: boolean;
  readonly answeredOn: LocalDate | null;
  /** How often an answer did not satisfy. */
  readonly declinedTimes: number;
  /** Why the last answer did not satisfy, or what was said of it. */
  readonly reaction: string | null;
  /** Where the secretariat noted it for the delegate: how it was said. */
  readonly reactionSource: string | null;
  readonly closedOn: LocalDate | null;
  readonly version: number;
}

/** One answer of the unit. Never rewritten. */
export interface OpinionAnswer {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly opinionId: string;
  readonly sequence: number;
  readonly onDate: LocalDate;
  readonly text: string;
  readonly unitName: string | null;
  readonly postTitle: string | null;
  readonly personName: string;
  /** Where the secretariat wrote it for the unit. */
  readonly source: string | null;
}

export const delegateVisitLimits = { content: 4000, text: 4000, stops: 30, delegates: 100 } as const;

/** What an opinion has before anything happened to it. */
export const untouchedOpinion = {
  unitId: null, assignedOn: null, limitWorkingDays: null, limitFromOn: null, dueOn: null, dueProvisional: false, answeredOn: null, declinedTimes: 0, reaction: null, reactionSource: null, closedOn: null,
  version: 1,
} as const satisfies Partial<Opinion>;
