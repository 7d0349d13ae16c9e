import { DomainError } from '../shared/domain-error.js';
import { pairLikeness } from '../table/guess-mapping.js';
import { comparable } from '../table/table-column.js';
import { namesIn } from './ledger-cells.js';

/** A unit a task can go to. */
export interface LedgerUnit {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
}

/** A name that is none of a unit's, with the units that are named nearly so: a person chooses, nothing is taken by pairLikeness. */
export class UnknownUnit extends DomainError {
  constructor(readonly written: string, readonly near: readonly LedgerUnit[], field: string) {
    super('UNIT_UNKNOWN', { value: written.slice(0, 40) }, field);
  }
}

export interface UnitFinder {
  /** Errors: UnknownUnit (UNIT_UNKNOWN). */
  readonly find: (name: string, field: string) => string;
}

const NEAR_ENOUGH = 0.34;
const MOST_NEAR = 3;
const NOISE = 0.3;
// 江门市民政局, 市民政局, 民政局 differ in the place only; what is left tells them from the tax office.
const core = (name: string): string => comparable(name).replace(/^.*?[市区县](?=.{2,})/, '');

function nearness(first: string, second: string): number {
  const [one, two] = [core(first), core(second)];
  if (one === two) return 1;
  if (one.length >= 2 && (one.includes(two) || two.includes(one))) return 0.8;
  // 卫生健康局 was 卫生和计划生育局: what a department does stands at the beginning of its name.
  const begun = [...one].findIndex((char, at) => char !== two[at]);
  return Math.max(pairLikeness(one, two), begun / Math.min(one.length, two.length));
}

function nearTo(name: string, units: readonly LedgerUnit[]): readonly LedgerUnit[] {
  const wanted = comparable(name);
  const found = units
    .map((unit) => ({ unit, near: Math.max(...[unit.name, unit.shortName ?? unit.name].map((own) => nearness(wanted, comparable(own)))) }))
    .filter(({ near }) => near >= NEAR_ENOUGH)
    .sort((first, second) => second.near - first.near);
  // Beside one that is all but the same, what is merely alike is noise.
  return found.filter(({ near }) => near >= (found[0]?.near ?? 0) - NOISE).slice(0, MOST_NEAR).map(({ unit }) => unit);
}

/** By name or short name, or by what a person chose for a name of this ledger (comparable name → unit id). What two units are called is nobody's. */
export function unitFinder(units: readonly LedgerUnit[], chosen: ReadonlyMap<string, string> = new Map()): UnitFinder {
  const known = new Map<string, string | null>();
  const note = (name: string | null, id: string): void => {
    if (name === null) return;
    const key = comparable(name);
    known.set(key, known.has(key) && known.get(key) !== id ? null : id);
  };
  for (const { id, shortName } of units) note(shortName, id);
  for (const { id, name } of units) known.set(comparable(name), id);
  const ids = new Set(units.map(({ id }) => id));
  const near = new Map<string, readonly LedgerUnit[]>();
  return {
    find: (name, field) => {
      const key = comparable(name);
      const id = chosen.get(key) ?? known.get(key);
      if (id !== undefined && id !== null && ids.has(id)) return id;
      const proposals = near.get(key) ?? nearTo(name, units);
      near.set(key, proposals);
      throw new UnknownUnit(name, proposals, field);
    },
  };
}

/** Units of a cell, each once. */
export function unitsOfCell(cell: string | null, finder: UnitFinder, field: string): readonly string[] {
  return [...new Set(namesIn(cell).map((name) => finder.find(name, field)))];
}
