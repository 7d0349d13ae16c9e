import { Config } from './config.js';

const env = { DATABASE_URL: 'postgresql://lianxi_app@localhost/lianxi' };

describe('settings', () => {
  it('have usual values', () => {
    expect(new Config({ ...env, PORT: '', TRUST_PROXY: '' })).toMatchObject({ port: 3000, poolSize: 10, session: { idleMinutes: 30, hours: 12 }, trustProxy: 'loopback' });
    expect(new Config({ ...env, PORT: ' 8080 ', TRUST_PROXY: '10.0.0.0/8' })).toMatchObject({ port: 8080, trustProxy: '10.0.0.0/8' });
    expect(new Config({ ...env, TRUST_PROXY: 'off' }).trustProxy).toBe(false);
  });

  it.each([
    ['PORT', 'http', 'PORT=http: must be a whole number from 0 to 65535'],
    ['PORT', '70000', 'PORT=70000'],
    ['DATABASE_POOL', '0', 'DATABASE_POOL=0'],
    ['SESSION_HOURS', '1.5', 'SESSION_HOURS=1.5'],
    ['SESSION_IDLE_MINUTES', '-5', 'SESSION_IDLE_MINUTES=-5'],
  ])('%s=%s is refused by name', (name, value, message) => {
    expect(() => new Config({ ...env, [name]: value })).toThrow(message);
  });

  it('warn of cookies over http in production, in both languages', () => {
    const production = { ...env, NODE_ENV: 'production' };
    expect(new Config(production).warnings()).toHaveLength(2);
    expect(new Config({ ...production, PUBLIC_URL: 'http://lianxi.example.gov.cn' }).warnings()).toHaveLength(2);
    expect(new Config({ ...production, PUBLIC_URL: 'https://lianxi.example.gov.cn' }).warnings()).toEqual([]);
    expect(new Config(env).warnings()).toEqual([]);
  });
});
