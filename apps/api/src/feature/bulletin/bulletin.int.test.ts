import { readDocument } from '@lianxi/api-documents';
import { EventSealer } from '../../platform/event-sealer.js';
import { bootApi, type TestApi, type UnitKey, type Who } from '../../testing/index.js';
import { mutationDocument } from '../../testing/mutation-document.js';
import { assigned, documents, newKey, reportInput, type SlotAnswer, type TaskAnswer } from '../task/loop.fixture.js';

const FIELDS = `id code state version title frozenOn frozenSeq ruleVersion number checkpointSeq checkpointHash stateReason approvedBy expected inTime late missing unitCount receivedCount text textDraft documents viewerCan
  units { unitId unitName expected inTime late missing named } receipts { id unitName state version source viewerCan }`;
interface Bulletin {
  readonly id: string;
  readonly version: number;
  readonly frozenSeq: number;
  readonly text: string;
  readonly units: readonly { unitId: string; unitName: string; expected: number; inTime: number; late: number; missing: number; named: string | null }[];
  readonly receipts: readonly { id: string; unitName: string; state: string; version: number }[];
  readonly [name: string]: unknown;
}
const TYPES: Readonly<Record<string, string>> = { id: 'ID!', version: 'Int!', reason: 'String!', idempotencyKey: 'String!', receiptId: 'ID!', source: 'String' };
const inputOf = (verb: string): string => (verb === 'draftBulletin' ? 'BulletinInput!' : 'BulletinTextInput!');

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-01-05');
});
afterEach(() => api.close());

const document = (verb: string, said: object, fields: string): string => mutationDocument(verb, said, fields, (name) => (name === 'input' ? inputOf(verb) : (TYPES[name] ?? '')));
const act = async (who: Who, verb: string, said: object): Promise<Bulletin> => (await api.as(who).query<{ done: Bulletin }>(document(verb, said, FIELDS), { ...said })).done;
const refused = (who: Who, verb: string, said: object): Promise<string> => api.as(who).refusal(document(verb, said, 'id'), { ...said });
const one = async (who: Who, id: string): Promise<Bulletin | null> => (await api.as(who).query<{ bulletin: Bulletin | null }>(`query($id: ID!) { bulletin(id: $id) { ${FIELDS} } }`, { id })).bulletin;
const reasons = async (who: Who): Promise<readonly string[]> =>
  (await api.as(who).query<{ todayList: { items: { reason: string; bulletinId: string | null }[] } }>('{ todayList { items { reason bulletinId } } }')).todayList.items.flatMap(({ reason, bulletinId }) => (bulletinId === null ? [] : [reason]));
const on = ({ id, version }: Bulletin) => ({ id, version });

const period = (more: object = {}) => ({ title: '关于1月任务进展报送情况的通报', fromOn: '2026-01-01', untilOn: '2026-02-20', issuer: 'department', ...more });
const drafted = (more: object = {}) => act('secretariat', 'draftBulletin', { input: period(more), idempotencyKey: newKey() });

const slotOf = async (task: TaskAnswer, unit: UnitKey): Promise<SlotAnswer> => {
  const slots = (await api.as('secretariat').query<{ task: { slots: SlotAnswer[] } }>(documents.task, { id: task.id })).task.slots.filter((slot) => slot.unit?.id === api.world.units[unit]);
  const [first] = [...slots].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  if (first === undefined) throw new Error('no slot');
  return first;
};
const file = async (who: Who, task: TaskAnswer, unit: UnitKey): Promise<void> => {
  const { id, version } = await slotOf(task, unit);
  await api.as(who).query(documents.file, { slotId: id, version, input: reportInput('已核对'), key: newKey() });
};

/** Three units report by month: one in time, one late, one not at all; today is 20 February. */
async function reported(): Promise<TaskAnswer> {
  const task = await assigned(api, { everyMonths: 1, dueOn: '2026-12-31', parts: [{ unit: 'finance', role: 'lead' }, { unit: 'health', role: 'support' }, { unit: 'union', role: 'support' }] });
  const { dueOn } = await slotOf(task, 'finance');
  api.clock.set(dueOn);
  await file('liaison', task, 'finance');
  api.clock.set('2026-02-20');
  await file('other_liaison', task, 'health');
  return task;
}

