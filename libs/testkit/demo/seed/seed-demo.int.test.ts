import {
  AccountabilityEntity, AssignmentEntity, withFactHash, ClauseEntity, createDataSource, DemoAccountEntity, DraftItemEntity, DutyEntity, EventEntity, findFigures, IndicatorEntity, IndicatorUseEntity, IndicatorValueEntity, IndicatorVersionEntity, JointMeetingEntity, MembershipEntity, newId, NoticeEntity, PeriodExceptionEntity, PeriodLockEntity, ReportEntity, ReportSlotEntity, TaskEntity,
  ApiTokenEntity, DataDeliveryEntity, DataProvisionEntity, DeliveryEntity, RobotEntity, WebhookAttemptEntity, WebhookEntity,
  InspectionEntity, RectificationEntity,
  UnitEntity, withScope,
} from '@lianxi/api-data';
import { lastDueWithin, publicVerbs, stateAsOf, type LocalDate } from '@lianxi/domain';
import { jest } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@lianxi/testkit/database';
import { IsNull, Not, type DataSource, type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { demoRegister } from '../demo-register.js';
import { lifeTitles } from './life-steps.js';
import { seedDemo, tellDemo, type SeededDemo } from './seed-demo.js';

// Thousands of events are read and told again; other tests run beside it.
jest.setTimeout(180_000);

const today: LocalDate = '2026-11-24';
let database: TestDatabase;
let app: DataSource;
let told: SeededDemo;
let main: string;
let minors: string;

beforeAll(async () => {
  database = await testDatabase();
  await demandNothingHalf();
  const seeded = await seedDemo({ url: database.appUrl, today, passwordHash: 'hash' });
  if (seeded === null) throw new Error('not empty');
  told = seeded;
  [main = '', minors = ''] = told.books.map((book) => book.id);
  app = await createDataSource({ url: database.appUrl, poolSize: 2 }).initialize();
});
afterAll(async () => {
  await app.destroy();
  await database.drop();
});

/** What fails at the end, like a server killed in the middle, leaves an empty installation that can be filled. */
async function demandNothingHalf(): Promise<void> {
  await expect(seedDemo({ url: database.appUrl, today, passwordHash: null as unknown as string })).rejects.toThrow(/password_hash/);
  const source = await createDataSource({ url: database.appUrl, poolSize: 1 }).initialize();
  expect(await source.getRepository(UnitEntity).count()).toBe(0);
  await source.destroy();
}

const inside = <Result>(work: (manager: EntityManager) => Promise<Result>, id = main): Promise<Result> => withScope(app, id, work);
const logs = new Map<string, Promise<EventEntity[]>>();

/** Read once: no test changes anything. */
function eventsOf(id: string): Promise<EventEntity[]> {
  const log = logs.get(id) ?? inside((manager) => manager.find(EventEntity, { order: { seq: 'ASC' } }), id);
  logs.set(id, log);
  return log;
}

it('has a ledger of data provisions: in time, late, waiting, on request, without rhythm, without recipient', async () => {
  const provisions = await inside((manager) => manager.find(DataProvisionEntity));
  const active = provisions.filter(({ state }) => state === 'active');
  expect(active.map(({ rhythm }) => rhythm).sort()).toEqual(['monthly', 'monthly', 'monthly', 'on_request', 'unset']);
  expect(provisions.filter(({ state, recipientUnitId }) => state === 'draft' && recipientUnitId === null).length).toBeGreaterThanOrEqual(5);
  expect(new Set(provisions.map(({ dutyId }) => dutyId)).size).toBe(provisions.length);
  const deliveries = await inside((manager) => manager.find(DataDeliveryEntity));
  const has = (fits: (delivery: DataDeliveryEntity) => boolean): boolean => deliveries.some(fits);
  expect([has(({ state, dueOn }) => state === 'expected' && dueOn < today), has(({ state }) => state === 'delivered'), has(({ state, firstDeliveredOn, dueOn }) => state === 'confirmed' && (firstDeliveredOn ?? '') > dueOn), has(({ state, firstDeliveredOn, dueOn }) => state === 'confirmed' && (firstDeliveredOn ?? '9') <= dueOn), has(({ returnedTimes }) => returnedTimes > 0), has(({ request }) => request !== null)]).toEqual([true, true, true, true, true, true]);
});

it('has inspections in every stage, and what has to be put right', async () => {
  const inspections = await inside((manager) => manager.find(InspectionEntity, { order: { code: 'ASC' } }));
  expect(inspections.map(({ state }) => state)).toEqual(['concluded', 'under_way', 'submitted', 'draft']);
  expect(inspections[2]?.overlapReason).not.toBeNull();
  const items = await inside((manager) => manager.find(RectificationEntity, { order: { code: 'ASC' } }));
  expect(items.map(({ state, reopenCause, dueOn }) => [state, reopenCause, dueOn < today])).toEqual([
    ['in_progress', null, true], ['reported', null, true], ['in_progress', 'relapse', false], ['open', null, false], ['closed', null, true], ['in_progress', 'not_done', false], ['in_progress', null, false],
  ]);
  expect(items.filter(({ extensionRequestedOn }) => extensionRequestedOn !== null)).toHaveLength(1);
});

it('is not told twice: an installation with accounts stays as it is', async () => {
  expect(await seedDemo({ url: database.appUrl, today, passwordHash: 'other' })).toBeNull();
  expect(await app.getRepository(UnitEntity).count()).toBe(1 + 28 + 80);
});

it('has the work of a living joint meeting', async () => {
  const { calendar } = demoRegister();
  const amberUntilOn = lastDueWithin(today, 3, calendar);
  const figures = await inside((manager) => findFigures(manager, { jointMeetingId: main, level: null, today, amberUntilOn, visibleUnitIds: null }));
  expect(figures).toMatchObject({ openTasks: 48 + 5, overdueAssignments: 3, overdueReports: 6 + 1, dueSoonAssignments: 5 });
  const open = await inside((manager) => manager.findBy(TaskEntity, { state: 'assigned' }));
  const parts = await inside((manager) => manager.find(AssignmentEntity));
  expect(parts.filter((part) => open.some((task) => task.id === part.taskId))).toHaveLength(123 + 9);
  expect(await inside((manager) => manager.countBy(TaskEntity, { state: 'draft' }))).toBe(2);
  expect(await inside((manager) => manager.count(MembershipEntity))).toBe(28);
});

it('opened the reports the plan speaks of, due when it says', async () => {
  const beside = new Set((await inside((manager) => manager.find(TaskEntity))).filter((task) => lifeTitles.has(task.title)).map((task) => task.id));
  const rows = (await inside((manager) => manager.find(ReportSlotEntity))).filter((slot) => !beside.has(slot.taskId));
  const wanted = (told.plan.meetings[0]?.tasks ?? []).flatMap((task) => task.assignments.flatMap((part) => part.reports)).map((report) => `${report.periodStartOn} ${report.dueOn}`);
  expect(rows.map((slot) => `${slot.periodStartOn} ${slot.dueOn}`).sort()).toEqual(wanted.sort());
});

it('shows what happens beside the straight way: an objection, more time asked for, a task at rest, a hand-down with a late town and a report at the county', async () => {
  const { tasks, parts, slots } = await inside(async (manager) => ({ tasks: await manager.find(TaskEntity), parts: await manager.find(AssignmentEntity), slots: await manager.find(ReportSlotEntity) }));
  expect(parts.filter((part) => part.state === 'objected')).toHaveLength(1);
  expect(parts.filter((part) => part.extensionRequestedAt !== null && part.state === 'in_progress')).toHaveLength(1);
  expect(tasks.filter((task) => task.state === 'suspended')).toHaveLength(1);
  const towns = parts.filter((part) => part.parentId !== null);
  expect(towns).toHaveLength(3);
  const ofTowns = slots.filter((slot) => towns.some((part) => part.id === slot.assignmentId));
  expect(ofTowns.filter((slot) => slot.state === 'awaiting_check')).toHaveLength(1);
  expect(ofTowns.filter((slot) => slot.state === 'expected' && slot.dueOn < today)).toHaveLength(1);
  expect(ofTowns.filter((slot) => slot.state === 'accepted').length).toBeGreaterThanOrEqual(3);
});

it.each(['2026-02-11', '2026-06-30', '2026-10-09', '2027-01-04'])('tells that on %s too', (on) => {
  const units = demoRegister().units;
  const ids = new Map(units.map((unit) => [unit.code, newId()]));
  const [main] = tellDemo(on, { unitIds: ids, jurisdictionIds: new Map() }).books;
  const slots = [...(main?.slots.values() ?? [])];
  expect(slots.filter((slot) => slot.state === 'awaiting_check')).toHaveLength(1);
  expect([...(main?.tasks.values() ?? [])].filter((task) => task.state === 'suspended')).toHaveLength(1);
});

it('has a praise carried out, one accountability with its outcome, one that waits to be heard, on facts of its own record', async () => {
  const rows = await inside(async (manager) => {
    await manager.query(`SELECT set_config('lianxi.sealed', 'accountability', true)`);
    return manager.find(AccountabilityEntity, { order: { proposedOn: 'ASC' } });
  });
  expect(rows.map(({ kind, state }) => [kind, state])).toEqual([['accountability', 'decided'], ['praise', 'carried_out'], ['criticism', 'hearing']]);
  expect(rows[0]).toMatchObject({ responsibility: 'direct', personName: expect.any(String) as string, outcome: { measure: true, influenceMonths: 6 } });
  const events = new Map((await eventsOf(main)).map((event) => [event.seq, event]));
  for (const fact of rows.flatMap(({ facts }) => facts)) {
    expect(withFactHash((({ hash: _hash, ...words }) => words)(fact)).hash).toBe(fact.hash);
    expect([fact.sourceId]).toContain(fact.kind === 'event' ? events.get(fact.eventSeq ?? 0)?.id : events.get(fact.eventSeq ?? 0)?.subjectId);
  }
  expect(await inside((manager) => manager.count(AccountabilityEntity))).toBe(0);
});

it('has every duty on its sentence of the notice', async () => {
  const notices = new Map((await inside((manager) => manager.find(NoticeEntity))).map((notice) => [notice.id, notice]));
  const duties = await inside((manager) => manager.find(DutyEntity));
  expect(duties.length).toBeGreaterThan(63 + 7 * 20 + 73 * 13);
  expect(duties.filter((duty) => notices.get(duty.noticeId)?.text.slice(duty.startOffset, duty.endOffset) !== duty.text || duty.clauseId === null)).toEqual([]);
  expect(new Set(duties.map((duty) => duty.unitId).filter((id) => id !== null)).size).toBe(28 + 7 + 73);
  const standing = await inside((manager) => manager.countBy(TaskEntity, { dutyId: Not(IsNull()) }));
  expect(standing).toBe(31);
});

it('numbers events without gaps, in order of time, with the names of then', async () => {
  for (const id of [main, minors]) {
    const events = await eventsOf(id);
    expect(events.map((event) => event.seq)).toEqual(events.map((_, at) => at + 1));
    expect(events.filter((event, at) => at > 0 && event.at < (events[at - 1]?.at ?? ''))).toEqual([]);
    const nameless = events.filter((event) => event.actor === null && !['openReportSlots', 'expectDeliveries', 'pauseWebhook', ...publicVerbs].includes(event.verb));
    expect(nameless).toEqual([]);
    expect(events.filter((event) => event.actor !== null && event.verb !== 'establishJointMeeting' && event.verb !== 'openReportSlots' && !event.actor.postTitle)).toEqual([]);
  }
});

/** What the log does not say of a row: the order of members, and the day in a column of its own. */
const UNSAID: Readonly<Record<string, readonly string[]>> = { membership: ['position'], joint_meeting: ['establishedOn', 'calendarVersion'] };

it.each([
  ['joint_meeting', JointMeetingEntity],
  ['membership', MembershipEntity],
  ['notice', NoticeEntity],
  ['draft_item', DraftItemEntity],
  ['clause', ClauseEntity],
  ['duty', DutyEntity],
  ['task', TaskEntity],
  ['assignment', AssignmentEntity],
  ['report_slot', ReportSlotEntity],
  ['report', ReportEntity],
  ['indicator', IndicatorEntity],
  ['indicator_version', IndicatorVersionEntity],
  ['indicator_use', IndicatorUseEntity],
  ['indicator_value', IndicatorValueEntity],
  ['period_lock', PeriodLockEntity],
  ['period_exception', PeriodExceptionEntity],
] as const)('has each %s in the state its events lead to', async (kind, entity) => {
  for (const id of [main, minors]) {
    const state = stateAsOf(await eventsOf(id), today);
    const rows = await inside((manager) => manager.find(entity as EntityTarget<ObjectLiteral>), id);
    // A draft's words are its unit's own and are not logged.
    const said = rows.filter((row) => kind !== 'report' || row['state'] !== 'draft').map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => UNSAID[kind]?.includes(name) !== true)));
    for (const row of said) expect(state.get(kind, row['id'] as string)).toEqual(row);
    expect(state.all(kind)).toHaveLength(rows.length);
  }
});

