import { setTimeout as pause } from 'node:timers/promises';
import { auditFiling } from './audit.js';
import { beginLoad } from './filing.js';
import { auditOthers, openOthers } from './others.js';
import { Installation } from '../installation.js';
import { between, DAY, LIAISONS, type Fault, type Trial } from './trial.js';

/** R1: server or worker killed at random while reports are filed and returned. */
export const killedProcesses: Trial = async ({ kills, say }) => {
  const [installation, others] = [await Installation.make(), await openOthers()];
  let sound = false;
  try {
    installation.itIs(DAY);
    const server = await installation.add('server', 'main', others.env);
    const worker = await installation.add('worker', 'worker', others.env);
    await others.join(installation.adminUrl, [server.address]);
    const load = await beginLoad(LIAISONS, [server.address]);
    const began = Date.now();
    const faults: Fault[] = [];
    while (faults.length < kills) {
      await pause(between(1_000, 4_000));
      const victim = Math.random() < 0.5 ? server : worker;
      const atMs = Date.now() - began;
      const acknowledged = load.account.filed.length;
      await victim.kill();
      victim.start();
      await victim.ready();
      faults.push({ what: `kill -9 ${victim.name}`, atMs, backMs: Date.now() - began - atMs, acknowledged });
      say(`${String(faults.length)}/${String(kills)} kill -9 ${victim.name}: ${String(acknowledged)} acknowledged`);
    }
    await load.end();
    const told = await auditOthers(installation.adminUrl, others, faults.length);
    const findings = [...(await auditFiling(installation.adminUrl, load.account)), ...told.findings];
    sound = true;
    const { account, width } = load;
    return { name: 'R1', faults, findings, facts: { 'slots at once': width, filed: account.filed.length, returned: account.returned.length, 'other steps': account.steps.length, ...told.facts, 'requests without answer': load.unanswered(), seconds: Math.round((Date.now() - began) / 1000) } };
  } finally {
    others.close();
    await installation.end(!sound);
  }
};
