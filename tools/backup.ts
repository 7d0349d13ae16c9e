// npm run backup -- FILE: everything in one archive, while the product runs (or does not). Ends with 0 (made) or 1.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeBackup } from './backup/make-backup.js';
import { NotPossible, openInstallation } from './backup/open-installation.js';
import { endProgress, progress, say, sizeWords } from './backup/say.js';

const began = Date.now();
const file = resolve(process.argv[2] ?? `lianxi-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.backup.zip`);

async function backup(): Promise<void> {
  if (existsSync(file)) throw new NotPossible(`${file} 已经存在，换一个名字`, `${file} is there already; choose another name`);
  const installation = await openInstallation({ alone: false });
  const far = progress();
  try {
    const { manifest, fingerprint, bytes } = await makeBackup(installation, file, {
      table: ({ name, rows }) => far(`${name}：${String(rows)}行`, `${name}: ${String(rows)} rows`),
      files: (count, size) => far(`附件${String(count)}个，${sizeWords(size)}`, `${String(count)} files, ${sizeWords(size)}`),
    });
    endProgress();
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    say(`已备份到 ${file}（${sizeWords(bytes)}，${((Date.now() - began) / 1000).toFixed(1)}秒）`, `backed up to ${file}`);
    say(`  ${manifest.takenAt} 这一刻的${String(manifest.tables.length)}张表${String(rows)}行，附件${String(manifest.files.count)}个`, `${String(manifest.tables.length)} tables, ${String(rows)} rows, ${String(manifest.files.count)} files, as of that moment`);
    for (const { code, events, head } of manifest.chains) say(`  ${code} 事件${String(events)}件，封存至第${String(head?.seq ?? 0)}号`, `${String(events)} events, sealed to No. ${String(head?.seq ?? 0)}`);
    if (manifest.files.missing.length > 0) say(`! 附件${String(manifest.files.missing.length)}个在库外找不到，名单在 manifest.json`, `${String(manifest.files.missing.length)} files are not in the store; named in manifest.json`);
    if (manifest.files.damaged.length > 0) say(`! 附件${String(manifest.files.damaged.length)}个与上传时的哈希不一致，按现状备份，名单在 manifest.json`, `${String(manifest.files.damaged.length)} files differ from what was uploaded; taken as they are, named in manifest.json`);
    say(`  指纹 ${fingerprint}，请另处记下`, 'fingerprint; note it down elsewhere');
    say(`  密钥不在备份里（指纹 ${manifest.keyFingerprint ?? '—'}）：.data/secret.key 或 LIANXI_SECRET_KEY 要另外保管`, 'the key is not in it: keep .data/secret.key or LIANXI_SECRET_KEY apart');
  } finally {
    await installation.close();
  }
}

await backup().catch((error: unknown) => {
  endProgress();
  console.error(error instanceof NotPossible ? error.message : error);
  process.exitCode = 1;
});
