import { JointMeetingRoleEntity, newId } from '@lianxi/api-data';
import type { ErrorCode, Role } from '@lianxi/domain';
import type { TestApi, UnitKey, Who } from '../../testing/index.js';
import { assigned, newKey, type TaskAnswer } from '../task/loop.fixture.js';

export const FIELDS = `id code kind state unitId unitName responsibility postId postTitle personName matter factCount facts { kind sourceId onDate title text dueOn doneOn taskCode dutyText eventSeq hash }
  hearings { askedOn untilOn answer text answeredOn answeredBy source superseded } proposedOn proposedBy submittedOn decidedOn decidedBy opinion carriedOutOn carriedOutDocument handedTo handedOn handedDocument clueAuthority
  receiptNumber receiptOn outcome { measure formZh formEn authority basis document decidedOn servedOn effectiveOn appealDays appealUntilOn influenceMonths } appeal { appealedOn lateReason result resultOn changed { formZh } }
  influenceUntilOn influence closedOn withdrawReason sealed chain { step onDate text linkTo linkId ahead } version viewerCan`;
export const HEARING = 'id code kind unitName postTitle personName matter facts { title dueOn } hearing { untilOn answer text answeredBy } version viewerCan';

export interface ProposalAnswer {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly version: number;
  readonly viewerCan: readonly string[];
  readonly [name: string]: unknown;
}

/** A further role for somebody's post. The officer of these tests is the inspector. */
export async function giveRole(api: TestApi, who: Who, role: Role): Promise<void> {
  const jointMeetingId = api.world.jointMeetings.first;
  await api.inside((manager) => manager.insert(JointMeetingRoleEntity, { id: newId(), jointMeetingId, postId: api.world.posts[who] ?? '', role, fromOn: '2020-01-01', toOn: null }));
}

export const OFFICER: Who = 'inspector';

/** A monthly report of March that finance has not filed by 30 April; the clock stands on that day afterwards. */
export async function lateReport(api: TestApi, title: string, unit: UnitKey = 'finance'): Promise<TaskAnswer> {
  api.clock.set('2026-03-02');
  const task = await assigned(api, { title, everyMonths: 1, parts: [{ unit, role: 'lead' }] });
  api.clock.set('2026-04-30');
  return task;
}

interface FactAnswer {
  readonly kind: string;
  readonly sourceId: string;
  readonly [name: string]: unknown;
}

export async function factsOf(api: TestApi, unit: UnitKey = 'finance', who: Who = OFFICER): Promise<readonly FactAnswer[]> {
  const query = 'query($unitId: ID!) { accountabilityFacts(unitId: $unitId, fromOn: "2026-01-01", toOn: "2026-12-31") { kind sourceId onDate title text verb dueOn doneOn taskId hash eventSeq } }';
  return (await api.as(who).query<{ accountabilityFacts: FactAnswer[] }>(query, { unitId: api.world.units[unit] })).accountabilityFacts;
}

const picked = (facts: readonly FactAnswer[]) => facts.map(({ kind, sourceId }) => ({ kind, sourceId }));
export const PROPOSE = `mutation($input: AccountabilityInput!, $key: String!) { done: proposeAccountability(input: $input, idempotencyKey: $key) { ${FIELDS} } }`;

export async function inputOf(api: TestApi, changes: object = {}): Promise<Record<string, unknown>> {
  const facts = await factsOf(api);
  return { kind: 'accountability', unitId: api.world.units.finance, responsibility: 'unit', postId: null, matter: '连续逾期未报', facts: picked(facts.filter(({ kind }) => kind === 'late_report').slice(0, 1)), ...changes };
}

export async function proposed(api: TestApi, changes: object = {}): Promise<ProposalAnswer> {
  return (await api.as(OFFICER).query<{ done: ProposalAnswer }>(PROPOSE, { input: await inputOf(api, changes), key: newKey() })).done;
}

const TYPES: Readonly<Record<string, string>> = {
  untilOn: 'LocalDate!', answer: 'HearingAnswer!', text: 'String', source: 'String', opinion: 'String', reason: 'String!', document: 'String!', on: 'LocalDate!', handedTo: 'String!', authority: 'ClueAuthority!', number: 'String!',
  receivedOn: 'LocalDate!', outcome: 'OutcomeInput!', appealedOn: 'LocalDate!', lateReason: 'String', result: 'AppealResult!', resultOn: 'LocalDate!', changed: 'OutcomeInput', input: 'AccountabilityInput!',
};

function verbDocument(verb: string, said: object): string {
  const names = Object.keys(said);
  const head = ['$id: ID!', '$version: Int!', ...names.map((name) => `$${name}: ${TYPES[name]}`)].join(', ');
  return `mutation(${head}) { done: ${verb}(${['id: $id', 'version: $version', ...names.map((name) => `${name}: $${name}`)].join(', ')}) { ${verb === 'recordHearing' ? HEARING : FIELDS} } }`;
}

type Row = Pick<ProposalAnswer, 'id' | 'version'>;
export async function act(api: TestApi, who: Who, verb: string, { id, version }: Row, said: object = {}): Promise<ProposalAnswer> {
  return (await api.as(who).query<{ done: ProposalAnswer }>(verbDocument(verb, said), { id, version, ...said })).done;
}
export const refused = (api: TestApi, who: Who, verb: string, { id, version }: Row, said: object = {}): Promise<ErrorCode> => api.as(who).refusal(verbDocument(verb, said), { id, version, ...said });

export const oneOf = async (api: TestApi, who: Who, id: string): Promise<ProposalAnswer | null> => (await api.as(who).query<{ accountability: ProposalAnswer | null }>(`query($id: ID!) { accountability(id: $id) { ${FIELDS} } }`, { id })).accountability;
export const hearingsOf = async (api: TestApi, who: Who): Promise<readonly ProposalAnswer[]> => (await api.as(who).query<{ hearingRequests: ProposalAnswer[] }>(`{ hearingRequests { ${HEARING} } }`)).hearingRequests;

/** Heard and sent to the leader. */
export async function submitted(api: TestApi, changes: object = {}): Promise<ProposalAnswer> {
  const asked = await act(api, OFFICER, 'askHearing', await proposed(api, changes), { untilOn: '2026-05-15' });
  await act(api, OFFICER, 'recordHearing', asked, { answer: 'nothing', source: '电话记录' });
  return act(api, OFFICER, 'submitAccountability', { id: asked.id, version: asked.version + 1 });
}
