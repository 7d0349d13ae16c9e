import type { StateTable } from '../shared/state-table.js';

export const accountabilityStates = ['draft', 'hearing', 'heard', 'submitted', 'approved', 'rejected', 'carried_out', 'handed_over', 'received', 'decided', 'closed', 'withdrawn', 'transferred'] as const;
export type AccountabilityState = (typeof accountabilityStates)[number];

export type AccountabilityVerb =
  | 'proposeAccountability' | 'reviseAccountability' | 'askHearing' | 'recordHearing' | 'submitAccountability' | 'approveAccountability' | 'returnAccountability' | 'rejectAccountability'
  | 'carryOutAccountability' | 'handOverAccountability' | 'transferAccountability' | 'recordAccountabilityReceipt' | 'recordAccountabilityOutcome' | 'recordAppeal' | 'recordAppealResult'
  | 'closeAccountability' | 'withdrawAccountability';

const beforeDecision = ['draft', 'hearing', 'heard', 'submitted'] as const satisfies readonly AccountabilityState[];

/**
 * 拟议 → 听取陈述申辩 → 已听取 → 报批 → 批准 → 落实, or for 问责 → 移送 → 已回执 → 结果已登记 → 办结 (decree 733 art. 21, L8). Between approval and outcome
 * stands the competent authority: no verb leads around its receipt. A clue of crime leaves the way (art. 23).
 */
export const accountabilityTable: StateTable<AccountabilityState, AccountabilityVerb> = [
  { verb: 'proposeAccountability', from: null, to: 'draft' },
  { verb: 'reviseAccountability', from: 'draft', to: 'draft' },
  { verb: 'reviseAccountability', from: 'heard', to: 'draft' },
  { verb: 'askHearing', from: 'draft', to: 'hearing' },
  { verb: 'recordHearing', from: 'hearing', to: 'heard' },
  { verb: 'submitAccountability', from: 'draft', to: 'submitted' },
  { verb: 'submitAccountability', from: 'heard', to: 'submitted' },
  { verb: 'approveAccountability', from: 'submitted', to: 'approved' },
  { verb: 'returnAccountability', from: 'submitted', to: 'draft' },
  { verb: 'rejectAccountability', from: 'submitted', to: 'rejected' },
  { verb: 'carryOutAccountability', from: 'approved', to: 'carried_out' },
  { verb: 'handOverAccountability', from: 'approved', to: 'handed_over' },
  { verb: 'recordAccountabilityReceipt', from: 'handed_over', to: 'received' },
  { verb: 'recordAccountabilityOutcome', from: 'received', to: 'decided' },
  { verb: 'recordAppeal', from: 'decided', to: 'decided' },
  { verb: 'recordAppealResult', from: 'decided', to: 'decided' },
  { verb: 'closeAccountability', from: 'decided', to: 'closed' },
  ...beforeDecision.map((from) => ({ verb: 'withdrawAccountability', from, to: 'withdrawn' }) as const),
  ...[...beforeDecision, 'approved' as const].map((from) => ({ verb: 'transferAccountability', from, to: 'transferred' }) as const),
  { verb: 'recordAccountabilityReceipt', from: 'transferred', to: 'transferred' },
  { verb: 'closeAccountability', from: 'transferred', to: 'closed' },
];
