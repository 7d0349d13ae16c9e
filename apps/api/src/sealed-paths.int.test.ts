import { GraphQLSchemaHost } from '@nestjs/graphql';
import { unpackZip } from '@lianxi/api-documents/testing';
import { exportedLists } from '@lianxi/domain';
import type { GraphQLSchema } from 'graphql';
import { bootApi, everybody, type TestApi, type Who } from './testing/index.js';
import { everyRead } from './testing/every-read.js';
import { act as actOnProposal, giveRole, lateReport, OFFICER, proposed } from './feature/accountability/accountability.fixture.js';
import { act as actOnComplaint, filed, listOf, makeConfidant, openPage, SENDER, type ComplaintAnswer } from './feature/complaint/complaint.fixture.js';
import { ExportLimit } from './feature/export/export-limit.js';
import { designate, drafted, planOn } from './feature/inspection/inspection.fixture.js';
import { NotificationTeller } from './feature/notification/notification.teller.js';
import { WebhookTeller } from './feature/webhook/webhook.teller.js';
import { newKey } from './feature/task/loop.fixture.js';
import { log } from './platform/log.js';

// Each kind of what is sealed × each path to it × everybody. The queries are generated from the schema: a new field is swept along.
const KINDS = {
  sender: [SENDER.name, SENDER.phone, '密告路'],
  complaint: ['正文天干地支'],
  clue: ['线索子丑寅卯', '移送理由辰巳'],
  accountability: ['问责事由午未'],
  covert: ['暗访事项申酉'],
} as const;
type Kind = keyof typeof KINDS;
const WORDS: readonly string[] = Object.values(KINDS).flat();

/** Who comes upon which; everybody else upon none, and upon the sender and a clue that was handed over nobody at all. */
const MAY: Partial<Record<Who, readonly Kind[]>> = {
  secretariat: ['complaint', 'covert'], leader: ['complaint', 'covert', 'accountability'], [OFFICER]: ['accountability'], liaison: ['complaint'],
  // The head is heard about what is proposed of the bureau; the confidant reads all that is complained of, and opens each seal for a purpose.
  unit_head: ['complaint', 'accountability'], town_liaison: ['complaint'],
};
const POLICIES: Partial<Record<Who, readonly string[]>> = {
  secretariat: ['public', 'signed_in', 'invited', 'member', 'secretariat'], other_secretariat: ['public', 'signed_in', 'invited', 'member', 'secretariat'], invited: ['public', 'signed_in', 'invited'], nobody: ['public', 'signed_in'],
  system_admin: ['public', 'signed_in', 'system_admin'], security_admin: ['public', 'signed_in', 'security_admin'], audit_admin: ['public', 'signed_in', 'audit_admin'],
};
const MEMBER = ['public', 'signed_in', 'invited', 'member'];

let api: TestApi;
let schema: GraphQLSchema;
let ids: Readonly<Record<'complaint' | 'clue' | 'accountability' | 'covert', string>>;
const lines: string[] = [];
let original: typeof process.stdout.write;

