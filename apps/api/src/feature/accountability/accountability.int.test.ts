import { PostHoldingEntity, PersonEntity, newId } from '@lianxi/api-data';
import { bootApi, type TestApi } from '../../testing/index.js';
import { concluded } from '../rectification/rectification.fixture.js';
import { documents, newKey, reportInput } from '../task/loop.fixture.js';
import { act, factsOf, giveRole, hearingsOf, inputOf, lateReport, OFFICER, oneOf, PROPOSE, proposed, refused, submitted, type ProposalAnswer } from './accountability.fixture.js';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
  await giveRole(api, OFFICER, 'accountability_officer');
  await lateReport(api, '按月报送救助资金');
});
afterAll(() => api.close());
beforeEach(() => api.clock.set('2026-04-30'));

const paper = { authority: '市政府', document: '示例〔2026〕9号', decidedOn: '2026-05-20', basis: '示例办法第八条', servedOn: '2026-05-20', effectiveOn: '2026-05-20', appealDays: 30, influenceMonths: 6 };

describe('facts', () => {
  it('are found in the record by unit and days, late from the day after', async () => {
    const [fact] = await factsOf(api);
    expect(fact).toMatchObject({ kind: 'late_report', title: '按月报送救助资金', doneOn: null, onDate: fact?.['dueOn'] });
    expect(fact?.['hash']).toMatch(/^[0-9a-f]{64}$/);
    expect(await factsOf(api, 'health')).toEqual([]);
    api.clock.set(String(fact?.['dueOn']));
    expect((await factsOf(api)).filter(({ sourceId }) => sourceId === fact?.sourceId)).toEqual([]);
  });

  it('are of units the record speaks of, also for an officer who reads no list of units', async () => {
    const units = async (who: 'inspector' | 'secretariat') => api.as(who).send('{ accountabilityUnits(text: "财政") { name jurisdictionName } }');
    expect((await units('inspector')).data?.['accountabilityUnits']).toEqual([{ name: '市财政局', jurisdictionName: '甲市' }]);
    expect((await units('secretariat')).errors?.[0]?.extensions.code).toBe('NOT_PERMITTED');
  });

  it('are never made up, nor of another unit, nor another joint meeting', async () => {
    const send = async (changes: object) => api.as(OFFICER).refusal(PROPOSE, { input: await inputOf(api, changes), key: newKey() });
    expect(await send({ facts: [] })).toBe('ACCOUNTABILITY_FACT_MISSING');
    for (const sourceId of [newId(), 'none']) expect(await send({ facts: [{ kind: 'late_report', sourceId }] })).toBe('ACCOUNTABILITY_FACT_UNKNOWN');
    const [fact] = await factsOf(api);
    expect(await send({ facts: [{ kind: 'finding', sourceId: fact?.sourceId }] })).toBe('ACCOUNTABILITY_FACT_UNKNOWN');
    expect(await send({ unitId: api.world.units.health })).toBe('ACCOUNTABILITY_FACT_UNKNOWN');
    expect(await send({ unitId: newId() })).toBe('NOT_FOUND');
    // There is no field to write one, nor a form of a sanction.
    for (const more of [{ form: '撤职' }, { formKey: 'talk' }, { sanction: '撤职' }, { score: 3 }]) expect(await send(more)).toBe('INPUT_INVALID');
    expect(await send({ facts: [{ kind: fact?.kind, sourceId: fact?.sourceId, title: '编造' }] })).toBe('INPUT_INVALID');
  });

  it('keep their words of then in the proposal', async () => {
    const proposal = await proposed(api);
    const slot = await api.as('liaison').query<{ reportSlot: { id: string; version: number } }>('query($id: ID!) { reportSlot(id: $id) { id version } }', { id: (proposal['facts'] as { sourceId: string }[])[0]?.sourceId });
    await api.as('liaison').query(documents.file, { slotId: slot.reportSlot.id, version: slot.reportSlot.version, input: reportInput('已补报'), key: newKey() });
    expect((await factsOf(api))[0]?.['doneOn']).toBe('2026-04-30');
    expect(await oneOf(api, OFFICER, proposal.id)).toMatchObject({ facts: proposal['facts'], code: expect.stringMatching(/^WZ-2026-\d{3}$/) as string });
    expect(proposal['facts']).toMatchObject([{ doneOn: null }]);
  });
});

