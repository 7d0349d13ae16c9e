import type { StateTable } from '../shared/state-table.js';

export type DelegateVisitState = 'planned' | 'held' | 'closed' | 'cancelled';
export const delegateVisitStates = ['planned', 'held', 'closed', 'cancelled'] as const satisfies readonly DelegateVisitState[];

export type DelegateVisitVerb = 'planDelegateVisit' | 'reviseDelegateVisit' | 'holdDelegateVisit' | 'recordOpinion' | 'closeDelegateVisit' | 'cancelDelegateVisit';

/** 已安排 → 已视察 → 办结 (notice line 59, N14); opinions are written down once it was held, and also later. */
export const delegateVisitTable: StateTable<DelegateVisitState, DelegateVisitVerb> = [
  { verb: 'planDelegateVisit', from: null, to: 'planned' },
  { verb: 'reviseDelegateVisit', from: 'planned', to: 'planned' },
  { verb: 'holdDelegateVisit', from: 'planned', to: 'held' },
  { verb: 'recordOpinion', from: 'held', to: 'held' },
  { verb: 'closeDelegateVisit', from: 'held', to: 'closed' },
  { verb: 'cancelDelegateVisit', from: 'planned', to: 'cancelled' },
];

export type OpinionState = 'recorded' | 'assigned' | 'answered' | 'unsatisfied' | 'closed';
export const opinionStates = ['recorded', 'assigned', 'answered', 'unsatisfied', 'closed'] as const satisfies readonly OpinionState[];

export type OpinionVerb = 'assignOpinion' | 'answerOpinion' | 'acceptOpinionAnswer' | 'declineOpinionAnswer';

/** 待交办 → 办理中 → 待反馈 → 满意办结; who is not satisfied is answered anew, by the same unit or another, within a new limit. */
export const opinionTable: StateTable<OpinionState, OpinionVerb | 'recordOpinion'> = [
  { verb: 'recordOpinion', from: null, to: 'recorded' },
  { verb: 'assignOpinion', from: 'recorded', to: 'assigned' },
  { verb: 'assignOpinion', from: 'unsatisfied', to: 'assigned' },
  { verb: 'answerOpinion', from: 'assigned', to: 'answered' },
  { verb: 'acceptOpinionAnswer', from: 'answered', to: 'closed' },
  { verb: 'declineOpinionAnswer', from: 'answered', to: 'unsatisfied' },
];
