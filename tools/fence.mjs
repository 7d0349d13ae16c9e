// Proves the fences: each file of tools/fence-fixture breaks a rule on purpose, and each must be refused by the rule it names.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ESLint } from 'eslint';

const root = resolve(import.meta.dirname, '..');
const fixture = join('tools', 'fence-fixture');

const files = readdirSync(join(root, fixture), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(join(root, fixture), join(entry.parentPath, entry.name)));

const mustMeet = (file) => /^\/\/ must meet: (.*)$/m.exec(readFileSync(join(root, fixture, file), 'utf8'))?.[1].split(', ') ?? [];

// ESLint is told that the file lies where its path inside the fixture says: Nx then sees it in that project.
async function linted() {
  const eslint = new ESLint({ cwd: root });
  const met = [];
  for (const file of files) {
    const [result] = await eslint.lintText(readFileSync(join(root, fixture, file), 'utf8'), { filePath: join(root, file) });
    met.push(...(result?.messages ?? []).map(({ ruleId }) => `${file}: ${ruleId}`));
  }
  return met;
}

function cruised() {
  const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [cruiser, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', fixture], {
    cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...process.env, FENCE_TREE: `^${fixture}/` },
  });
  if (!stdout.startsWith('{')) throw new Error(stderr || stdout);
  return JSON.parse(stdout).summary.violations.map(({ from, rule }) => `${relative(fixture, from)}: ${rule.name}`);
}

const met = new Set([...(await linted()), ...cruised()]);
const wanted = files.flatMap((file) => mustMeet(file).map((rule) => `${file}: ${rule}`));
const passed = wanted.filter((breach) => !met.has(breach));
for (const breach of passed) console.error(`越界未被拦下 / not refused: ${breach}`);
const rules = readFileSync(join(root, '.dependency-cruiser.mjs'), 'utf8').matchAll(/name: '([\w-]+)'/g);
const untried = [...rules].map(([, name]) => name).filter((name) => !wanted.some((breach) => breach.endsWith(`: ${name}`)));
// Every project with an arrow of its own, and every package a project may not have, is tried too.
const arrows = readFileSync(join(root, 'eslint.config.mjs'), 'utf8').matchAll(/(only|banned)\('([\w-]+)'(.*?)\)/g);
for (const [, kind, project, names] of arrows) {
  const tried = files.filter((file) => file.split('/')[1] === project && mustMeet(file).includes('@nx/enforce-module-boundaries'));
  const texts = tried.map((file) => readFileSync(join(root, fixture, file), 'utf8'));
  const packages = kind === 'only' ? ['@lianxi/'] : [...names.matchAll(/'([^']+)'/g)].map(([, name]) => name.replace('*', ''));
  untried.push(...packages.filter((name) => !texts.some((text) => text.includes(`from '${name}`))).map((name) => `${project} ↛ ${name}`));
}
for (const name of untried) console.error(`规则无样例 / rule without a fixture: ${name}`);
console.log(`fence: ${wanted.length - passed.length} of ${wanted.length} forbidden imports refused`);
process.exitCode = passed.length || untried.length || !wanted.length ? 1 : 0;
