import type { BucketPlace } from '@lianxi/api-data';
import { secondFactorRules, SHORTEST_AUDIT_MONTHS, type SignInRules } from '@lianxi/domain';
import { join, resolve } from 'node:path';
import { readBucket, readOutgoingHosts } from './bucket-config.js';
import { ConfigReader, isHost, isNamedHost, isNetwork, type Environment } from './config-reader.js';
import { LOG_LEVELS } from './log.js';

/** Ours by their beginning; what is not here is a slip of the pen, and said. */
const KNOWN: ReadonlySet<string> = new Set([
  'LIANXI_DATA_DIR', 'LIANXI_DEV', 'LIANXI_DEMO', 'LIANXI_CLOCK_FILE', 'LIANXI_WEB_DIST', 'LIANXI_OUTGOING_HOSTS', 'LIANXI_SECRET_KEY', 'LIANXI_CHECKPOINT_FILE', 'LIANXI_AUDIT_MONTHS', 'LIANXI_URL', 'LIANXI_DEMO_PASSWORD', 'LIANXI_SECOND_FACTOR', 'LIANXI_PASSWORD_DAYS', 'LIANXI_OPERATIONS',
]);

/** What the process is told from outside, read once at start; ConfigError names every mistake. A class, so that it can be injected by its type. */
export class Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** The owner's connection; null where somebody else migrates. */
  readonly migrationDatabaseUrl: string | null;
  readonly dataDir: string;
  /** Introspection and the like: an explicit setting, off whatever NODE_ENV says. */
  readonly dev: boolean;
  /** Whether browsers send only the operations the pages were built with; development and measurements need any. */
  readonly operations: 'kept' | 'any';
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
  /** Whether connections keep prepared statements; off behind a pooler that hands them from transaction to transaction. */
  readonly keepStatements: boolean;
  /** Whose X-Forwarded-For is believed: addresses, networks, or loopback, linklocal, uniquelocal; false for nobody's. */
  readonly trustProxy: string | false;
  /** Where mail is handed in, as smtp(s)://user:password@host:port; null where the installation sends none. */
  readonly smtpUrl: string | null;
  /** What stands as sender of mail. */
  readonly mailFrom: string;
  /** Hosts, or host:port, that robots and webhooks may be reached at although they are not public or not https. */
  readonly outgoingHosts: readonly string[];
  /** Where files are kept, if not in the data folder. */
  readonly bucket: BucketPlace | null;
  /** Seals addresses and secrets in the database; null = a key file in the data folder. */
  readonly secretKey: string | null;
  /** Where the ends of the logs' chains are written down: best on another machine, or where files can only be added to. */
  readonly checkpointFile: string;
  /** The audit log is kept so long. */
  readonly auditMonths: number;
  readonly session: { readonly idleMinutes: number; readonly hours: number };
  readonly signIn: SignInRules;
  /** Where people may also prove who they are (OpenID Connect); null for account and password alone. */
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string | null; readonly label: string } | null;
  private readonly unknown: readonly string[];

  constructor(env: Environment) {
    const read = new ConfigReader(env);
    this.production = env['NODE_ENV'] === 'production';
    this.port = read.whole('PORT', 3000, 0, 65535);
    this.host = read.text('HOST') ?? '127.0.0.1';
    this.databaseUrl = read.databaseUrl('DATABASE_URL') ?? '';
    this.migrationDatabaseUrl = read.databaseUrl('MIGRATION_DATABASE_URL');
    this.dataDir = resolve(env['LIANXI_DATA_DIR'] || '.data');
    this.dev = read.flag('LIANXI_DEV', false);
    this.operations = this.dev ? 'any' : read.one('LIANXI_OPERATIONS', 'kept', ['kept', 'any']);
    this.worker = read.flag('WORKER', true);
    this.demo = read.flag('LIANXI_DEMO', false);
    this.clockFile = read.text('LIANXI_CLOCK_FILE');
    this.publicUrl = read.url('PUBLIC_URL', ['https', 'http'], false);
    this.webDist = resolve(env['LIANXI_WEB_DIST'] || 'apps/web/dist');
    this.logLevel = read.one('LOG_LEVEL', 'info', LOG_LEVELS);
    this.poolSize = read.whole('DATABASE_POOL', 10, 1, 1000);
    this.keepStatements = read.flag('DATABASE_KEEP_STATEMENTS', true);
    this.session = { idleMinutes: read.whole('SESSION_IDLE_MINUTES', 30, 1, 1440), hours: read.whole('SESSION_HOURS', 12, 1, 168) };
    this.signIn = { passwordDays: read.whole('LIANXI_PASSWORD_DAYS', 90, 0, 3650), secondFactor: read.one('LIANXI_SECOND_FACTOR', 'administrators', secondFactorRules) };
    this.smtpUrl = read.url('SMTP_URL', ['smtp', 'smtps'], true);
    this.mailFrom = read.text('MAIL_FROM') ?? '联席督办 <lianxi@localhost>';
    this.outgoingHosts = readOutgoingHosts(read, isHost);
    this.bucket = readBucket(read, this.outgoingHosts);
    this.secretKey = read.text('LIANXI_SECRET_KEY');
    this.trustProxy = read.text('TRUST_PROXY') === 'off' ? false : read.list('TRUST_PROXY', isNetwork, '不是地址或网段', 'is no address or network').join(', ') || 'loopback';
    this.checkpointFile = resolve(read.text('LIANXI_CHECKPOINT_FILE') ?? join(this.dataDir, 'checkpoints.jsonl'));
    this.auditMonths = read.whole('LIANXI_AUDIT_MONTHS', 12, SHORTEST_AUDIT_MONTHS, 1200);
    this.oidc = this.readOidc(read);
    this.unknown = Object.keys(env).filter((name) => name.startsWith('LIANXI_') && !/^LIANXI_(TEST|E2E)_/.test(name) && !KNOWN.has(name));
    this.check(read);
    read.end();
  }

  /** What somebody should know who runs it like this; nothing where all is well. */
  warnings(): readonly string[] {
    const slips = this.unknown.map((name) => `${name}：没有这个设置，是否写错 / ${name}: there is no such setting; a slip of the pen?`);
    if (!this.production || this.publicUrl?.startsWith('https://')) return slips;
    return [
      '生产环境未设置 https 的 PUBLIC_URL：登录 Cookie 不带 Secure，经 http 传送时可被截获。',
      'Production without an https PUBLIC_URL: the sign-in cookie is not Secure and can be read on its way over http.',
      ...slips,
    ];
  }

  private readOidc(read: ConfigReader): Config['oidc'] {
    const issuer = read.url('OIDC_ISSUER', ['https', 'http'], false);
    const clientId = read.text('OIDC_CLIENT_ID');
    if (issuer === null) {
      if (clientId !== null && read.text('OIDC_ISSUER') === null) read.wrong('OIDC_ISSUER', '没有设置，OIDC_CLIENT_ID 不起作用', 'is not set; OIDC_CLIENT_ID does nothing without it', false);
      return null;
    }
    if (new URL(issuer).protocol === 'http:' && !isNamedHost(issuer, this.outgoingHosts)) read.wrong('OIDC_ISSUER', '不是 https，且不在 LIANXI_OUTGOING_HOSTS 中', 'is not https, and not among LIANXI_OUTGOING_HOSTS');
    if (clientId === null) read.wrong('OIDC_CLIENT_ID', '设置了 OIDC_ISSUER 时必须设置', 'must be set with OIDC_ISSUER', false);
    if (this.publicUrl === null) read.wrong('PUBLIC_URL', '设置了 OIDC_ISSUER 时必须设置：登录后回到这个地址', 'must be set with OIDC_ISSUER: people come back to it', false);
    return { issuer, clientId: clientId ?? '', clientSecret: read.text('OIDC_CLIENT_SECRET'), label: read.text('OIDC_LABEL') ?? '统一身份认证' };
  }

  private check(read: ConfigReader): void {
    if (read.text('DATABASE_URL') === null) read.wrong('DATABASE_URL', '没有设置', 'is not set', false);
    if (this.secretKey !== null && this.secretKey.length < 32) read.wrong('LIANXI_SECRET_KEY', '至少32个字符', 'at least 32 characters', false);
    if (!/^[^<>]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/.test(this.mailFrom)) read.wrong('MAIL_FROM', '要写成“名称 <地址>”', 'must be a name and an <address>');
    if (!this.production) return;
    for (const [name, set] of [['LIANXI_CLOCK_FILE', this.clockFile !== null], ['LIANXI_DEMO', this.demo], ['LIANXI_DEV', this.dev]] as const) {
      if (set) read.wrong(name, '生产环境（NODE_ENV=production）不允许', 'is refused with NODE_ENV=production');
    }
  }
}
