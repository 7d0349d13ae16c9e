import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** What the product does by itself at its hour: the ladder at nine, the next expected reports after midnight. */
export function theHourComes(job: 'escalate' | 'extend-report-slots' | 'tell-events'): void {
  execFileSync(process.execPath, [join(root, 'tools', 'e2e-server.mjs'), '--do-job', job], { stdio: ['ignore', 'inherit', 'inherit'] });
}
