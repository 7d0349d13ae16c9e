import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { assigned, partOf } from '../task/loop.fixture.js';
import { lifeVerbs, type Part, type Whole } from '../task/task-life.fixture.js';
import { NotificationTeller } from './notification.teller.js';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterAll(() => api.close());

const kinds = async (who: Who): Promise<string[]> =>
  (await api.as(who).query<{ notifications: { items: { kind: string }[] } }>('{ notifications { items { kind } } }')).notifications.items.map((item) => item.kind);

it('tells an objection to the secretariat, its answer to the unit, a withdrawal to every unit once', async () => {
  const teller = api.app.get(NotificationTeller);
  const task = await assigned(api, { parts: [{ unit: 'finance', role: 'lead' }, { unit: 'health', role: 'support' }] });
  await teller.tellAll();
  const { id, version } = partOf(api, task, 'finance');
  const { objectToAssignment: objected } = await api.as('liaison').query<{ objectToAssignment: Part }>(lifeVerbs.objectToAssignment, { id, version, reason: '不属本单位职责' });
  await teller.tellAll();
  expect(await kinds('secretariat')).toEqual(['objected']);
  await api.as('secretariat').query(lifeVerbs.upholdAssignment, { id, version: objected.version, reason: '由财政牵头' });
  const { task: now } = await api.as('secretariat').query<{ task: Whole }>(lifeVerbs.task, { id: task.id });
  await api.as('secretariat').query(lifeVerbs.withdrawTask, { id: task.id, version: now.version, reason: '并入另一任务' });
  await teller.tellAll();
  await teller.tellAll();
  expect([await kinds('liaison'), await kinds('other_liaison')]).toEqual([['task_changed', 'answered', 'assigned'], ['task_changed', 'assigned']]);
  expect([await kinds('secretariat'), await kinds('other_secretariat')]).toEqual([['objected'], []]);
});

it('tells a unit whose dates moved once, with the old and the new day, earlier ones as earlier', async () => {
  const teller = api.app.get(NotificationTeller);
  api.clock.set('2026-03-02');
  await assigned(api, { title: '按月报送', everyMonths: 1 });
  await teller.tellAll();
  // Wednesday 25 March becomes a day off: the report of March is due a day later.
  const CORRECT = 'mutation($input: CorrectCalendarInput!) { correctCalendar(input: $input) { movedDates } }';
  await api.as('secretariat').query(CORRECT, { input: { dayOn: '2026-03-25', kind: 'day_off', reason: '台风停工' } });
  await teller.tellAll();
  await teller.tellAll();
  const MINE = '{ notifications { items { kind count text items { dueOn previousDueOn } } } }';
  const { notifications } = await api.as('liaison').query<{ notifications: { items: { kind: string }[] } }>(MINE);
  expect(notifications.items.filter((item) => item.kind === 'due_moved')).toEqual([expect.objectContaining({ count: 1, items: [{ dueOn: '2026-03-26', previousDueOn: '2026-03-25' }] })]);
});
