import { resolve } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** A whole number within bounds, or an error that names the variable. */
function whole(env: Environment, name: string, usual: number, min: number, max: number): number {
  const said = env[name]?.trim();
  if (!said) return usual;
  const value = Number(said);
  if (!/^\d+$/.test(said) || value < min || value > max) throw new Error(`${name}=${said}: must be a whole number from ${min} to ${max}`);
  return value;
}

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
  /** Whose X-Forwarded-For is believed: addresses, networks, or loopback, linklocal, uniquelocal; false for nobody's. */
  readonly trustProxy: string | false;
  /** Where mail is handed in, as smtp(s)://user:password@host:port; null where the installation sends none. */
  readonly smtpUrl: string | null;
  /** What stands as sender of mail. */
  readonly mailFrom: string;
  /** Hosts, or host:port, that robots and webhooks may be reached at although they are not public or not https. */
  readonly outgoingHosts: readonly string[];
  /** Seals addresses and secrets in the database; null = a key file in the data folder. */
  readonly secretKey: string | null;
  readonly session: { readonly idleMinutes: number; readonly hours: number };

  constructor(env: Environment) {
    this.production = env['NODE_ENV'] === 'production';
    this.port = whole(env, 'PORT', 3000, 0, 65535);
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
    this.poolSize = whole(env, 'DATABASE_POOL', 10, 1, 1000);
    this.session = { idleMinutes: whole(env, 'SESSION_IDLE_MINUTES', 30, 1, 1440), hours: whole(env, 'SESSION_HOURS', 12, 1, 168) };
    this.smtpUrl = env['SMTP_URL'] || null;
    this.mailFrom = env['MAIL_FROM'] || '联席督办 <lianxi@localhost>';
    this.outgoingHosts = (env['LIANXI_OUTGOING_HOSTS'] ?? '').split(',').map((host) => host.trim().toLowerCase()).filter(Boolean);
    this.secretKey = env['LIANXI_SECRET_KEY'] || null;
    this.trustProxy = env['TRUST_PROXY'] === 'off' ? false : env['TRUST_PROXY'] || 'loopback';
    this.check();
  }

  /** What somebody should know who runs it like this; nothing where all is well. */
  warnings(): readonly string[] {
    if (!this.production || this.publicUrl?.startsWith('https://')) return [];
    return [
      '生产环境未设置 https 的 PUBLIC_URL：登录 Cookie 不带 Secure，经 http 传送时可被截获。',
      'Production without an https PUBLIC_URL: the sign-in cookie is not Secure and can be read on its way over http.',
    ];
  }

  private check(): void {
    if (!this.databaseUrl) throw new Error('DATABASE_URL is not set');
    if (this.secretKey !== null && this.secretKey.length < 32) throw new Error('LIANXI_SECRET_KEY: at least 32 characters');
    if (this.smtpUrl !== null && !/^smtps?:\/\//.test(this.smtpUrl)) throw new Error('SMTP_URL: smtp://… or smtps://…');
    if (this.production && this.clockFile) throw new Error('LIANXI_CLOCK_FILE is refused with NODE_ENV=production');
    if (this.production && this.demo) throw new Error('LIANXI_DEMO is refused with NODE_ENV=production');
    if (this.production && this.dev) throw new Error('LIANXI_DEV is refused with NODE_ENV=production');
  }
}
