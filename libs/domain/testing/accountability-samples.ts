import type { Accountability, AccountabilityFact, AccountabilityHearing, AccountabilityOutcome } from '../accountability/accountability.js';
import type { ResponsiblePost } from '../accountability/holder.js';

/** A report of October that unit-1 did not file in time. */
export function sampleFact(changes: Partial<AccountabilityFact> = {}): AccountabilityFact {
  return {
    kind: 'late_report', sourceId: 'slot-1', onDate: '2026-10-25', unitId: 'unit-1', unitName: '市甲局', title: '核查家庭经济状况', text: null, verb: null, dueOn: '2026-10-25', doneOn: '2026-11-03',
    periodStartOn: '2026-10-01', periodEndOn: '2026-10-31', taskId: 'task-1', taskCode: 'RW-2026-001', taskTitle: '核查家庭经济状况', taskAssignedOn: '2026-03-02', dutyId: 'duty-1', dutyCode: 'ZZ-2026-001',
    dutyText: '定期核查家庭状况。', dutyFromOn: '2026-01-01', inspectionId: null, inspectionCode: null, eventSeq: 12, hash: 'a1', ...changes,
  };
}

export function sampleHearing(changes: Partial<AccountabilityHearing> = {}): AccountabilityHearing {
  return { askedOn: '2026-11-10', untilOn: '2026-11-20', answer: null, text: null, answeredOn: null, answeredBy: null, source: null, superseded: false, ...changes };
}

export function sampleOutcome(changes: Partial<AccountabilityOutcome> = {}): AccountabilityOutcome {
  return {
    measure: true, formKey: 'unit_notice', formZh: '通报', formEn: 'Circular', authority: '市政府', basis: '示例依据', document: '示例〔2026〕1号', decidedOn: '2026-11-20', servedOn: '2026-11-20', effectiveOn: '2026-11-20',
    appealDays: null, appealUntilOn: null, appealProvisional: false, influenceMonths: null, ...changes,
  };
}

/** Proposed by person-0 for unit-1. */
export function sampleAccountability(changes: Partial<Accountability> = {}): Accountability {
  return {
    id: 'accountability-1', jointMeetingId: 'jm-1', code: 'WZ-2026-001', kind: 'accountability', state: 'draft', unitId: 'unit-1', unitName: '市甲局', responsibility: 'unit', postId: null, postTitle: null,
    personId: null, personName: null, matter: '多次逾期未报', facts: [sampleFact()], hearings: [], proposedOn: '2026-11-09', proposedBy: '周一', authorPersonIds: ['person-0'], submittedOn: null, decidedOn: null,
    decidedBy: null, deciderPersonId: null, opinion: null, carriedOutOn: null, carriedOutDocument: null, handedTo: null, handedOn: null, handedDocument: null, clueAuthority: null, receiptNumber: null,
    receiptOn: null, outcome: null, appeal: null, closedOn: null, withdrawReason: null, sealed: false, personMark: null, version: 1, ...changes,
  };
}

/** The post of the head of unit-1: person-7 until the end of October, then person-8. */
export function samplePost(changes: Partial<ResponsiblePost> = {}): ResponsiblePost {
  const held = (personId: string, personName: string, fromOn: string, toOn: string | null) => ({ postId: 'post-7', personId, personName, capacity: 'holder' as const, fromOn, toOn });
  return { id: 'post-7', unitId: 'unit-1', title: '局长', kind: 'head', holdings: [held('person-7', '赵七', '2026-01-01', '2026-10-31'), held('person-8', '钱八', '2026-11-01', null)], ...changes };
}
