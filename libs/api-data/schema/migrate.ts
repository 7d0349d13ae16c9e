import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { grantTo } from './grants.js';

export interface MigrateOptions {
  /** The owner's connection. */
  readonly ownerUrl: string;
  /** The application role, `lianxi_app` when not said. */
  readonly appRole?: string;
  /** Sets the role's password when the role has to be made here. */
  readonly appPassword?: string;
}

export interface MigrateResult {
  readonly applied: readonly string[];
  /** False where there is one role only: row-level security still holds, unless that role passes it (superuser). */
  readonly twoRoles: boolean;
  /** True where the role that ran this passes row-level security. */
  readonly ownerPassesWalls: boolean;
}

// Two servers that start together: the second waits for the first, then finds nothing to do.
const LOCK = 'lianxi.migrate';

/** Brings the schema up to date, makes the application role if it may, and sets its rights. Idempotent. */
export async function migrate({ ownerUrl, appRole = 'lianxi_app', appPassword }: MigrateOptions): Promise<MigrateResult> {
  const owner = await createDataSource({ url: ownerUrl, poolSize: 2, applicationName: 'lianxi-migrate' }).initialize();
  const lock = owner.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [LOCK]);
    const applied = await owner.runMigrations({ transaction: 'each' });
    const [self] = (await owner.query('SELECT current_user AS name, rolsuper OR rolbypassrls AS passes FROM pg_roles WHERE rolname = current_user')) as {
      name: string;
      passes: boolean;
    }[];
    const twoRoles = self?.name !== appRole && (await ensureRole(owner, appRole, appPassword));
    if (twoRoles) await grantTo(owner.manager, appRole);
    return { applied: applied.map((migration) => migration.name), twoRoles, ownerPassesWalls: self?.passes ?? true };
  } finally {
    await lock.release();
    await owner.destroy();
  }
}

async function ensureRole(owner: DataSource, role: string, password: string | undefined): Promise<boolean> {
  const found = (await owner.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])) as unknown[];
  if (found.length > 0) return true;
  const [rights] = (await owner.query('SELECT rolcreaterole OR rolsuper AS may FROM pg_roles WHERE rolname = current_user')) as { may: boolean }[];
  if (!rights?.may) return false;
  const [sql] = (await owner.query('SELECT format($1, $2::text, $3::text) AS text', [
    password === undefined ? 'CREATE ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS' : 'CREATE ROLE %I LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD %L',
    role,
    password ?? '',
  ])) as { text: string }[];
  if (sql) await owner.query(sql.text);
  return true;
}

/** Undoes the last `steps` migrations; for tests and for going back after a failed release. */
export async function revert(ownerUrl: string, steps: number): Promise<void> {
  const owner = await createDataSource({ url: ownerUrl, poolSize: 1 }).initialize();
  try {
    for (let step = 0; step < steps; step += 1) await owner.undoLastMigration({ transaction: 'each' });
  } finally {
    await owner.destroy();
  }
}

/** Whether the database has every migration of this version: `/readyz` asks. */
export async function isCurrent(dataSource: DataSource): Promise<boolean> {
  const [row] = (await dataSource.query('SELECT count(*)::int AS count FROM migration')) as { count: number }[];
  return row?.count === dataSource.migrations.length;
}
