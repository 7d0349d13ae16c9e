import * as domain from '@lianxi/domain';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { AssignmentEntity, JointMeetingEntity, JurisdictionEntity, ReportSlotEntity, TaskEntity, UnitEntity } from '../entities/index.js';
import { newId } from '../ids.js';
import { readCalendarYears } from '../reference/holidays.js';
import { withScope } from '../scope.js';
import { assignmentMarkSql, ladderDueSql, latePartSql, lightSql, rectificationMarkSql, slotMarkSql, taskMarkSql, taskPartSql } from './light.sql.js';
import { query, run } from './sql.js';

let database: TestDatabase;
let app: DataSource;
const jointMeetingId = newId();
const tasks: domain.Task[] = [];
const assignments: domain.Assignment[] = [];
const slots: domain.ReportSlot[] = [];

const days = readCalendarYears(2025, 2026).flatMap((year) => year.days);
const calendar = domain.makeCalendar({
  publishedYears: [2025, 2026],
  holidays: days.filter((day) => day.kind === 'holiday').map((day) => day.on),
  makeUpWorkdays: days.filter((day) => day.kind === 'workday').map((day) => day.on),
});

const someDay = fc.integer({ min: 0, max: 730 }).map((offset) => domain.addDays('2025-01-01', offset));
const someTask = fc.record({
  state: fc.constantFrom(...domain.taskStates),
  dueOn: fc.option(someDay),
  completedOn: fc.option(someDay),
  reportEveryMonths: fc.option(fc.constantFrom(1, 3)),
  parts: fc.array(fc.record({ state: fc.constantFrom(...domain.assignmentStates), dueOn: fc.option(someDay), completedOn: fc.option(someDay), extensionDueOn: fc.option(someDay), extensionRequestedAt: fc.option(fc.constant('2026-01-05T02:00:00.000Z')), ladderFromOn: fc.option(someDay) }), { minLength: 0, maxLength: 3 }),
  slots: fc.array(fc.record({ state: fc.constantFrom(...domain.reportSlotStates), dueOn: someDay, firstSubmittedOn: fc.option(someDay) }), { maxLength: 4 }),
});

function keep(sample: typeof someTask extends fc.Arbitrary<infer Sample> ? Sample : never, units: readonly string[]): void {
  const { parts, slots: owed, ...given } = sample;
  const task: domain.Task = {
    id: newId(), jointMeetingId, code: newId(), title: '任务', content: '内容', dutyId: null, dueRule: { kind: 'none' }, dueProvisional: false, reportDueDay: null,
    ...domain.firstReporting, createdByPostId: null, assignedOn: null, closedOn: null, suspendedOn: null, stateReason: null, version: 1, ...given,
  };
  tasks.push(task);
  const own = parts.map((part, at): domain.Assignment => ({
    ...domain.untouchedPart, id: newId(), jointMeetingId, taskId: task.id, unitId: units[at] as string, role: (['lead', 'support', 'guide'] as const)[at] as domain.DutyRole, ...part,
  }));
  assignments.push(...own);
  const [first] = own;
  if (!first) return;
  slots.push(...owed.map((slot, at): domain.ReportSlot => {
    const { startOn, endOn } = domain.periodOf(domain.addMonths('2025-01-01', at), 1);
    return { id: newId(), jointMeetingId, assignmentId: first.id, taskId: task.id, unitId: first.unitId, periodStartOn: startOn, periodEndOn: endOn,
      dueProvisional: false, stateBeforePause: null, acceptedOn: null, replaced: false, version: 1, ...slot };
  }));
}

beforeAll(async () => {
  database = await testDatabase();
  app = await createDataSource({ url: database.appUrl }).initialize();
  const place = newId();
  const units = [newId(), newId(), newId()];
  await app.getRepository(JurisdictionEntity).insert({ id: place, code: '4407', name: '江门市', level: 'city', parentId: null });
  await app.getRepository(UnitEntity).insert(units.map((id) => ({ id, code: id, name: id, kind: 'government_department' as const, level: 'city' as const, jurisdictionId: place, validFrom: '2018-01-01' })));
  for (const sample of fc.sample(someTask, { numRuns: 250, seed: 20181700 })) keep(sample, units);
  await withScope(app, jointMeetingId, async (manager) => {
    await manager.insert(JointMeetingEntity, { id: jointMeetingId, code: 'jm', name: '联席会议', level: 'city', jurisdictionId: place, secretariatUnitId: units[0] as string, establishedOn: '2020-01-01' });
    await manager.insert(TaskEntity, tasks);
    await manager.insert(AssignmentEntity, assignments);
    await manager.insert(ReportSlotEntity, slots as ReportSlotEntity[]);
  });
});
afterAll(async () => {
  await app.destroy();
  await database.drop();
});

