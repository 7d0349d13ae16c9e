import { readDocument } from '@lianxi/api-documents';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { mutationDocument } from '../../testing/mutation-document.js';
import { newKey } from '../task/loop.fixture.js';

const FIELDS = `id code state version title number round commentsDueOn minutes minutesDraft seatCount repliedCount attendedCount decisionCount taskCount viewerCan documents
  seats { id unitId unitName office reply replyName attended version viewerCan } items { id title source subjectId unitName files { id name } }
  decisions { id text taskId taskCode taskState dueOn light units { name role } } responses { id unitName state text late round answer version viewerCan }`;
interface Meeting {
  readonly id: string;
  readonly version: number;
  readonly minutesDraft: string | null;
  readonly seats: readonly { id: string; unitName: string; version: number; viewerCan: readonly string[] }[];
  readonly items: readonly { id: string }[];
  readonly decisions: readonly { id: string; taskId: string; text: string }[];
  readonly responses: readonly { id: string; unitName: string; version: number; state: string }[];
  readonly [name: string]: unknown;
}

const TYPES: Readonly<Record<string, string>> = {
  id: 'ID!', version: 'Int!', reason: 'String!', idempotencyKey: 'String!', seatId: 'ID!', responseId: 'ID!', decisionId: 'ID!', text: 'String!', source: 'String', heldOn: 'LocalDate!', attendance: '[AttendanceInput!]!',
  items: '[AgendaItemInput!]!', task: 'DecisionTaskInput!',
};
const INPUTS: Readonly<Record<string, string>> = { callMeeting: 'CallInput!', reviseMeeting: 'CallInput!', replyMeeting: 'MeetingReplyInput!', recordDecision: 'DecisionInput!', circulateMinutes: 'CirculateInput!' };

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

const document = (verb: string, said: object, fields: string): string => mutationDocument(verb, said, fields, (name) => (name === 'input' ? (INPUTS[verb] ?? '') : (TYPES[name] ?? '')));
const act = async (who: Who, verb: string, said: object): Promise<Meeting> => (await api.as(who).query<{ done: Meeting }>(document(verb, said, FIELDS), { ...said })).done;
const refused = (who: Who, verb: string, said: object): Promise<string> => api.as(who).refusal(document(verb, said, 'id'), { ...said });
const one = async (who: Who, id: string): Promise<Meeting | null> => (await api.as(who).query<{ meeting: Meeting | null }>(`query($id: ID!) { meeting(id: $id) { ${FIELDS} } }`, { id })).meeting;
const seen = async (who: Who, id: string): Promise<Meeting> => {
  const meeting = await one(who, id);
  if (meeting === null) throw new Error('not there');
  return meeting;
};
const reasons = async (who: Who): Promise<readonly string[]> =>
  (await api.as(who).query<{ todayList: { items: { reason: string; meetingId: string | null }[] } }>('{ todayList { items { reason meetingId } } }')).todayList.items.flatMap(({ reason, meetingId }) => (meetingId === null ? [] : [reason]));

const call = (more: object = {}) => ({
  kind: 'full', title: '第一季度联席会议', onDate: '2026-03-10', atTime: '09:00', place: '三楼会议室', chair: '副市长',
  seats: [{ unitId: api.world.units.finance, postId: api.world.posts.liaison }, { unitId: api.world.units.union, office: '分管副局长' }], ...more,
});
const called = (more: object = {}) => act('secretariat', 'callMeeting', { input: call(more), idempotencyKey: newKey() });
const free = (title: string) => ({ title, source: 'free', fileIds: [] });
async function held(): Promise<Meeting> {
  let meeting = await called({ onDate: '2026-03-02' });
  meeting = await act('secretariat', 'setAgenda', { id: meeting.id, version: meeting.version, items: [{ ...free('低保资金发放'), unitId: api.world.units.finance }] });
  const { finance, union } = api.world.units;
  return act('secretariat', 'holdMeeting', { id: meeting.id, version: meeting.version, heldOn: '2026-03-02', attendance: [{ unitId: finance, attended: 'substitute', name: '李科长', office: '科长' }, { unitId: union, attended: 'absent' }] });
}
const task = () => ({ title: '补发低保资金', dueOn: '2026-03-20', assignments: [{ unitId: api.world.units.finance, role: 'lead' }, { unitId: api.world.units.union, role: 'support' }] });
async function circulated(): Promise<Meeting> {
  let meeting = await held();
  meeting = await act('secretariat', 'recordDecision', { id: meeting.id, version: meeting.version, input: { agendaItemId: meeting.items[0]?.id, text: '三月底前补发', task: task() }, idempotencyKey: newKey() });
  meeting = await act('secretariat', 'draftMinutes', { id: meeting.id, version: meeting.version, text: meeting.minutesDraft });
  return act('secretariat', 'circulateMinutes', { id: meeting.id, version: meeting.version, input: { workingDays: 3 } });
}
const mine = ({ responses }: Meeting) => ({ responseId: responses[0]?.id, version: responses[0]?.version });

