import type { FindingState } from './inspection.states.js';

export type FindingSeverity = 'minor' | 'serious' | 'grave';
export const findingSeverities = ['minor', 'serious', 'grave'] as const satisfies readonly FindingSeverity[];

/** Kinds of problems, so that those found again and again stand out. */
export type FindingKind = 'not_carried_out' | 'late' | 'eligibility' | 'payment' | 'fund_use' | 'data_false' | 'procedure' | 'conduct' | 'other';
export const findingKinds = ['not_carried_out', 'late', 'eligibility', 'payment', 'fund_use', 'data_false', 'procedure', 'conduct', 'other'] as const satisfies readonly FindingKind[];

export type EvidenceKind = 'visit' | 'document' | 'data' | 'testimony' | 'file';
export const evidenceKinds = ['visit', 'document', 'data', 'testimony', 'file'] as const satisfies readonly EvidenceKind[];

/** One piece of evidence: a field record of this inspection, a paper, figures or words named so that they can be found again, or a file. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** The field record. */
  readonly visitId: string | null;
  /** The file. */
  readonly fileId?: string | null;
  readonly text: string;
}

/** 问题: what was found at one object, with its evidence (art. 16). */
export interface InspectionFinding {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly inspectionId: string;
  readonly objectId: string;
  readonly sequence: number;
  readonly severity: FindingSeverity;
  readonly kind: FindingKind;
  readonly matter: string;
  readonly text: string;
  readonly dutyId: string | null;
  readonly taskId: string | null;
  readonly responsibleUnitId: string;
  readonly evidence: readonly Evidence[];
  readonly state: FindingState;
  readonly dropReason: string | null;
  readonly version: number;
}
