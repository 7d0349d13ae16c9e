import { createHash } from 'node:crypto';
import pg from 'pg';

/** Each connection keeps its own plans; this many texts at most. */
const MOST = 150;
/** A text asked so often is worth a plan that is kept. */
const OFTEN = 3;
/** A plan made for any values takes a list to be short; with a longer one the statement is planned for it. */
const SHORT = 100;

const asked = new Map<string, number>();
const names = new Map<string, string>();

/** A read that stands beside its SQL was asked again: from the third time on every connection keeps it prepared under a name. */
export function noteStatement(text: string): void {
  if (names.has(text) || names.size >= MOST) return;
  const times = (asked.get(text) ?? 0) + 1;
  asked.set(text, times);
  if (times >= OFTEN) {
    names.set(text, createHash('sha256').update(text).digest('hex').slice(0, 32));
    asked.delete(text);
  }
}

/** Begins to count anew; for tests, which share one load of the product. */
export function forgetStatements(): void {
  asked.clear();
  names.clear();
}

type Ask = (...args: unknown[]) => unknown;

const isShort = (value: unknown): boolean => !Array.isArray(value) || value.length <= SHORT;

/** A connection that sends the statements asked often by their name: the database then parses and plans them once, not each time. */
export class KeepingClient extends pg.Client {
  // node-postgres overloads `query` seven ways; only the one TypeORM uses, text with values, is looked at.
  override query = ((...args: unknown[]): unknown => {
    const [text, values, ...rest] = args;
    const name = typeof text === 'string' && Array.isArray(values) && values.every(isShort) ? names.get(text) : undefined;
    const ask = pg.Client.prototype.query.bind(this) as Ask;
    return name === undefined ? ask(...args) : ask({ name, text, values }, ...rest);
  }) as typeof pg.Client.prototype.query;
}