async function marksOf(from: string, mark: string, context: domain.LightContext): Promise<Map<string, string>> {
  const amberUntilOn = domain.lastDueWithin(context.today, context.settings.amberWorkingDays, calendar);
  const rows = await withScope(app, jointMeetingId, (manager) =>
    run(manager, query<{ id: string; mark: string; light: string }>(`SELECT id, mark, ${lightSql('mark')} AS light FROM (SELECT x.id, ${mark} AS mark FROM ${from}) judged`, { today: context.today, amberUntilOn })),
  );
  for (const row of rows) expect(row.light).toBe(domain.lightOf(row.mark as domain.SlotMark));
  return new Map(rows.map((row) => [row.id, row.mark]));
}

const someContext = fc.record({ today: someDay, amberWorkingDays: fc.integer({ min: 0, max: 20 }) }).map(({ today, amberWorkingDays }): domain.LightContext => ({ today, calendar, settings: { amberWorkingDays } }));
const holds = (check: (context: domain.LightContext) => Promise<void>): Promise<void> => fc.assert(fc.asyncProperty(someContext, check), { numRuns: 25 });

it('a slot has the mark of the domain, on any day of the real calendar', () =>
  holds(async (context) => {
    const marks = await marksOf('report_slot x', slotMarkSql('x'), context);
    expect(slots.map((slot) => marks.get(slot.id))).toEqual(slots.map((slot) => domain.markOfSlot(slot, context)));
  }));

it('an assignment has the mark of the domain', () =>
  holds(async (context) => {
    const marks = await marksOf('assignment x', assignmentMarkSql('x'), context);
    expect(assignments.map((assignment) => marks.get(assignment.id))).toEqual(assignments.map((assignment) => domain.markOfAssignment(assignment, context)));
  }));

it('a part is late, and its ladder counts, as the domain says, while requests for more time wait or were refused', () =>
  holds(async (context) => {
    const rows = await withScope(app, jointMeetingId, (manager) =>
      run(manager, query<{ id: string; late: boolean | null; count_on: string | null }>(`SELECT x.id, ${latePartSql('x')} AS late, ${ladderDueSql('x')} AS count_on FROM assignment x`, { today: context.today })),
    );
    const found = new Map(rows.map(({ id, late, count_on: countOn }) => [id, [late === true, countOn]]));
    const open = (part: domain.Assignment) => domain.carriesWork(part) && (part.state === 'pending' || part.state === 'in_progress');
    expect(assignments.map((part) => found.get(part.id))).toEqual(assignments.map((part) => [open(part) && domain.markOfAssignment(part, context) === 'overdue', domain.ladderDueOn(part)]));
  }));

it('a rectification item has the mark of the domain', () =>
  holds(async (context) => {
    const items = domain.rectificationStates.flatMap((state) => slots.map(({ dueOn, firstSubmittedOn }) => ({ state, dueOn, finishedOn: firstSubmittedOn })));
    const params = { states: items.map(({ state }) => state), dues: items.map(({ dueOn }) => dueOn), dones: items.map(({ finishedOn }) => finishedOn), today: context.today, amberUntilOn: domain.lastDueWithin(context.today, context.settings.amberWorkingDays, context.calendar) };
    const rows = await run(app, query<{ mark: string }>(
      `SELECT ${rectificationMarkSql('x')} AS mark FROM unnest(:states::text[], :dues::date[], :dones::date[]) WITH ORDINALITY AS x(state, due_on, finished_on, place)
      WHERE :today::date IS NOT NULL AND :amberUntilOn::date IS NOT NULL ORDER BY x.place`, params));
    expect(rows.map(({ mark }) => mark)).toEqual(items.map((item) => domain.markOfRectification(item, context)));
  }));

/** The parts as the domain counts them: every lead and support assignment and every report still owed. */
function partsOf(task: domain.Task, context: domain.LightContext): domain.SlotMark[] {
  const working = assignments.filter((part) => part.taskId === task.id && domain.carriesWork(part) && part.state !== 'withdrawn' && (part.dueOn !== null || task.reportEveryMonths === null));
  const owed = slots.filter((slot) => slot.taskId === task.id && domain.isOwed(slot));
  return [...working.map((part) => domain.markOfAssignment(part, context)), ...owed.map((slot) => domain.markOfSlot(slot, context))];
}

it('a task has the mark of the domain over all its parts, though SQL looks at the next report only', () =>
  holds(async (context) => {
    const marks = await marksOf(`task x LEFT JOIN LATERAL (${taskPartSql('x')}) part ON true`, taskMarkSql('x', 'part.mark'), context);
    expect(tasks.map((task) => marks.get(task.id))).toEqual(tasks.map((task) => domain.markOfTask(task, partsOf(task, context), context)));
  }), 30_000);