it('is called, answered by the unit with its own substitute, held, decided on; a decision is a task its units have at once', async () => {
  const { id } = await called();
  expect(await reasons('liaison')).toEqual(['reply_meeting']);
  const own = await seen('liaison', id);
  expect(own.seats).toMatchObject([{ unitName: '市财政局', reply: 'pending', viewerCan: ['replyMeeting'] }]);
  expect(await one('other_liaison', id)).toBeNull();
  const seat = { id, seatId: own.seats[0]?.id, version: own.seats[0]?.version };
  expect(await refused('liaison', 'replyMeeting', { ...seat, input: { reply: 'substitute', name: '李科长' } })).toBe('FIELD_REQUIRED');
  await act('liaison', 'replyMeeting', { ...seat, input: { reply: 'substitute', name: '李科长', office: '科长', reason: '出差' } });
  expect(await reasons('liaison')).toEqual([]);
  const meeting = await circulated();
  expect(meeting).toMatchObject({ state: 'circulated', taskCount: 1, commentsDueOn: '2026-03-05', decisions: [{ text: '三月底前补发', taskState: 'assigned', dueOn: '2026-03-20', light: 'normal', units: [{ name: '市财政局', role: 'lead' }, { name: '市总工会', role: 'support' }] }] });
  const { task: made } = await api.as('liaison').query<{ task: unknown }>('query($id: ID!) { task(id: $id) { state content decision { meetingTitle text } } }', { id: meeting.decisions[0]?.taskId });
  expect(made).toMatchObject({ state: 'assigned', decision: { meetingTitle: '第一季度联席会议', text: '三月底前补发' } });
  expect(meeting.minutes).toContain('（牵头单位：市财政局；配合单位：市总工会；完成时限：2026年3月20日）');
  expect(await refused('secretariat', 'dropDecision', { id: meeting.id, version: meeting.version, decisionId: meeting.decisions[0]?.id })).toBe('STATE_CONFLICT');
});

it('minutes circulate to who was there; a comment is answered, silence is silence; issued with a number, and as a paper of the joint meeting alone', async () => {
  let meeting = await circulated();
  expect(meeting.responses).toMatchObject([{ unitName: '市财政局', state: 'pending' }]);
  expect([await reasons('liaison'), await reasons('secretariat')]).toEqual([['comment_minutes'], []]);
  const { id } = meeting;
  expect(await refused('secretariat', 'issueMinutes', { id, version: meeting.version })).toBe('MINUTES_LIMIT_RUNNING');
  meeting = await act('liaison', 'commentOnMinutes', { id, ...mine(meeting), text: '时限应为四月底' });
  expect(await reasons('secretariat')).toEqual(['answer_minutes']);
  expect(await refused('secretariat', 'issueMinutes', { id, version: (await seen('secretariat', id)).version })).toBe('MINUTES_COMMENT_OPEN');
  await act('secretariat', 'answerComment', { id, ...mine(meeting), text: '会上已定三月底' });
  meeting = await act('secretariat', 'withdrawMinutes', { id, version: (await seen('secretariat', id)).version, reason: '补充到会名单' });
  meeting = await act('secretariat', 'circulateMinutes', { id, version: meeting.version, input: { workingDays: 1 } });
  expect(meeting.responses.map(({ state, round }: { state: string; round?: number }) => [round, state])).toEqual([[2, 'pending'], [1, 'answered']]);
  api.clock.set('2026-03-04');
  expect(await reasons('secretariat')).toEqual(['issue_minutes']);
  meeting = await act('secretariat', 'issueMinutes', { id, version: meeting.version });
  expect(meeting).toMatchObject({ state: 'issued', number: '〔2026〕1号', responses: [{ state: 'silent' }, {}], documents: ['minutes'] });
  const download = (who: Who, issuer: string) => api.server.inject({ method: 'GET', url: `/api/documents/minutes.docx?subjectId=${id}&issuer=${issuer}`, headers: api.as(who).headers() });
  expect((await download('secretariat', 'department')).json()).toMatchObject({ error: { code: 'DOCUMENT_MINUTES_ISSUER' } });
  const text = JSON.stringify(await readDocument((await download('liaison', 'joint_meeting')).rawPayload));
  for (const words of ['〔2026〕1号', '第一季度联席会议纪要', '三月底前补发']) expect(text).toContain(words);
  expect((await download('other_liaison', 'joint_meeting')).statusCode).toBe(404);
});