describe('a finding', () => {
  const on = async (state: string, ...values: unknown[]) => api.inside((manager) => manager.query(`UPDATE inspection_object SET ${state}`, values));
  const offered = async () => (await factsOf(api)).filter(({ kind }) => kind === 'finding');

  it('is a fact once its conclusion is fed back, on a day that is not after it, and no longer while it is reviewed or when it was revoked (L6, L8)', async () => {
    api.clock.set('2026-03-04');
    await concluded(api, ['finance']);
    api.clock.set('2026-04-30');
    const [fact] = await offered();
    // The plan ends on 20 March, the conclusion is of the 4th.
    expect(fact).toMatchObject({ onDate: '2026-03-04' });
    const facts = [{ kind: 'finding', sourceId: fact?.sourceId }];
    const proposal = await proposed(api, { kind: 'praise', facts });
    const said = { input: await inputOf(api, { facts }), key: newKey() };
    for (const state of ["state = 'planned', delivered_on = NULL, received_on = NULL", "state = 'objected', delivered_on = '2026-03-04'", "state = 'reviewed', review_outcome = 'revoked'"]) {
      await on(state);
      expect([state, await offered()]).toEqual([state, []]);
      expect([state, await api.as(OFFICER).refusal(PROPOSE, said)]).toEqual([state, 'ACCOUNTABILITY_FACT_UNKNOWN']);
      expect([state, await refused(api, OFFICER, 'submitAccountability', proposal)]).toEqual([state, 'ACCOUNTABILITY_FACT_FALLEN']);
    }
    await on("review_outcome = 'upheld'");
    const sent = await act(api, OFFICER, 'submitAccountability', proposal);
    await on("review_outcome = 'revoked'");
    expect(await refused(api, 'leader', 'approveAccountability', sent)).toBe('ACCOUNTABILITY_FACT_FALLEN');
    await on("review_outcome = 'changed'");
    await act(api, 'leader', 'approveAccountability', sent);
  });
});

it('goes from the fact over hearing, approval, hand-over and receipt to the outcome and the end of its influence', async () => {
  const draft = await proposed(api);
  expect(draft.viewerCan).toEqual(['reviseAccountability', 'askHearing', 'transferAccountability', 'withdrawAccountability']);
  const asked = await act(api, OFFICER, 'askHearing', draft, { untilOn: '2026-05-15' });
  const [request] = (await hearingsOf(api, 'unit_head')).filter(({ id }) => id === draft.id);
  expect(request).toMatchObject({ code: draft.code, matter: '连续逾期未报', viewerCan: ['recordHearing'] });
  await act(api, 'unit_head', 'recordHearing', asked, { answer: 'statement', text: '系统故障，已书面说明' });
  const heard = (await oneOf(api, OFFICER, draft.id)) as ProposalAnswer;
  expect(heard).toMatchObject({ state: 'heard', hearings: [{ answer: 'statement', answeredBy: 'unit_head某', source: null }] });
  const waiting = await act(api, OFFICER, 'submitAccountability', heard);
  const approved = await act(api, 'leader', 'approveAccountability', waiting, { opinion: '同意' });
  api.clock.set('2026-05-08');
  const handed = await act(api, OFFICER, 'handOverAccountability', approved, { handedTo: '市纪委监委', document: '移送函〔2026〕1号', on: '2026-05-08' });
  // Nothing leads around the receipt.
  expect(await refused(api, OFFICER, 'recordAccountabilityOutcome', handed, { outcome: { ...paper, formKey: 'unit_notice', decidedOn: '2026-05-08' } })).toBe('STATE_CONFLICT');
  const received = await act(api, OFFICER, 'recordAccountabilityReceipt', handed, { number: '回执7号', receivedOn: '2026-05-08' });
  api.clock.set('2026-05-20');
  expect(await refused(api, OFFICER, 'recordAccountabilityOutcome', received, { outcome: { ...paper, formKey: 'talk' } })).toBe('CHOICE_UNKNOWN');
  expect(await refused(api, OFFICER, 'recordAccountabilityOutcome', received, { outcome: { ...paper, formKey: 'unit_notice', basis: null } })).toBe('BASIS_REQUIRED');
  const outcome = await act(api, OFFICER, 'recordAccountabilityOutcome', received, { outcome: { ...paper, formKey: 'unit_notice' } });
  // Thirty days from 20 May end on 19 June, a holiday; the next working day is the 22nd.
  expect(outcome).toMatchObject({ state: 'decided', influence: 'running', influenceUntilOn: '2026-11-20', outcome: { formZh: '通报', appealUntilOn: '2026-06-22' } });
  const untilWith = async (kind: string): Promise<unknown> => {
    await api.as('secretariat').query('mutation($input: CorrectCalendarInput!) { correctCalendar(input: $input) { movedDates } }', { input: { dayOn: '2026-06-22', kind, reason: '台风停工' } });
    return ((await oneOf(api, OFFICER, outcome.id))?.['outcome'] as { appealUntilOn: string }).appealUntilOn;
  };
  expect([await untilWith('day_off'), await untilWith('statutory')]).toEqual(['2026-06-23', '2026-06-23']);
  const moves = (await api.events()).filter(({ verb, subjectType }) => verb === 'recomputeDueDates' && subjectType === 'accountability');
  expect(moves.map(({ unitId, data }) => [unitId, data['previousDueOn'], data['dueOn']])).toEqual([[null, '2026-06-22', '2026-06-23']]);
  const decided = (await oneOf(api, OFFICER, outcome.id)) ?? outcome;
  api.clock.set('2026-06-23');
  expect(await refused(api, OFFICER, 'closeAccountability', decided)).toBe('ACCOUNTABILITY_CLOCK_RUNNING');
  api.clock.set('2026-06-24');
  expect(await refused(api, OFFICER, 'recordAppeal', decided, { appealedOn: '2026-06-24' })).toBe('ACCOUNTABILITY_APPEAL_LATE');
  const closed = await act(api, OFFICER, 'closeAccountability', decided);
  expect((closed['chain'] as { step: string; ahead: boolean }[]).map(({ step }) => step)).toEqual(['task', 'fact', 'proposal', 'hearing', 'heard', 'submission', 'decision', 'hand_over', 'receipt', 'outcome', 'closed', 'influence_end']);
  for (const [on, influence] of [['2026-11-20', 'running'], ['2026-11-21', 'ended']] as const) {
    api.clock.set(on);
    expect((await oneOf(api, OFFICER, draft.id))?.['influence']).toBe(influence);
  }
});

