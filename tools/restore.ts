// npm run restore -- FILE: a backup into an empty installation, all of it or nothing; then it is verified. Ends with 0 (restored and whole), 1 (not restored, or not whole).
import { migrate, RestoreError, type RestoreProblem } from '@lianxi/api-data';
import { resolve } from 'node:path';
import { NotPossible, openInstallation, type OpenInstallation } from './backup/open-installation.js';
import { restoreBackup } from './backup/restore-backup.js';
import { endProgress, progress, say } from './backup/say.js';
import { keyFingerprint } from './backup/secret-key.js';
import { verifyLogs } from './verify/verify-logs.js';

function problemWords(problem: RestoreProblem): NotPossible {
  switch (problem.kind) {
    case 'not_empty':
      return new NotPossible('目标不是空的：只往空的数据库和空的附件夹恢复，什么都没有改', 'the target is not empty: only an empty database and an empty folder of files are restored into; nothing was changed');
    case 'newer':
      return new NotPossible(`备份比本程序新（本程序没有 ${problem.unknown.join('、')}）：先换成制作备份时的版本或更新的版本`, `the backup is newer than this version, which does not have ${problem.unknown.join(', ')}: take the version it was made with, or a later one`);
    case 'tables':
      return new NotPossible(`备份的表与该版本的表结构不符：缺 ${problem.missing.join('、') || '无'}，多 ${problem.unknown.join('、') || '无'}`, `the tables are not those of its version: missing ${problem.missing.join(', ') || 'none'}, unknown ${problem.unknown.join(', ') || 'none'}`);
    case 'damaged':
      return new NotPossible(`备份已损坏或被改动：${problem.what}；什么都没有恢复`, `the backup is damaged or was changed: ${problem.what}; nothing was restored`);
  }
}

async function afterwards(target: OpenInstallation, expectedKey: string | null): Promise<void> {
  const key = await keyFingerprint(target);
  if (key === expectedKey) return;
  say(`! 密钥不是制作备份时的那一把（应为 ${expectedKey ?? '—'}，现为 ${key ?? '没有'}）：放回 .data/secret.key 或 LIANXI_SECRET_KEY，否则机器人和回调的地址、动态口令要重新设置`, 'the key is not the one of the backup: put it back, or addresses and second factors have to be set anew');
}

async function restore(file: string): Promise<boolean> {
  const target = await openInstallation({ alone: true });
  const far = progress();
  try {
    const { manifest, fingerprint } = await restoreBackup(file, target, {
      table: ({ name, rows }) => far(`${name}：${String(rows)}行`, `${name}: ${String(rows)} rows`), files: (count) => far(`附件${String(count)}个`, `${String(count)} files`),
    });
    endProgress();
    // On to this version's schema, and the rights of the role the server uses.
    await migrate({ ownerUrl: target.ownerUrl, appRole: decodeURIComponent(new URL(target.appUrl).username) });
    say(`已恢复 ${manifest.takenAt} 的备份：${String(manifest.tables.length)}张表逐一与清单哈希一致，附件${String(manifest.files.count)}个`, `restored: ${String(manifest.tables.length)} tables agree with the manifest by hash, ${String(manifest.files.count)} files`);
    say(`  指纹 ${fingerprint}`, 'fingerprint; compare with what was noted down');
    await afterwards(target, manifest.keyFingerprint);
    return await verifyLogs(target.appUrl, target.checkpointFile, []);
  } catch (error) {
    throw error instanceof RestoreError ? problemWords(error.problem) : error;
  } finally {
    await target.close();
  }
}

const [, , given] = process.argv;
if (given === undefined) {
  say('用法：npm run restore -- 备份文件', 'usage: npm run restore -- FILE');
  process.exit(1);
}
process.exitCode = await restore(resolve(given)).then((whole) => (whole ? 0 : 1), (error: unknown) => {
  endProgress();
  console.error(error instanceof NotPossible ? error.message : error);
  return 1;
});
