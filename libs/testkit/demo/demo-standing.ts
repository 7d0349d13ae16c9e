import { addDays, addMonths, addWorkingDays, civilOf, localDate, type DutyRole, type LocalDate } from '@lianxi/domain';
import { STANDING_WORK, type StandingWork } from './demo-catalogue.js';
import { shiftWorkingDays } from './demo-dates.js';
import { COUNTY_GOVERNMENTS } from './demo-errands.js';
import { decideFates, slotsOf, type ReportingPart } from './demo-fates.js';
import { dutyOf, secretariatAct, unitAct, unitNamed, type DemoSeats, type DemoWorld } from './demo-office.js';
import type { DemoAct, DemoAssignment, DemoTask, DemoUnit } from './demo-plan.types.js';
import { writeReports } from './demo-reports.js';

interface PartSeat {
  readonly unit: DemoUnit;
  readonly role: DutyRole;
}

interface Staged {
  readonly work: StandingWork;
  readonly drafted: DemoAct;
  readonly assigned: DemoAct;
  readonly dueOn: LocalDate;
  readonly reportDueDay: number | null;
  readonly parts: ReadonlyArray<{ readonly seat: PartSeat; readonly acknowledged: DemoAct; readonly reporting: ReportingPart }>;
}

/**
 * A day of the month that makes the next report fall due within three working days. Reports can be due on days 1 to 28
 * only, so that at some month ends there is none and the usual day stays.
 */
function nearDueDay(world: DemoWorld): number | null {
  const days = [2, 1, 3].map((count) => civilOf(addWorkingDays(world.today, count, world.register.calendar).on).day);
  return days.find((day) => day <= 28) ?? null;
}

/** The end of this year's work (25 December), or for long work the summer after. */
function dueDate(world: DemoWorld, long: boolean): LocalDate {
  const { year } = civilOf(addDays(world.today, 20));
  return long ? localDate(year + 1, 6, 25) : localDate(year, 12, 25);
}

function townsOf(world: DemoWorld, county: string): readonly string[] {
  const { code } = unitNamed(world.register, county);
  return world.register.units.filter((unit) => unit.level === 'town' && unit.code.startsWith(code)).map((unit) => unit.name);
}

function seatsOf(world: DemoWorld, work: StandingWork): PartSeat[] {
  const of = (names: readonly string[], role: DutyRole): PartSeat[] => names.map((name) => ({ unit: unitNamed(world.register, name), role }));
  const towns = work.towns === true ? townsOf(world, work.lead) : [];
  const support = [...(work.support ?? []), ...(work.counties === true ? COUNTY_GOVERNMENTS : []), ...towns];
  return [...of([work.lead], 'lead'), ...of(support, 'support'), ...of(work.guide ?? [], 'guide')];
}

function stage(world: DemoWorld, seats: DemoSeats, work: StandingWork, at: number): Staged {
  const { calendar } = world.register;
  const assignedOn = shiftWorkingDays(world.startOn, 8 + Math.floor(at / 2), calendar);
  const acknowledgeDueOn = addWorkingDays(assignedOn, 2, calendar).on;
  const reportDueDay = work.near === true ? nearDueDay(world) : null;
  const dueOn = dueDate(world, work.long === true);
  const task = { reportEveryMonths: work.everyMonths, reportDueDay, assignedOn, acknowledgeDueOn, dueOn };
  return {
    work,
    drafted: secretariatAct(world, seats, shiftWorkingDays(assignedOn, -1, calendar), 'morning'),
    assigned: secretariatAct(world, seats, assignedOn, 'morning'),
    dueOn,
    reportDueDay,
    parts: seatsOf(world, work).map((seat) => ({
      seat,
      acknowledged: unitAct(world, seats, seat.unit.code, shiftWorkingDays(assignedOn, world.random.between(0, 2), calendar), 'noon'),
      reporting: {
        unitCode: seat.unit.code,
        missing: seat.role === 'lead' ? (work.missing ?? 0) : 0,
        near: work.near === true && reportDueDay !== null,
        exemplary: seat.unit.membership === 'lead',
        slots: slotsOf(task, seat.role, seat.unit.code, world.today, calendar),
      },
    })),
  };
}

function finished(world: DemoWorld, seats: DemoSeats, staged: Staged, key: string): DemoTask {
  const { work, drafted, assigned, dueOn, reportDueDay } = staged;
  const assignments = staged.parts.map(({ seat, acknowledged, reporting }): DemoAssignment => {
    const line = { task: work.title, unit: seat.unit, topic: work.supportTopics?.[seat.unit.name] ?? work.topic, everyMonths: work.everyMonths, fromOn: acknowledged.on };
    return { unitCode: seat.unit.code, role: seat.role, acknowledged, reports: writeReports(world, seats, line, reporting.slots), completion: null };
  });
  const dutyId = dutyOf(world.register, work.lead, work.sentence);
  return {
    key, title: work.title, content: work.content, dutyId, dueOn, reportDueDay, drafted, assigned, assignments,
    dueRule: { kind: 'date', on: dueOn }, reportEveryMonths: work.everyMonths, closed: null,
  };
}

/** Work that runs and reports by periods; the fates of all its reports are decided together. */
export function standingTasks(world: DemoWorld, seats: DemoSeats, works: readonly StandingWork[] = STANDING_WORK, prefix = 's'): DemoTask[] {
  const staged = works.map((work, at) => stage(world, seats, work, at));
  const parts = staged.flatMap((one) => one.parts.map((part) => part.reporting));
  decideFates(parts, world.today, world.register.calendar, world.random);
  return staged.map((one, at) => finished(world, seats, one, `${prefix}${String(at + 1).padStart(2, '0')}`));
}

/** The first day of the story: eighteen months back. */
export function storyStart(today: LocalDate): LocalDate {
  return addMonths(today, -18);
}
