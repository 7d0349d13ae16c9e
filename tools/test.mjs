// `npm test`: enough by itself on a fresh clone. `npm test -- unit` runs one step and what it needs. The last line counts everything.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { prepare } from './start/prepare.mjs';
import { fail } from './start/say.mjs';
import { endAll, runStep } from './test/run-step.mjs';
import { schedule } from './test/schedule.mjs';
import { chosen, stepsFor } from './test/steps.mjs';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, '.nx', 'test');
const results = [];
const began = Date.now();

function tell({ name, passed, failed, seconds, late, log }) {
  const mark = failed ? '✗' : '✓';
  console.log(`${mark} ${name.padEnd(8)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${seconds.toFixed(1).padStart(7)} s${late ? '  超时 / timed out' : ''}`);
  if (failed) console.log(`${readFileSync(log, 'utf8').split('\n').slice(-150).join('\n')}\n`);
}

function finish() {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`${((Date.now() - began) / 1000).toFixed(0)} s · ${folder}`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') || !sum('passed') ? 1 : 0;
}

async function main() {
  await prepare(root, { installOnly: true });
  const steps = chosen(stepsFor(root, folder), process.argv.slice(2));
  await schedule(steps, async (step) => {
    const result = await runStep(step, { root, folder });
    results.push(result);
    tell(result);
  }, Math.max(2, Math.floor(availableParallelism() / 2)));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    endAll();
    setTimeout(() => process.exit(130), 1_000);
  });
}

main()
  .catch((error) => {
    fail(error);
    results.push({ passed: 0, failed: 1 });
  })
  .then(finish);