beforeAll(async () => {
  log.level = 'trace';
  original = process.stdout.write.bind(process.stdout);
  process.stdout.write = ((chunk: string | Uint8Array) => lines.push(String(chunk)) > 0) as typeof process.stdout.write;
  api = await bootApi({ LIANXI_OUTGOING_HOSTS: '127.0.0.1' });
  schema = api.app.get(GraphQLSchemaHost).schema;
  await openPage(api);
  await giveRole(api, OFFICER, 'accountability_officer');
  await makeConfidant(api, 'town_liaison');
  await makeWebhook();
  await lateReport(api, '按月报送救助资金');
  const asked = await actOnProposal(api, OFFICER, 'askHearing', await proposed(api, { matter: KINDS.accountability[0] }), { untilOn: '2026-05-15' });
  await actOnProposal(api, OFFICER, 'recordHearing', asked, { answer: 'nothing', source: '谈话记录' });
  const waiting = await actOnProposal(api, OFFICER, 'submitAccountability', { id: asked.id, version: asked.version + 1 });
  const matter = KINDS.covert[0];
  const plan = { mode: 'special', trigger: 'hot_matter', triggerReason: '群众反映集中', kind: 'special_matter', covert: true, matter, fromOn: '2026-05-04', toOn: '2026-05-20', yearWork: null };
  const covert = await drafted(api, planOn((await designate(api)).id, plan), [api.world.units.finance]);
  ids = { complaint: await complained(), clue: await handedOver(), accountability: waiting.id, covert: covert.id };
  await api.app.get(NotificationTeller).tellAll();
  await api.app.get(WebhookTeller, { strict: false }).tellIn(api.world.jointMeetings.first);
});
afterAll(async () => {
  process.stdout.write = original;
  log.level = 'info';
  await api.close();
});

/** One that is being verified by the finance bureau. */
async function complained(): Promise<string> {
  await filed(api, { text: `${KINDS.complaint[0]}：低保申请没有答复。` });
  const received = (await listOf(api, 'secretariat', { states: ['received'] })).items[0] as ComplaintAnswer;
  const registered = await actOnComplaint(api, 'secretariat', 'registerComplaint', received, { category: 'refused' });
  return (await actOnComplaint(api, 'secretariat', 'assignComplaint', registered, { unitId: api.world.units.finance })).id;
}

async function handedOver(): Promise<string> {
  await filed(api, { text: `${KINDS.clue[0]}：有人冒领。` });
  const received = (await listOf(api, 'secretariat', { states: ['received'] })).items[0] as ComplaintAnswer;
  return (await actOnComplaint(api, 'secretariat', 'transferComplaint', received, { authority: 'supervision', handedTo: '市监委', reason: KINDS.clue[1] })).id;
}

/** Told everything a webhook can be told. */
async function makeWebhook(): Promise<void> {
  const kinds = ['task_assigned', 'task_progress', 'task_changed', 'report_filed', 'report_reviewed', 'register_changed', 'urged'];
  await api.app.get(WebhookTeller, { strict: false }).tellIn(api.world.jointMeetings.first);
  await api.as('secretariat').query('mutation($input: CreateWebhookInput!) { createWebhook(input: $input) { webhook { id } } }', { input: { name: `系统${newKey().slice(0, 6)}`, address: 'http://127.0.0.1:9/x', kinds } });
}

const found = (text: string): readonly string[] => WORDS.filter((word) => text.includes(word));
const allowedTo = (who: Who): readonly string[] => WORDS.filter((word) => (MAY[who] ?? []).some((kind) => (KINDS[kind] as readonly string[]).includes(word)));

/** Everything the schema lets somebody ask for, in lists and by the id of each sealed thing. */
async function swept(who: Who): Promise<{ text: string; asked: number; answered: number }> {
  const client = api.as(who).in(api.world.homeOf(who) ?? api.world.jointMeetings.first);
  const allows = (policy: string): boolean => (POLICIES[who] ?? MEMBER).includes(policy);
  const answers: string[] = [];
  let [asked, answered] = [0, 0];
  const unitId = api.world.units.finance;
  for (const [at, id] of [null, ...Object.values(ids)].entries()) {
    for (const { query, variables } of everyRead(schema, allows, { unitId, ...(id === null ? {} : { id, inspectionId: id, complaintId: id, subjectId: id }) }, at === 0 ? 1 : 2)) {
      if (at > 0 && !Object.values(variables).includes(id)) continue;
      const answer = await client.send(query, variables);
      answers.push(JSON.stringify(answer));
      asked += 1;
      if (answer.data !== null && answer.data !== undefined) answered += 1;
    }
  }
  return { text: answers.join('\n'), asked, answered };
}