it('has drafts begun, and reports filed on behalf of units without account', async () => {
  const reports = await inside((manager) => manager.find(ReportEntity));
  expect(reports.filter((report) => report.state === 'draft')).toHaveLength(2);
  expect(reports.filter((report) => report.onBehalf).length).toBeGreaterThan(5);
});

it('has figures with its reports: counties and towns, one month after another, below the threshold', async () => {
  const [definitions, values] = await inside(async (manager) => [await manager.find(IndicatorVersionEntity), await manager.find(IndicatorValueEntity)] as const);
  expect(definitions.map((definition) => definition.name).sort()).toEqual(['低收入群体价格指数涨幅', '信息化核对完成率', '入户核查率', '城镇低保标准', '救助资金按时发放率', '救助资金本月下达', '救助资金本月公开', '救助资金本月按时发放', '救助资金本月预算']);
  for (const definition of definitions) expect(values.filter((value) => value.indicatorVersionId === definition.id).length).toBeGreaterThan(10);
  const prices = values.filter((value) => value.whole === null && (value.amount ?? 0) < 100).map((value) => value.amount ?? 0);
  expect(Math.max(...prices)).toBeLessThan(3.5);
});

it('keeps the two joint meetings apart', async () => {
  const seen = await app.getRepository(TaskEntity).find();
  expect(seen).toEqual([]);
  const titles = (id: string): Promise<string[]> => inside(async (manager) => (await manager.find(TaskEntity)).map((task) => task.title), id);
  const [ours, theirs] = [await titles(main), await titles(minors)];
  expect([ours.length > 80, theirs.length]).toEqual([true, 7]);
  expect(ours.filter((title) => theirs.includes(title))).toEqual([]);
});

