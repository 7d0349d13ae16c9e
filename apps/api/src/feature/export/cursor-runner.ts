import type { QueryRunnerLike } from '@lianxi/api-data';
import type { EntityManager } from 'typeorm';

const BATCH = 500;

/**
 * Runs a list's own statement through a cursor: the first call opens it, each call answers the next batch. So an export asks
 * exactly what the page asks, with the same filters and row scope, and holds one batch in memory, whatever the list's length.
 */
export class CursorRunner implements QueryRunnerLike {
  private static opened = 0;
  private name: string | null = null;
  ended = false;

  constructor(private readonly manager: EntityManager) {}

  async query(text: string, values: unknown[] = []): Promise<unknown> {
    this.name ??= await this.open(text, values);
    const rows = await this.manager.query<unknown[]>(`FETCH FORWARD ${String(BATCH)} FROM ${this.name}`);
    this.ended = rows.length < BATCH;
    return rows;
  }

  private async open(text: string, values: unknown[]): Promise<string> {
    CursorRunner.opened += 1;
    const name = `export_${String(CursorRunner.opened)}`;
    // All rows are wanted, not the first few soon.
    await this.manager.query('SET LOCAL cursor_tuple_fraction = 1');
    await this.manager.query(`DECLARE ${name} NO SCROLL CURSOR FOR ${text}`, values);
    return name;
  }
}

/** Batches of what `read` finds, until there is no more. The next one is on its way while the last is written: one, whatever the pace of the reader. */
export async function* batchesOf<Row>(manager: EntityManager, read: (runner: QueryRunnerLike) => Promise<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  const runner = new CursorRunner(manager);
  const ahead = (): Promise<readonly Row[]> => {
    const rows = read(runner);
    // Heard of where it is awaited; nobody may wait for it any more.
    rows.catch(() => undefined);
    return rows;
  };
  for (let next: Promise<readonly Row[]> | null = ahead(); next !== null; ) {
    const rows = await next;
    next = runner.ended ? null : ahead();
    if (rows.length > 0) yield rows;
  }
}
