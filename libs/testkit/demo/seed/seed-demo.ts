import {
  createDataSource, insertRows, JIANGMEN_CODE, loadCalendar, loadReference, newId, readCalendarYears, setScope, type LoadedReference,
} from '@lianxi/api-data';
import { makeCalendar, yearOf, type Calendar, type Government, type LocalDate, type ObjectUnit } from '@lianxi/domain';
import { demoPlan } from '../demo-plan.js';
import type { DemoDuty, DemoMeeting, DemoPlan, DemoUnit } from '../demo-plan.types.js';
import { demoUnits } from '../demo-register.js';
import type { DemoStep } from '../demo-steps.js';
import { storyStart } from '../demo-standing.js';
import { Directory } from './directory.js';
import type { MeetingBook } from './meeting-book.js';
import type { NoticeFrame } from './notice-steps.js';
import { MeetingTeller, type Stage } from './tell-meeting.js';
import { writeMeeting } from './write-meeting.js';

export interface SeedDemoOptions {
  /** The application's or the owner's connection. */
  readonly url: string;
  /** The story ends the day before. */
  readonly today: LocalDate;
  /** One hash for all accounts of the demonstration. */
  readonly passwordHash: string;
}

export interface SeededDemo {
  readonly books: readonly MeetingBook[];
  readonly plan: DemoPlan;
}

