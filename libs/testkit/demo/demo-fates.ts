import { lateWorkingDays, scheduleOf, slotsToAdd, workingDaysBetween, type Calendar, type DutyRole, type ExpectedSlot, type LocalDate } from '@lianxi/domain';
import type { DemoFate } from './demo-plan.types.js';
import type { DemoRandom } from './demo-random.js';

/** One expected report of the story, before it is written. */
export interface FatedSlot extends ExpectedSlot {
  readonly unitCode: string;
  fate: DemoFate;
}

/** An assignment whose reports are to be decided. */
export interface ReportingPart {
  readonly unitCode: string;
  readonly missing: number;
  /** Falls due within days on purpose: stays unfiled. */
  readonly near: boolean;
  /** Reports are exemplary: never late (the secretariat's own bureau). */
  readonly exemplary: boolean;
  readonly slots: FatedSlot[];
}

export interface ReportingTask {
  readonly reportEveryMonths: number | null;
  readonly reportDueDay: number | null;
  readonly assignedOn: LocalDate;
  readonly acknowledgeDueOn: LocalDate;
  readonly dueOn: LocalDate | null;
}

/** The slots the domain opens for an assignment, up to its horizon: the very same functions say so. */
export function slotsOf(task: ReportingTask, role: DutyRole, unitCode: string, today: LocalDate, calendar: Calendar): FatedSlot[] {
  const schedule = scheduleOf({ ...task, dueProvisional: false }, { role, acknowledgeDueOn: task.acknowledgeDueOn, dueOn: task.dueOn });
  if (schedule === null) return [];
  return slotsToAdd(schedule, null, today, calendar).map((slot) => ({ ...slot, unitCode, fate: slot.dueOn < today ? 'on_time' : 'expected' }));
}

const take = (slots: readonly FatedSlot[], count: number, fate: DemoFate): void => slots.slice(0, Math.max(0, count)).forEach((slot) => (slot.fate = fate));

/** Share of due reports first sent in time, and of sent ones that came back once. */
const ON_TIME = 0.91;
const RETURNED = 0.07;

function decidePast(parts: readonly ReportingPart[], today: LocalDate, calendar: Calendar, random: DemoRandom): void {
  const past = parts.flatMap((part) => part.slots.filter((slot) => slot.dueOn < today));
  for (const part of parts) {
    const due = part.slots.filter((slot) => slot.dueOn < today);
    take(due.reverse(), part.missing, 'missing');
  }
  const missing = past.filter((slot) => slot.fate === 'missing').length;
  const late = Math.round(past.length * (1 - ON_TIME)) - missing;
  const mayBeLate = parts
    .filter((part) => !part.exemplary)
    .flatMap((part) => part.slots)
    .filter((slot) => slot.fate === 'on_time' && slot.dueOn < today && lateWorkingDays(slot.dueOn, today, calendar) >= 8);
  take(random.shuffled(mayBeLate), late, 'late');
  const answered = past.filter((slot) => slot.fate === 'on_time' && lateWorkingDays(slot.dueOn, today, calendar) >= 12);
  take(random.shuffled(answered), Math.round(past.length * RETURNED), 'returned');
}

/** Working days before the due date from which the light is amber; such reports are filed, but for the chosen near ones. */
const AMBER = 3;

function decideCurrent(parts: readonly ReportingPart[], today: LocalDate, calendar: Calendar, random: DemoRandom): void {
  const next = (part: ReportingPart): FatedSlot[] => part.slots.filter((slot) => slot.dueOn >= today).slice(0, 1);
  const near = parts.filter((part) => part.near).flatMap(next);
  take(near, 2, 'draft');
  const open = parts.filter((part) => !part.near).flatMap(next);
  const soon = open.filter((slot) => workingDaysBetween(today, slot.dueOn, calendar) <= AMBER);
  soon.forEach((slot) => (slot.fate = 'on_time'));
  const begun = (slots: readonly FatedSlot[]): FatedSlot[] => random.shuffled(slots.filter((slot) => slot.periodStartOn < today));
  const later = begun(open.filter((slot) => !soon.includes(slot)));
  take(later, 2, 'returned_open');
  // Right after a due day nothing new has begun: then the newest reports still wait for the secretariat.
  const newest = parts.flatMap((part) => part.slots.filter((slot) => slot.dueOn < today && slot.fate === 'on_time')).sort((a, b) => (a.dueOn < b.dueOn ? 1 : -1));
  const reporting = parts.filter((part) => part.slots.length > 0).length;
  take([...begun(soon), ...later.slice(2), ...newest], Math.min(6, reporting), 'under_review');
}

/** Decides every slot of a joint meeting at once, so that the shares come out as they should whatever today is. */
export function decideFates(parts: readonly ReportingPart[], today: LocalDate, calendar: Calendar, random: DemoRandom): void {
  decidePast(parts, today, calendar, random);
  decideCurrent(parts, today, calendar, random);
}
