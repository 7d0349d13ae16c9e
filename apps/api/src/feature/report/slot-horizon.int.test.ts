import { CalendarYearEntity, createDataSource, HolidayEntity, ReportSlotEntity } from '@lianxi/api-data';
import { CalendarSource } from '../../platform/calendar-source.js';
import { Jobs } from '../../platform/jobs.js';
import { bootApi, type TestApi } from '../../testing/index.js';
import { assigned, documents, partOf, type AssignmentAnswer, type TaskAnswer } from '../task/loop.fixture.js';
import { RunningClocks } from '../../platform/running-clocks.js';
import { SlotHorizon } from './slot-horizon.service.js';

let api: TestApi;
let horizon: SlotHorizon;
beforeEach(async () => {
  api = await bootApi();
  horizon = api.app.get(SlotHorizon);
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

async function months(task: TaskAnswer): Promise<string[]> {
  const slots = await api.inside((manager) => manager.find(ReportSlotEntity, { where: { taskId: task.id }, order: { periodStartOn: 'ASC' } }));
  return slots.map((slot) => slot.periodStartOn.slice(0, 7));
}

const opened = async (): Promise<number> => (await api.events()).filter((event) => event.verb === 'openReportSlots').length;

/** Months from one to another, both included, without gap or double. */
function monthsBetween(from: string, to: string): string[] {
  const list: string[] = [];
  for (let [year, month] = from.split('-').map(Number) as [number, number]; ; month += 1) {
    if (month > 12) [year, month] = [year + 1, 1];
    list.push(`${year}-${String(month).padStart(2, '0')}`);
    if (list.at(-1) === to) return list;
  }
}

it('keeps twelve months ahead, day by day, and adds nothing on most days', async () => {
  const task = await assigned(api, { everyMonths: 1 });
  expect(await months(task)).toEqual(monthsBetween('2026-03', '2027-03'));
  expect(await horizon.extendAll()).toBe(0);
  api.clock.set('2026-04-01');
  expect(await horizon.extendAll()).toBe(0);
  api.clock.set('2026-04-02');
  expect([await horizon.extendAll(), await horizon.extendAll()]).toEqual([1, 0]);
  expect(await months(task)).toEqual(monthsBetween('2026-03', '2027-04'));
});

it('catches up without gap or double when the worker was down for a year and a half', async () => {
  const task = await assigned(api, { everyMonths: 1 });
  api.clock.set('2027-09-15');
  const added = await Promise.all([horizon.extendAll(), horizon.extendAll(), horizon.extendAll()]);
  expect(added.reduce((sum, count) => sum + count, 0)).toBe(18);
  expect(await months(task)).toEqual(monthsBetween('2026-03', '2028-09'));
  expect(await opened()).toBe(2);
});

it('goes on where a killed run stopped', async () => {
  const tasks = [await assigned(api, { everyMonths: 1, title: '甲任务' }), await assigned(api, { everyMonths: 1, title: '乙任务' })];
  api.clock.set('2026-06-15');
  // The second task's transaction fails, as if the process had ended there.
  const [first, second] = [...tasks].sort((one, other) => (one.id < other.id ? -1 : 1));
  const blocker = api.dataSource.createQueryRunner();
  await blocker.query('BEGIN');
  await blocker.query(`SELECT set_config('lianxi.joint_meeting_id', $1, true)`, [api.world.jointMeetings.first]);
  await blocker.query('SELECT 1 FROM task WHERE id = $1 FOR UPDATE', [second?.id]);
  const running = horizon.extendAll();
  let halted: unknown = null;
  const ended = running.catch((error: unknown) => (halted = error));
  const waiting = `FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND usename = current_user`;
  // Not by the blocker: within its transaction it would see what it saw first.
  const untilItWaits = async (): Promise<void> => {
    while (Number(((await api.dataSource.query(`SELECT count(*) AS n ${waiting}`)) as { n: string }[])[0]?.n) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await untilItWaits();
  expect(await months(first as TaskAnswer)).toEqual(monthsBetween('2026-03', '2027-03'));
  await api.dataSource.query(`SELECT pg_terminate_backend(pid) ${waiting}`);
  // Both together have failed; one by one the first comes through.
  while ((await months(first as TaskAnswer)).length < 16) await new Promise((resolve) => setTimeout(resolve, 20));
  await untilItWaits();
  await api.dataSource.query(`SELECT pg_terminate_backend(pid) ${waiting}`);
  await ended;
  await blocker.query('ROLLBACK');
  await blocker.release();
  expect(halted).not.toBeNull();
  expect(await months(second as TaskAnswer)).toEqual(monthsBetween('2026-03', '2027-03'));
  expect(await horizon.extendAll()).toBe(3);
  for (const task of tasks) expect(await months(task)).toEqual(monthsBetween('2026-03', '2027-06'));
});

it('is stopped by no task that cannot be extended, here or in another joint meeting, and says so at the end', async () => {
  const tasks = await Promise.all(['甲任务', '乙任务', '丙任务'].map((title) => assigned(api, { everyMonths: 1, title })));
  const theirs = await assigned(api, { everyMonths: 1, parts: [{ unit: 'finance', role: 'lead' }] }, 'other_secretariat');
  const [good, bad, late] = [...tasks].sort((one, other) => (one.id < other.id ? -1 : 1)) as [TaskAnswer, TaskAnswer, TaskAnswer];
  // Its table refuses the period it would get next.
  const owner = await createDataSource({ url: api.ownerUrl }).initialize();
  await owner.query(`ALTER TABLE report_slot ADD CONSTRAINT broken_ck CHECK (task_id <> '${bad.id}' OR period_start_on < '2027-04-01') NOT VALID`);
  api.clock.set('2026-06-15');
  await expect(horizon.extendAll()).rejects.toThrow('1 tasks were not extended');
  for (const task of [good, late]) expect(await months(task)).toEqual(monthsBetween('2026-03', '2027-06'));
  expect(await months(bad)).toEqual(monthsBetween('2026-03', '2027-03'));
  expect(await api.inside((manager) => manager.countBy(ReportSlotEntity, { taskId: theirs.id }), api.world.jointMeetings.second)).toBe(16);
  await owner.query('ALTER TABLE report_slot DROP CONSTRAINT broken_ck');
  await owner.destroy();
  expect(await horizon.extendAll()).toBe(3);
  expect(await months(bad)).toEqual(monthsBetween('2026-03', '2027-06'));
});

it('adds many tasks at once with as many statements as for one; two workers at once and forty days late make no gap and no double', async () => {
  for (let count = 0; count < 6; count += 1) await assigned(api, { everyMonths: 1, title: `第${String(count)}件` });
  api.clock.set('2026-04-11');
  const added = await Promise.all([horizon.extendAll(), horizon.extendAll()]);
  expect(added.reduce((sum, count) => sum + count, 0)).toBe(6);
  const events = await api.events();
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, at) => at + 1));
  api.clock.set('2026-05-15');
  const statements = await api.statements(() => horizon.extendAll());
  expect(statements.filter((sql) => /^INSERT|WITH log/.test(sql))).toHaveLength(2);
});

it('opens nothing without a frequency, for guides, for completed parts, or beyond the task’s end', async () => {
  const unset = await assigned(api, { dueOn: '2026-12-31' });
  const guided = await assigned(api, { everyMonths: 3, parts: [{ unit: 'finance', role: 'lead' }, { unit: 'health', role: 'guide' }] });
  const ending = await assigned(api, { everyMonths: 1, dueOn: '2026-05-31' });
  const { id, version } = partOf(api, await assigned(api, { everyMonths: 1, title: '早办结' }), 'finance');
  const { acknowledgeAssignment: begun } = await api.as('liaison').query<{ acknowledgeAssignment: AssignmentAnswer }>(documents.acknowledge, { id, version });
  const { requestCompletion: asked } = await api.as('liaison').query<{ requestCompletion: AssignmentAnswer }>(documents.request, { id, version: begun.version, text: '已办结' });
  await api.as('secretariat').query(documents.acceptCompletion, { id, version: asked.version, grade: 'good' });
  api.clock.set('2026-05-20');
  await horizon.extendAll();
  expect(await months(unset)).toEqual([]);
  expect(await months(guided)).toEqual(['2026-01', '2026-04', '2026-07', '2026-10', '2027-01', '2027-04']);
  expect(await months(ending)).toEqual(monthsBetween('2026-03', '2026-05'));
  const slots = await api.inside((manager) => manager.findBy(ReportSlotEntity, { assignmentId: id }));
  expect(new Set(slots.map((slot) => slot.state))).toEqual(new Set(['withdrawn']));
});

it('works in every joint meeting, each in its own', async () => {
  const first = await assigned(api, { everyMonths: 1 });
  const second = await assigned(api, { everyMonths: 1, parts: [{ unit: 'finance', role: 'lead' }] }, 'other_secretariat');
  api.clock.set('2026-04-15');
  await api.app.get(Jobs).runNow('extend-report-slots');
  expect(await months(first)).toEqual(monthsBetween('2026-03', '2027-04'));
  const theirs = await api.inside((manager) => manager.findBy(ReportSlotEntity, { taskId: second.id }), api.world.jointMeetings.second);
  expect(theirs).toHaveLength(14);
  expect((await api.events(api.world.jointMeetings.second)).at(-1)).toMatchObject({ verb: 'openReportSlots', actor: null });
});

it('reckons provisional dates again once the year’s calendar is out, and keeps the old ones in the log', async () => {
  const task = await assigned(api, { everyMonths: 1, dueDay: 1 });
  const provisional = (): Promise<ReportSlotEntity[]> => api.inside((manager) => manager.find(ReportSlotEntity, { where: { taskId: task.id, dueProvisional: true }, order: { dueOn: 'ASC' } }));
  expect((await provisional())[0]).toMatchObject({ dueOn: '2027-01-01' });
  await api.inside(async (manager) => {
    await manager.insert(CalendarYearEntity, { year: 2027, source: 'test', loadedAt: '2026-11-01T00:00:00.000Z' });
    await manager.insert(HolidayEntity, { dayOn: '2027-01-01', year: 2027, kind: 'holiday', name: '元旦' });
  });
  api.app.get(CalendarSource).forget();
  expect(await api.app.get(RunningClocks).recomputeAll()).toBe(3);
  expect(await provisional()).toEqual([]);
  const [slot] = await api.inside((manager) => manager.findBy(ReportSlotEntity, { taskId: task.id, periodStartOn: '2027-01-01' }));
  expect(slot).toMatchObject({ dueOn: '2027-01-04', dueProvisional: false });
  const moved = (await api.events()).filter((event) => event.verb === 'recomputeDueDates');
  expect(moved.find((event) => event.subjectId === slot?.id)?.data).toMatchObject({ dueOn: '2027-01-04', previousDueOn: '2027-01-01' });
  expect(await api.app.get(RunningClocks).recomputeAll()).toBe(0);
});
