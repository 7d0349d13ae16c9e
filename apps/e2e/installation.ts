import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, openSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const { freePort } = await import('../../tools/postgres/process.mjs');
const { startDatabase } = await import('../../tools/postgres/index.mjs');
const root = resolve(import.meta.dirname, '../..');
const FOLLOW = join(root, 'tools', 'start', 'follow-parent.mjs');
const READY_MS = 240_000;

export type Door = 'main' | 'worker';

/** One process of the product. Killed, it stays dead until it is started again. */
export class Process {
  private child: ChildProcess | null = null;
  /** How often it was killed. */
  kills = 0;

  constructor(
    readonly name: string,
    private readonly door: Door,
    private readonly env: Readonly<Record<string, string>>,
    private readonly log: string,
  ) {}

  get address(): string {
    return `http://127.0.0.1:${this.env['PORT'] ?? '0'}`;
  }

  /** Memory held now, in MiB; 0 where the system does not tell. */
  memory(): number {
    try {
      return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(this.child?.pid)}/status`, 'utf8'))?.[1] ?? 0) / 1024);
    } catch {
      return 0;
    }
  }

  /** Seconds it has worked so far; 0 where the system does not tell. */
  cpu(): number {
    try {
      const [user, system] = readFileSync(`/proc/${String(this.child?.pid)}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ').slice(11, 13);
      return (Number(user) + Number(system)) / 100;
    } catch {
      return 0;
    }
  }

  start(): void {
    const out = openSync(this.log, 'a');
    this.child = spawn(process.execPath, ['--import', FOLLOW, join(root, 'apps', 'api', 'dist', `${this.door}.js`)], {
      cwd: root, env: { ...process.env, ...this.env }, detached: true, stdio: ['ignore', out, out, 'ipc'],
    });
  }

  /** kill -9: no word of farewell. */
  async kill(): Promise<void> {
    this.kills += 1;
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  async ready(): Promise<void> {
    if (this.door === 'worker') return;
    for (let waited = 0; waited < READY_MS; waited += 100, await pause(100)) {
      if (this.child?.exitCode !== null) throw new Error(`${this.name} ended by itself; see ${this.log}`);
      const answer = await fetch(`${this.address}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
      if (answer?.ok) return;
    }
    throw new Error(`${this.name} is not ready; see ${this.log}`);
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    this.child = null;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}

/** The product on a database of its own, in as many processes as a trial asks for. */
export class Installation {
  private readonly processes: Process[] = [];

  private constructor(
    readonly folder: string,
    readonly database: Awaited<ReturnType<typeof startDatabase>>,
  ) {}

  /** `prepare` sees the folder before anything is in it. */
  static async make(settings: Record<string, string | number> = {}, prepare: (folder: string) => void = () => undefined): Promise<Installation> {
    const folder = mkdtempSync(join(tmpdir(), 'lianxi-trial-'));
    chmodSync(folder, 0o711); // as root PostgreSQL runs as somebody else, who must pass through
    prepare(folder);
    return new Installation(folder, await startDatabase({ root, dataDir: folder, settings }));
  }

  /** Everything, behind the walls too: for the checks afterwards. */
  get adminUrl(): string {
    return this.database.adminUrl.replace(/\/postgres$/, '/lianxi');
  }

  private get clock(): string {
    return join(this.folder, 'clock.txt');
  }

  /** Moves the product's time on, for all processes at once. */
  itIs(day: string, time = '09:00'): void {
    writeFileSync(this.clock, `${day}T${time}:00+08:00`);
  }

  /** A server without jobs, or a worker without a port. */
  async add(name: string, door: Door, more: Readonly<Record<string, string>> = {}): Promise<Process> {
    const env = {
      DATABASE_URL: this.database.appUrl, MIGRATION_DATABASE_URL: this.database.ownerUrl, LIANXI_DATA_DIR: this.folder, LIANXI_OPERATIONS: 'any', LIANXI_CLOCK_FILE: this.clock,
      PORT: String(await freePort()), HOST: '127.0.0.1', WORKER: 'off', LIANXI_DEMO: '1', LOG_LEVEL: 'info', NODE_ENV: '', ...more,
    };
    const made = new Process(name, door, env, join(this.folder, `${name}.log`));
    this.processes.push(made);
    made.start();
    await made.ready();
    return made;
  }

  /** Ends the product; its database goes on. */
  async stopAll(): Promise<void> {
    await Promise.all(this.processes.map((each) => each.stop()));
  }

  /** Ends everything; `keep` leaves the folder with its logs where a trial failed. */
  async end(keep = false): Promise<void> {
    await this.stopAll();
    await this.database.stop();
    if (keep) return;
    // A folder that is a mount of its own can be emptied, not taken away.
    for (const name of readdirSync(this.folder)) rmSync(join(this.folder, name), { recursive: true, force: true });
    try {
      rmdirSync(this.folder);
    } catch {
      // Whoever mounted it takes it away.
    }
  }
}
