import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './cluster.mjs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianxi-cluster-'));
  await mkdir(join(folder, 'bin'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const pidFile = (pid: string): string => [pid, folder, '0', '1', '', '127.0.0.1', '0', 'ready', ''].join('\n');

/** A server that ends at once the first time, as one does that finds the memory of a killed one still in use; then one that says it is ready. */
async function standIn(): Promise<void> {
  const path = join(folder, 'bin', 'postgres');
  const script = `#!/bin/sh\nif [ ! -f '${folder}/once' ]; then touch '${folder}/once'; exit 1; fi\nprintf '%s\\n' $$ x 0 1 y 127.0.0.1 0 ready > '${folder}/postmaster.pid'\nexec sleep 60\n`;
  await writeFile(path, script);
  await chmod(path, 0o755);
}

describe('a server that was killed left word that it is ready', () => {
  it('and the next one, which ends at once, is not taken for it', async () => {
    await standIn();
    await writeFile(join(folder, 'postmaster.pid'), pidFile('999999'));
    const server = await startServer({ native: folder, runner: null, cluster: folder, log: join(folder, 'log'), say: () => undefined });
    expect(process.kill(server.pid(), 0)).toBe(true);
    await server.stop(200);
    expect(() => process.kill(server.pid(), 0)).toThrow();
  });
});
