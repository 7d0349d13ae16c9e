import type { TestApi, UnitKey, Who } from '../../testing/index.js';
import { act as actOnInspection, designate, planOn, underWay, type InspectionAnswer } from '../inspection/inspection.fixture.js';
import { newKey } from '../task/loop.fixture.js';

export const FIELDS = `id code state kind measure inspectionId inspectionCode findingId findingSequence severity matter evidenceCount unitId unitName countyName postId postTitle personName contactUnitName openedOn dueOn limitWorkingDays
  light lightReason { rule lateWorkingDays } escalatedTo plan acknowledgedBy extensionRequestedOn extensionDueOn extensionAnswer finishedOn verifiedOn closedOn reopenedTimes reopenCause stateReason lastReportText lastCheckOutcome
  reports { sequence final text facts { label value } personName source attachments { id name } } checks { sequence method place outcome observations checkers { personName } attachments { id name } }
  events { verb reason personName level } postChoices { id title personName } checkerChoices { personName } version viewerCan`;

export interface RectificationAnswer {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly unitName: string;
  readonly dueOn: string;
  readonly version: number;
  readonly viewerCan: readonly string[];
  readonly reports: readonly { readonly attachments: readonly { readonly id: string }[] }[];
  readonly events: readonly { readonly verb: string }[];
  readonly [name: string]: unknown;
}

const TYPES: Readonly<Record<string, string>> = {
  postId: 'ID', plan: 'String!', source: 'String', dueOn: 'LocalDate!', reason: 'String!', progress: 'String!', limit: 'RectificationLimitInput!',
};
const inputOf = (verb: string): string => (verb === 'verifyRectification' || verb === 'returnRectification' ? 'RectificationCheckInput!' : 'RectificationReportInput!');

function verbDocument(verb: string, said: object): string {
  const names = Object.keys(said);
  const head = ['$id: ID!', '$version: Int!', ...names.map((name) => `$${name}: ${name === 'input' ? inputOf(verb) : (TYPES[name] ?? '')}`)].join(', ');
  return `mutation(${head}) { done: ${verb}(${['id: $id', 'version: $version', ...names.map((name) => `${name}: $${name}`)].join(', ')}) { ${FIELDS} } }`;
}

type Item = Pick<RectificationAnswer, 'id' | 'version'>;
export async function act(api: TestApi, who: Who, verb: string, { id, version }: Item, said: object = {}): Promise<RectificationAnswer> {
  return (await api.as(who).query<{ done: RectificationAnswer }>(verbDocument(verb, said), { id, version, ...said })).done;
}
export const refused = (api: TestApi, who: Who, verb: string, { id, version }: Item, said: object = {}): Promise<string> => api.as(who).refusal(verbDocument(verb, said), { id, version, ...said });

export const OPEN = `mutation($inspectionId: ID!, $items: [OpenRectificationInput!]!, $idempotencyKey: String!) { done: openRectification(inspectionId: $inspectionId, items: $items, idempotencyKey: $idempotencyKey) { ${FIELDS} } }`;
export const LIST = `query($filter: RectificationFilter, $page: PageInput) { rectifications(filter: $filter, page: $page) { total lights { light total } items { ${FIELDS} } } }`;

export interface ListAnswer {
  readonly total: number;
  readonly lights: readonly { readonly light: string; readonly total: number }[];
  readonly items: readonly RectificationAnswer[];
}
export const listOf = async (api: TestApi, who: Who, filter: object = {}, page: object = {}): Promise<ListAnswer> => (await api.as(who).query<{ rectifications: ListAnswer }>(LIST, { filter, page })).rectifications;
export const oneOf = async (api: TestApi, who: Who, id: string): Promise<RectificationAnswer | null> =>
  (await api.as(who).query<{ rectification: RectificationAnswer | null }>(`query($id: ID!) { rectification(id: $id) { ${FIELDS} } }`, { id })).rectification;

/** Inspected, one serious finding at each unit, concluded on 4 March, fed back and received. */
export async function concluded(api: TestApi, units: readonly UnitKey[] = ['finance', 'health']): Promise<InspectionAnswer> {
  const { id: designationId } = await designate(api);
  const unitIds = units.map((unit) => api.world.units[unit]);
  let whole = await underWay(api, planOn(designationId), unitIds);
  const { id } = whole;
  for (const [place, { id: objectId }] of whole.objects.entries()) {
    const input = { objectId, severity: 'serious', kind: 'payment', matter: `发放${place + 1}`, text: '两个月迟发', evidence: [{ kind: 'document', text: '发放台账第3页' }] };
    whole = await actOnInspection(api, 'inspector', 'recordFinding', { id, input, idempotencyKey: newKey() });
  }
  whole = await actOnInspection(api, 'secretariat', 'concludeInspection', { id, version: whole.version, document: '甲府督〔2026〕1号', fieldChecked: true, conclusions: whole.objects.map(({ id: objectId }) => ({ objectId, text: '存在问题' })) });
  for (const { id: objectId, version } of whole.objects) whole = await actOnInspection(api, 'secretariat', 'deliverConclusion', { id, objectId, version });
  return whole;
}

export const itemOf = (finding: { readonly id: string } | undefined, more: object = {}) => ({ findingId: finding?.id, kind: 'within_limit', measure: '补发迟发的低保金', workingDays: 10, ...more });

/** All findings of the inspection opened at once. */
export async function opened(api: TestApi, inspection: InspectionAnswer, more: object = {}): Promise<readonly RectificationAnswer[]> {
  const items = inspection.findings.map((finding) => itemOf(finding, more));
  return (await api.as('secretariat').query<{ done: RectificationAnswer[] }>(OPEN, { inspectionId: inspection.id, items, idempotencyKey: newKey() })).done;
}

export const report = (more: object = {}) => ({ input: { text: '补发12户', facts: [{ label: '补发户数', value: '12' }], ...more } });
export const check = (more: object = {}) => ({ input: { onDate: '2026-03-04', method: 'on_site', place: '发放窗口', observations: '台账齐全', ...more } });
