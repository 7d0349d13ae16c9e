// Who runs PostgreSQL, and where its data and programs can lie so that this user reaches them.
// PostgreSQL refuses to run as root: then it runs as `postgres`, else `nobody`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { chmod, chown, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { program } from './binaries.mjs';

/** @typedef {{uid: number, gid: number, name: string} | null} Runner  null: the user who starts us */

/** The owner of data that is there already wins: whoever first made it must go on reading it. */
export function chooseRunner(cluster) {
  if (process.getuid?.() !== 0) return null;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid, name: `uid ${uid}` };
  }
  const users = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':')) : [];
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const user = users.find((fields) => fields[0] === name && Number(fields[2]) > 0);
    if (user) return { uid: Number(user[2]), gid: Number(user[3]), name };
  }
  return { uid: 65534, gid: 65534, name: 'nobody' };
}

export const asRunner = (runner) => (runner ? { uid: runner.uid, gid: runner.gid, cwd: '/' } : {});

function canEnter(runner, folder) {
  if (!runner) return true;
  return ask(runner, '/bin/sh', ['-c', '[ -x "$1" ]', 'sh', folder]);
}

const canRun = (runner, native) => ask(runner, program(native, 'postgres'), ['--version']);

// In a session of its own: a Ctrl-C just now must not be taken for a no, and move the data elsewhere.
function ask(runner, command, args) {
  const { status, signal } = spawnSync(command, args, { ...asRunner(runner), detached: true });
  if (signal) throw new Error(`${command}: ${signal}`);
  return status === 0;
}

const outsideRoots = () => ['/var/lib/lianxi', '/var/tmp/lianxi'];

async function makeOutside(runner) {
  for (const folder of outsideRoots()) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o755 });
      if (canEnter(runner, folder)) return folder;
    } catch {
      // read-only place: try the next
    }
  }
  throw new Error(`用户 ${runner.name} 无法进入任何数据目录。 / No folder can be reached by the user ${runner.name}.`);
}

/** The folder of the cluster: inside the data folder, or outside where the runner cannot enter that. */
export async function placeCluster({ dataDir, say }) {
  const inside = join(dataDir, 'postgres');
  const runner = chooseRunner(inside);
  if (canEnter(runner, dataDir)) return { cluster: inside, runner };
  const marker = join(dataDir, 'postgres-placed-at.json');
  const cluster = await knownOutside(marker, dataDir) ?? join(await makeOutside(runner), `data-${shortHash(realpathSync(dataDir))}`);
  await mkdir(cluster, { recursive: true, mode: 0o755 });
  await writeFile(marker, `${JSON.stringify({ cluster })}\n`);
  await writeFile(join(cluster, 'belongs-to.json'), `${JSON.stringify({ dataDir: realpathSync(dataDir) })}\n`);
  say(
    `用户 ${runner.name} 无法进入 ${dataDir}，数据库改放在 ${cluster}`,
    `The user ${runner.name} cannot enter ${dataDir}; the database lies in ${cluster}`,
  );
  moveOutside(inside, join(cluster, 'postgres'));
  return { cluster: join(cluster, 'postgres'), runner: chooseRunner(join(cluster, 'postgres')) };
}

/** Where the cluster of a data folder lies, made or not; changes nothing. */
export async function clusterOf(dataDir) {
  const outside = await knownOutside(join(dataDir, 'postgres-placed-at.json'), dataDir);
  return outside ? join(outside, 'postgres') : join(dataDir, 'postgres');
}

// The checkout came to lie in a closed folder after its database was made.
function moveOutside(inside, outside) {
  if (!existsSync(join(inside, 'PG_VERSION')) || existsSync(outside)) return;
  const { status, stderr } = spawnSync('mv', [inside, outside], { encoding: 'utf8', detached: true });
  if (status !== 0) throw new Error(`mv ${inside} ${outside}: ${stderr}`);
}

// A checkout that was moved keeps its database; one that was copied does not share it with the original.
async function knownOutside(marker, dataDir) {
  if (!existsSync(marker)) return undefined;
  const { cluster } = JSON.parse(readFileSync(marker, 'utf8'));
  const belongs = join(cluster, 'belongs-to.json');
  if (!existsSync(belongs)) return undefined;
  const original = JSON.parse(readFileSync(belongs, 'utf8')).dataDir;
  return original === realpathSync(dataDir) || !existsSync(original) ? cluster : undefined;
}

const shortHash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Programs that the runner can execute: npm's own, or a copy outside made once per version (60 MB). */
export async function placeBinaries({ binaries, runner, say }) {
  if (!runner || canRun(runner, binaries.native)) return binaries.native;
  const target = join(await makeOutside(runner), `postgresql-${binaries.version}-${binaries.platform}`);
  if (!canRun(runner, target)) {
    say(`用户 ${runner.name} 无法执行 ${binaries.native}，复制到 ${target}（约 60 MB，只做一次）`, `The user ${runner.name} cannot run ${binaries.native}; copying it to ${target} (60 MB, once)`);
    const half = `${target}.${process.pid}`;
    await cp(binaries.native, half, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', half]);
    await rm(target, { recursive: true, force: true });
    await rename(half, target);
  }
  if (!canRun(runner, target)) throw new Error(`无法运行内置 PostgreSQL。 / The embedded PostgreSQL does not run: ${target}`);
  return target;
}

/** Makes an empty folder that belongs to the runner and to nobody else. */
export async function makePrivate(folder, runner) {
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  if (runner) await chown(folder, runner.uid, runner.gid);
}
