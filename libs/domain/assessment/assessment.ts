import type { AssistanceCategory } from '../duty/assistance-category.js';
import type { Evidence, FindingKind, FindingSeverity } from '../inspection/finding.js';
import type { FindingState } from '../inspection/inspection.states.js';
import type { Instant, LocalDate } from '../shared/local-date.js';
import type { AssessmentState } from './assessment.states.js';

/** What is to be judged, by what standard, and what the report says of it. It judges work, never a person or a unit's rank. */
export interface AssessmentIndicator {
  readonly name: string;
  readonly standard: string;
  /** Null until the report. */
  readonly result: string | null;
}

/** How the third party works. */
export type AssessmentMethod = 'on_site' | 'consult_records' | 'sample' | 'interview' | 'data';
export const assessmentMethods = ['on_site', 'consult_records', 'sample', 'interview', 'data'] as const satisfies readonly AssessmentMethod[];

/** What is commissioned: by whom, from whom, by what paper, of what, where and how long. */
export interface AssessmentCommission {
  readonly matter: string;
  readonly topics: readonly AssistanceCategory[];
  /** Who commissions it. */
  readonly commissionerUnitId: string;
  /** The third party, and its registration where it is known. */
  readonly institution: string;
  readonly institutionCode: string | null;
  /** The paper it rests on: contract, decision. */
  readonly basis: string;
  readonly basisOn: LocalDate;
  readonly scope: string;
  /** Units whose work it goes to. */
  readonly unitIds: readonly string[];
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
  readonly overlapReason: string | null;
}

/** 第三方评估 (notice line 59, N14): no act of the government and no 督查: it finds for the joint meeting, and decides nothing. */
export interface Assessment extends AssessmentCommission {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly code: string;
  readonly state: AssessmentState;
  readonly indicators: readonly AssessmentIndicator[];
  readonly commissionedOn: LocalDate;
  readonly report: string | null;
  readonly reportedOn: LocalDate | null;
  readonly reportedBy: string | null;
  /** Where the secretariat handed it in for the third party: how it came. */
  readonly reportSource: string | null;
  readonly closedOn: LocalDate | null;
  /** Why the report was given back, or all of it withdrawn. */
  readonly stateReason: string | null;
  readonly version: number;
}

/** Somebody of the third party, with the seat of the account that ends. */
export interface Assessor {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly assessmentId: string;
  readonly postId: string | null;
  readonly personId: string | null;
  readonly personName: string;
  readonly office: string;
}

/** One record of the third party's work on the spot. */
export interface AssessmentWork {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly assessmentId: string;
  readonly unitId: string;
  readonly onDate: LocalDate;
  readonly place: string;
  readonly method: AssessmentMethod;
  readonly observations: string;
  readonly recordedBy: string;
  readonly recordedByAccountId: string | null;
  readonly recordedAt: Instant;
}

/** A finding the secretariat took over from the report, with its evidence. */
export interface AssessmentFinding {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly assessmentId: string;
  readonly sequence: number;
  readonly responsibleUnitId: string;
  readonly severity: FindingSeverity;
  readonly kind: FindingKind;
  readonly matter: string;
  readonly text: string;
  readonly dutyId: string | null;
  readonly taskId: string | null;
  /** A record of the work (`visit`), or a place in the report or another paper. */
  readonly evidence: readonly Evidence[];
  readonly state: FindingState;
  readonly dropReason: string | null;
  readonly version: number;
}

export const assessmentLimits = { scope: 4000, text: 10000, indicators: 50, standard: 500, result: 1000, units: 200, assessors: 50, institutionCode: 18 } as const;