it('offers an account for each role', async () => {
  const roles = (await app.getRepository(DemoAccountEntity).find()).map((account) => account.role);
  expect(new Set(roles)).toEqual(new Set(['accountability_officer', 'confidant', 'inspector', 'leader', 'secretariat', 'liaison', 'unit_head', 'system_admin', 'security_admin', 'audit_admin']));
});

it('has a month that was locked with one exception, and systems it is connected to, none of which is reached', async () => {
  const [locks, exceptions] = await inside(async (manager) => [await manager.find(PeriodLockEntity), await manager.find(PeriodExceptionEntity)] as const);
  expect(locks).toMatchObject([{ missing: 0, underReview: 1, unlockedAt: null }]);
  expect(exceptions).toMatchObject([{ lockId: locks[0]?.id, revokedAt: null }]);
  const tokens = await inside((manager) => manager.find(ApiTokenEntity, { order: { takenAt: 'ASC' } }));
  expect(tokens.map(({ name, takenAt }) => [name, takenAt !== null])).toEqual([['民政业务系统', true], ['教育资助管理系统', false]]);
  expect(tokens[0]?.tokenHash).not.toMatch(/^[0-9a-f]{64}$/);
  expect(await inside((manager) => manager.find(WebhookEntity))).toMatchObject([{ state: 'paused', pausedBecause: 'failing', secretSealed: 'demo' }]);
  const sent = await inside((manager) => manager.find(DeliveryEntity));
  expect([sent.length, sent.some(({ state }) => state === 'waiting')]).toEqual([5, false]);
  expect(await inside((manager) => manager.count(WebhookAttemptEntity))).toBe(3 + 2 * 6);
  expect(await inside((manager) => manager.find(RobotEntity))).toMatchObject([{ host: 'robot.example.invalid', state: 'active' }]);
});
