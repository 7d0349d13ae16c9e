import { setTimeout as pause } from 'node:timers/promises';
import { auditFiling } from './audit.js';
import { beginLoad } from './filing.js';
import { Installation } from '../installation.js';
import { between, DAY, LIAISONS, type Fault, type Trial } from './trial.js';

/** R2: PostgreSQL killed under load; it comes back by itself, and so do server and worker. */
export const killedDatabase: Trial = async ({ kills, say }) => {
  const installation = await Installation.make();
  let sound = false;
  try {
    installation.itIs(DAY);
    const server = await installation.add('server', 'main', { WORKER: 'on' });
    const load = await beginLoad(LIAISONS, [server.address]);
    const began = Date.now();
    const faults: Fault[] = [];
    while (faults.length < Math.ceil(kills / 4)) {
      await pause(between(2_000, 5_000));
      const atMs = Date.now() - began;
      const acknowledged = load.account.filed.length;
      process.kill(installation.database.pid(), 'SIGKILL');
      // Back is when somebody's report is acknowledged again.
      while (load.account.filed.length <= acknowledged + load.width) await pause(50);
      faults.push({ what: 'kill -9 postgres', atMs, backMs: Date.now() - began - atMs, acknowledged });
      say(`${String(faults.length)} kill -9 postgres: ${String(acknowledged)} acknowledged`);
    }
    await load.end();
    const findings = await auditFiling(installation.adminUrl, load.account);
    sound = true;
    const { account, width } = load;
    return { name: 'R2', faults, findings, facts: { 'slots at once': width, filed: account.filed.length, returned: account.returned.length, 'other steps': account.steps.length, 'requests without answer': load.unanswered(), seconds: Math.round((Date.now() - began) / 1000) } };
  } finally {
    await installation.end(!sound);
  }
};
