import { stateAsOf } from '../event/state-as-of.js';
import { codeOf } from '../shared/domain-error.js';
import { sampleAccountability, sampleFact, sampleHearing, sampleOutcome, samplePost } from '../testing/accountability-samples.js';
import type { Actor } from '../access/actor.js';
import { sampleActor, sampleContext, secretary } from '../testing/samples.js';
import { accountabilityChain } from './accountability-chain.js';
import { accountabilityReach, canOnAccountability, canSeeAccountability } from './accountability-scope.js';
import type { Accountability } from './accountability.js';
import { accountabilityStates } from './accountability.states.js';
import { carryOutAccountability, handOverAccountability, recordAccountabilityReceipt, transferAccountability } from './carry-out-accountability.js';
import { approveAccountability, rejectAccountability, returnAccountability, submitAccountability, withdrawAccountability } from './decide-accountability.js';
import { askHearing, recordHearing } from './hear-concerned.js';
import { proposeAccountability, reviseAccountability, type AccountabilityRecord } from './propose-accountability.js';
import { canOpenAccountabilitySeal, openAccountabilitySeal } from './open-accountability-seal.js';

const context = sampleContext();
const today = context.today;
const officer = sampleActor('accountability_officer', { unitId: 'unit-0', post: { title: '问责经办人' } });
const leader = { ...sampleActor('leader', { unitId: 'unit-0' }), personId: 'person-9', personName: '吴九' };
const head = { ...sampleActor('unit_head'), personId: 'person-2' };
const concerned = { ...sampleActor('liaison'), personId: 'person-7' };
const record = (more: Partial<AccountabilityRecord> = {}): AccountabilityRecord => ({ unit: { id: 'unit-1', name: '市甲局' }, post: null, facts: [sampleFact()], picked: 1, ...more });
const input = { kind: 'accountability', responsibility: 'unit', matter: '连续逾期未报，影响按时发放' } as const;
const propose = (more: Partial<AccountabilityRecord> = {}, changes: object = {}) => proposeAccountability(officer, { jointMeetingId: 'jm-1', code: 'WZ-2026-001', record: record(more) }, { ...input, ...changes }, context);
const refusal = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error);
  }
};

