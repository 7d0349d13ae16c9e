// `npm run bench [-- p4]`: how fast it is, by the bars of the quality paper. Prints a table and writes JSON; times differ from machine to machine.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { reached, type Bench } from './bench.js';
import { taskList } from './p1-task-list.js';
import { filing } from './p3-filing.js';
import { dailyRun } from './p4-daily-run.js';
import { notice } from './p5-notice.js';
import { tables } from './p6-tables.js';

const BENCHES: Readonly<Record<string, Bench>> = { p1: taskList, p3: filing, p4: dailyRun, p5: notice, p6: tables };
const folder = resolve(import.meta.dirname, '..', 'output', 'bench');

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(BENCHES);
mkdirSync(folder, { recursive: true });
for (const name of names) {
  const bench = BENCHES[name];
  if (bench === undefined) throw new Error(`no bench ${name}: ${Object.keys(BENCHES).join(' ')}`);
  const [before] = loadavg();
  const result = await bench({ say: (line) => console.log(`  ${line}`) });
  console.log(`\n${result.name}  ${String(cpus().length)} cores, load before ${String(before?.toFixed(1))}`);
  console.table(result.measures.map((measure) => ({
    what: measure.what, value: Number(measure.value.toFixed(2)), unit: measure.unit, bar: measure.bar ?? '', '': measure.bar === undefined ? '' : reached(measure) ? 'reached' : 'NOT reached',
  })));
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ ...result, cores: cpus().length, loadBefore: before }, null, 2)}\n`);
}
