// `npm run faults [-- r1 r2 r3 r8 disk slow clock twice import offline] [--kills 20]`: the product's processes die on purpose; what was acknowledged must be there, once.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { holds } from './audit.js';
import { clockJumps, sentTwice } from './clock-jumps.js';
import { fullDisk } from './full-disk.js';
import { killedProcesses } from './r1-killed-processes.js';
import { killedDatabase } from './r2-killed-database.js';
import { twoOfEach } from './r3-two-of-each.js';
import { restoredCopy } from './r8-restored-copy.js';
import { slowDatabase } from './slow-database.js';
import { offlineBrowser } from './offline-browser.js';
import { restartedImport } from './restarted-import.js';
import type { Trial, TrialResult } from './trial.js';

const TRIALS: Readonly<Record<string, Trial>> = { r1: killedProcesses, r2: killedDatabase, r3: twoOfEach, r8: restoredCopy, disk: fullDisk, slow: slowDatabase, clock: clockJumps, twice: sentTwice, import: restartedImport, offline: offlineBrowser };
const folder = resolve(import.meta.dirname, '..', 'output', 'faults');

function print({ name, faults, facts, findings }: TrialResult): void {
  console.log(`\n${name}  ${Object.entries(facts).map(([key, value]) => `${key} ${String(value)}`).join(' · ')}`);
  if (faults.length > 0) console.table(faults.map(({ what, atMs, backMs, acknowledged }) => ({ fault: what, 'at s': (atMs / 1000).toFixed(1), 'back after s': (backMs / 1000).toFixed(1), acknowledged })));
  console.table(findings.map((finding) => ({ 'must hold': finding.what, expected: finding.expected, found: finding.found, '': holds(finding) ? 'ok' : 'BROKEN' })));
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { kills: { type: 'string', default: '20' } } });
const names = positionals.length > 0 ? positionals : Object.keys(TRIALS);
mkdirSync(folder, { recursive: true });
for (const name of names) {
  const trial = TRIALS[name];
  if (trial === undefined) throw new Error(`no trial ${name}: ${Object.keys(TRIALS).join(' ')}`);
  const result = await trial({ kills: Number(values.kills), say: (line) => console.log(`  ${line}`) });
  print(result);
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ ...result, cores: cpus().length, load: loadavg() }, null, 2)}\n`);
  if (!result.findings.every(holds)) process.exitCode = 1;
}