async function issued(): Promise<Bulletin> {
  let bulletin = await drafted();
  bulletin = await act('secretariat', 'submitBulletin', on(bulletin));
  bulletin = await act('leader', 'approveBulletin', on(bulletin));
  return act('secretariat', 'issueBulletin', on(bulletin));
}

/* Plain SQL, nothing of the product's: what the log alone says of the expected reports up to an event. */
const FROM_LOG = `WITH opened AS (
    SELECT (slot ->> 'id')::uuid AS id, e.unit_id, (slot ->> 'dueOn')::date AS due_on FROM event e CROSS JOIN jsonb_array_elements(e.data -> 'slots') slot WHERE e.verb = 'openReportSlots' AND e.seq <= $1
  ), last AS (
    SELECT DISTINCT ON (subject_id) subject_id, to_state FROM event WHERE subject_type = 'report_slot' AND to_state IS NOT NULL AND seq <= $1 ORDER BY subject_id, seq DESC
  ), sent AS (
    SELECT subject_id, min(day_on) AS day_on FROM event WHERE subject_type = 'report_slot' AND verb = 'fileReport' AND seq <= $1 GROUP BY subject_id
  )
  SELECT o.unit_id AS "unitId", count(*)::int AS expected, (count(*) FILTER (WHERE l.to_state IN ('submitted', 'accepted') AND s.day_on <= o.due_on))::int AS "inTime",
    (count(*) FILTER (WHERE l.to_state IN ('submitted', 'accepted') AND s.day_on > o.due_on))::int AS late, (count(*) FILTER (WHERE coalesce(l.to_state, 'expected') IN ('expected', 'returned')))::int AS missing
  FROM opened o LEFT JOIN last l ON l.subject_id = o.id LEFT JOIN sent s ON s.subject_id = o.id
  WHERE o.due_on BETWEEN $2 AND $3 AND o.due_on < $4 GROUP BY o.unit_id ORDER BY o.unit_id`;
const LINES = `SELECT unit_id AS "unitId", count(*)::int AS expected, (count(*) FILTER (WHERE outcome = 'in_time'))::int AS "inTime", (count(*) FILTER (WHERE outcome = 'late'))::int AS late,
  (count(*) FILTER (WHERE outcome = 'missing'))::int AS missing FROM bulletin_line WHERE bulletin_id = $1 GROUP BY unit_id ORDER BY unit_id`;

it('freezes figures that plain SQL finds again from the log and from the frozen lines, after the ledger has moved on', async () => {
  const task = await reported();
  const bulletin = await drafted();
  expect(bulletin).toMatchObject({ state: 'draft', expected: 3, inTime: 1, late: 1, missing: 1, unitCount: 3, frozenOn: '2026-02-20', ruleVersion: 1 });
  expect(bulletin.units.map(({ unitName, named }) => [unitName, named]).sort()).toEqual([['市卫生健康局', null], ['市总工会', 'missing'], ['市财政局', null]]);
  expect(bulletin.text).toContain('应报3件。其中按时报送1件；迟报1件；未报1件。');
  // The ledger moves on: one report is returned, the missing one comes in, and another bulletin knows of both.
  const first = await slotOf(task, 'finance');
  await api.as('secretariat').query(documents.returnReport, { slotId: first.id, version: first.version, reason: '请补充' });
  const missing = await slotOf(task, 'union');
  await api.as('secretariat').query(documents.file, { slotId: missing.id, version: missing.version, input: reportInput('代填'), source: '来函', key: newKey() });
  const own = [...bulletin.units].map(({ unitId, expected, inTime, late, missing: none }) => ({ unitId, expected, inTime, late, missing: none })).sort((a, b) => (a.unitId < b.unitId ? -1 : 1));
  const ask = (sql: string, params: unknown[]) => api.inside((manager) => manager.query<unknown[]>(sql, params));
  const range = ['2026-01-01', '2026-02-20', '2026-02-20'];
  expect(await ask(FROM_LOG, [bulletin.frozenSeq, ...range])).toEqual(own);
  expect(await ask(LINES, [bulletin.id])).toEqual(own);
  expect((await one('secretariat', bulletin.id))?.units).toEqual(bulletin.units);
  const later = await drafted();
  expect(later).toMatchObject({ expected: 3, inTime: 0, late: 2, missing: 1 });
  const anew = await act('secretariat', 'refreezeBulletin', on(bulletin));
  expect(anew).toMatchObject({ inTime: 0, late: 2, missing: 1, units: later.units });
  expect(await ask(LINES, [bulletin.id])).toEqual(await ask(FROM_LOG, [anew.frozenSeq, ...range]));
});