it('praise is carried out, an appeal decided, a proposal returned, changed, heard again, refused or taken back', async () => {
  const praise = await act(api, OFFICER, 'submitAccountability', await proposed(api, { kind: 'praise' }));
  const approved = await act(api, 'leader', 'approveAccountability', praise);
  expect(await refused(api, OFFICER, 'handOverAccountability', approved, { handedTo: '市监委', document: '函', on: '2026-04-30' })).toBe('STATE_CONFLICT');
  expect(await act(api, OFFICER, 'carryOutAccountability', approved, { document: '通报表扬〔2026〕2号', on: '2026-04-30' })).toMatchObject({ state: 'carried_out', viewerCan: [] });
  const returned = await act(api, 'leader', 'returnAccountability', await submitted(api), { reason: '请补充事实' });
  expect(returned).toMatchObject({ state: 'draft', opinion: '请补充事实' });
  const revised = await act(api, OFFICER, 'reviseAccountability', returned, { input: await inputOf(api, { kind: 'criticism' }) });
  expect(await refused(api, OFFICER, 'submitAccountability', revised)).toBe('STATE_CONFLICT');
  expect(await act(api, OFFICER, 'withdrawAccountability', revised, { reason: '另案处理' })).toMatchObject({ state: 'withdrawn', withdrawReason: '另案处理' });
  expect(await act(api, 'leader', 'rejectAccountability', await submitted(api), { reason: '事实不足' })).toMatchObject({ state: 'rejected' });
});

it('two leaders at once: one decides, the other is told so', async () => {
  const other = 'secretariat';
  await giveRole(api, other, 'leader');
  const waiting = await submitted(api);
  const answers = await Promise.allSettled([act(api, 'leader', 'approveAccountability', waiting), act(api, other, 'rejectAccountability', waiting, { reason: '不同意' })]);
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(JSON.stringify(answers.find(({ status }) => status === 'rejected'), (_, value: unknown) => (value instanceof Error ? value.message : value))).toContain('STATE_CONFLICT');
  await giveRole(api, 'leader', 'accountability_officer');
  const own = await act(api, 'leader', 'submitAccountability', await act(api, 'leader', 'returnAccountability', await submitted(api), { reason: '请核' }));
  expect(own.viewerCan).not.toContain('approveAccountability');
  expect(await refused(api, 'leader', 'approveAccountability', own)).toBe('ACCOUNTABILITY_OWN_PROPOSAL');
});