describe('a proposal', () => {
  it('is of facts of the record, and carries no form, degree or number of a sanction', () => {
    const { proposal, events } = propose();
    expect(proposal).toMatchObject({ state: 'draft', unitName: '市甲局', responsibility: 'unit', personName: null, outcome: null, facts: [{ eventSeq: 12, hash: 'a1', dutyText: '定期核查家庭状况。' }] });
    expect(Object.keys(proposal).filter((name) => /form|sanction|grade|score|severity|degree|weight|rank/i.test(name))).toEqual([]);
    expect(Object.keys(input).sort()).toEqual(['kind', 'matter', 'responsibility']);
    // Whatever is sent besides is not there afterwards.
    expect(JSON.stringify(propose({}, { form: '撤职', sanction: '撤职', outcome: sampleOutcome({ formZh: '撤职' }), facts: [sampleFact({ title: '编造' })] }))).not.toMatch(/撤职|编造/);
    expect(JSON.stringify(events)).not.toMatch(/市甲局|unit-1|逾期|核查|person-/);
    expect(events).toMatchObject([{ verb: 'proposeAccountability', subjectType: 'accountability', unitId: null, taskId: null, toState: 'draft' }]);
  });

  it.each([
    [{ picked: 0, facts: [] }, {}, 'ACCOUNTABILITY_FACT_MISSING'],
    [{ picked: 2 }, {}, 'ACCOUNTABILITY_FACT_UNKNOWN'],
    [{ facts: [sampleFact({ unitId: 'unit-9' })] }, {}, 'ACCOUNTABILITY_FACT_UNKNOWN'],
    [{ picked: 51 }, {}, 'NUMBER_OUT_OF_RANGE'],
    [{}, { matter: ' ' }, 'FIELD_REQUIRED'],
    [{}, { kind: 'dismissal' }, 'CHOICE_UNKNOWN'],
    [{}, { responsibility: 'everybody' }, 'CHOICE_UNKNOWN'],
    [{}, { responsibility: 'first' }, 'ACCOUNTABILITY_POST_MISSING'],
    [{ post: samplePost({ unitId: 'unit-9' }) }, { responsibility: 'first' }, 'ACCOUNTABILITY_POST_MISSING'],
    [{ post: samplePost({ kind: 'deputy_head', title: '副局长' }) }, { responsibility: 'first' }, 'ACCOUNTABILITY_NOT_HEAD'],
    [{ post: samplePost({ holdings: [] }) }, { responsibility: 'first' }, 'ACCOUNTABILITY_HOLDER_UNKNOWN'],
    [{ post: samplePost(), facts: [sampleFact(), sampleFact({ onDate: '2026-11-02' })], picked: 2 }, { responsibility: 'first' }, 'ACCOUNTABILITY_HOLDER_DIFFERS'],
  ])('with %j %j is refused: %s', (of, changes, code) => expect(refusal(() => propose(of as Partial<AccountabilityRecord>, changes))).toBe(code));

  it('is about who held the post on the day of the fact, also where somebody else holds it now', () => {
    const about = (onDate: string) => propose({ post: samplePost(), facts: [sampleFact({ onDate })] }, { responsibility: 'first' }).proposal.personName;
    // Person 7 held it up to and with the last day of October.
    expect([about('2026-10-31'), about('2026-11-01')]).toEqual(['赵七', '钱八']);
    const acting = { postId: 'post-7', personId: 'person-6', personName: '孙六', capacity: 'acting' as const, fromOn: '2026-10-01', toOn: '2026-10-31' };
    const deputy = { ...acting, personId: 'person-5', personName: '李五', capacity: 'deputy' as const };
    expect(propose({ post: samplePost({ holdings: [acting, deputy] }) }, { responsibility: 'first' }).proposal).toMatchObject({ personId: 'person-6', postTitle: '局长（代理）' });
    expect(refusal(() => propose({ post: samplePost({ holdings: [deputy] }) }, { responsibility: 'direct' }))).toBe('ACCOUNTABILITY_HOLDER_UNKNOWN');
    expect(propose({ post: samplePost({ kind: 'deputy_head' }) }, { responsibility: 'direct' }).proposal.personName).toBe('赵七');
  });

  it('is made by the officer alone', () => {
    for (const who of [secretary, leader, head, sampleActor('confidant'), sampleActor(null, { adminRoles: ['audit_admin'] })]) {
      expect(refusal(() => proposeAccountability(who, { jointMeetingId: 'jm-1', code: 'x', record: record() }, input, context))).toMatch(/NOT_PERMITTED/);
    }
  });
});

