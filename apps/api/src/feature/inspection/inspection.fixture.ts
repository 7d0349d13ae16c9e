import type { TestApi, Who } from '../../testing/index.js';
import { newKey } from '../task/loop.fixture.js';

export const FIELDS = `id code state inside version matter basis trigger triggerReason sourceDocument covert changedOn approvedOn stateReason joinedInto authors { personName }
  objects { id unitId unitName state notifiedOn conclusion receivedOn objectionUntilOn objectedOn reviewUntilOn reviewOutcome light version viewerCan }
  team { role personName } visits { id place } findings { id sequence kind state version repeated viewerCan duty { id } } findingCount
  lacks { code rule step params { name value } } overlaps { unitName own inspectionId jointMeetingId code matter sameMatter overlapping } loads { unitId inspections own }
  joined { code jointMeetingName } reviewerChoices { personId personName } events { verb } viewerCan`;

export interface ObjectAnswer {
  readonly id: string;
  readonly unitId: string;
  readonly state: string;
  readonly version: number;
  readonly viewerCan: readonly string[];
  readonly [name: string]: unknown;
}

export interface InspectionAnswer {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly version: number;
  readonly inside: boolean;
  readonly objects: readonly ObjectAnswer[];
  readonly visits: readonly { id: string }[];
  readonly findings: readonly { id: string; version: number; viewerCan: readonly string[] }[];
  readonly lacks: readonly { code: string; rule: string; step: string }[];
  readonly overlaps: readonly Record<string, unknown>[];
  readonly loads: readonly Record<string, unknown>[];
  readonly joined: readonly Record<string, unknown>[];
  readonly reviewerChoices: readonly { personId: string; personName: string }[];
  readonly viewerCan: readonly string[];
  readonly [name: string]: unknown;
}

export const ONE = `query($id: ID!) { inspection(id: $id) { ${FIELDS} } }`;
const TYPES: Readonly<Record<string, string>> = {
  id: 'ID!', version: 'Int!', plan: 'InspectionPlanInput!', objects: '[PlannedObjectInput!]!', reason: 'String', jointMeetingId: 'ID!', inspectionId: 'ID!', leaderAppointment: 'String',
  members: '[TeamMemberInput!]!', unitIds: '[ID!]!', text: 'String!', idempotencyKey: 'String!', findingId: 'ID!', document: 'String!', conclusions: '[ConclusionInput!]!', fieldChecked: 'Boolean!', objectId: 'ID!',
  receivedOn: 'LocalDate', objectedOn: 'LocalDate', source: 'String', matter: 'String!',
};
const INPUTS: Readonly<Record<string, string>> = { approveInspection: 'ApprovalInput!', recordVisit: 'VisitInput!', recordFinding: 'FindingInput!', reviseFinding: 'FindingInput!', decideReview: 'ReviewInput!' };

/** The mutation of a verb with just the variables given. */
export function mutation(verb: string, variables: Record<string, unknown>): string {
  const typeOf = (name: string): string => (name === 'input' ? (INPUTS[verb] ?? '') : name === 'reason' && verb !== 'reviseInspection' ? 'String!' : (TYPES[name] ?? ''));
  const names = Object.keys(variables);
  return `mutation(${names.map((name) => `$${name}: ${typeOf(name)}`).join(', ')}) { ${verb}(${names.map((name) => `${name}: $${name}`).join(', ')}) { ${FIELDS} } }`;
}

export async function act(api: TestApi, who: Who, verb: string, variables: Record<string, unknown>): Promise<InspectionAnswer> {
  const data = await api.as(who).query<Record<string, InspectionAnswer>>(mutation(verb, variables), variables);
  return data[verb] as InspectionAnswer;
}

export const refused = (api: TestApi, who: Who, verb: string, variables: Record<string, unknown>): Promise<string> => api.as(who).refusal(mutation(verb, variables), variables);
export const read = async (api: TestApi, who: Who, id: string): Promise<InspectionAnswer | null> => (await api.as(who).query<{ inspection: InspectionAnswer | null }>(ONE, { id })).inspection;

const DESIGNATE = 'mutation($input: DesignationInput!) { recordDesignation(input: $input) { id code version endedOn viewerCan } }';

export async function designate(api: TestApi, who: Who = 'secretariat', more: object = {}): Promise<{ id: string; code: string; version: number }> {
  const input = {
    kind: 'designated_department', governmentName: '甲市人民政府', document: '甲府函〔2026〕3号', documentOn: '2026-01-10', matter: '社会救助', scope: '全市', duties: '组织实施', fromOn: '2026-01-10', toOn: '2026-12-31',
    idempotencyKey: newKey(), ...more,
  };
  return (await api.as(who).query<{ recordDesignation: { id: string; code: string; version: number } }>(DESIGNATE, { input })).recordDesignation;
}

/** A sound plan on its designation: what everybody would like to have at once. */
export const planOn = (designationId: string, more: object = {}) => ({
  basis: 'government_inspection', designationId, source: 'government_decision', sourceDocument: '市政府第3次常务会议纪要', sourceOn: '2026-02-20', mode: 'routine', yearWork: '低保规范化建设', kind: 'comprehensive',
  category: 'statutory_duties', methods: ['hear_report', 'on_site'], matter: '低保资金发放', topics: ['minimum_living'], content: '资金发放是否足额按时', scope: '2026年1至2月', fromOn: '2026-03-02', toOn: '2026-03-20', ...more,
});

export async function drafted(api: TestApi, plan: object, unitIds: readonly string[], who: Who = 'secretariat'): Promise<InspectionAnswer> {
  const { id, version } = await act(api, who, 'draftInspection', { matter: '低保资金发放', idempotencyKey: newKey() });
  return act(api, who, 'reviseInspection', { id, version, plan, objects: unitIds.map((unitId) => ({ unitId })) });
}

export const approval = { approver: 'government_head', approverName: '王市长', document: '甲府批〔2026〕5号', approvedOn: '2026-03-02' };

/** Submitted and approved. */
export async function approved(api: TestApi, plan: object, unitIds: readonly string[], who: Who = 'secretariat'): Promise<InspectionAnswer> {
  const draft = await drafted(api, plan, unitIds, who);
  const sent = await act(api, who, 'submitInspection', { id: draft.id, version: draft.version });
  // Of the day: an approval is of the plan as it was submitted.
  return act(api, who, 'approveInspection', { id: sent.id, version: sent.version, input: { ...approval, approvedOn: api.clock.today() } });
}

/** Team named, object told, field work begun. */
export async function underWay(api: TestApi, plan: object, unitIds: readonly string[]): Promise<InspectionAnswer> {
  const { id, version } = await approved(api, plan, unitIds);
  const done = { trainedOn: '2026-03-01', secrecyOn: '2026-03-01' };
  const members = [{ role: 'team_leader', personName: '市府办林主任', ...done }, { role: 'member', postId: api.world.posts.inspector, ...done }];
  const seated = await act(api, 'secretariat', 'setInspectionTeam', { id, version, leaderAppointment: '甲府办〔2026〕8号', members });
  const told = await act(api, 'secretariat', 'notifyObject', { id, version: seated.version, unitIds, text: '定于3月开展督查，请配合。' });
  return act(api, 'secretariat', 'startInspection', { id, version: told.version });
}
