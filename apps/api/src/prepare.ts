import { createDataSource, loadCalendar, migrate, withScope } from '@lianxi/api-data';
import type { Config } from './platform/config.js';
import { log } from './platform/log.js';
import { prepareQueue } from './platform/queue-schema.js';

// The year before is asked for late reports, the year after for due dates that cross New Year.
const YEARS_AROUND = { before: 3, after: 1 };

/** Before the server opens: schema, queue and calendars brought up to date by the owner. Without its address somebody else does that. */
export async function prepareDatabase(config: Config): Promise<void> {
  const ownerUrl = config.migrationDatabaseUrl;
  if (ownerUrl === null) return;
  const appRole = decodeURIComponent(new URL(config.databaseUrl).username) || 'lianxi_app';
  const { applied, twoRoles, ownerPassesWalls } = await migrate({ ownerUrl, appRole });
  if (applied.length > 0) log.info({ applied }, 'migrated');
  if (!twoRoles) {
    log.warn(
      ownerPassesWalls
        ? '数据库只有一个角色且可绕过行级安全：各联席会议之间只剩应用一道墙 / one database role, and it passes row-level security: only the application separates joint meetings'
        : '数据库只有一个角色：行级安全仍生效，但应用可改表结构 / one database role: row-level security holds, yet the application could change the schema',
    );
  }
  await prepareQueue(ownerUrl, twoRoles ? appRole : null);
}

export async function refreshCalendars(config: Config, now: Date): Promise<void> {
  const source = await createDataSource({ url: config.databaseUrl, poolSize: 1, applicationName: 'lianxi-prepare' }).initialize();
  try {
    const year = now.getUTCFullYear();
    await withScope(source, null, (manager) => loadCalendar(manager, year - YEARS_AROUND.before, year + YEARS_AROUND.after, now.toISOString()));
  } finally {
    await source.destroy();
  }
}