describe('who is concerned', () => {
  const asked = (more: Partial<Accountability> = {}) => sampleAccountability({ state: 'hearing', hearings: [sampleHearing({ untilOn: '2026-11-24' })], ...more });
  const spoken = { version: 1, answer: 'statement', text: '系统故障，已说明', source: null } as const;

  it('is asked with a day that is still to come', () => {
    const ask = (untilOn: string) => () => askHearing(officer, sampleAccountability(), { version: 1, untilOn }, context);
    expect([refusal(ask('2026-11-24')), refusal(ask('2026-11-25')), refusal(ask('2028-01-01')), refusal(ask('soon'))]).toEqual(['DATE_OUT_OF_RANGE', null, 'DATE_OUT_OF_RANGE', 'DATE_INVALID']);
  });

  it('speaks: the head for the unit, for a person that person, nobody else', () => {
    expect(recordHearing(head, asked(), spoken, context).proposal).toMatchObject({ state: 'heard', hearings: [{ answer: 'statement', text: '系统故障，已说明', answeredBy: '陈一', source: null }] });
    expect(recordHearing(head, asked(), { ...spoken, answer: 'nothing', text: '' }, context).proposal.hearings[0]).toMatchObject({ answer: 'nothing', text: null });
    const person = asked({ responsibility: 'first', postId: 'post-7', personId: 'person-7', personName: '赵七' });
    expect(recordHearing(concerned, person, spoken, context).proposal.state).toBe('heard');
    expect([refusal(() => recordHearing(head, person, spoken, context)), refusal(() => recordHearing(concerned, asked(), spoken, context))]).toEqual(['NOT_PERMITTED', 'NOT_PERMITTED']);
    for (const who of [secretary, leader, sampleActor('unit_head', { unitId: 'unit-9' })]) expect(refusal(() => recordHearing(who, asked(), spoken, context))).toBe('NOT_PERMITTED');
    expect(refusal(() => recordHearing(head, asked(), { ...spoken, text: ' ' }, context))).toBe('FIELD_REQUIRED');
  });

  it('is noted by the officer with a source; silence only once the last day is over', () => {
    const note = (on: string, more: object = {}) => () => recordHearing(officer, asked(), { ...spoken, source: '来函', ...more }, sampleContext(on));
    expect([refusal(note('2026-11-24')), refusal(note('2026-11-24', { source: null }))]).toEqual([null, 'FIELD_REQUIRED']);
    const silent = { answer: 'silent', text: null };
    expect([refusal(note('2026-11-24', silent)), refusal(note('2026-11-25', silent))]).toEqual(['ACCOUNTABILITY_HEARING_OPEN', null]);
    expect(refusal(() => recordHearing(head, asked(), { ...spoken, answer: 'silent' }, sampleContext('2026-12-01')))).toBe('CHOICE_UNKNOWN');
  });

  it('is heard before criticism or 问责 is sent, and again after a change', () => {
    expect(refusal(() => submitAccountability(officer, sampleAccountability(), { version: 1 }, context))).toBe('STATE_CONFLICT');
    expect(submitAccountability(officer, sampleAccountability({ kind: 'praise' }), { version: 1 }, context).proposal.state).toBe('submitted');
    const heard = sampleAccountability({ state: 'heard', hearings: [sampleHearing({ answer: 'nothing' })] });
    const revised = reviseAccountability(officer, { proposal: heard, record: record() }, { ...input, version: 1 }, context).proposal;
    expect(revised).toMatchObject({ state: 'draft', hearings: [{ superseded: true, answer: 'nothing' }], authorPersonIds: ['person-0', 'person-1'] });
    expect(refusal(() => submitAccountability(officer, revised, { version: 2 }, context))).toBe('STATE_CONFLICT');
    expect(submitAccountability(officer, heard, { version: 1 }, context).proposal.submittedOn).toBe(today);
  });
});

describe('the leader', () => {
  const waiting = (more: Partial<Accountability> = {}) => sampleAccountability({ state: 'submitted', submittedOn: today, hearings: [sampleHearing({ answer: 'nothing' })], ...more });

  it('approves, returns or refuses the proposal', () => {
    expect(approveAccountability(leader, waiting(), { version: 1, opinion: ' ' }, context).proposal).toMatchObject({ state: 'approved', decidedBy: '吴九', deciderPersonId: 'person-9', opinion: null, outcome: null });
    const returned = returnAccountability(leader, waiting(), { version: 1, reason: '请补充事实' }, context).proposal;
    expect(returned).toMatchObject({ state: 'draft', opinion: '请补充事实', submittedOn: null });
    // What was heard still stands while nothing was changed.
    expect(canOnAccountability('submitAccountability', officer, returned, today)).toBe(true);
    expect(rejectAccountability(leader, waiting(), { version: 1, reason: '事实不足' }, context).proposal.state).toBe('rejected');
    expect(refusal(() => rejectAccountability(leader, waiting(), { version: 1, reason: '' }, context))).toBe('REASON_REQUIRED');
  });

  it('never decides what they proposed, or what is about them; nor does anybody who is no leader', () => {
    const both = { ...leader, roles: [...leader.roles, ...officer.roles], posts: [...leader.posts, ...officer.posts] };
    expect(refusal(() => approveAccountability(both, waiting({ authorPersonIds: ['person-0', 'person-9'] }), { version: 1, opinion: null }, context))).toBe('ACCOUNTABILITY_OWN_PROPOSAL');
    expect(refusal(() => rejectAccountability(leader, waiting({ responsibility: 'direct', personId: 'person-9' }), { version: 1, reason: '不同意' }, context))).toBe('ACCOUNTABILITY_CONCERNED');
    for (const who of [officer, secretary, head]) expect(refusal(() => approveAccountability(who, waiting(), { version: 1, opinion: null }, context))).toBe('NOT_PERMITTED');
  });

  it('comes second: told so, also where both read the same revision', () => {
    const first = approveAccountability(leader, waiting(), { version: 1, opinion: null }, context).proposal;
    expect(refusal(() => approveAccountability({ ...leader, personId: 'person-3' }, first, { version: 1, opinion: null }, context))).toBe('STATE_CONFLICT');
    expect(refusal(() => approveAccountability(leader, waiting({ version: 2 }), { version: 1, opinion: null }, context))).toBe('VERSION_CONFLICT');
  });
});

