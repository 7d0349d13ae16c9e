import * as domain from '@lianxi/domain';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import {
  AssignmentEntity, IndicatorEntity, IndicatorUseEntity, IndicatorValueEntity, IndicatorVersionEntity, JointMeetingEntity, JurisdictionEntity, ReportEntity, ReportSlotEntity, TaskEntity, UnitEntity,
} from '../entities/index.js';
import { newId } from '../ids.js';
import { withScope } from '../scope.js';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import { findIndicatorFigures } from './indicator-roll-up.query.js';

let database: TestDatabase;
let app: DataSource;
const jointMeetingId = newId();
const [city, east, west] = [newId(), newId(), newId()];
const towns = Array.from({ length: 5 }, (_, index) => ({ id: newId(), county: index < 3 ? east : west }));
const direct = newId();
const units = [
  { id: newId(), level: 'city', place: city, places: { city } },
  { id: newId(), level: 'city', place: city, places: { city } },
  { id: newId(), level: 'county', place: east, places: { city, county: east } },
  { id: newId(), level: 'county', place: west, places: { city, county: west } },
  ...towns.map(({ id, county }) => ({ id: newId(), level: 'town' as const, place: id, places: { city, county, town: id } })),
  // a town directly below the city
  { id: newId(), level: 'town', place: direct, places: { city, town: direct } },
] as const;
const periods = ['2026-01-01', '2026-02-01'] as const;
const task = newId();
const assignments = units.map(({ id }) => ({ id: newId(), unitId: id }));

beforeAll(async () => {
  database = await testDatabase();
  app = await createDataSource({ url: database.appUrl }).initialize();
  const place = (id: string, code: string, level: domain.Level, parentId: string | null) => app.getRepository(JurisdictionEntity).insert({ id, code, name: code, level, parentId });
  await place(city, '4407', 'city', null);
  for (const [code, id] of [['440701', east], ['440702', west]] as const) await place(id, code, 'county', city);
  for (const [index, { id, county }] of towns.entries()) await place(id, `44070${index}001`, 'town', county);
  await place(direct, '440799001', 'town', city);
  await app.getRepository(UnitEntity).insert(units.map((unit) => ({ id: unit.id, code: unit.id, name: unit.id, kind: 'lower_government' as const, level: unit.level, jurisdictionId: unit.place, validFrom: '2018-01-01' })));
  await withScope(app, jointMeetingId, async (manager) => {
    await manager.insert(JointMeetingEntity, { id: jointMeetingId, code: 'jm', name: '联席会议', level: 'city', jurisdictionId: city, secretariatUnitId: units[0].id, establishedOn: '2020-01-01' });
    await manager.insert(TaskEntity, { id: task, jointMeetingId, code: 'RW-1', title: '核查', content: '按月', state: 'assigned', dueRule: { kind: 'none' }, dueProvisional: false, reportEveryMonths: 1, version: 1 });
    await manager.insert(AssignmentEntity, assignments.map((each) => ({ ...each, jointMeetingId, taskId: task, role: 'support' as const, state: 'in_progress' as const, version: 1 })));
  });
});
afterAll(async () => {
  await app.destroy();
  await database.drop();
});

interface Told {
  readonly unit: number;
  readonly period: number;
  readonly state: 'expected' | 'suspended' | 'submitted' | 'returned' | 'accepted';
  readonly amount: number;
  readonly whole: number;
  readonly open: boolean;
  readonly minute: number;
}

const someTold: fc.Arbitrary<Told> = fc.record({
  unit: fc.nat(units.length - 1), period: fc.nat(1), state: fc.constantFrom('expected', 'suspended', 'submitted', 'returned', 'accepted'),
  amount: fc.integer({ min: 0, max: 1_000_000_000 }).map((tenths) => tenths / 10), whole: fc.integer({ min: 1, max: 1_000_000 }), open: fc.boolean(), minute: fc.nat(59),
});
const someStory = fc.record({
  rollUp: fc.constantFrom(...domain.indicatorRollUps),
  told: fc.uniqueArray(someTold, { maxLength: 18, selector: ({ unit, period }) => `${unit}-${period}` }),
  only: fc.option(fc.uniqueArray(fc.nat(units.length - 1), { minLength: 1 })),
});
type Story = typeof someStory extends fc.Arbitrary<infer Of> ? Of : never;

const isSent = ({ state, open }: Told): boolean => !open && (state === 'submitted' || state === 'accepted');

let rounds = 0;

