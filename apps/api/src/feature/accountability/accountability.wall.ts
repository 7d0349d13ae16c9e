import type { EntityManager } from 'typeorm';

/**
 * Opens the table of accountability for the rest of this transaction (migration 0044). Only what logs its reading, or is a verb of it,
 * calls this: everything else in the server finds the table empty.
 */
export async function openAccountability(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT set_config('lianxi.sealed', 'accountability', true)`);
}

/** The same for as long as `work` lasts: for the system, inside a transaction that goes on with other things. */
export async function withinAccountability<T>(manager: EntityManager, work: () => Promise<T>): Promise<T> {
  await openAccountability(manager);
  const done = await work();
  await manager.query(`SELECT set_config('lianxi.sealed', '', true)`);
  return done;
}