describe('after the approval', () => {
  const approved = (kind: Accountability['kind']) => sampleAccountability({ kind, state: 'approved', decidedOn: '2026-11-23', deciderPersonId: 'person-9' });
  const papers = { version: 1, document: '江示〔2026〕1号', on: today };

  it('praise, incentive and criticism are carried out, 问责 is only ever handed over', () => {
    expect(carryOutAccountability(officer, approved('praise'), papers, context).proposal).toMatchObject({ state: 'carried_out', carriedOutOn: today, carriedOutDocument: '江示〔2026〕1号' });
    expect(refusal(() => carryOutAccountability(officer, approved('accountability'), papers, context))).toBe('STATE_CONFLICT');
    expect(refusal(() => handOverAccountability(officer, approved('praise'), { ...papers, handedTo: '市监委' }, context))).toBe('STATE_CONFLICT');
    const handed = handOverAccountability(officer, approved('accountability'), { ...papers, handedTo: '市监委' }, context).proposal;
    expect(handed).toMatchObject({ state: 'handed_over', handedTo: '市监委', outcome: null });
    expect(recordAccountabilityReceipt(officer, handed, { version: 2, number: '回执3号', receivedOn: today }, context).proposal).toMatchObject({ state: 'received', receiptOn: today });
    expect(refusal(() => recordAccountabilityReceipt(officer, handed, { version: 2, number: '3', receivedOn: '2026-11-23' }, context))).toBe('DATE_OUT_OF_RANGE');
    expect(refusal(() => carryOutAccountability(officer, approved('praise'), { ...papers, on: '2026-11-22' }, context))).toBe('DATE_OUT_OF_RANGE');
    expect(refusal(() => withdrawAccountability(officer, approved('praise'), { version: 1, reason: '撤回' }, context))).toBe('STATE_CONFLICT');
  });

  it('a clue of crime leaves the register with all its words, and is opened by the confidant for a purpose', () => {
    const said = { version: 1, authority: 'supervision', handedTo: '市监委', reason: '涉嫌职务违法', personMark: 'mark-7' } as const;
    const about = { responsibility: 'first', postId: 'post-7', postTitle: '局长', personId: 'person-7', personName: '赵七', hearings: [sampleHearing({ text: '我没有' })] } as const;
    const { proposal, content, events } = transferAccountability(officer, sampleAccountability({ state: 'heard', ...about }), said, context);
    expect(proposal).toMatchObject({ state: 'transferred', sealed: true, matter: null, facts: [], hearings: [], personName: null, postTitle: null });
    expect(JSON.stringify([proposal, events])).not.toMatch(/逾期|赵七|核查|没有|涉嫌/);
    expect(content).toMatchObject({ matter: '多次逾期未报', personName: '赵七', handReason: '涉嫌职务违法' });
    const open = (actor: Actor, purpose = '配合调查', ownMark = 'mark-5') => openAccountabilitySeal(actor, proposal, { purpose, ownMark }, context);
    const confidant = sampleActor('confidant', { unitId: 'unit-5' });
    expect(refusal(() => open(officer))).toBe('NOT_PERMITTED');
    expect(refusal(() => open(confidant, ' '))).toBe('REASON_REQUIRED');
    expect(open(confidant).events).toMatchObject([{ verb: 'openAccountabilitySeal', reason: '配合调查', data: {} }]);
    // Neither whoever holds a post in the unit, nor the person, whom the mark alone still knows.
    expect(refusal(() => open(sampleActor('confidant')))).toBe('ACCOUNTABILITY_SEAL_CONCERNED');
    expect(refusal(() => open(confidant, '配合调查', 'mark-7'))).toBe('ACCOUNTABILITY_SEAL_CONCERNED');
    expect([canOpenAccountabilitySeal(confidant, proposal, today), canOpenAccountabilitySeal(sampleActor('confidant'), proposal, today)]).toEqual([true, false]);
  });

  it('is not decided by a leader who holds a post in the unit it is about (art. 21)', () => {
    const waiting = sampleAccountability({ state: 'submitted', kind: 'praise' });
    const within = { ...leader, posts: [...leader.posts, ...sampleActor('liaison', { post: { postId: 'post-2' } }).posts] };
    for (const use of [() => approveAccountability(within, waiting, { version: 1, opinion: null }, context), () => rejectAccountability(within, waiting, { version: 1, reason: '不必' }, context)]) {
      expect(refusal(use)).toBe('ACCOUNTABILITY_UNIT_CONCERNED');
    }
    expect([canOnAccountability('approveAccountability', within, waiting, today), canOnAccountability('approveAccountability', leader, waiting, today)]).toEqual([false, true]);
  });
});