it('is revised, submitted, returned, approved by the leader, issued with the seal of the log, and acknowledged by its units', async () => {
  await reported();
  await api.app.get(EventSealer).sealIn(api.world.jointMeetings.first);
  let bulletin = await drafted();
  expect(await reasons('secretariat')).toEqual(['draft_bulletin']);
  const { title } = bulletin as unknown as { title: string };
  const input = { title, issuer: 'government_office', text: `${bulletin.text}\n五、补充`, missingFrom: 1, lateFrom: 1, goodFrom: 1 };
  expect(await refused('secretariat', 'reviseBulletin', { ...on(bulletin), input: { ...input, issuer: 'joint_meeting' } })).toBe('DOCUMENT_ISSUER_COORDINATING');
  bulletin = await act('secretariat', 'reviseBulletin', { ...on(bulletin), input });
  expect(bulletin.units.map(({ named }) => named).sort()).toEqual(['good', 'late', 'missing']);
  expect(bulletin['textDraft']).toContain('迟报1件以上的其他单位1个：市卫生健康局');
  bulletin = await act('secretariat', 'submitBulletin', on(bulletin));
  expect([await reasons('leader'), await reasons('secretariat')]).toEqual([['review_bulletin'], []]);
  expect(await refused('secretariat', 'approveBulletin', on(bulletin))).toBe('NOT_PERMITTED');
  bulletin = await act('leader', 'returnBulletin', { ...on(bulletin), reason: '核对数字' });
  expect(bulletin).toMatchObject({ state: 'draft', stateReason: '核对数字' });
  bulletin = await act('leader', 'approveBulletin', on(await act('secretariat', 'submitBulletin', on(bulletin))));
  expect([await one('liaison', bulletin.id), await reasons('secretariat')]).toEqual([null, ['issue_bulletin']]);
  bulletin = await act('secretariat', 'issueBulletin', on(bulletin));
  expect(bulletin).toMatchObject({ state: 'issued', number: '〔2026〕1号', checkpointHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string, unitCount: 3, receivedCount: 0 });
  expect(await reasons('liaison')).toEqual(['receive_bulletin']);
  const seen = await one('liaison', bulletin.id);
  expect(seen?.receipts).toMatchObject([{ unitName: '市财政局', state: 'pending', viewerCan: ['receiveBulletin'] }]);
  const own = { id: bulletin.id, receiptId: seen?.receipts[0]?.id, version: 1 };
  expect(await refused('other_liaison', 'receiveBulletin', own)).toBe('NOT_FOUND');
  expect(await refused('secretariat', 'receiveBulletin', own)).toBe('FIELD_REQUIRED');
  await act('liaison', 'receiveBulletin', own);
  expect([await reasons('liaison'), (await one('secretariat', bulletin.id))?.['receivedCount']]).toEqual([[], 1]);
  expect([await one('county_liaison', bulletin.id), await one('other_secretariat', bulletin.id)]).toEqual([null, null]);
});

it('numbers bulletins without gaps or doubles, also where several are issued at once', async () => {
  await reported();
  const ready: Bulletin[] = [];
  for (let at = 0; at < 4; at += 1) ready.push(await act('leader', 'approveBulletin', on(await act('secretariat', 'submitBulletin', on(await drafted())))));
  const done = await Promise.all(ready.map((each) => act('secretariat', 'issueBulletin', on(each))));
  expect(done.map((each) => each['number']).sort()).toEqual(['〔2026〕1号', '〔2026〕2号', '〔2026〕3号', '〔2026〕4号']);
  // A refusal takes no number.
  expect(await refused('secretariat', 'issueBulletin', { id: ready[0]?.id, version: 99 })).toBe('STATE_CONFLICT');
  expect((await issued())['number']).toBe('〔2026〕5号');
});

