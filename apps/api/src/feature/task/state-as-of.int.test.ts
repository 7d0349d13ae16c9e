import {
  AssignmentEntity, CalendarYearEntity, DutyEntity, HolidayEntity, ReportEntity, ReportSlotEntity, TaskEntity,
} from '@lianxi/api-data';
import { stateAsOf, type Instant, type LocalDate, type LoggedKind } from '@lianxi/domain';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { CalendarSource } from '../../platform/calendar-source.js';
import { bootApi, type TestApi, type UnitKey, type Who } from '../../testing/index.js';
import { noticeText } from '../../testing/notice-text.js';
import { RunningClocks } from '../../platform/running-clocks.js';
import { SlotHorizon } from '../report/slot-horizon.service.js';
import { lifeVerbs, type LifeVerb, type Part, type Whole } from './task-life.fixture.js';
import { assigned, documents, draftInput, drafted, newKey, partOf, reportInput, type AssignmentAnswer, type SlotAnswer, type TaskAnswer } from './loop.fixture.js';

const tables: readonly (readonly [LoggedKind, EntityTarget<ObjectLiteral>])[] = [
  ['task', TaskEntity], ['assignment', AssignmentEntity], ['report_slot', ReportSlotEntity], ['report', ReportEntity], ['duty', DutyEntity],
];
type Rows = Readonly<Record<string, readonly ObjectLiteral[]>>;

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());

const byId = <Row extends ObjectLiteral>(rows: readonly Row[]): Row[] => [...rows].sort((one, other) => (String(one['id']) < String(other['id']) ? -1 : 1));
/** A draft's words are its unit's own and are not logged: what is compared of it is that it is there. */
const sayable = (rows: readonly ObjectLiteral[]): ObjectLiteral[] =>
  byId(rows.map((row) => (row['state'] === 'draft' && 'slotId' in row ? { id: row['id'], slotId: row['slotId'], sequence: row['sequence'], version: row['version'] } : { ...row })));

/** What the tables hold now. */
async function snapshot(): Promise<Rows> {
  const rows: [string, ObjectLiteral[]][] = [];
  for (const [kind, entity] of tables) rows.push([kind, sayable(await api.inside((manager) => manager.find(entity)))]);
  return Object.fromEntries(rows);
}

async function rebuilt(until: LocalDate | Instant): Promise<Rows> {
  const state = stateAsOf(await api.events(), until);
  return Object.fromEntries(tables.map(([kind]) => [kind, sayable(state.all(kind))]));
}

async function send<Result>(who: Who, document: keyof typeof documents, variables: Record<string, unknown>): Promise<Result> {
  return Object.values(await api.as(who).query<Record<string, Result>>(documents[document], variables))[0] as Result;
}

async function registerDuties(): Promise<void> {
  const importing = 'mutation ($input: ImportNoticeInput!) { importNotice(input: $input) { id version } }';
  const input = { text: noticeText.replace('市社会工作部', '市总工会'), sourceName: '通知', idempotencyKey: newKey() };
  const { importNotice: notice } = await api.as('secretariat').query<{ importNotice: { id: string; version: number } }>(importing, { input });
  await api.as('secretariat').query('mutation ($id: ID!, $version: Int!) { confirmNotice(id: $id, version: $version) { created } }', notice);
}

async function changeDuties(): Promise<void> {
  const { duties } = await api.as('secretariat').query<{ duties: { items: { id: string; version: number; kind: string; holderClass: string | null; viewerCan: string[] }[] } }>(
    '{ duties { items { id version kind holderClass viewerCan } } }',
  );
  const can = (verb: string) => duties.items.find((duty) => duty.viewerCan.includes(verb));
  const frequency = 'mutation ($id: ID!, $version: Int!) { setFrequency(id: $id, version: $version, months: 3, basis: "会议议定", fromOn: "2026-04-01") { id } }';
  await api.as('secretariat').query(frequency, { id: can('setFrequency')?.id, version: 1 });
  const expand = 'mutation ($id: ID!, $version: Int!, $unitIds: [ID!]!) { expandHolders(id: $id, version: $version, unitIds: $unitIds) { id } }';
  await api.as('secretariat').query(expand, { id: can('expandHolders')?.id, version: 1, unitIds: [api.world.units.finance, api.world.units.health] });
}

