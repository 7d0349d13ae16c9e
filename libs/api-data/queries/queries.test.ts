import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { exampleQueries } from './examples.js';

const folder = new URL('.', import.meta.url);

function snapshotOf(statements: Readonly<Record<string, { readonly text: string }>>): string {
  const trimmed = (text: string) => text.split('\n').map((line) => line.trimEnd()).filter((line) => line !== '').join('\n');
  return Object.entries(statements).map(([name, { text }]) => `-- ${name}\n${trimmed(text)};\n`).join('\n');
}

describe('the SQL of the reads stands beside them, as it is sent', () => {
  it.each(Object.keys(exampleQueries))('%s', (name) => {
    const file = new URL(`${name}.query.sql`, folder);
    const now = snapshotOf(exampleQueries[name] ?? {});
    if (process.env['UPDATE_SQL'] === '1' || !existsSync(file)) writeFileSync(file, now);
    expect(readFileSync(file, 'utf8')).toBe(now);
  });
});