describe('the seal', () => {
  it('shows each what is theirs and nobody else anything', () => {
    const seen = (actor: typeof officer) => accountabilityStates.filter((state) => canSeeAccountability(accountabilityReach(actor, 'jm-1', today), sampleAccountability({ state, deciderPersonId: state === 'approved' ? 'person-9' : null })));
    expect(seen(officer)).toEqual(accountabilityStates);
    expect(seen(leader)).toEqual(['submitted', 'approved']);
    expect(seen({ ...leader, personId: 'person-3' })).toEqual(['submitted']);
    for (const role of ['secretariat', 'liaison', 'unit_head', 'inspector', 'invited', 'confidant'] as const) expect([role, seen(sampleActor(role))]).toEqual([role, []]);
    expect(seen(sampleActor('accountability_officer', { jointMeetingId: 'jm-2' }))).toEqual([]);
    expect(canSeeAccountability(accountabilityReach(sampleActor('confidant'), 'jm-1', today), sampleAccountability({ state: 'transferred', sealed: true }))).toBe(true);
    expect(canSeeAccountability(accountabilityReach(leader, 'jm-1', today), sampleAccountability({ state: 'submitted', sealed: true }))).toBe(false);
  });

  it('has no state of the past', () => {
    const { events } = propose();
    const [event] = events;
    if (!event) throw new Error('an event');
    expect(stateAsOf([{ ...event, jointMeetingId: 'jm-1', at: '2026-11-24T02:00:00.000Z' }], today).all('accountability')).toEqual([]);
  });
});

it('draws the chain from the sentence of the notice to the end of the influence', () => {
  const proposal = sampleAccountability({
    state: 'decided', hearings: [sampleHearing({ answer: 'nothing', answeredOn: '2026-11-12' })], submittedOn: '2026-11-13', decidedOn: '2026-11-14', handedOn: '2026-11-16', handedTo: '市监委', receiptOn: '2026-11-18', receiptNumber: '3号',
    outcome: sampleOutcome({ influenceMonths: 6 }), facts: [sampleFact(), sampleFact({ kind: 'finding', sourceId: 'finding-1', onDate: '2026-11-05', taskId: null, dutyId: null, inspectionId: 'inspection-1', title: '漏发' })],
  });
  expect(accountabilityChain(proposal, today).map(({ step, onDate, linkTo, linkId }) => [step, onDate, linkTo, linkId])).toEqual([
    ['duty', '2026-01-01', 'duty', 'duty-1'], ['task', '2026-03-02', 'task', 'task-1'], ['fact', '2026-10-26', 'report', 'slot-1'], ['fact', '2026-11-05', 'inspection', 'inspection-1'],
    ['proposal', '2026-11-09', null, null], ['hearing', '2026-11-10', null, null], ['heard', '2026-11-12', null, null], ['submission', '2026-11-13', null, null], ['decision', '2026-11-14', null, null],
    ['hand_over', '2026-11-16', null, null], ['receipt', '2026-11-18', null, null], ['outcome', '2026-11-20', null, null], ['influence_end', '2027-05-20', null, null],
  ]);
});
