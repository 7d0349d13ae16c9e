import { addDays, type LocalDate } from '../shared/local-date.js';
import { missedLimits, type Accountability, type AccountabilityFact } from './accountability.js';
import { influenceUntil, standingMeasure } from './influence.js';

export const chainSteps = ['duty', 'task', 'fact', 'proposal', 'hearing', 'heard', 'submission', 'decision', 'carried_out', 'hand_over', 'receipt', 'outcome', 'appeal', 'appeal_result', 'influence_end', 'closed', 'withdrawn'] as const;
export type ChainStep = (typeof chainSteps)[number];

/** One link of the chain: what, on which day, in whose words, and where it is found. */
export interface ChainLink {
  readonly step: ChainStep;
  readonly onDate: LocalDate | null;
  readonly code: string | null;
  readonly text: string | null;
  readonly linkTo: 'duty' | 'task' | 'report' | 'rectification' | 'inspection' | null;
  readonly linkId: string | null;
  /** Of a fact: which one, from 0. */
  readonly factAt: number | null;
  /** Still to come. */
  readonly ahead: boolean;
}

const link = (step: ChainStep, onDate: LocalDate | null, more: Partial<ChainLink> = {}): ChainLink => ({ step, onDate, code: null, text: null, linkTo: null, linkId: null, factAt: null, ahead: false, ...more });

function factLinks(facts: readonly AccountabilityFact[]): ChainLink[] {
  const duties = new Map(facts.flatMap((fact) => (fact.dutyId === null ? [] : [[fact.dutyId, link('duty', fact.dutyFromOn, { code: fact.dutyCode, text: fact.dutyText, linkTo: 'duty', linkId: fact.dutyId })] as const])));
  const tasks = new Map(facts.flatMap((fact) => (fact.taskId === null ? [] : [[fact.taskId, link('task', fact.taskAssignedOn, { code: fact.taskCode, text: fact.taskTitle, linkTo: 'task', linkId: fact.taskId })] as const])));
  const found = facts.map((fact, factAt) => link('fact', (missedLimits as readonly string[]).includes(fact.kind) ? addDays(fact.onDate, 1) : fact.onDate, { text: fact.title, factAt, ...targetOf(fact) }));
  return [...duties.values(), ...tasks.values(), ...found];
}

function targetOf({ kind, sourceId, taskId, inspectionId, inspectionCode }: AccountabilityFact): Partial<ChainLink> {
  if (kind === 'late_report') return { linkTo: 'report', linkId: sourceId };
  if (kind === 'late_rectification') return { linkTo: 'rectification', linkId: sourceId, code: inspectionCode };
  if (kind === 'finding') return { linkTo: 'inspection', linkId: inspectionId, code: inspectionCode };
  return { linkTo: taskId === null ? null : 'task', linkId: taskId };
}

/** From the sentence of the notice to the end of the influence period: what the record has of it, in its order. */
export function accountabilityChain(proposal: Accountability, today: LocalDate): readonly ChainLink[] {
  const { hearings, outcome, appeal } = proposal;
  const heard = hearings.flatMap(({ askedOn, untilOn, answer, answeredOn, text }) => [link('hearing', askedOn, { text: untilOn }), ...(answer === null ? [] : [link('heard', answeredOn, { text: text ?? answer, code: answer })])]);
  const until = influenceUntil(standingMeasure(proposal));
  const steps: readonly (ChainLink | null)[] = [
    proposal.submittedOn === null ? null : link('submission', proposal.submittedOn),
    proposal.decidedOn === null ? null : link('decision', proposal.decidedOn, { text: proposal.opinion, code: proposal.submittedOn === null ? 'returned' : proposal.state === 'rejected' ? 'rejected' : 'approved' }),
    proposal.carriedOutOn === null ? null : link('carried_out', proposal.carriedOutOn, { text: proposal.carriedOutDocument }),
    proposal.handedOn === null ? null : link('hand_over', proposal.handedOn, { text: proposal.handedTo, code: proposal.handedDocument }),
    proposal.receiptOn === null ? null : link('receipt', proposal.receiptOn, { text: proposal.receiptNumber }),
    outcome === null ? null : link('outcome', outcome.decidedOn, { text: outcome.formZh, code: outcome.document }),
    appeal === null ? null : link('appeal', appeal.appealedOn),
    appeal?.resultOn == null ? null : link('appeal_result', appeal.resultOn, { text: appeal.result, code: appeal.document }),
    proposal.closedOn === null ? null : link('closed', proposal.closedOn),
    until === null ? null : link('influence_end', until, { ahead: until >= today }),
    proposal.state === 'withdrawn' ? link('withdrawn', null, { text: proposal.withdrawReason }) : null,
  ];
  return [...factLinks(proposal.facts), link('proposal', proposal.proposedOn, { code: proposal.code, text: proposal.matter }), ...heard, ...steps.filter((step) => step !== null)];
}
