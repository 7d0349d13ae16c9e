import { seekProof, type FollowedComplaint } from '@lianxi/domain';
import { JointMeetingEntity, JointMeetingRoleEntity, newId } from '@lianxi/api-data';
import type { TestApi, Who } from '../../testing/index.js';

export const CODE = 'jm-4499-first';
export const CONTENT = '低保申请三个月没有答复，村里说不管，请查一查。';
export const SENDER = { name: '欧阳举报', phone: '13899990001', address: '东县一镇密告路9号' } as const;

export interface Reply<Body> {
  readonly status: number;
  readonly body: Body & { error?: { code: string; field: string | null } };
}

/** The switch of the public page, and somebody who may open seals. */
export async function openPage(api: TestApi): Promise<void> {
  await api.inside((manager) => manager.update(JointMeetingEntity, { id: api.world.jointMeetings.first }, { complaintsOpen: true }));
}

export async function makeConfidant(api: TestApi, who: Who): Promise<void> {
  const jointMeetingId = api.world.jointMeetings.first;
  await api.inside((manager) => manager.insert(JointMeetingRoleEntity, { id: newId(), jointMeetingId, postId: api.world.posts[who] ?? '', role: 'confidant', fromOn: '2020-01-01', toOn: null }));
}

async function post<Body>(api: TestApi, path: string, payload: object, ip: string): Promise<Reply<Body>> {
  const response = await api.server.inject({ method: 'POST', url: `/api/public/${CODE}/complaints${path}`, payload, remoteAddress: ip });
  return { status: response.statusCode, body: response.json() };
}

export const challenge = (api: TestApi, ip = '10.1.0.1'): Promise<Reply<{ challenge: string; seed: string; bits: number }>> => post(api, '/challenge', {}, ip);
export const follow = (api: TestApi, receipt: string, ip = '10.1.0.2'): Promise<Reply<FollowedComplaint>> => post(api, '/follow', { receipt }, ip);
export const rate = (api: TestApi, receipt: string, satisfaction: string, note = ''): Promise<Reply<FollowedComplaint>> => post(api, '/satisfaction', { receipt, satisfaction, note }, '10.1.0.2');

/** Solved as a browser would. */
export async function proof(api: TestApi, ip?: string): Promise<{ challenge: string; answer: number }> {
  const { body } = await challenge(api, ip);
  return { challenge: body.challenge, answer: seekProof(body.seed, body.bits, 0, 50_000_000) ?? -1 };
}

export const written = (more: object = {}) => ({ category: 'refused', placeId: null, text: CONTENT, anonymous: false, ...SENDER, noClassifiedContent: true, ...more });

export async function send(api: TestApi, fields: object, files: readonly { name: string; content: Buffer | string }[] = [], ip = '10.1.0.1'): Promise<Reply<{ receipt: string }>> {
  const boundary = 'lianxi-public-boundary';
  const parts = [
    `--${boundary}\r\ncontent-disposition: form-data; name="complaint"\r\n\r\n${JSON.stringify(fields)}\r\n`,
    ...files.flatMap(({ name, content }) => [`--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`, content, '\r\n']),
    `--${boundary}--\r\n`,
  ];
  const payload = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  const response = await api.server.inject({ method: 'POST', url: `/api/public/${CODE}/complaints`, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` }, payload, remoteAddress: ip });
  return { status: response.statusCode, body: response.json() };
}

/** A complaint from beginning to receipt. */
export async function filed(api: TestApi, more: object = {}, files: readonly { name: string; content: Buffer | string }[] = []): Promise<string> {
  const reply = await send(api, { ...written(more), ...(await proof(api)) }, files);
  if (!reply.body.receipt) throw new Error(JSON.stringify(reply));
  return reply.body.receipt;
}

export const FIELDS = `id code source category placeName text anonymous state light receivedOn dueOn dueProvisional registeredOn aboutUnitId aboutUnitName unitId unitName assignedOn finding findingText verifiedOn
  returnReason answer answeredOn satisfaction satisfactionNote ratedOn joinedTo { id code } joined { id code } joinedCount handedTo clueAuthority handedOn handReason receiptNumber receiptOn closedOn proposedAs inspectionId taskTitle
  taskReason taskApprovedOn task { id state title } sealed files { id name size mime } events { verb reason personName } version viewerCan`;

export interface ComplaintAnswer {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly version: number;
  readonly viewerCan: readonly string[];
  readonly task: { readonly id: string; readonly state: string } | null;
  readonly files: readonly { readonly id: string; readonly name: string }[];
}

export const listOf = async (api: TestApi, who: Who, filter: object = {}) =>
  (await api.as(who).query<{ complaints: { total: number; items: ComplaintAnswer[] } }>(`query($filter: ComplaintFilter) { complaints(filter: $filter) { total items { ${FIELDS} } } }`, { filter })).complaints;
export const oneOf = async (api: TestApi, who: Who, id: string) =>
  (await api.as(who).query<{ complaint: ComplaintAnswer | null }>(`query($id: ID!) { complaint(id: $id) { ${FIELDS} } }`, { id })).complaint;

const TYPES: Readonly<Record<string, string>> = {
  category: 'ComplaintCategory!', aboutUnitId: 'ID', mainId: 'ID!', unitId: 'ID!', reason: 'String!', finding: 'ComplaintFinding!', text: 'String!', answer: 'String!', handedTo: 'String!',
  authority: 'ClueAuthority!', number: 'String!', receivedOn: 'LocalDate!', as: 'ComplaintMatter!', title: 'String!', approved: 'Boolean!', content: 'String!', assignments: '[AssignmentInput!]!',
};

/** `verb(id, version, …)` as a document. */
export function verbDocument(verb: string, said: object): string {
  const names = Object.keys(said);
  const head = ['$id: ID!', '$version: Int!', ...names.map((name) => `$${name}: ${TYPES[name]}`)].join(', ');
  return `mutation(${head}) { done: ${verb}(${['id: $id', 'version: $version', ...names.map((name) => `${name}: $${name}`)].join(', ')}) { ${FIELDS} } }`;
}

export async function act(api: TestApi, who: Who, verb: string, { id, version }: ComplaintAnswer, said: object = {}): Promise<ComplaintAnswer> {
  return (await api.as(who).query<{ done: ComplaintAnswer }>(verbDocument(verb, said), { id, version, ...said })).done;
}
export const refused = (api: TestApi, who: Who, verb: string, { id, version }: ComplaintAnswer, said: object = {}) => api.as(who).refusal(verbDocument(verb, said), { id, version, ...said });
