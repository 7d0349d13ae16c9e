import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { EscalationService } from '../notification/escalation.service.js';
import { NotificationTeller } from '../notification/notification.teller.js';
import { handedDown } from '../report/countersign.fixture.js';
import { newKey } from '../task/loop.fixture.js';
import { lifeVerbs, type Part } from '../task/task-life.fixture.js';

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
  await handedDown(api);
});
afterEach(() => api.close());

interface Line {
  readonly reason: string;
  readonly group: string;
  readonly unitName: string | null;
  readonly light: string;
  readonly dueOn: string;
  readonly assignmentId: string | null;
  readonly viewerCan: readonly string[];
}
const LIST = '{ todayList(groups: [urgent]) { items { reason group unitName light dueOn assignmentId viewerCan } attention { reason } } }';
const list = async (who: Who): Promise<Line[]> => (await api.as(who).query<{ todayList: { items: Line[] } }>(LIST)).todayList.items;
const ofTowns = async (who: Who): Promise<string[]> => (await list(who)).filter((line) => line.unitName?.includes('镇') === true).map((line) => `${line.reason} ${line.unitName} ${line.dueOn} ${line.viewerCan.join(' ')}`.trim()).sort();
const escalated = async (who: Who): Promise<string[]> =>
  (await api.as(who).query<{ notifications: { items: { kind: string; items: { unitName: string }[] }[] } }>('{ notifications { items { kind items { unitName } } } }')).notifications.items
    .map((each) => `${each.kind}: ${each.items.map((item) => item.unitName).sort().join(' ')}`);

it('a county sees what its towns are late with, and the acknowledgement that is late, and urges in place', async () => {
  api.clock.set('2026-03-27');
  const late = ['overdue_acknowledgement 一镇人民政府 2026-03-04', 'overdue_acknowledgement 二镇人民政府 2026-03-04', 'overdue_report 一镇人民政府 2026-03-25', 'overdue_report 二镇人民政府 2026-03-25'];
  expect(await ofTowns('county_liaison')).toEqual(late.map((line) => `${line} urge`));
  expect(await ofTowns('secretariat')).toEqual(late.map((line) => `${line} urge`));
  expect(await ofTowns('leader')).toEqual(late.map((line) => `${line} writeInstruction`));
  expect([await ofTowns('liaison'), await ofTowns('other_secretariat')]).toEqual([[], []]);
  const line = (await list('county_liaison')).find((each) => each.reason === 'overdue_acknowledgement');
  expect(line).toMatchObject({ group: 'urgent', light: 'overdue' });
  const URGE = 'mutation($ids: [ID!]!, $key: String!) { urge(subjects: { slotIds: [], assignmentIds: $ids, taskIds: [] }, idempotencyKey: $key) { urged failures { code } } }';
  expect(await api.as('county_liaison').query(URGE, { ids: [line?.assignmentId], key: newKey() })).toEqual({ urge: { urged: 1, failures: [] } });
});

it('the ladder of a town goes over its county before it reaches the city, each step once', async () => {
  const run = (): Promise<number> => api.app.get(EscalationService).runAll();
  // Neither town has acknowledged by 4 March. The second has no desk: what it is reminded of goes to its county.
  api.clock.set('2026-03-05');
  await run();
  expect([await escalated('town_liaison'), await escalated('county_liaison'), await escalated('secretariat')]).toEqual([['reminder: 一镇人民政府'], ['reminder: 二镇人民政府'], []]);
  // Three working days late: the heads of the towns, and the county's desk. The city comes two days later.
  api.clock.set('2026-03-09');
  await run();
  await run();
  expect([await escalated('county_liaison'), await escalated('secretariat')]).toEqual([['escalated: 一镇人民政府 二镇人民政府', 'reminder: 二镇人民政府'], []]);
  api.clock.set('2026-03-11');
  await run();
  expect([(await escalated('county_liaison')).length, await escalated('secretariat')]).toEqual([3, ['escalated: 一镇人民政府 二镇人民政府']]);
});

it('a county is told of its town’s objection, and of the answer, though the city decides it; nobody else’s county is', async () => {
  const told = async (who: Who): Promise<string[]> =>
    (await api.as(who).query<{ notifications: { items: { kind: string; unitName: string | null; text: string | null }[] } }>('{ notifications { items { kind unitName text } } }')).notifications.items
      .filter(({ kind }) => kind === 'objected' || kind === 'answered').map(({ kind, unitName, text }) => `${kind} ${unitName ?? ''} ${text ?? ''}`);
  const tell = (): Promise<number> => api.app.get(NotificationTeller).tellAll();
  const parts = (await api.as('town_liaison').query<{ todayList: { items: { reason: string; assignmentId: string; version: number }[] } }>('{ todayList { items { reason assignmentId version } } }')).todayList.items;
  const part = parts.find(({ reason }) => reason === 'acknowledge');
  const input = { id: part?.assignmentId, version: part?.version, reason: '不属本镇职责' };
  expect(await api.as('county_liaison').refusal(lifeVerbs.objectToAssignment, input)).toBe('NOT_PERMITTED');
  const { objectToAssignment: objected } = await api.as('town_liaison').query<{ objectToAssignment: Part }>(lifeVerbs.objectToAssignment, input);
  await tell();
  const asked = 'objected 一镇人民政府 不属本镇职责';
  expect([await told('county_liaison'), await told('secretariat'), await told('town_liaison'), await told('liaison')]).toEqual([[asked], [asked], [], []]);
  const answer = { id: objected.id, version: objected.version, reason: '职责明确' };
  expect(await api.as('county_liaison').refusal(lifeVerbs.upholdAssignment, answer)).toBe('NOT_PERMITTED');
  await api.as('secretariat').query(lifeVerbs.upholdAssignment, answer);
  await tell();
  expect([await told('county_liaison'), await told('town_liaison')]).toEqual([['answered 一镇人民政府 职责明确', asked], ['answered 一镇人民政府 职责明确']]);
});