async function reviseAndAssign(): Promise<TaskAnswer> {
  const parts = [{ unit: 'finance', role: 'lead' }, { unit: 'union', role: 'support' }] as const;
  const draft = await drafted(api, { parts, everyMonths: 1, workingDays: 215 });
  const revisedParts = [{ unit: 'finance', role: 'lead' }, { unit: 'health', role: 'support' }, { unit: 'eastCounty', role: 'guide' }] as const;
  const { idempotencyKey: _key, ...input } = draftInput(api, { parts: revisedParts, everyMonths: 1, workingDays: 215, title: '核对发放并公示' });
  const { version } = await send<{ version: number }>('secretariat', 'revise', { id: draft.id, version: draft.version, input: { ...input, idempotencyKey: newKey() } });
  return send('secretariat', 'assign', { id: draft.id, version, key: newKey() });
}

async function report(task: TaskAnswer): Promise<void> {
  const slots = (await send<TaskAnswer>('liaison', 'task', { id: task.id })).slots.filter((each) => each.unit?.id === api.world.units.finance);
  const [first, second] = [...slots].sort((one, other) => (one.periodStartOn < other.periodStartOn ? -1 : 1));
  await send('liaison', 'saveDraft', { slotId: first?.id, version: 0, input: reportInput('写了一半') });
  let slot = await send<SlotAnswer>('liaison', 'file', { slotId: first?.id, version: first?.version, draftVersion: 1, input: reportInput('已核对'), key: newKey() });
  slot = await send('secretariat', 'returnReport', { slotId: slot.id, version: slot.version, reason: '缺户数' });
  slot = await send('liaison', 'file', { slotId: slot.id, version: slot.version, input: reportInput('已核对，52户'), key: newKey() });
  await send('secretariat', 'acceptReport', { slotId: slot.id, version: slot.version });
  await send('liaison', 'saveDraft', { slotId: second?.id, version: 0, input: reportInput('下月的') });
}

async function complete(who: Who, part: AssignmentAnswer, version: number): Promise<void> {
  let asked = await send<AssignmentAnswer>(who, 'request', { id: part.id, version, text: '已办结' });
  asked = await send('secretariat', 'returnCompletion', { id: part.id, version: asked.version, reason: '缺材料' });
  asked = await send(who, 'request', { id: part.id, version: asked.version, text: '材料已补' });
  await send('secretariat', 'acceptCompletion', { id: part.id, version: asked.version, grade: 'good' });
}

const life = async <Result>(who: Who, verb: LifeVerb, variables: Record<string, unknown>): Promise<Result> =>
  Object.values(await api.as(who).query<Record<string, Result>>(lifeVerbs[verb], variables))[0] as Result;
const lived = new Map<string, TaskAnswer>();
const now = (name: string): Promise<Whole> => life<Whole>('secretariat', 'task', { id: lived.get(name)?.id });
const partNow = async (name: string, unit: UnitKey): Promise<Part> => (await now(name)).assignments.find((each) => each.unit.id === api.world.units[unit] && each.state !== 'withdrawn') as Part;

/** Objections, an extension, a pause, a waiver: each asked for on one day… */
async function live(): Promise<void> {
  const parts = [{ unit: 'finance', role: 'lead' }, { unit: 'health', role: 'support' }] as const;
  for (const name of ['upheld', 'reassigned', 'extended', 'paused', 'withdrawn', 'waived']) lived.set(name, await assigned(api, { title: `任务${name}`, dueOn: '2026-12-18', everyMonths: 1, parts }));
  for (const name of ['upheld', 'reassigned']) await life('liaison', 'objectToAssignment', { ...(await partNow(name, 'finance')), reason: '不属本单位职责' });
  const begun = await send<AssignmentAnswer>('liaison', 'acknowledge', (await partNow('extended', 'finance')) as never);
  await life('liaison', 'requestExtension', { id: begun.id, version: begun.version, dueOn: '2027-02-26', reason: '资金未到', progress: '过半' });
  await life('secretariat', 'suspendTask', { id: lived.get('paused')?.id, version: (await now('paused')).version, reason: '等文件' });
  await life('secretariat', 'waiveSupport', { ...(await partNow('waived', 'health')), reason: '不影响' });
  const slot = (await now('waived')).slots.find((each) => each.unit?.id === api.world.units.finance);
  await send('secretariat', 'file', { slotId: slot?.id, version: slot?.version, input: reportInput('电话了解'), source: '电话', key: newKey() });
}