/** Writes the story as the verbs would leave it; the slots of a story are new, those before are withdrawn. */
async function keep({ rollUp, told, only }: Story): Promise<string> {
  const [indicatorId, definitionId] = [newId(), newId()];
  await withScope(app, jointMeetingId, async (manager) => {
    await manager.query(`UPDATE report_slot SET state = 'withdrawn', period_start_on = period_start_on - $1::integer WHERE state <> 'withdrawn'`, [(rounds += 1) * 100]);
    await manager.insert(IndicatorEntity, { id: indicatorId, jointMeetingId, code: indicatorId, retiredFromOn: null, version: 1 });
    await manager.insert(IndicatorVersionEntity, {
      id: definitionId, jointMeetingId, indicatorId, fromOn: '2026-01-01', name: '指标', description: '', kind: rollUp === 'ratio' ? 'ratio' : 'amount', measure: '户', decimals: 1, numeratorName: null,
      denominatorName: null, rollUp, direction: null, target: null, floor: false, fundPart: null, fund: null, capped: false, cumulative: false, jumpPercent: null, trigger: null,
    });
    const unitIds = only?.map((index) => units[index]?.id ?? '') ?? null;
    await manager.insert(IndicatorUseEntity, { id: newId(), jointMeetingId, indicatorId, taskId: task, dutyId: null, unitIds, fromOn: '2026-01-01', toOn: null });
    for (const each of told) {
      const { id: assignmentId, unitId } = assignments[each.unit] as (typeof assignments)[number];
      const [slotId, reportId, sentAt] = [newId(), newId(), `2026-03-01T01:${String(each.minute).padStart(2, '0')}:00.000Z`];
      const periodStartOn = periods[each.period] ?? '';
      await manager.insert(ReportSlotEntity, { id: slotId, jointMeetingId, assignmentId, taskId: task, unitId, periodStartOn, periodEndOn: domain.periodOf(periodStartOn, 1).endOn, dueOn: '2026-03-25', dueProvisional: false, state: each.state, version: 1 });
      if (each.state === 'expected' || each.state === 'suspended') continue;
      await manager.insert(ReportEntity, { id: reportId, jointMeetingId, slotId, sequence: 1, state: each.state, text: '进展', facts: [], unchanged: false, onBehalf: false, unitId, unitName: '单位', savedAt: sentAt, submittedAt: sentAt, version: 1 });
      if (!each.open) await manager.insert(IndicatorValueEntity, { id: newId(), jointMeetingId, reportId, indicatorId, indicatorVersionId: definitionId, amount: each.amount, whole: rollUp === 'ratio' ? each.whole : null });
    }
  });
  return indicatorId;
}

/** What the domain expects of the story in a period. */
function entriesOf({ rollUp, told, only }: Story, period: number): domain.ExpectedFigure[] {
  return told.flatMap((each): domain.ExpectedFigure[] => {
    const unit = units[each.unit];
    if (!unit || each.period !== period || each.state === 'suspended' || (only !== null && !only.includes(each.unit))) return [];
    const figure = isSent(each) ? { amount: each.amount, whole: rollUp === 'ratio' ? each.whole : null } : null;
    return [{ unitId: unit.id, level: unit.level, places: unit.places, sentAt: figure && `2026-03-01T01:${String(each.minute).padStart(2, '0')}:00.000Z`, figure }];
  });
}

async function figures(indicatorId: string, under: string | null): Promise<Map<string, domain.RolledUp>> {
  const rows = await withScope(app, jointMeetingId, (manager) =>
    findIndicatorFigures(manager, { jointMeetingId, indicatorIds: [indicatorId], under, fromOn: '2026-01-01', untilOn: '2026-12-31', visibleUnitIds: null, acceptedOnly: false }),
  );
  return new Map(rows.map(({ areaId, periodStartOn, expected, entered, amount, whole }) => [`${areaId} ${periodStartOn}`, { expected, entered, figure: amount === null ? null : { amount, whole } }]));
}

function wanted(story: Story, level: domain.Level, areas: readonly string[]): Map<string, domain.RolledUp> {
  const found = new Map<string, domain.RolledUp>();
  for (const [index, periodStartOn] of periods.entries()) {
    for (const area of areas) {
      const rolled = domain.rollUpArea(story.rollUp, level, entriesOf(story, index).filter(({ places }) => places[level] === area));
      if (rolled.expected > 0) found.set(`${area} ${periodStartOn}`, rolled);
    }
  }
  return found;
}

it('rolls up town, county and city as the domain does, whatever is missing', () =>
  fc.assert(
    fc.asyncProperty(someStory, async (story) => {
      const indicatorId = await keep(story);
      expect(await figures(indicatorId, null)).toEqual(wanted(story, 'city', [city]));
      expect(await figures(indicatorId, city)).toEqual(new Map([...wanted(story, 'county', [east, west]), ...wanted(story, 'town', [direct])]));
      expect(await figures(indicatorId, east)).toEqual(wanted(story, 'town', towns.map(({ id }) => id).slice(0, 3)));
    }),
    { numRuns: 60 },
  ), 60_000);
