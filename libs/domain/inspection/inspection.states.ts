import type { StateTable } from '../shared/state-table.js';

export type InspectionState = 'draft' | 'submitted' | 'approved' | 'under_way' | 'concluded' | 'closed' | 'withdrawn' | 'joined';
export const inspectionStates = ['draft', 'submitted', 'approved', 'under_way', 'concluded', 'closed', 'withdrawn', 'joined'] as const satisfies readonly InspectionState[];

export type InspectionVerb =
  | 'draftInspection' | 'reviseInspection' | 'submitInspection' | 'approveInspection' | 'returnInspection' | 'joinInspection' | 'withdrawInspection' | 'setInspectionTeam'
  | 'inviteToInspection' | 'notifyObject' | 'startInspection' | 'recordVisit' | 'recordLateVisit' | 'recordFinding' | 'reviseFinding' | 'dropFinding' | 'concludeInspection' | 'closeInspection';

/**
 * 草拟 → 待批 → 已批准 → 实施中 → 已作结论 → 办结. A change of the plan after approval leads back to 待批 (art. 15): nothing is done in
 * the field until it is approved again. Sideways 撤销, and 并入 into an inspection that covers it already.
 */
export const inspectionTable: StateTable<InspectionState, InspectionVerb> = [
  { verb: 'draftInspection', from: null, to: 'draft' },
  { verb: 'reviseInspection', from: 'draft', to: 'draft' },
  { verb: 'reviseInspection', from: 'approved', to: 'submitted' },
  { verb: 'reviseInspection', from: 'under_way', to: 'submitted' },
  { verb: 'submitInspection', from: 'draft', to: 'submitted' },
  { verb: 'approveInspection', from: 'submitted', to: 'approved' },
  { verb: 'returnInspection', from: 'submitted', to: 'draft' },
  { verb: 'joinInspection', from: 'draft', to: 'joined' },
  { verb: 'withdrawInspection', from: 'draft', to: 'withdrawn' },
  { verb: 'withdrawInspection', from: 'submitted', to: 'withdrawn' },
  { verb: 'withdrawInspection', from: 'approved', to: 'withdrawn' },
  { verb: 'withdrawInspection', from: 'under_way', to: 'withdrawn' },
  { verb: 'setInspectionTeam', from: 'draft', to: 'draft' },
  { verb: 'setInspectionTeam', from: 'submitted', to: 'submitted' },
  { verb: 'setInspectionTeam', from: 'approved', to: 'approved' },
  { verb: 'setInspectionTeam', from: 'under_way', to: 'under_way' },
  { verb: 'inviteToInspection', from: 'approved', to: 'approved' },
  { verb: 'inviteToInspection', from: 'under_way', to: 'under_way' },
  { verb: 'notifyObject', from: 'approved', to: 'approved' },
  { verb: 'notifyObject', from: 'under_way', to: 'under_way' },
  { verb: 'startInspection', from: 'approved', to: 'under_way' },
  { verb: 'recordVisit', from: 'under_way', to: 'under_way' },
  { verb: 'recordFinding', from: 'under_way', to: 'under_way' },
  { verb: 'reviseFinding', from: 'under_way', to: 'under_way' },
  { verb: 'dropFinding', from: 'under_way', to: 'under_way' },
  { verb: 'concludeInspection', from: 'under_way', to: 'concluded' },
  { verb: 'closeInspection', from: 'concluded', to: 'closed' },
  { verb: 'recordLateVisit', from: 'concluded', to: 'concluded' },
  { verb: 'recordLateVisit', from: 'closed', to: 'closed' },
];

export type ConclusionState = 'planned' | 'delivered' | 'received' | 'objected' | 'reviewed';
export const conclusionStates = ['planned', 'delivered', 'received', 'objected', 'reviewed'] as const satisfies readonly ConclusionState[];

export type ConclusionVerb = 'reviseInspection' | 'deliverConclusion' | 'receiveConclusion' | 'objectToConclusion' | 'confirmObjection' | 'decideReview';

/** What a review that changes the conclusion does to it: no verb of its own, it follows from decideReview. */
export type ConclusionStep = ConclusionVerb | 'changeConclusion';

/** What an object hears: its part of the conclusion is fed back (art. 16), received, objected to and reviewed (art. 17); one changed is fed back anew. */
export const conclusionTable: StateTable<ConclusionState, ConclusionStep> = [
  { verb: 'reviseInspection', from: null, to: 'planned' },
  { verb: 'deliverConclusion', from: 'planned', to: 'delivered' },
  { verb: 'receiveConclusion', from: 'delivered', to: 'received' },
  { verb: 'objectToConclusion', from: 'received', to: 'objected' },
  { verb: 'confirmObjection', from: 'objected', to: 'objected' },
  { verb: 'confirmObjection', from: 'reviewed', to: 'reviewed' },
  { verb: 'decideReview', from: 'objected', to: 'reviewed' },
  { verb: 'changeConclusion', from: 'objected', to: 'delivered' },
];

export type FindingState = 'open' | 'dropped';
export const findingStates = ['open', 'dropped'] as const satisfies readonly FindingState[];

/** 问题: stands from its recording; one that does not hold is dropped with the reason, before the conclusion or by its review. */
export const findingTable: StateTable<FindingState, 'recordFinding' | 'reviseFinding' | 'dropFinding'> = [
  { verb: 'recordFinding', from: null, to: 'open' },
  { verb: 'reviseFinding', from: 'open', to: 'open' },
  { verb: 'dropFinding', from: 'open', to: 'dropped' },
];
