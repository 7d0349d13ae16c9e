import type { Role } from '../access/role.js';
import { demandAccountName } from '../identity/first-administrators.js';
import type { HoldingCapacity, PostKind } from '../identity/post.js';
import type { UnitFinder } from '../ledger/ledger-units.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import { placeOfTable, readRows, type RowFailure, type RowItem } from '../table/read-rows.js';
import type { TableLines } from '../table/table-column.js';
import { MOST_PEOPLE, peopleColumns, usualPost, type PeopleColumn } from './people-columns.js';

/** Somebody a list puts into a post. */
export interface PersonLine {
  /** As the sheet program numbers it, from 1. */
  readonly row: number;
  readonly unitId: string;
  readonly personName: string;
  /** Null where the list leaves it to the system. */
  readonly accountName: string | null;
  readonly role: Role;
  readonly postTitle: string;
  readonly postKind: PostKind;
  readonly capacity: HoldingCapacity;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate | null;
}

export interface ReadPeople {
  readonly people: readonly PersonLine[];
  readonly failures: readonly RowFailure<PeopleColumn>[];
}

/**
 * Reads a list of people: unit by name or short name, what is not said as is usual for the role, from `today`. A line with a fault is no person.
 * TABLE_WITHOUT_HEAD, COLUMN_MISSING {label}, TABLE_EMPTY, TABLE_TOO_LARGE {rows}.
 */
export function readPeople(lines: TableLines, finder: UnitFinder, today: LocalDate): ReadPeople {
  const { items, failures } = readRows(peopleColumns, lines, placeOfTable(peopleColumns, lines));
  if (items.length + failures.length === 0) throw new DomainError('TABLE_EMPTY');
  if (items.length > MOST_PEOPLE) throw new DomainError('TABLE_TOO_LARGE', { rows: MOST_PEOPLE, columns: peopleColumns.length });
  const people: PersonLine[] = [];
  const more: RowFailure<PeopleColumn>[] = [];
  for (const item of items) {
    try {
      people.push(personOf(item, finder, today));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      more.push({ row: item.row, column: peopleColumns.find(({ key }) => key === error.field)?.key ?? null, code: error.code, params: error.params });
    }
  }
  return { people, failures: [...failures, ...more].sort((one, other) => one.row - other.row) };
}

function personOf({ row, values }: RowItem<PeopleColumn>, finder: UnitFinder, today: LocalDate): PersonLine {
  const text = (key: PeopleColumn): string | null => (values[key] === null ? null : String(values[key]));
  const role = (text('role') ?? 'liaison') as Role;
  const account = text('account')?.toLowerCase() ?? null;
  return {
    row, role,
    unitId: finder.find(text('unit') ?? '', 'unit'),
    personName: text('person') ?? '',
    accountName: account === null ? null : demandAccountName(account, 'account'),
    postTitle: text('postTitle') ?? usualPost[role].title,
    postKind: (text('postKind') ?? usualPost[role].kind) as PostKind,
    capacity: (text('capacity') ?? 'holder') as HoldingCapacity,
    fromOn: text('fromOn') ?? today,
    toOn: text('toOn'),
  };
}

/** An account's name for somebody whose list gives none: a letter for the role and the unit's code, numbered where it is taken. */
export function proposeAccountName(role: Role, unitCode: string, taken: (name: string) => boolean): string {
  const base = `${usualPost[role].letter}${unitCode.toLowerCase().replace(/[^a-z0-9.-]/g, '')}`.slice(0, 36);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base.padEnd(3, '0') : `${base}-${number}`;
    if (!taken(name)) return name;
  }
}