it('asked twice with one key, proposes once; the dictionary keeps its history', async () => {
  const [input, key] = [await inputOf(api), newKey()];
  const [one, two] = await Promise.all([api.as(OFFICER).query<{ done: ProposalAnswer }>(PROPOSE, { input, key }), api.as(OFFICER).query<{ done: ProposalAnswer }>(PROPOSE, { input, key })]);
  expect(one.done.id).toBe(two.done.id);
  const REVISE = 'mutation($input: AccountabilityFormInput!) { reviseAccountabilityForm(input: $input) { key labelZh version history { labelZh version } } }';
  const form = { key: 'notice', version: 0, target: 'person', labelZh: '书面通报', labelEn: 'Written circular', retired: false, reason: '统一用语' };
  await api.as(OFFICER).query(REVISE, { input: form });
  expect(await api.as(OFFICER).query(REVISE, { input: { ...form, version: 1, labelZh: '通报', basis: '示例办法', appealDays: 30 } })).toMatchObject({ reviseAccountabilityForm: { version: 2, history: [{ labelZh: '书面通报', version: 1 }] } });
  expect(await api.as(OFFICER).refusal(REVISE, { input: form })).toBe('VERSION_CONFLICT');
  expect(await api.as('secretariat').refusal(REVISE, { input: form })).toBe('NOT_PERMITTED');
});

it('reads the register in one query whatever its length, and counts it without an order of weight', async () => {
  const sent = await api.statements(() => api.as(OFFICER).query('{ accountabilities { total items { id code kind state unitName factCount chain { step } viewerCan } } }'));
  expect(sent.filter((sql) => /FROM accountability /.test(sql))).toHaveLength(1);
  const { accountabilityFigures: figures } = await api.as(OFFICER).query<{ accountabilityFigures: { total: number; kinds: { key: string; count: number }[]; units: { name: string; count: number }[]; years: number[] } }>(
    '{ accountabilityFigures { total influenceRunning years kinds { key count } states { key count } units { name count } } }');
  expect(figures.kinds.map(({ key }) => key)).toEqual(['praise', 'incentive', 'criticism', 'accountability']);
  expect([figures.units, figures.years]).toEqual([[{ name: '市财政局', count: figures.total }].map((unit) => expect.objectContaining(unit) as unknown), [2026]]);
  const filtered = await api.as(OFFICER).query<{ accountabilities: { total: number } }>('{ accountabilities(filter: { kind: praise, states: [carried_out], year: 2026 }) { total } }');
  expect(filtered.accountabilities.total).toBe(1);
});

it('finds who held the post on the day of the fact, also after the post changed hands', async () => {
  const { posts, units } = api.world;
  const successor = newId();
  await api.dataSource.getRepository(PersonEntity).insert({ id: successor, name: '新任局长' });
  await api.dataSource.getRepository(PostHoldingEntity).update({ postId: posts.unit_head ?? '' }, { toOn: '2026-04-28' });
  await api.dataSource.getRepository(PostHoldingEntity).insert({ id: newId(), postId: posts.unit_head ?? '', personId: successor, capacity: 'holder', fromOn: '2026-04-29', toOn: null });
  const about = { responsibility: 'first', postId: posts.unit_head };
  expect(await proposed(api, about)).toMatchObject({ personName: 'unit_head某', postTitle: 'unit_head岗' });
  const { responsiblePosts } = await api.as(OFFICER).query<{ responsiblePosts: { id: string; holders: unknown[] }[] }>(
    'query($unitId: ID!) { responsiblePosts(unitId: $unitId, days: ["2026-04-28", "2026-04-29"]) { id kind holders { onDate personName } } }', { unitId: units.finance });
  expect(responsiblePosts.find(({ id }) => id === posts.unit_head)?.holders).toEqual([{ onDate: '2026-04-28', personName: 'unit_head某' }, { onDate: '2026-04-29', personName: '新任局长' }]);
  const send = async (changes: object) => api.as(OFFICER).refusal(PROPOSE, { input: await inputOf(api, changes), key: newKey() });
  expect(await send({ responsibility: 'first', postId: posts.liaison })).toBe('ACCOUNTABILITY_NOT_HEAD');
  expect(await send({ responsibility: 'direct', postId: posts.leader })).toBe('ACCOUNTABILITY_POST_MISSING');
});