it('as a paper has a real table and chart and the seal of the log; letters of supervision name what is late', async () => {
  const task = await reported();
  await api.app.get(EventSealer).sealIn(api.world.jointMeetings.first);
  const bulletin = await issued();
  const download = (who: Who, kind: string, params: Record<string, string>) => api.server.inject({ method: 'GET', url: `/api/documents/${kind}.docx?${new URLSearchParams(params).toString()}`, headers: api.as(who).headers() });
  const subjectId = bulletin.id;
  expect((await download('secretariat', 'bulletin', { subjectId, issuer: 'joint_meeting' })).json()).toMatchObject({ error: { code: 'DOCUMENT_ISSUER_COORDINATING' } });
  const text = JSON.stringify(await readDocument((await download('liaison', 'bulletin', { subjectId, issuer: 'department' })).rawPayload));
  for (const words of ['〔2026〕1号', '各单位报送情况', '合计', String(bulletin['checkpointHash'])]) expect(text).toContain(words);
  expect((await download('county_liaison', 'bulletin', { subjectId, issuer: 'department' })).statusCode).toBe(404);
  const { union, health } = api.world.units;
  const sheet = JSON.stringify(await readDocument((await download('secretariat', 'urge_sheet', { subjectId: union, issuer: 'department' })).rawPayload));
  for (const words of ['关于联席会议逾期任务的督办单', '市总工会', '核对救助资金发放', 'RW-2026-001']) expect(sheet).toContain(words);
  expect((await download('secretariat', 'urge_letter', { subjectId: task.id, objectId: union, issuer: 'department' })).statusCode).toBe(200);
  expect((await download('secretariat', 'urge_sheet', { subjectId: task.id, objectId: health, issuer: 'department' })).json()).toMatchObject({ error: { code: 'DOCUMENT_NOTHING_OVERDUE' } });
  expect((await download('liaison', 'urge_sheet', { subjectId: union, issuer: 'department' })).json()).toMatchObject({ error: { code: 'NOT_PERMITTED' } });
  expect((await download('secretariat', 'urge_sheet', { subjectId: union, issuer: 'joint_meeting' })).json()).toMatchObject({ error: { code: 'DOCUMENT_ISSUER_COORDINATING' } });
});

it('tells leader, secretariat and units what concerns them, and asks few questions of the database', async () => {
  await reported();
  const bulletin = await issued();
  for (let at = 0; at < 4; at += 1) await drafted();
  const LIST = '{ bulletins { total items { id code state number expected missing unitCount receivedCount viewerCan units { unitName missing } receipts { unitName state } text documents } } }';
  const sent = await api.statements(() => api.as('secretariat').query(LIST));
  expect(sent.length).toBeLessThanOrEqual(6);
  expect((await api.as('liaison').query<{ bulletins: { total: number } }>(LIST)).bulletins.total).toBe(1);
  const told = (await api.events()).filter(({ verb, subjectType }) => verb === 'issueBulletin' && subjectType === 'bulletin_receipt');
  expect(told).toHaveLength(3);
  expect(await refused('liaison', 'draftBulletin', { input: period(), idempotencyKey: newKey() })).toBe('NOT_PERMITTED');
  expect(await refused('secretariat', 'dropBulletin', { ...on(bulletin), reason: '重复' })).toBe('STATE_CONFLICT');
  const empty = await drafted({ fromOn: '2025-06-01', untilOn: '2025-06-30' });
  expect([empty['expected'], await refused('secretariat', 'submitBulletin', on(empty))]).toEqual([0, 'BULLETIN_EMPTY']);
  expect(await act('secretariat', 'dropBulletin', { ...on(empty), reason: '没有数据' })).toMatchObject({ state: 'dropped', documents: [] });
});
