import { resolve } from 'node:path';

/** What the process is told from outside, read once at start. A class, so that it can be injected by its type. */
export class Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** The owner's connection; null where somebody else migrates. */
  readonly migrationDatabaseUrl: string | null;
  readonly dataDir: string;
  /** Introspection and the like: an explicit setting, off whatever NODE_ENV says. */
  readonly dev: boolean;
  readonly production: boolean;
  readonly worker: boolean;
  readonly demo: boolean;
  /** A file with an ISO instant that is taken for the present, re-read each time; for demonstrations and tests. */
  readonly clockFile: string | null;
  /** Set where the server is reached by https: cookies are then Secure, and other origins refused. */
  readonly publicUrl: string | null;
  readonly webDist: string;
  readonly logLevel: string;
  readonly poolSize: number;
  readonly session: { readonly idleMinutes: number; readonly hours: number };

  constructor(env: Readonly<Record<string, string | undefined>>) {
    this.production = env['NODE_ENV'] === 'production';
    this.port = Number(env['PORT'] || 3000);
    this.host = env['HOST'] || '127.0.0.1';
    this.databaseUrl = env['DATABASE_URL'] ?? '';
    this.migrationDatabaseUrl = env['MIGRATION_DATABASE_URL'] || null;
    this.dataDir = resolve(env['LIANXI_DATA_DIR'] || '.data');
    this.dev = env['LIANXI_DEV'] === '1';
    this.worker = env['WORKER'] !== 'off';
    this.demo = env['LIANXI_DEMO'] === '1';
    this.clockFile = env['LIANXI_CLOCK_FILE'] || null;
    this.publicUrl = env['PUBLIC_URL'] || null;
    this.webDist = resolve(env['LIANXI_WEB_DIST'] || 'apps/web/dist');
    this.logLevel = env['LOG_LEVEL'] || 'info';
    this.poolSize = Number(env['DATABASE_POOL'] || 10);
    this.session = { idleMinutes: Number(env['SESSION_IDLE_MINUTES'] || 30), hours: Number(env['SESSION_HOURS'] || 12) };
    this.check();
  }

  private check(): void {
    if (!this.databaseUrl) throw new Error('DATABASE_URL is not set');
    if (this.production && this.clockFile) throw new Error('LIANXI_CLOCK_FILE is refused with NODE_ENV=production');
    if (this.production && this.demo) throw new Error('LIANXI_DEMO is refused with NODE_ENV=production');
    if (this.production && this.dev) throw new Error('LIANXI_DEV is refused with NODE_ENV=production');
  }
}
