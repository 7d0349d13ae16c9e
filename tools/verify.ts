// npm run verify: recomputes every joint meeting's chain from its events and says in words what is wrong. Reads only. With `-- 42-3f9a-…` it also looks up
// a head that was printed. Ends with 0 (whole), 1 (something is wrong) or 2 (cannot be checked).
import { checkLog, createDataSource, findSeals, JointMeetingEntity, readCheckpointFile, withScope } from '@lianxi/api-data';
import { findingWords, readShortHead, shortHead, type ChainReport, type Checkpoint } from '@lianxi/domain';
import { join, resolve } from 'node:path';
import type { DataSource } from 'typeorm';
import { runningDatabase } from './postgres/index.mjs';

const say = (zh: string, en: string): void => console.log(`${zh} / ${en}`);
const dataDir = resolve(process.env['LIANXI_DATA_DIR'] || '.data');
const file = resolve(process.env['LIANXI_CHECKPOINT_FILE'] || join(dataDir, 'checkpoints.jsonl'));

async function nameOf(source: DataSource, id: string): Promise<string> {
  const meeting = await withScope(source, id, (manager) => manager.findOneBy(JointMeetingEntity, { id }));
  return meeting ? `${meeting.code} ${meeting.name}` : `${id}（库中已无此联席会议 / no longer in the database）`;
}

function sayReport(name: string, report: ChainReport): void {
  const { events, head, waiting, checkpoints, provenSeq, findings, more } = report;
  const end = head === null ? '—' : shortHead(head);
  console.log(`\n${findings.length === 0 ? '✓' : '✗'} ${name}`);
  say(`  事件${String(events)}件，已封存至 ${end}，待封存${String(waiting)}件；库外校验点${String(checkpoints)}个，核对至第${String(provenSeq)}号`, `${String(events)} events, sealed to ${end}, ${String(waiting)} waiting; ${String(checkpoints)} checkpoints, proven to No. ${String(provenSeq)}`);
  for (const finding of findings) say(`  ✗ ${findingWords(finding, 'zh')}`, `${findingWords(finding, 'en')}${finding.checkpointAt === null ? '' : ` (${finding.checkpointAt})`}`);
  if (more > 0) say(`  另有${String(more)}处`, `${String(more)} more`);
}

/** Whether a printed head is that of a seal of any joint meeting. */
async function lookUp(source: DataSource, ids: readonly string[], printed: string): Promise<boolean> {
  const head = readShortHead(printed);
  if (head === null) {
    say(`“${printed}”不是校验点，形如 42-3f9a-1c02-77be-d410`, `"${printed}" is no checkpoint, such as 42-3f9a-1c02-77be-d410`);
    return false;
  }
  for (const id of ids) {
    const [seal] = await withScope(source, id, (manager) => findSeals(manager, { jointMeetingId: id, seq: head.seq - 1, limit: 1 }));
    if (seal?.seq === head.seq && seal.hash.startsWith(head.hashBegin)) {
      say(`✓ 打印的校验点 ${printed} 与 ${await nameOf(source, id)} 一致`, 'the printed checkpoint agrees');
      return true;
    }
  }
  say(`✗ 打印的校验点 ${printed} 与任何联席会议都不一致：该号之前的日志被改写过`, 'the printed checkpoint agrees with no joint meeting: the log up to it was rewritten');
  return false;
}

async function verify(source: DataSource, printed: readonly string[]): Promise<boolean> {
  const { checkpoints, unreadable } = await readCheckpointFile(file);
  const known = ((await source.query('SELECT joint_meeting_ids() AS id')) as { id: string }[]).map(({ id }) => id);
  const ids = [...new Set([...known, ...checkpoints.map((each: Checkpoint) => each.jointMeetingId)])];
  let whole = unreadable.length === 0;
  if (checkpoints.length === 0) say(`! 没有库外校验点（${file}）：截断和整链重算无从发现`, 'there are no checkpoints outside: a cut-off end or a whole recomputation cannot be found');
  if (unreadable.length > 0) say(`✗ 校验点文件第${unreadable.slice(0, 20).join('、')}行无法读取`, `lines of ${file} that cannot be read`);
  for (const id of ids) {
    const report = await checkLog(source, id, checkpoints);
    sayReport(await nameOf(source, id), report);
    whole &&= report.findings.length === 0;
  }
  for (const each of printed) whole = (await lookUp(source, ids, each)) && whole;
  console.log('');
  if (whole) say(`核验完成：${String(ids.length)}个联席会议的日志完整`, `verified: the logs of ${String(ids.length)} joint meetings are whole`);
  else say('核验发现问题，见上', 'something is wrong, see above');
  return whole;
}

const url = process.env['DATABASE_URL'] || (await runningDatabase(dataDir))?.appUrl;
if (url === undefined) {
  say(`数据库没有运行：先 npm start，或设置 DATABASE_URL（数据目录 ${dataDir}）`, 'the database does not run: npm start first, or set DATABASE_URL');
  process.exit(2);
}
const source = await createDataSource({ url, poolSize: 2, applicationName: 'lianxi-verify' }).initialize();
try {
  process.exitCode = (await verify(source, process.argv.slice(2))) ? 0 : 1;
} finally {
  await source.destroy();
}