it.each(everybody)('%s asks for everything the schema has, by lists and by id, and comes upon nothing that is not theirs', async (who) => {
  const { text, asked, answered } = await swept(who);
  expect([who, found(text).filter((word) => !allowedTo(who).includes(word))]).toEqual([who, []]);
  expect(asked).toBeGreaterThan(5);
  // The sweep is no sweep where nothing answers.
  if (MAY[who] !== undefined) expect([who, answered > 30, found(text).length > 0]).toEqual([who, true, true]);
});

it.each(everybody)('%s finds nothing of it in any table that is taken out, nor by searching for it', async (who) => {
  const client = api.as(who);
  const texts: string[] = [];
  for (const list of exportedLists) {
    Object.assign(api.app.get(ExportLimit, { strict: false }), { begun: new Map() });
    texts.push((await api.server.inject({ method: 'GET', url: `/api/export/${list}.csv?unitId=${api.world.units.finance}`, headers: client.headers() })).body);
  }
  for (const text of WORDS) texts.push(JSON.stringify((await client.send('query($text: String!) { search(text: $text) { __typename kind title } }', { text })).data ?? null));
  const beyond = found(texts.join('\n')).filter((word) => !allowedTo(who).includes(word));
  expect([who, beyond]).toEqual([who, []]);
});

it('is in no message, mail, live update or webhook, whoever it is for', async () => {
  const rows = await api.inside(async (manager) => JSON.stringify([await manager.query('SELECT n::text FROM notification n'), await manager.query('SELECT d::text FROM delivery d'), await manager.query('SELECT w::text FROM webhook w')]));
  expect([rows.includes('complaint_filed'), rows.includes('task_')]).toEqual([true, true]);
  expect(found(rows)).toEqual([]);
});

it('is in no refusal of a verb, in no event but the plan of its own inspection, and in no line of the server', async () => {
  const verbs = ['answerComplaint(id: $id, version: 1, answer: "试")', 'proposeComplaintTask(id: $id, version: 1, as: task, title: "试", reason: "试")', 'approveAccountability(id: $id, version: 1)', 'withdrawInspection(id: $id, version: 99, reason: "试")', 'submitInspection(id: $id, version: 99)'];
  const answers: string[] = [];
  for (const who of everybody.filter((each) => MAY[each] === undefined)) for (const id of Object.values(ids)) for (const verb of verbs) answers.push(JSON.stringify(await api.as(who).send(`mutation($id: ID!) { ${verb} { id } }`, { id })));
  expect(found(answers.join('\n'))).toEqual([]);
  const events = (await api.events()).filter(({ subjectType }) => subjectType !== 'inspection');
  expect(found(JSON.stringify(events))).toEqual([]);
  expect(found(lines.join('\n'))).toEqual([]);
});

it('stays behind when the joint meeting leaves with everything, but for the plans its leaders read anyway', async () => {
  const payload = JSON.stringify({ purpose: '机构调整，移交档案' });
  const answer = await api.server.inject({ method: 'POST', url: '/api/leave', headers: { ...api.as('leader').headers(), 'content-type': 'application/json' }, payload });
  const files = await unpackZip(answer.rawPayload);
  expect(found([...files.values()].map(String).join('\n'))).toEqual([...KINDS.covert]);
});

it('is in no evidence pack of a matter it hangs on', async () => {
  for (const who of ['secretariat', 'leader'] as const) {
    const payload = JSON.stringify({ subject: 'inspection', id: ids.covert, purpose: '复核办理过程' });
    const answer = await api.server.inject({ method: 'POST', url: '/api/evidence-packs', headers: { ...api.as(who).headers(), 'content-type': 'application/json' }, payload });
    if (answer.statusCode !== 200) continue;
    const words = found([...(await unpackZip(answer.rawPayload)).values()].map(String).join('\n'));
    expect([who, words]).toEqual([who, [...KINDS.covert]]);
  }
});