it('numbers minutes without gaps or doubles, also where several are issued at once', async () => {
  const ready: Meeting[] = [];
  for (let at = 0; at < 3; at += 1) ready.push(await circulated());
  api.clock.set('2026-03-06');
  const issued = await Promise.all(ready.map(({ id, version }) => act('secretariat', 'issueMinutes', { id, version })));
  expect(issued.map((meeting) => meeting['number']).sort()).toEqual(['〔2026〕1号', '〔2026〕2号', '〔2026〕3号']);
  expect(await refused('secretariat', 'issueMinutes', { id: ready[0]?.id, version: 99 })).toBe('STATE_CONFLICT');
});

it('proposes what is stuck once, under its gravest reason, and earlier decisions open the next meeting', async () => {
  const first = await circulated();
  api.clock.set('2026-03-25');
  const next = await called({ title: '第二季度联席会议', onDate: '2026-04-01' });
  const ASK = 'query($id: ID!) { meeting(id: $id) { proposals { source subjectId title unitNames dueOn count } pastDecisions { text meetingTitle taskState light } } }';
  const ask = async () => (await api.as('secretariat').query<{ meeting: { proposals: { source: string; subjectId: string; title: string }[]; pastDecisions: unknown[] } }>(ASK, { id: next.id })).meeting;
  const { proposals, pastDecisions } = await ask();
  const [stuck] = proposals.filter(({ title }) => title === '补发低保资金');
  expect([stuck, proposals.filter(({ title }) => title === '补发低保资金').length]).toEqual([{ source: 'overdue', subjectId: first.decisions[0]?.taskId, title: '补发低保资金', unitNames: '市总工会、市财政局', dueOn: '2026-03-20', count: 2 }, 1]);
  expect(pastDecisions).toEqual([{ text: '三月底前补发', meetingTitle: '第一季度联席会议', taskState: 'assigned', light: 'overdue' }]);
  const item = { title: '补发低保资金', source: 'overdue', subjectId: stuck?.subjectId, fileIds: [] };
  await act('secretariat', 'setAgenda', { id: next.id, version: next.version, items: [item, free('其他事项')] });
  expect((await ask()).proposals.some(({ title }) => title === '补发低保资金')).toBe(false);
  expect(await refused('secretariat', 'setAgenda', { id: next.id, version: next.version + 1, items: [{ ...item, subjectId: api.world.units.finance }] })).toBe('NOT_FOUND');
  expect(await api.as('liaison').refusal(ASK, { id: next.id })).toBe('NOT_PERMITTED');
});

it('tells the units what concerns them, keeps minutes to itself until they circulate, and asks few questions of the database', async () => {
  const meeting = await held();
  expect((await seen('liaison', meeting.id)).minutes).toBeNull();
  expect(await refused('liaison', 'setAgenda', { id: meeting.id, version: meeting.version, items: [] })).toBe('NOT_PERMITTED');
  expect(await refused('other_secretariat', 'cancelMeeting', { id: meeting.id, version: meeting.version, reason: '无' })).toBe('NOT_FOUND');
  for (let at = 0; at < 4; at += 1) await called();
  const LIST = '{ meetings { total items { id code seatCount viewerCan seats { unitName } decisions { text } items { title } } } }';
  const sent = await api.statements(() => api.as('secretariat').query(LIST));
  expect(sent.length).toBeLessThanOrEqual(6);
  const told = (await api.events()).filter(({ verb, unitId }) => verb === 'callMeeting' && unitId !== null);
  expect(told).toHaveLength(10);
});
