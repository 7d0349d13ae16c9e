import type { StateTable } from '../shared/state-table.js';

export type AssessmentState = 'commissioned' | 'reported' | 'closed' | 'withdrawn';
export const assessmentStates = ['commissioned', 'reported', 'closed', 'withdrawn'] as const satisfies readonly AssessmentState[];

export type AssessmentVerb =
  | 'commissionAssessment' | 'reviseAssessment' | 'setAssessors' | 'recordAssessmentWork' | 'handInAssessment' | 'returnAssessment' | 'takeOverFinding' | 'dropTakenFinding' | 'closeAssessment'
  | 'withdrawAssessment';

/** 评估中 → 已交报告 → 办结 (notice line 59, N14). A report that does not answer the commission goes back with the reason. */
export const assessmentTable: StateTable<AssessmentState, AssessmentVerb> = [
  { verb: 'commissionAssessment', from: null, to: 'commissioned' },
  { verb: 'reviseAssessment', from: 'commissioned', to: 'commissioned' },
  { verb: 'setAssessors', from: 'commissioned', to: 'commissioned' },
  { verb: 'recordAssessmentWork', from: 'commissioned', to: 'commissioned' },
  { verb: 'handInAssessment', from: 'commissioned', to: 'reported' },
  { verb: 'returnAssessment', from: 'reported', to: 'commissioned' },
  { verb: 'takeOverFinding', from: 'reported', to: 'reported' },
  { verb: 'dropTakenFinding', from: 'reported', to: 'reported' },
  { verb: 'closeAssessment', from: 'reported', to: 'closed' },
  { verb: 'withdrawAssessment', from: 'commissioned', to: 'withdrawn' },
];
