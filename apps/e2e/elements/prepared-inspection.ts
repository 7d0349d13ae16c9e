import { randomUUID } from 'node:crypto';
import { unitNamed } from './prepared.js';
import type { Server } from './server.js';

export interface PreparedInspection {
  readonly id: string;
  readonly code: string;
  readonly jointMeetingId: string;
}

interface Step {
  readonly id: string;
  readonly code: string;
  readonly version: number;
}

const TYPES: Readonly<Record<string, string>> = {
  id: 'ID!', version: 'Int!', plan: 'InspectionPlanInput!', objects: '[PlannedObjectInput!]!', input: 'ApprovalInput!', leaderAppointment: 'String', members: '[TeamMemberInput!]!', unitIds: '[ID!]!', text: 'String!',
  matter: 'String!', idempotencyKey: 'String!',
};
export const daysLater = (on: string, days: number): string => new Date(Date.parse(`${on}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** One inspection of a unit on a matter, through plan, approval, team and notice to its field work, where the scenario is about what comes then. */
export async function hasBegunInspecting(secretary: Server, { matter, unit }: { readonly matter: string; readonly unit: string }): Promise<PreparedInspection> {
  const [meeting] = await secretary.meetings();
  const jointMeetingId = meeting?.id ?? '';
  const read = <Data>(query: string, variables: Record<string, unknown> = {}) => secretary.read<Data>(query, variables, jointMeetingId);
  const step = async (verb: string, variables: Record<string, unknown>): Promise<Step> => {
    const names = Object.keys(variables);
    const query = `mutation(${names.map((name) => `$${name}: ${TYPES[name] ?? ''}`).join(', ')}) { ${verb}(${names.map((name) => `${name}: $${name}`).join(', ')}) { id code version } }`;
    return (await read<Record<string, Step>>(query, variables))[verb] as Step;
  };
  const { installation: { today } } = await read<{ installation: { today: string } }>('{ installation { today } }');
  const [before, later] = [daysLater(today, -10), daysLater(today, 20)];
  const designation = {
    kind: 'inspection_body', governmentName: '江门市人民政府', document: `江府函〔${today.slice(0, 4)}〕${Math.floor(Math.random() * 900) + 100}号`, documentOn: before, fromOn: before, idempotencyKey: randomUUID(),
  };
  const { recordDesignation } = await read<{ recordDesignation: { id: string } }>('mutation ($input: DesignationInput!) { recordDesignation(input: $input) { id } }', { input: designation });
  const { id: unitId } = await unitNamed(secretary, unit);
  const plan = {
    basis: 'government_inspection', designationId: recordDesignation.id, source: 'government_decision', sourceDocument: '市政府常务会议纪要', sourceOn: before, mode: 'routine', yearWork: matter, kind: 'comprehensive',
    category: 'statutory_duties', methods: ['hear_report', 'on_site'], matter, topics: ['minimum_living'], content: '是否按时足额发放', scope: '本年1至10月', fromOn: today, toOn: later, overlapReason: '内容不同',
  };
  const { id, version, code } = await step('draftInspection', { matter, idempotencyKey: randomUUID() });
  const planned = await step('reviseInspection', { id, version, plan, objects: [{ unitId }] });
  const sent = await step('submitInspection', { id, version: planned.version });
  const input = { approver: 'government_head', approverName: '市长', document: '江府批〔2026〕5号', approvedOn: today };
  const approved = await step('approveInspection', { id, version: sent.version, input });
  // Who records sits in the team.
  const { viewer } = await read<{ viewer: { posts: readonly { id: string }[] } }>('{ viewer { posts { id } } }');
  const done = { trainedOn: before, secrecyOn: before };
  const members = [{ role: 'team_leader', personName: '林组长', office: '市府办', ...done }, { role: 'member', postId: viewer.posts[0]?.id, ...done }];
  const seated = await step('setInspectionTeam', { id, version: approved.version, leaderAppointment: '江府办〔2026〕8号', members });
  const told = await step('notifyObject', { id, version: seated.version, unitIds: [unitId], text: '近期开展督查，请做好准备。' });
  await step('startInspection', { id, version: told.version });
  return { id, code, jointMeetingId };
}

/** Somebody invited, until a day, by the system administrator; seated in the team by the secretariat. */
export async function hasInvited(administrator: Server, secretary: Server, { id, jointMeetingId }: PreparedInspection, guest: { readonly personName: string; readonly accountName: string; readonly password: string }): Promise<void> {
  const { installation: { today } } = await secretary.read<{ installation: { today: string } }>('{ installation { today } }');
  const office = await unitNamed(secretary, '市民政局');
  const input = { jointMeetingId, unitId: office.id, postTitle: `受邀代表（${guest.personName}）`, postKind: 'staff', role: 'invited', capacity: 'holder', fromOn: today, toOn: daysLater(today, 30), ...guest };
  const { appointPerson } = await administrator.read<{ appointPerson: { id: string } }>('mutation ($input: AppointPersonInput!) { appointPerson(input: $input) { id } }', { input });
  const { inspection: { version } } = await secretary.read<{ inspection: { version: number } }>('query ($id: ID!) { inspection(id: $id) { version } }', { id }, jointMeetingId);
  const done = { trainedOn: today, secrecyOn: today };
  const members = [{ role: 'team_leader', personName: '林组长', ...done }, { role: 'invited', postId: appointPerson.id, invitedKind: 'peoples_deputy', ...done }];
  const seat = 'mutation ($id: ID!, $version: Int!, $members: [TeamMemberInput!]!) { setInspectionTeam(id: $id, version: $version, leaderAppointment: "江府办〔2026〕8号", members: $members) { id } }';
  await secretary.read(seat, { id, version, members }, jointMeetingId);
}

export interface ArrivedRecord {
  readonly place: string;
  readonly observations: string;
  readonly files: readonly { readonly name: string }[];
}

/** What the server has of the field, as the secretariat reads it. */
export async function arrived(secretary: Server, { id, jointMeetingId }: PreparedInspection): Promise<{ visits: readonly ArrivedRecord[]; findings: readonly { matter: string; evidence: readonly { kind: string }[] }[] }> {
  const query = 'query ($id: ID!) { inspection(id: $id) { visits { place observations files { name } } findings { matter evidence { kind } } } }';
  return (await secretary.read<{ inspection: { visits: readonly ArrivedRecord[]; findings: readonly { matter: string; evidence: readonly { kind: string }[] }[] } }>(query, { id }, jointMeetingId)).inspection;
}

/** What was found, concluded, fed back and received, where the scenario is about what follows. */
export async function hasConcluded(secretary: Server, unit: Server, { id, jointMeetingId }: PreparedInspection, { matter, text }: { readonly matter: string; readonly text: string }): Promise<void> {
  interface Read { readonly inspection: { readonly version: number; readonly objects: readonly { readonly id: string; readonly version: number }[] } }
  const now = async () => (await secretary.read<Read>('query ($id: ID!) { inspection(id: $id) { version objects { id version } } }', { id }, jointMeetingId)).inspection;
  const [object] = (await now()).objects;
  const input = { objectId: object?.id, severity: 'serious', kind: 'payment', matter, text, evidence: [{ kind: 'document', text: '发放台账第3页' }] };
  await secretary.read('mutation ($id: ID!, $input: FindingInput!, $key: String!) { recordFinding(id: $id, input: $input, idempotencyKey: $key) { id } }', { id, input, key: randomUUID() }, jointMeetingId);
  const conclude = 'mutation ($id: ID!, $version: Int!, $conclusions: [ConclusionInput!]!) { concludeInspection(id: $id, version: $version, document: "江府督〔2026〕9号", fieldChecked: true, conclusions: $conclusions) { id } }';
  await secretary.read(conclude, { id, version: (await now()).version, conclusions: [{ objectId: object?.id, text: `存在问题：${matter}，请整改。` }] }, jointMeetingId);
  const heard = async (by: Server, verb: 'deliverConclusion' | 'receiveConclusion') =>
    by.read(`mutation ($id: ID!, $objectId: ID!, $version: Int!) { ${verb}(id: $id, objectId: $objectId, version: $version) { id } }`, { id, objectId: object?.id, version: (await now()).objects[0]?.version }, jointMeetingId);
  await heard(secretary, 'deliverConclusion');
  await heard(unit, 'receiveConclusion');
}
