import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkNode, isInstalled, sourcesHash } from './prepare.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lianxi-prepare-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, content: unknown): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
};

it('refuses a Node that is too old, in both languages', () => {
  expect(() => checkNode('20.18.3')).toThrow(/需要 Node 20\.19[\s\S]*is needed/);
  for (const version of ['20.19.0', '22.0.0', '26.1.0']) expect(() => checkNode(version)).not.toThrow();
});

it('sees a missing, a broken-off and an outdated installation', () => {
  const lock = { packages: { '': {}, 'libs/domain': {}, 'node_modules/@lianxi/domain': { link: true }, 'node_modules/pg': { version: '2.0.0' }, 'node_modules/other-os': { version: '1.0.0', optional: true } } };
  write('package-lock.json', lock);
  expect(isInstalled(root)).toBe(false);
  write('node_modules/.package-lock.json', { packages: { 'node_modules/pg': { version: '1.0.0' } } });
  expect(isInstalled(root)).toBe(false);
  write('node_modules/.package-lock.json', { packages: { 'node_modules/pg': { version: '2.0.0' } } });
  expect(isInstalled(root)).toBe(true);
});

it('builds again when a source changes, not when a test, an output or a time does', () => {
  write('libs/domain/index.ts', 'export const a = 1;');
  const first = sourcesHash(root);
  write('libs/domain/a.test.ts', 'it');
  write('libs/domain/dist/index.js', 'built');
  write('libs/domain/index.ts', 'export const a = 1;');
  expect(sourcesHash(root)).toBe(first);
  write('libs/domain/index.ts', 'export const a = 2;');
  expect(sourcesHash(root)).not.toBe(first);
});