/** Two servers that start together: the second finds the demonstration there. */
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('lianxi.seed-demo', 0))`;
/** On a slow machine the telling takes longer than a statement or an idle transaction otherwise may. */
const PATIENCE = `SELECT set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true)`;

/**
 * Fills an empty installation with the demonstration, in one transaction: it is there whole or not at all. Null where
 * there is an account already, and nothing is touched.
 */
export async function seedDemo({ url, today, passwordHash }: SeedDemoOptions): Promise<SeededDemo | null> {
  const source = await createDataSource({ url, poolSize: 1, applicationName: 'lianxi-demo' }).initialize();
  try {
    return await source.transaction(async (manager) => {
      await manager.query(PATIENCE);
      await manager.query(LOCK);
      const accounts = (await manager.query('SELECT 1 FROM account LIMIT 1')) as unknown[];
      if (accounts.length > 0) return null;
      const startOn = storyStart(today);
      const at = new Date().toISOString();
      await loadCalendar(manager, yearOf(startOn) - 1, yearOf(today) + 1, at);
      const reference = await loadReference(manager, JIANGMEN_CODE, startOn);
      const { plan, directory, books } = tellDemo(today, reference);
      for (const [table, rows] of directory.rows(passwordHash, at)) await insertRows(manager, table, rows);
      for (const [position, book] of books.entries()) {
        await setScope(manager, book.id);
        await writeMeeting(manager, book, rolesOf(plan.meetings[position], directory));
      }
      return { plan, books };
    });
  } finally {
    await source.destroy();
  }
}

function rolesOf(meeting: DemoMeeting | undefined, directory: Directory): readonly object[] {
  if (!meeting) return [];
  const jointMeetingId = directory.meetingId(meeting.key);
  return meeting.roles.map(({ postKey, role, fromOn }) => ({ jointMeetingId, id: newId(), postId: directory.postId(postKey), role, fromOn, toOn: null }));
}

/** The statutory calendar of the years the story touches. */
function calendarOf(startOn: LocalDate, today: LocalDate): Calendar {
  const years = readCalendarYears(yearOf(startOn) - 1, yearOf(today) + 1);
  const daysOf = (kind: 'holiday' | 'workday'): string[] => years.flatMap((year) => year.days.filter((day) => day.kind === kind).map((day) => day.on));
  return makeCalendar({ publishedYears: years.filter((year) => year.published).map((year) => year.year), holidays: daysOf('holiday'), makeUpWorkdays: daysOf('workday') });
}

export interface ToldDemo {
  readonly plan: DemoPlan;
  readonly directory: Directory;
  readonly books: readonly MeetingBook[];
}

const isRegistering = (step: DemoStep): boolean =>
  (step.verb === 'importNotice' || step.verb === 'reviseDraftItem' || step.verb === 'confirmNotice') && step.notice.confirmed !== null;

/**
 * Tells the whole story in memory. The plan speaks of duties, which come from the notice: so it is made twice, first
 * without duties for the import, then with those the import has made.
 */
export function tellDemo(today: LocalDate, reference: Pick<LoadedReference, 'unitIds' | 'jurisdictionIds'>): ToldDemo {
  const units = demoUnits();
  const calendar = calendarOf(storyStart(today), today);
  const unitNames = new Map(units.map((unit) => [reference.unitIds.get(unit.code) ?? '', unit.name]));
  const prelude = demoPlan(today, { calendar, units, duties: [] });
  const directory = new Directory(prelude, { unitIds: reference.unitIds, unitNames, levels: new Map(units.map((unit) => [unit.code, unit.level])) });
  const stage: Stage = { directory, calendar, frame: frameOf(units, reference.unitIds), jurisdictionId: reference.jurisdictionIds.get(JIANGMEN_CODE) ?? '', placeIds: reference.jurisdictionIds, units: objectUnits(units, reference.unitIds) };
  const tellers = prelude.meetings.map((meeting, at) => new MeetingTeller(stage, meeting, `jm-${JIANGMEN_CODE}-${at + 1}`, at === 0));
  prelude.meetings.forEach((meeting, at) => tellers[at]?.tell(meeting, isRegistering));
  const duties = tellers.flatMap(({ book }) => dutiesOf(book, unitNames));
  const plan = demoPlan(today, { calendar, units, duties });
  plan.meetings.forEach((meeting, at) => {
    const fits = (step: DemoStep): boolean => !isRegistering(step);
    // Leaders write instructions in the first joint meeting; the second shows the page without any.
    if (at === 0) {
      tellers[at]?.tellWithInstructions(meeting, fits, today);
      tellers[at]?.tellLife(meeting, today);
      tellers[at]?.tellComplaints(meeting, today);
      tellers[at]?.tellInspections(meeting, today);
    } else tellers[at]?.tell(meeting, fits);
    tellers[at]?.urgeLate(meeting, today);
    tellers[at]?.passDays(today);
    if (at !== 0) return;
    tellers[at]?.tellOffice(meeting, today);
    tellers[at]?.tellAccountability(meeting, today);
    tellers[at]?.tellBulletins(meeting, today);
  });
  return { plan, directory, books: tellers.map((teller) => teller.book) };
}

function frameOf(units: readonly DemoUnit[], unitIds: ReadonlyMap<string, string>): NoticeFrame {
  const byName = new Map(units.flatMap((unit) => [unit.shortName, unit.name].map((name) => [name, unitIds.get(unit.code) ?? ''] as const)));
  const governments = units.flatMap((unit): Government[] => (unit.kind === 'lower_government' ? [{ unitId: unitIds.get(unit.code) ?? '', level: unit.level }] : []));
  return { unitIdOf: (name) => byName.get(name) ?? null, governments };
}

/** As the rules of inspections look at them. */
function objectUnits(units: readonly DemoUnit[], unitIds: ReadonlyMap<string, string>): ReadonlyMap<string, ObjectUnit> {
  return new Map(units.map(({ code, name, kind, level, jurisdictionCode }) => [unitIds.get(code) ?? '', { id: unitIds.get(code) ?? '', name, kind, level, jurisdictionCode }]));
}

function dutiesOf(book: MeetingBook, unitNames: ReadonlyMap<string, string>): DemoDuty[] {
  return [...book.duties.values()].map(({ id, unitId, holderClass, kind, text }) => ({ id, unitName: unitId === null ? null : (unitNames.get(unitId) ?? null), holderClass, kind, text }));
}
