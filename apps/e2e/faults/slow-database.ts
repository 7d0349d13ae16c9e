import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { trialOf } from './trial-of.js';

const SLOW_MS = 60;

/** Between product and database: passes everything on, later, or not at all for a while. */
class SlowWay {
  delayMs = 0;
  private held = false;
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  constructor(private readonly port: number) {
    this.server = createServer((near) => this.join(near, connect(this.port, '127.0.0.1')));
  }

  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  /** Nothing passes, nobody is told: as where a switch hangs. */
  async stall(ms: number): Promise<void> {
    this.held = true;
    await pause(ms);
    this.held = false;
  }

  /** Every connection breaks at once. */
  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  close(): void {
    this.cut();
    this.server.close();
  }

  private join(near: Socket, far: Socket): void {
    for (const [from, to] of [[near, far], [far, near]] as const) {
      this.sockets.add(from);
      from.setNoDelay(true);
      from.on('error', () => undefined).on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
      void this.pass(from, to);
    }
  }

  private async pass(from: Socket, to: Socket): Promise<void> {
    try {
      for await (const piece of from) {
        if (this.delayMs > 0) await pause(this.delayMs);
        while (this.held) await pause(20);
        to.write(piece as Buffer);
      }
    } catch {
      // Cut, on purpose.
    }
  }
}

let way: SlowWay | null = null;

const through = (url: string, port: number): string => Object.assign(new URL(url), { port: String(port) }).href;

/** A database that answers slowly, not at all for a while, and whose connections break. */
export const slowDatabase = trialOf('slow database', async ({ fault, load }) => {
  const made = way;
  if (made === null) throw new Error('no way to the database');
  await pause(3_000);
  await fault(`each message ${String(SLOW_MS)} ms later, for 20 s`, async () => {
    made.delayMs = SLOW_MS;
    await pause(20_000);
    made.delayMs = 0;
  });
  await fault('nothing passes for 20 s', () => made.stall(20_000));
  await fault('all connections cut', () => Promise.resolve(made.cut()));
  await pause(2_000);
  await fault('cut while nothing passes', async () => {
    await made.stall(3_000);
    made.cut();
  });
  await load.end();
  return { facts: { 'slower by ms': SLOW_MS } };
}, {
  env: async ({ database }) => {
    way = new SlowWay(database.port);
    return { DATABASE_URL: through(database.appUrl, await way.open()) };
  },
  afterwards: () => way?.close(),
});
