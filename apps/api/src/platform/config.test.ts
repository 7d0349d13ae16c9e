import type { ConfigError } from './config-reader.js';
import { Config } from './config.js';

const env = { DATABASE_URL: 'postgresql://lianxi_app@localhost/lianxi' };

describe('settings', () => {
  it('have usual values', () => {
    expect(new Config({ ...env, PORT: '', TRUST_PROXY: '' })).toMatchObject({ port: 3000, host: '127.0.0.1', poolSize: 10, keepStatements: true, session: { idleMinutes: 30, hours: 12 }, trustProxy: 'loopback' });
    expect(new Config({ ...env, PORT: ' 8080 ', TRUST_PROXY: '10.0.0.0/8' })).toMatchObject({ port: 8080, trustProxy: '10.0.0.0/8', auditMonths: 12, demo: false });
    expect(new Config({ ...env, TRUST_PROXY: 'off' }).trustProxy).toBe(false);
    expect(new Config({ ...env, OIDC_ISSUER: 'https://sso.example.cn', OIDC_CLIENT_ID: 'lianxi', PUBLIC_URL: 'https://lianxi.example.cn' }).oidc).toEqual({ issuer: 'https://sso.example.cn', clientId: 'lianxi', clientSecret: null, label: '统一身份认证' });
  });

  it.each([
    ['PORT', 'http', 'PORT=http: must be a whole number from 0 to 65535'],
    ['PORT', '70000', 'PORT=70000'],
    ['DATABASE_POOL', '0', 'DATABASE_POOL=0'],
    ['SESSION_HOURS', '1.5', 'SESSION_HOURS=1.5'],
    ['SESSION_IDLE_MINUTES', '-5', 'SESSION_IDLE_MINUTES=-5'],
    ['LIANXI_AUDIT_MONTHS', '5', 'LIANXI_AUDIT_MONTHS=5：必须是6到1200的整数'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL=loud: must be one of trace, debug'],
    ['WORKER', 'no', 'WORKER=no: must be 1 or 0 (on, off)'],
    ['PUBLIC_URL', 'lianxi.example.gov.cn', 'PUBLIC_URL=lianxi.example.gov.cn：必须是 https://… 或 http://… 形式的地址'],
    ['MAIL_FROM', '联席督办', 'MAIL_FROM=联席督办: must be a name and an <address>'],
    ['TRUST_PROXY', '10.0.0.0/33, loopback', '"10.0.0.0/33" is no address or network'],
    ['LIANXI_OUTGOING_HOSTS', 'https://robot.example.cn', '不是主机名或'],
    ['LIANXI_SECRET_KEY', 'short', 'LIANXI_SECRET_KEY：至少32个字符 / LIANXI_SECRET_KEY: at least 32 characters'],
    ['SMTP_URL', 'mail.example.cn', 'SMTP_URL: must be an address such as smtp://… or smtps://…'],
    ['DATABASE_URL', '', 'DATABASE_URL：没有设置 / DATABASE_URL: is not set'],
    ['OIDC_ISSUER', 'sso.example.cn', 'OIDC_ISSUER=sso.example.cn：必须是 https://…'],
    ['OIDC_ISSUER', 'http://sso.example.cn', 'is not https, and not among LIANXI_OUTGOING_HOSTS'],
    ['OIDC_ISSUER', 'https://sso.example.cn', 'PUBLIC_URL: must be set with OIDC_ISSUER'],
    ['OIDC_CLIENT_ID', 'lianxi', 'OIDC_ISSUER: is not set'],
    ['S3_BUCKET', 'files', 'S3_ENDPOINT: is not set; S3_BUCKET does nothing without it'],
    ['S3_ENDPOINT', 'minio:9000', 'S3_ENDPOINT=minio:9000：必须是 https://…'],
    ['S3_ENDPOINT', 'http://minio:9000', 'S3_ENDPOINT=http://minio:9000: is not https, and not among LIANXI_OUTGOING_HOSTS'],
    ['S3_ENDPOINT', 'https://s3.example.cn', 'S3_SECRET_ACCESS_KEY：设置了 S3_ENDPOINT 时必须设置'],
  ])('%s=%s is refused by name', (name, value, message) => {
    expect(() => new Config({ ...env, [name]: value })).toThrow(message);
  });

  it('are told all at once, a line for each mistake, without their secrets; production refuses what is for trying', () => {
    const lines = (of: Record<string, string>): readonly string[] => {
      try {
        return new Config(of).warnings();
      } catch (error) {
        return (error as ConfigError).lines;
      }
    };
    expect(lines({ DATABASE_URL: 'mysql://root:geheim@x', PORT: 'x', SMTP_URL: 'geheim' })).toHaveLength(3);
    expect(lines({ DATABASE_URL: 'mysql://root:geheim@x', SMTP_URL: 'geheim', LIANXI_SECRET_KEY: 'geheim' }).join()).not.toContain('geheim');
    expect(lines({ ...env, NODE_ENV: 'production', LIANXI_DEMO: '1', LIANXI_DEV: '1', LIANXI_CLOCK_FILE: '/x' })).toHaveLength(3);
    expect(lines({ ...env, LIANXI_SECERT_KEY: 'x', LIANXI_TEST_X: '1' })).toEqual([expect.stringContaining('LIANXI_SECERT_KEY: there is no such setting')]);
  });

  it('name the bucket files are kept in, and every mistake about it at once', () => {
    const bucket = { S3_ENDPOINT: 'http://minio:9000', S3_BUCKET: 'files', S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'geheim', LIANXI_OUTGOING_HOSTS: 'minio:9000' };
    expect(new Config(env).bucket).toBeNull();
    expect(new Config({ ...env, ...bucket, S3_PREFIX: '/a/b/', S3_PATH_STYLE: 'off' }).bucket).toEqual({ endpoint: 'http://minio:9000', bucket: 'files', region: 'us-east-1', accessKeyId: 'id', secretAccessKey: 'geheim', pathStyle: false, prefix: 'a/b/' });
    expect(() => new Config({ ...env, ...bucket, S3_BUCKET: 'No Bucket', S3_PREFIX: '../x', S3_ACCESS_KEY_ID: '' })).toThrow(/S3_BUCKET=No Bucket.*\n.*S3_PREFIX=.*\n.*S3_ACCESS_KEY_ID|S3_ACCESS_KEY_ID/s);
  });

  it.each([undefined, '', 'development', 'test', 'production'])('let nobody see traces or the schema of its own accord with NODE_ENV=%s', (NODE_ENV) => {
    expect(new Config({ ...env, NODE_ENV })).toMatchObject({ dev: false, operations: 'kept', demo: false });
  });

  it('warn of cookies over http in production, in both languages', () => {
    const production = { ...env, NODE_ENV: 'production' };
    expect(new Config(production).warnings()).toHaveLength(2);
    expect(new Config({ ...production, PUBLIC_URL: 'http://lianxi.example.gov.cn' }).warnings()).toHaveLength(2);
    expect(new Config({ ...production, PUBLIC_URL: 'https://lianxi.example.gov.cn' }).warnings()).toEqual([]);
    expect(new Config(env).warnings()).toEqual([]);
  });
});
