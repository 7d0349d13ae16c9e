import type { StateTable } from '../shared/state-table.js';

export const complaintStates = ['received', 'registered', 'assigned', 'verifying', 'verified', 'answered', 'closed', 'joined', 'referred', 'transferred'] as const;
export type ComplaintState = (typeof complaintStates)[number];

/** fileComplaint and rateComplaint are done by the public, without signing in. */
export type ComplaintVerb =
  | 'fileComplaint' | 'recordComplaint' | 'rateComplaint' | 'registerComplaint' | 'joinComplaint' | 'assignComplaint' | 'acknowledgeComplaint' | 'declineComplaint' | 'reportVerification' | 'returnVerification'
  | 'answerComplaint' | 'reopenComplaint' | 'referComplaint' | 'transferComplaint' | 'recordComplaintReceipt' | 'closeComplaint' | 'proposeComplaintTask' | 'decideComplaintTask' | 'draftComplaintTask'
  | 'draftComplaintInspection';

const openStates = ['registered', 'assigned', 'verifying', 'verified'] as const satisfies readonly ComplaintState[];
const withAnswer = [...openStates, 'answered'] as const;

/** 待登记 → 已登记 → 已交核查 → 核查中 → 已核查 → 已答复 → 办结; sideways joined, handed to 信访局 (referred), handed over as a clue of crime (transferred). */
export const complaintTable: StateTable<ComplaintState, ComplaintVerb> = [
  { verb: 'fileComplaint', from: null, to: 'received' },
  { verb: 'recordComplaint', from: null, to: 'received' },
  { verb: 'registerComplaint', from: 'received', to: 'registered' },
  { verb: 'registerComplaint', from: 'registered', to: 'registered' },
  { verb: 'joinComplaint', from: 'received', to: 'joined' },
  { verb: 'joinComplaint', from: 'registered', to: 'joined' },
  { verb: 'assignComplaint', from: 'registered', to: 'assigned' },
  { verb: 'acknowledgeComplaint', from: 'assigned', to: 'verifying' },
  { verb: 'declineComplaint', from: 'assigned', to: 'registered' },
  { verb: 'declineComplaint', from: 'verifying', to: 'registered' },
  { verb: 'reportVerification', from: 'verifying', to: 'verified' },
  { verb: 'returnVerification', from: 'verified', to: 'verifying' },
  { verb: 'answerComplaint', from: 'registered', to: 'answered' },
  { verb: 'answerComplaint', from: 'verified', to: 'answered' },
  { verb: 'rateComplaint', from: 'answered', to: 'answered' },
  { verb: 'rateComplaint', from: 'closed', to: 'closed' },
  { verb: 'reopenComplaint', from: 'answered', to: 'registered' },
  { verb: 'reopenComplaint', from: 'closed', to: 'registered' },
  { verb: 'referComplaint', from: 'received', to: 'referred' },
  { verb: 'referComplaint', from: 'registered', to: 'referred' },
  { verb: 'transferComplaint', from: 'received', to: 'transferred' },
  ...openStates.map((from) => ({ verb: 'transferComplaint', from, to: 'transferred' }) as const),
  { verb: 'recordComplaintReceipt', from: 'referred', to: 'referred' },
  { verb: 'recordComplaintReceipt', from: 'transferred', to: 'transferred' },
  { verb: 'closeComplaint', from: 'answered', to: 'closed' },
  { verb: 'closeComplaint', from: 'referred', to: 'closed' },
  { verb: 'closeComplaint', from: 'transferred', to: 'closed' },
  ...withAnswer.flatMap((from) => (['proposeComplaintTask', 'decideComplaintTask', 'draftComplaintTask', 'draftComplaintInspection'] as const).map((verb) => ({ verb, from, to: from }))),
];
