// Recomputes every joint meeting's chain and the audit log's, and says in words what is wrong; for npm run verify, and after a restoration.
import { checkAudit, checkLog, createDataSource, findSealedAudit, findSeals, JointMeetingEntity, readCheckpointFile, withScope } from '@lianxi/api-data';
import { auditChainId, findingWords, readShortHead, shortHead, type ChainReport, type Checkpoint } from '@lianxi/domain';
import type { DataSource } from 'typeorm';
import { say } from '../backup/say.js';

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
  const [entry] = await source.transaction((manager) => findSealedAudit(manager, { seq: head.seq - 1, limit: 1 }));
  if (entry?.seq === head.seq && entry.hash.startsWith(head.hashBegin)) {
    say(`✓ 打印的校验点 ${printed} 与审计日志一致`, 'the printed checkpoint agrees with the audit log');
    return true;
  }
  say(`✗ 打印的校验点 ${printed} 与任何联席会议都不一致：该号之前的日志被改写过`, 'the printed checkpoint agrees with no joint meeting: the log up to it was rewritten');
  return false;
}

async function verify(source: DataSource, file: string, printed: readonly string[]): Promise<boolean> {
  const { checkpoints, unreadable } = await readCheckpointFile(file);
  const known = ((await source.query('SELECT joint_meeting_ids() AS id')) as { id: string }[]).map(({ id }) => id);
  const ids = [...new Set([...known, ...checkpoints.map((each: Checkpoint) => each.jointMeetingId)])].filter((id) => id !== auditChainId);
  let whole = unreadable.length === 0;
  if (checkpoints.length === 0) say(`! 没有库外校验点（${file}）：截断和整链重算无从发现`, 'there are no checkpoints outside: a cut-off end or a whole recomputation cannot be found');
  if (unreadable.length > 0) say(`✗ 校验点文件第${unreadable.slice(0, 20).join('、')}行无法读取`, `lines of ${file} that cannot be read`);
  for (const id of ids) {
    const report = await checkLog(source, id, checkpoints);
    sayReport(await nameOf(source, id), report);
    whole &&= report.findings.length === 0;
  }
  const audit = await checkAudit(source, checkpoints);
  sayReport('审计日志 / audit log', audit);
  whole &&= audit.findings.length === 0;
  for (const each of printed) whole = (await lookUp(source, ids, each)) && whole;
  console.log('');
  if (whole) say(`核验完成：${String(ids.length)}个联席会议的日志和审计日志完整`, `verified: the logs of ${String(ids.length)} joint meetings and the audit log are whole`);
  else say('核验发现问题，见上', 'something is wrong, see above');
  return whole;
}

/** Reads only; false where something is wrong. */
export async function verifyLogs(url: string, file: string, printed: readonly string[]): Promise<boolean> {
  const source = await createDataSource({ url, poolSize: 2, applicationName: 'lianxi-verify' }).initialize();
  try {
    return await verify(source, file, printed);
  } finally {
    await source.destroy();
  }
}
