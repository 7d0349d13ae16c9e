// Which database the server gets: the embedded one, or the one named by DATABASE_URL.
import { startDatabase } from '../postgres/index.mjs';
import { withConnection } from '../postgres/roles.mjs';
import { PlainError, say } from './say.mjs';

const OLDEST = 14;

async function useGiven(root, env) {
  const owner = env.MIGRATION_DATABASE_URL;
  for (const url of [env.DATABASE_URL, owner].filter(Boolean)) {
    let version;
    try {
      version = await withConnection(root, url, async (client) => (await client.query('SHOW server_version_num')).rows[0].server_version_num);
    } catch (error) {
      throw new PlainError(`无法连接数据库 ${withoutPassword(url)}：${error.message}`, `Cannot connect to ${withoutPassword(url)}: ${error.message}`);
    }
    if (Number(version) < OLDEST * 10_000) throw new PlainError(`需要 PostgreSQL ${OLDEST} 或更新版本`, `PostgreSQL ${OLDEST} or newer is needed`);
  }
  say(`使用数据库 ${withoutPassword(env.DATABASE_URL)}`, `Using the database ${withoutPassword(env.DATABASE_URL)}`);
  if (!owner) say('未设置 MIGRATION_DATABASE_URL：迁移与运行使用同一角色', 'MIGRATION_DATABASE_URL is not set: one role both migrates and runs');
  return { env: { DATABASE_URL: env.DATABASE_URL, MIGRATION_DATABASE_URL: owner || env.DATABASE_URL }, stop: async () => {} };
}

function withoutPassword(url) {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}${port && `:${port}`}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}

/** @returns {Promise<{env: Record<string, string>, stop: () => Promise<void>}>} */
export async function openDatabase({ root, dataDir, env = process.env }) {
  if (env.DATABASE_URL) return useGiven(root, env);
  const started = await startDatabase({ root, dataDir, say });
  return { env: { DATABASE_URL: started.appUrl, MIGRATION_DATABASE_URL: started.ownerUrl }, stop: () => started.stop() };
}
