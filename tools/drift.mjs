// Fails when the committed generated files are not what the schema and the operations make today.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { runCommand } from './start/prepare.mjs';

const root = resolve(import.meta.dirname, '..');
const generated = ['libs/contract/generated', 'apps/web/src/gql'];

function hashes() {
  const found = new Map();
  for (const folder of generated.map((path) => join(root, path)).filter(existsSync)) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())) {
      const path = join(entry.parentPath, entry.name);
      found.set(relative(root, path), createHash('sha1').update(readFileSync(path)).digest('hex'));
    }
  }
  return found;
}

const before = hashes();
const code = await runCommand(process.execPath, [join(root, 'node_modules/@graphql-codegen/cli/cjs/bin.js'), '--config', 'codegen.ts'], { cwd: root });
const after = hashes();
const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
for (const path of changed) console.error(`与约定不一致，已重新生成，请提交 / differs from the schema; generated again, commit it: ${path}`);
console.log(`drift: ${after.size} generated files, ${changed.length} changed`);
process.exitCode = code !== 0 || changed.length || !after.size ? 1 : 0;