/** … and decided on another. */
async function decide(): Promise<void> {
  await life('secretariat', 'upholdAssignment', { ...(await partNow('upheld', 'finance')), reason: '职责明确' });
  await life('secretariat', 'reassignAssignment', { ...(await partNow('reassigned', 'finance')), unitId: api.world.units.union, reason: null });
  await life('secretariat', 'approveExtension', { ...(await partNow('extended', 'finance')) });
  await life('secretariat', 'resumeTask', { id: lived.get('paused')?.id, version: (await now('paused')).version });
  await life('secretariat', 'withdrawTask', { id: lived.get('withdrawn')?.id, version: (await now('withdrawn')).version, reason: '并入其他任务' });
  const filed = (await now('waived')).slots.find((slot) => slot.state === 'submitted');
  await life('liaison', 'confirmReport', { slotId: filed?.id, version: filed?.version });
  const begun = await send<AssignmentAnswer>('liaison', 'acknowledge', (await partNow('waived', 'finance')) as never);
  const asked = await send<AssignmentAnswer>('liaison', 'request', { id: begun.id, version: begun.version, text: '已办' });
  await send('secretariat', 'acceptCompletion', { id: asked.id, version: asked.version, grade: 'pass' });
  await life('secretariat', 'reopenTask', { id: lived.get('waived')?.id, version: (await now('waived')).version, reason: '复核', dueOn: '2027-01-29' });
}

async function publishNextYear(): Promise<void> {
  await api.inside(async (manager) => {
    await manager.insert(CalendarYearEntity, { year: 2027, source: 'test', loadedAt: '2026-11-01T00:00:00.000Z' });
    await manager.insert(HolidayEntity, { dayOn: '2027-01-01', year: 2027, kind: 'holiday', name: '元旦' });
  });
  api.app.get(CalendarSource).forget();
}

it('gives the tables back as they stood at the end of each day, from the log alone', async () => {
  const seen = new Map<LocalDate, Rows>();
  const begin = (on: LocalDate): void => api.clock.set(on);
  const end = async (): Promise<void> => void seen.set(api.clock.today(), await snapshot());

  begin('2026-03-02');
  await registerDuties();
  const task = await reviseAndAssign();
  expect(task.dueOn?.slice(0, 4)).toBe('2027');
  await drafted(api, { title: '留作草稿的任务' });
  await end();

  begin('2026-03-04');
  const lead = await send<AssignmentAnswer>('liaison', 'acknowledge', partOf(api, task, 'finance') as never);
  const support = await send<AssignmentAnswer>('other_liaison', 'acknowledge', partOf(api, task, 'health') as never);
  await changeDuties();
  await end();

  begin('2026-03-20');
  await report(task);
  await end();

  begin('2026-06-02');
  expect(await api.app.get(SlotHorizon).extendAll()).toBeGreaterThanOrEqual(0);
  await assigned(api, { everyMonths: 1, title: '第二项任务' });
  await end();

  begin('2026-11-02');
  await publishNextYear();
  expect(await api.app.get(RunningClocks).recomputeAll()).toBeGreaterThan(0);
  await end();

  begin('2026-11-10');
  const version = async (part: AssignmentAnswer): Promise<number> => (await api.inside((manager) => manager.findOneByOrFail(AssignmentEntity, { id: part.id }))).version;
  await complete('other_liaison', support, await version(support));
  await complete('liaison', lead, await version(lead));
  const done = await api.inside((manager) => manager.findOneByOrFail(TaskEntity, { id: task.id }));
  expect(done.state).toBe('completed');
  await send('secretariat', 'closeOut', { id: task.id, version: done.version, reason: null });
  await end();

  begin('2026-11-12');
  await live();
  await end();

  begin('2026-12-14');
  await decide();
  await end();

  expect(seen.size).toBe(8);
  for (const [on, rows] of seen) expect([on, await rebuilt(on)]).toEqual([on, rows]);
  expect(await rebuilt('2026-03-01')).toEqual({ task: [], assignment: [], report_slot: [], report: [], duty: [] });
  expect(await rebuilt('2026-03-20T00:59:59.999Z')).toEqual(seen.get('2026-03-04'));
});
