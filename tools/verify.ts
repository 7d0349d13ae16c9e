// npm run verify: recomputes every joint meeting's chain from its events and says in words what is wrong. Reads only. With `-- 42-3f9a-…` it also looks up
// a head that was printed. Ends with 0 (whole), 1 (something is wrong) or 2 (cannot be checked).
import { join, resolve } from 'node:path';
import { say } from './backup/say.js';
import { runningDatabase } from './postgres/index.mjs';
import { verifyLogs } from './verify/verify-logs.js';

const dataDir = resolve(process.env['LIANXI_DATA_DIR'] || '.data');
const file = resolve(process.env['LIANXI_CHECKPOINT_FILE'] || join(dataDir, 'checkpoints.jsonl'));
const url = process.env['DATABASE_URL'] || (await runningDatabase(dataDir))?.appUrl;
if (url === undefined) {
  say(`数据库没有运行：先 npm start，或设置 DATABASE_URL（数据目录 ${dataDir}）`, 'the database does not run: npm start first, or set DATABASE_URL');
  process.exit(2);
}
process.exitCode = (await verifyLogs(url, file, process.argv.slice(2))) ? 0 : 1;
