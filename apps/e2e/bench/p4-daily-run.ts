import { makeScale, PROVINCE } from '@lianxi/testkit';
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { Installation, type Process } from '../installation.js';
import type { Bench, Measure } from './bench.js';

/** Eleven of twelve months lie behind or begin: the longest ladder, and on the first of a month every part gets its next report. */
const FIRST_MONTH_ON = '2026-10-01';
const DAY = '2026-12-01';
const WAITING = `SELECT count(*) AS n FROM graphile_worker.jobs WHERE task_identifier = ANY($1::text[])`;

interface Ran {
  readonly ms: number;
  readonly memory: number;
  /** Seconds the worker itself worked. */
  readonly cpu: number;
}

/** Asks the worker for one job and waits until it is done. */
async function ran(client: Client, worker: Process, name: string): Promise<Ran> {
  const [began, before] = [Date.now(), worker.cpu()];
  let memory = 0;
  await client.query('SELECT graphile_worker.add_job($1)', [name]);
  do {
    await pause(50);
    memory = Math.max(memory, worker.memory());
  } while (Number((await client.query<{ n: string }>(WAITING, [[name]])).rows[0]?.n) > 0);
  return { ms: Date.now() - began, memory, cpu: worker.cpu() - before };
}

async function counted(client: Client): Promise<Record<string, number>> {
  const { rows } = await client.query<Record<string, string>>(`SELECT (SELECT count(*) FROM report_slot) AS slots, (SELECT count(*) FROM escalation_step) AS steps,
    (SELECT count(*) FROM notification) AS messages, (SELECT count(*) FROM event) AS events,
    (SELECT count(*) FROM (SELECT FROM report_slot GROUP BY joint_meeting_id, assignment_id, period_start_on HAVING count(*) > 1) AS twice) AS twice`);
  return Object.fromEntries(Object.entries(rows[0] ?? {}).map(([name, value]) => [name, Number(value)]));
}

/** P4: escalation and slot generation over a million open reports, by the worker, twice: the second run has nothing to do. */
export const dailyRun: Bench = async ({ say }) => {
  const installation = await Installation.make({ shared_buffers: '256MB', max_wal_size: '4GB' });
  const client = new Client({ connectionString: installation.adminUrl });
  try {
    installation.itIs(DAY, '10:00');
    const server = await installation.add('server', 'main', { LIANXI_DEMO: '0' });
    await server.stop();
    await client.connect();
    say('making the province…');
    await makeScale(client, { ...PROVINCE, firstMonthOn: FIRST_MONTH_ON });
    const worker = await installation.add('worker', 'worker', { LIANXI_DEMO: '0' });
    while (worker.memory() < 80) await pause(200);
    await pause(3_000);
    const idle = worker.memory();
    const before = await counted(client);
    const measures: Measure[] = [{ what: 'open reports', value: before['slots'] ?? 0, unit: '' }, { what: 'memory of the idle worker', value: idle, unit: 'MiB' }];
    let [total, most] = [0, 0];
    for (const turn of ['first', 'second']) {
      for (const job of ['escalate', 'extend-report-slots']) {
        const { ms, memory, cpu } = await ran(client, worker, job);
        say(`${turn} ${job}: ${(ms / 1000).toFixed(1)} s`);
        measures.push({ what: `${job}, ${turn} run (load ${(loadavg()[0] ?? 0).toFixed(1)})`, value: ms / 1000, unit: 's' }, { what: `${job}, ${turn} run, CPU of the worker`, value: cpu, unit: 's' });
        if (turn === 'first') total += ms / 1000;
        most = Math.max(most, memory);
      }
      const after = await counted(client);
      for (const name of ['slots', 'steps', 'messages', 'events']) measures.push({ what: `${name} after the ${turn} run`, value: after[name] ?? 0, unit: '' });
      measures.push({ what: `reports expected twice after the ${turn} run`, value: after['twice'] ?? 0, unit: '', bar: 0 });
    }
    return { name: 'P4', measures: [...measures, { what: 'daily run', value: total, unit: 's', bar: 30 }, { what: 'memory of the worker, most', value: most, unit: 'MiB' }] };
  } finally {
    await client.end();
    await installation.end();
  }
};
