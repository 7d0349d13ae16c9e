import { addMonths, type LocalDate } from '../shared/local-date.js';

/** Asks of a unit in a month, this and above which the preview warns (L11); counted with what it owes already. */
export const burdenWarnAbove = 10;
const MONTHS = 12;

export interface Asked {
  readonly unitId: string;
  readonly dueOn: LocalDate;
}

/** Reports a unit owes already, by the month they are due in. */
export interface OwedAlready {
  readonly unitId: string;
  /** Its first day. */
  readonly month: LocalDate;
  readonly count: number;
}

export interface UnitConsequence {
  readonly unitId: string;
  /** Tasks it gets. */
  readonly tasks: number;
  /** Reports asked anew in each month, and those it owes there already. */
  readonly added: readonly number[];
  readonly owed: readonly number[];
  /** The heaviest month, both together. */
  readonly most: number;
}

export interface Consequence {
  /** First days, from this month on. */
  readonly months: readonly LocalDate[];
  /** The most asked first. */
  readonly units: readonly UnitConsequence[];
  readonly tasks: number;
  readonly slots: number;
  readonly warnAbove: number;
  /** Units at or above it in some month in which something is asked anew. */
  readonly heavy: number;
}

const monthOf = (date: LocalDate): LocalDate => `${date.slice(0, 7)}-01`;

/**
 * What handing out asks of people before it is done (N4, L11): for each unit its tasks, and for each of twelve months the
 * reports that come to those it owes already.
 */
export function consequenceOf(made: { readonly slots: readonly Asked[]; readonly parts: readonly { readonly taskId: string; readonly unitId: string }[] }, owed: readonly OwedAlready[], today: LocalDate): Consequence {
  const months = Array.from({ length: MONTHS }, (_, at) => monthOf(addMonths(monthOf(today), at)));
  const place = new Map(months.map((month, at) => [month, at]));
  const counts = new Map<string, { tasks: number; added: number[]; owed: number[] }>();
  const of = (unitId: string) => {
    const known = counts.get(unitId) ?? { tasks: 0, added: months.map(() => 0), owed: months.map(() => 0) };
    counts.set(unitId, known);
    return known;
  };
  const add = (list: number[], month: LocalDate, count: number): void => {
    const at = place.get(month);
    if (at !== undefined) list[at] = (list[at] ?? 0) + count;
  };
  for (const { unitId } of made.parts) of(unitId).tasks += 1;
  for (const { unitId, dueOn } of made.slots) add(of(unitId).added, monthOf(dueOn), 1);
  for (const { unitId, month, count } of owed) if (counts.has(unitId)) add(of(unitId).owed, month, count);
  const units = [...counts].map(([unitId, each]) => ({ unitId, ...each, most: Math.max(...each.added.map((count, at) => (count === 0 ? 0 : count + (each.owed[at] ?? 0)))) }));
  const total = (list: readonly number[]): number => list.reduce((sum, count) => sum + count, 0);
  units.sort((first, second) => second.most - first.most || total(second.added) - total(first.added) || second.tasks - first.tasks || (first.unitId < second.unitId ? -1 : 1));
  return {
    months, units, tasks: new Set(made.parts.map(({ taskId }) => taskId)).size, slots: units.reduce((sum, unit) => sum + total(unit.added), 0),
    warnAbove: burdenWarnAbove, heavy: units.filter(({ most }) => most >= burdenWarnAbove).length,
  };
}
