import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config } from './config.js';
import { Seal } from './seal.js';

const folder = mkdtempSync(join(tmpdir(), 'lianxi-seal-'));
afterAll(() => rmSync(folder, { recursive: true }));
const seal = (env: Record<string, string> = {}): Seal => new Seal(new Config({ DATABASE_URL: 'postgresql://x/x', LIANXI_DATA_DIR: folder, ...env }));
const KEY = 'k'.repeat(32);

it('opens what it closed, in the same row only, and never shows it', () => {
  const sealed = seal().close('https://机器人/?key=1', 'robot 1');
  expect(sealed).not.toContain('key=1');
  expect([seal().open(sealed, 'robot 1'), seal().open(sealed, 'robot 2'), seal().open(`${sealed.slice(0, -2)}AA`, 'robot 1'), seal().open('x', 'robot 1')]).toEqual(['https://机器人/?key=1', null, null, null]);
  expect(seal().close('a', 'b')).not.toBe(seal().close('a', 'b'));
});

it('keeps its key in a file of the owner’s alone, or takes the one it is given', () => {
  expect(readdirSync(folder)).toEqual(['secret.key']);
  expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600);
  const sealed = seal({ LIANXI_SECRET_KEY: KEY }).close('a', 'b');
  expect([seal({ LIANXI_SECRET_KEY: KEY }).open(sealed, 'b'), seal().open(sealed, 'b')]).toEqual(['a', null]);
  expect(() => seal({ LIANXI_SECRET_KEY: 'short' })).toThrow('LIANXI_SECRET_KEY');
});
