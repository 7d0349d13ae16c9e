// `npm run lint`: ESLint (style, and Nx's fences between projects), then dependency-cruiser (arrows inside projects, cycles).
import { join, resolve } from 'node:path';
import { runCommand, runNx } from './start/prepare.mjs';

const root = resolve(import.meta.dirname, '..');
const run = (script, args) => runCommand(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root });
const steps = {
  // Without a fresh project graph in the checkout Nx's rule skips itself and says so only in passing.
  graph: () => runNx(root, ['show', 'projects'], { stdio: ['ignore', 'ignore', 'inherit'] }),
  eslint: () => run('eslint/bin/eslint.js', ['.', '--max-warnings', '0', ...process.argv.slice(2)]),
  arrows: () => run('dependency-cruiser/bin/dependency-cruise.mjs', ['--config', '.dependency-cruiser.mjs', 'apps/api/src', 'apps/web/src', 'apps/e2e', 'libs', 'tools']),
};

for (const [name, step] of Object.entries(steps)) {
  const code = await step();
  if (code === 0) continue;
  console.error(`lint: ${name} (${code})`);
  process.exitCode = 1;
}
