import type { Actor } from '../access/actor.js';
import { verbsOnAccountability } from '../access/verbs-on-accountability.js';
import type { Verb } from '../access/verb.js';
import { carryOutAccountability, handOverAccountability, recordAccountabilityReceipt, transferAccountability } from '../accountability/carry-out-accountability.js';
import { canReviseAccountabilityForm, reviseAccountabilityForm, standardForms } from '../accountability/accountability-form.js';
import type { Accountability } from '../accountability/accountability.js';
import { accountabilityStates, type AccountabilityState } from '../accountability/accountability.states.js';
import { approveAccountability, rejectAccountability, returnAccountability, submitAccountability, withdrawAccountability } from '../accountability/decide-accountability.js';
import { askHearing, recordHearing } from '../accountability/hear-concerned.js';
import { openAccountabilitySeal } from '../accountability/open-accountability-seal.js';
import { canProposeAccountability, proposeAccountability, reviseAccountability } from '../accountability/propose-accountability.js';
import { closeAccountability, recordAccountabilityOutcome, recordAppeal, recordAppealResult } from '../accountability/record-outcome.js';
import type { VerbContext } from '../shared/context.js';
import { sampleAccountability, sampleFact, sampleHearing, sampleOutcome } from './accountability-samples.js';
import type { VerbCase } from './verb-actors.js';

const version = 1;
const record = { unit: { id: 'unit-1', name: '市甲局' }, post: null, facts: [sampleFact()], picked: 1 };
const said = { kind: 'criticism', responsibility: 'unit', matter: '逾期未报' } as const;
const onProposal = (verb: Verb, use: (actor: Actor, proposal: Accountability, context: VerbContext) => unknown, more: Partial<Accountability> = {}): VerbCase => {
  const proposal = (state: string) => sampleAccountability({ state: state as AccountabilityState, ...more });
  return { verb, states: accountabilityStates, use: (a, s, c) => use(a, proposal(s), c), can: (a, s, today) => verbsOnAccountability(a, proposal(s), today).includes(verb) };
};
const heard = { hearings: [sampleHearing({ answer: 'nothing', answeredOn: '2026-11-12', answeredBy: '陈一' })] } as const;
/** The leader of the columns belongs to unit-1, and never decides about it. */
const ofAnother = { unitId: 'unit-2' } as const;
const handed = { handedOn: '2026-11-16', receiptOn: '2026-11-18' } as const;
const outcome = { ...handed, outcome: sampleOutcome() } as const;
const appealed = { ...outcome, appeal: { appealedOn: '2026-11-22', lateReason: null, result: null, resultOn: null, document: null, changed: null } } as const;
const noAction = { formKey: null, authority: '市监委', document: '示例〔2026〕2号', decidedOn: '2026-11-24', basis: null, servedOn: null, effectiveOn: null, appealDays: null, influenceMonths: null } as const;

/** Every verb on a proposal of 问责 about unit-1. */
export const accountabilityCases: readonly VerbCase[] = [
  {
    verb: 'proposeAccountability', states: ['any'], use: (a, _s, c) => proposeAccountability(a, { jointMeetingId: 'jm-1', code: 'WZ-2026-002', record }, said, c),
    can: (a, _s, today) => canProposeAccountability(a, 'jm-1', today),
  },
  onProposal('reviseAccountability', (a, proposal, c) => reviseAccountability(a, { proposal, record }, { ...said, version }, c)),
  onProposal('askHearing', (a, proposal, c) => askHearing(a, proposal, { version, untilOn: '2026-12-04' }, c)),
  onProposal('recordHearing', (a, proposal, c) => recordHearing(a, proposal, { version, answer: 'nothing', text: null, source: '来函' }, c), { hearings: [sampleHearing()] }),
  onProposal('submitAccountability', (a, proposal, c) => submitAccountability(a, proposal, { version }, c), heard),
  onProposal('approveAccountability', (a, proposal, c) => approveAccountability(a, proposal, { version, opinion: null }, c), ofAnother),
  onProposal('returnAccountability', (a, proposal, c) => returnAccountability(a, proposal, { version, reason: '请补充' }, c), ofAnother),
  onProposal('rejectAccountability', (a, proposal, c) => rejectAccountability(a, proposal, { version, reason: '事实不足' }, c), ofAnother),
  onProposal('carryOutAccountability', (a, proposal, c) => carryOutAccountability(a, proposal, { version, document: '示例〔2026〕3号', on: c.today }, c), { kind: 'criticism' }),
  onProposal('handOverAccountability', (a, proposal, c) => handOverAccountability(a, proposal, { version, handedTo: '市监委', document: '移送函', on: c.today }, c)),
  onProposal('transferAccountability', (a, proposal, c) => transferAccountability(a, proposal, { version, authority: 'supervision', handedTo: '市监委', reason: '涉嫌职务违法', personMark: null }, c)),
  onProposal('recordAccountabilityReceipt', (a, proposal, c) => recordAccountabilityReceipt(a, proposal, { version, number: '回执1号', receivedOn: c.today }, c), { handedOn: '2026-11-16' }),
  onProposal('recordAccountabilityOutcome', (a, proposal, c) => recordAccountabilityOutcome(a, { proposal, forms: standardForms }, { ...noAction, version }, c), handed),
  onProposal('recordAppeal', (a, proposal, c) => recordAppeal(a, proposal, { version, appealedOn: '2026-11-23', lateReason: null }, c), outcome),
  onProposal('recordAppealResult', (a, proposal, c) => recordAppealResult(a, { proposal, forms: standardForms }, { version, result: 'upheld', resultOn: c.today, document: '复核决定', changed: null }, c), appealed),
  onProposal('closeAccountability', (a, proposal, c) => closeAccountability(a, proposal, { version }, c), outcome),
  onProposal('withdrawAccountability', (a, proposal, c) => withdrawAccountability(a, proposal, { version, reason: '已另行处理' }, c)),
  onProposal('openAccountabilitySeal', (a, proposal, c) => openAccountabilitySeal(a, proposal, { purpose: '配合调查', ownMark: 'mark' }, c), { sealed: true, unitId: 'unit-2' }),
  {
    verb: 'reviseAccountabilityForm', states: ['any'], can: (a, _s, today) => canReviseAccountabilityForm(a, 'jm-1', today),
    use: (a, _s, c) => reviseAccountabilityForm(a, { jointMeetingId: 'jm-1', versions: [] }, {
      key: 'notice', version: 0, target: 'person', labelZh: '书面通报', labelEn: 'Written circular', authority: null, basis: null, appealDays: null, influenceMonths: null, retired: false, reason: '统一用语',
    }, c),
  },
];
