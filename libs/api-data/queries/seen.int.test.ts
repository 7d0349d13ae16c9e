import * as domain from '@lianxi/domain';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { AssignmentEntity, JointMeetingEntity, JurisdictionEntity, ReportSlotEntity, TaskEntity, UnitEntity } from '../entities/index.js';
import { newId } from '../ids.js';
import { withScope } from '../scope.js';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import { slotSeenSql, taskSeenSql } from './seen.sql.js';
import { query, run } from './sql.js';

let database: TestDatabase;
let app: DataSource;
const jointMeetingId = newId();
const units = [newId(), newId(), newId()];
const roles = ['lead', 'support', 'guide'] as const;
const tasks: domain.Task[] = [];
const parts: domain.Assignment[] = [];
const slots: domain.ReportSlot[] = [];

/** Every way in which up to three units can share a task, in every state of the task, each with one expected report a part. */
function makeRows(): void {
  const castings = domain.taskStates.flatMap((state) => [[0], [0, 1], [1, 0], [2, 1, 0], [1, 2, 0]].map((cast) => ({ state, cast })));
  for (const { state, cast } of castings) {
    const task: domain.Task = {
      id: newId(), jointMeetingId, code: newId(), title: '任务', content: '内容', dutyId: null, state, dueOn: null, dueRule: { kind: 'none' }, dueProvisional: false,
      reportEveryMonths: null, reportDueDay: null, ...domain.firstReporting, createdByPostId: null, assignedOn: null, completedOn: null, closedOn: null, suspendedOn: null, stateReason: null, version: 1,
    };
    tasks.push(task);
    for (const [at, unit] of cast.entries()) {
      const part: domain.Assignment = {
        ...domain.untouchedPart, id: newId(), jointMeetingId, taskId: task.id, unitId: units[unit] as string, role: roles[at] ?? 'guide',
        state: at === 0 && tasks.length % 4 === 0 ? 'withdrawn' : 'pending',
      };
      parts.push(part);
      slots.push({
        id: newId(), jointMeetingId, assignmentId: part.id, taskId: task.id, unitId: part.unitId, periodStartOn: '2026-03-01', periodEndOn: '2026-03-31', dueOn: '2026-03-25',
        dueProvisional: false, state: 'expected', stateBeforePause: null, firstSubmittedOn: null, acceptedOn: null, replaced: false, version: 1,
      });
    }
  }
}

beforeAll(async () => {
  database = await testDatabase();
  app = await createDataSource({ url: database.appUrl }).initialize();
  const place = newId();
  makeRows();
  await app.getRepository(JurisdictionEntity).insert({ id: place, code: '4407', name: '江门市', level: 'city', parentId: null });
  await app.getRepository(UnitEntity).insert(units.map((id) => ({ id, code: id, name: id, kind: 'government_department' as const, level: 'city' as const, jurisdictionId: place, validFrom: '2018-01-01' })));
  await withScope(app, jointMeetingId, async (manager) => {
    await manager.insert(JointMeetingEntity, { id: jointMeetingId, code: 'jm', name: '联席会议', level: 'city', jurisdictionId: place, secretariatUnitId: units[0] as string, establishedOn: '2020-01-01' });
    await manager.insert(TaskEntity, tasks);
    await manager.insert(AssignmentEntity, parts);
    await manager.insert(ReportSlotEntity, slots);
  });
});
afterAll(async () => {
  await app.destroy();
  await database.drop();
});

const scopes: readonly [string, domain.UnitScope][] = [
  ['all', { kind: 'all' }],
  ['nothing', { kind: 'none' }],
  ...units.map((id, at): [string, domain.UnitScope] => [`unit ${at}`, { kind: 'units', unitIds: [id] }]),
  ['two units', { kind: 'units', unitIds: units.slice(1) }],
];

async function seen(from: string, condition: string, scope: domain.UnitScope): Promise<string[]> {
  const visibleUnitIds = scope.kind === 'all' ? null : scope.kind === 'units' ? scope.unitIds : [];
  const rows = await withScope(app, jointMeetingId, (manager) => run(manager, query<{ id: string }>(`SELECT x.id FROM ${from} x WHERE ${condition}`, { jointMeetingId, visibleUnitIds })));
  return rows.map((row) => row.id).sort();
}

const partsOf = (taskId: string): domain.Assignment[] => parts.filter((part) => part.taskId === taskId);

it.each(scopes)('shows %s the tasks the domain shows', async (_, scope) => {
  const expected = tasks.filter((task) => domain.canSeeTask(scope, task, partsOf(task.id))).map((task) => task.id);
  expect(await seen('task', taskSeenSql('x'), scope)).toEqual(expected.sort());
});

it.each(scopes)('shows %s the expected reports the domain shows', async (_, scope) => {
  const expected = slots.filter((slot) => domain.canSeeSlot(scope, slot, partsOf(slot.taskId))).map((slot) => slot.id);
  expect(await seen('report_slot', slotSeenSql('x'), scope)).toEqual(expected.sort());
});
