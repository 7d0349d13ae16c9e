// npm run leave -- CODE FILE PURPOSE: one joint meeting, whole, as an archive a stranger can read and check; logged like the button. Ends with 0 (made) or 1.
import { appendEvents, createDataSource, JointMeetingEntity, sealLog, setScope, withScope, type StoredFiles } from '@lianxi/api-data';
import { demandLeavePurpose, draftEvent } from '@lianxi/domain';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { DataSource } from 'typeorm';
import { leaveArchive } from '../apps/api/src/feature/leave/leave-archive.js';
import { NotPossible, openInstallation } from './backup/open-installation.js';
import { endProgress, progress, say } from './backup/say.js';

const [, , code, given, purpose] = process.argv;
const at = (): string => new Date().toISOString();

async function meetingOf(source: DataSource, wanted: string): Promise<JointMeetingEntity> {
  const codes: string[] = [];
  for (const { id } of (await source.query('SELECT joint_meeting_ids() AS id')) as { id: string }[]) {
    const meeting = await withScope(source, id, (manager) => manager.findOneBy(JointMeetingEntity, { id }));
    if (meeting?.code === wanted) return meeting;
    if (meeting) codes.push(meeting.code);
  }
  throw new NotPossible(`没有编号为 ${wanted} 的联席会议；有：${codes.join('、')}`, `there is no joint meeting ${wanted}; there are: ${codes.join(', ')}`);
}

async function write(source: DataSource, { id }: JointMeetingEntity, file: string, why: string, files: StoredFiles): Promise<void> {
  const runner = source.createQueryRunner();
  const far = progress();
  try {
    await runner.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0');
    await setScope(runner.manager, id);
    const archive = leaveArchive(runner.manager, { jointMeetingId: id, madeBy: '系统（命令行）', purpose: why, takenAt: at() }, (storageKey) => files.open(storageKey), (what) => far(what, 'being written'));
    await pipeline(archive, createWriteStream(`${file}.half`, { mode: 0o600, flush: true }));
    await rename(`${file}.half`, file);
  } catch (error) {
    await rm(`${file}.half`, { force: true });
    throw error;
  } finally {
    endProgress();
    await runner.query('ROLLBACK').finally(() => runner.release());
  }
}

async function leave(wanted: string, file: string, why: string): Promise<void> {
  if (existsSync(file)) throw new NotPossible(`${file} 已经存在，换一个名字`, `${file} is there already; choose another name`);
  const installation = await openInstallation({ alone: false });
  const source = await createDataSource({ url: installation.appUrl, poolSize: 3, applicationName: 'lianxi-leave' }).initialize();
  try {
    const meeting = await meetingOf(source, wanted);
    const event = draftEvent({ verb: 'exportAll', subjectType: 'joint_meeting', subjectId: meeting.id, reason: demandLeavePurpose(why), data: { command: true } });
    await withScope(source, meeting.id, (manager) => appendEvents(manager, [event], { jointMeetingId: meeting.id, at: at(), actorOf: () => null }));
    await sealLog(source, meeting.id, at());
    await write(source, meeting, file, why, installation.files);
    say(`已导出 ${meeting.name} 的全部资料：${file}`, 'everything of it was taken out');
    say('  里面的 README.txt 说明有什么、怎么核对、什么没有带走', 'README.txt in it says what is there, how it is checked and what stayed behind');
  } finally {
    await source.destroy();
    await installation.close();
  }
}

if (code === undefined || given === undefined || purpose === undefined || purpose.trim() === '') {
  say('用法：npm run leave -- 联席会议编号 文件 用途', 'usage: npm run leave -- CODE FILE PURPOSE');
  process.exit(1);
}
await leave(code, resolve(given), purpose).catch((error: unknown) => {
  console.error(error instanceof NotPossible ? error.message : error);
  process.exitCode = 1;
});
