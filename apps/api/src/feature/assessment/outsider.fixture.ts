import { Client, type TestApi, type Who } from '../../testing/index.js';
import { mutationDocument } from '../../testing/mutation-document.js';
import { newKey } from '../task/loop.fixture.js';

export const PASSWORD = 'Qingshan-2026-lv';
const OWN = 'Xinlu-2026-shan-gu';
const APPOINT = 'mutation ($input: AppointPersonInput!) { appointPerson(input: $input) { id } }';

/** Somebody invited, until a day; answers the post. */
export async function invite(api: TestApi, name: string, toOn = '2026-05-31'): Promise<string> {
  const input = {
    jointMeetingId: api.world.jointMeetings.first, unitId: api.world.units.civil, postTitle: `受邀人员（${name}）`, postKind: 'staff', role: 'invited', capacity: 'holder', fromOn: '2026-03-02', toOn,
    personName: `${name}先生`, accountName: name, password: PASSWORD,
  };
  return (await api.as('system_admin').query<{ appointPerson: { id: string } }>(APPOINT, { input })).appointPerson.id;
}

/** Signed in, with a password of one's own. */
export async function enters(api: TestApi, name: string): Promise<Client> {
  const payload = { query: 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }', variables: { input: { accountName: name, password: PASSWORD } } };
  const response = await api.server.inject({ method: 'POST', url: '/graphql', payload });
  const client = new Client(api.server, response.cookies.find((each) => each.name === 'lianxi_session')?.value ?? null, api.world.jointMeetings.first);
  await client.query('mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) { id } }', { current: PASSWORD, next: OWN });
  return client;
}

export interface Answer {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly viewerCan: readonly string[];
  readonly [name: string]: unknown;
}

const TYPES: Readonly<Record<string, string>> = {
  version: 'Int!', reason: 'String!', idempotencyKey: 'String!', findingId: 'ID!', assessors: '[AssessorInput!]!', opinionId: 'ID!', unitId: 'ID!', limit: 'RectificationLimitInput!', text: 'String!', source: 'String',
};
const INPUTS: Readonly<Record<string, string>> = {
  commissionAssessment: 'CommissionInput!', reviseAssessment: 'CommissionInput!', recordAssessmentWork: 'AssessmentWorkInput!', handInAssessment: 'AssessmentReportInput!', takeOverFinding: 'TakeOverInput!',
  planDelegateVisit: 'ProgrammeInput!', reviseDelegateVisit: 'ProgrammeInput!', holdDelegateVisit: 'VisitHeldInput!', recordOpinion: 'OpinionInput!', acceptOpinionAnswer: 'OpinionReactionInput!',
  declineOpinionAnswer: 'OpinionReactionInput!',
};

const document = (verb: string, said: object, fields: string): string => mutationDocument(verb, said, fields, (name) => (name === 'input' ? (INPUTS[verb] ?? '') : name === 'id' ? 'ID!' : (TYPES[name] ?? '')));

export const clientOf = (api: TestApi, who: Who | Client): Client => (typeof who === 'string' ? api.as(who) : who);

export async function act<Row extends Answer>(api: TestApi, who: Who | Client, verb: string, said: object, fields: string): Promise<Row> {
  return (await clientOf(api, who).query<{ done: Row }>(document(verb, said, fields), { ...said })).done;
}
export const refused = (api: TestApi, who: Who | Client, verb: string, said: object): Promise<string> => clientOf(api, who).refusal(document(verb, said, 'id'), { ...said });

export const commission = (api: TestApi, more: object = {}) => ({
  matter: '低保政策落实情况', topics: ['minimum_living'], institution: '某社会工作评估中心', basis: '委托协议〔2026〕2号', basisOn: '2026-02-20', scope: '2025年全年', unitIds: [api.world.units.finance],
  fromOn: '2026-03-02', toOn: '2026-03-31', indicators: [{ name: '按时发放率', standard: '每月10日前发放' }], ...more,
});

export const commissioned = <Row extends Answer>(api: TestApi, fields: string, more: object = {}): Promise<Row> =>
  act<Row>(api, 'secretariat', 'commissionAssessment', { input: commission(api, more), idempotencyKey: newKey() }, fields);

export const programme = (api: TestApi, more: object = {}) => ({
  matter: '困难群众救助服务', topics: ['temporary'], content: '救助窗口与备用金', basis: '人大常委会办公室函〔2026〕6号', fromOn: '2026-03-02', toOn: '2026-03-02',
  stops: [{ unitId: api.world.units.health, onDate: '2026-03-02', atTime: '09:30', place: '办事大厅', host: '副局长' }], delegates: [{ kind: 'peoples_deputy', personName: '陈代表', office: '市人大代表' }], ...more,
});
