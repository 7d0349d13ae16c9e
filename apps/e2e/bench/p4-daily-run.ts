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

/** Things that are to be there once, by what makes them the same; a step's key refuses its double anyway. */
const ONCE: Readonly<Record<string, string>> = {
  'reports expected': 'report_slot GROUP BY joint_meeting_id, assignment_id, period_start_on',
  'steps taken': 'escalation_step GROUP BY joint_meeting_id, clock, subject_id, due_on, step_at',
  'messages told': 'notification GROUP BY joint_meeting_id, account_id, key',
  'events logged': `event WHERE verb IN ('escalate', 'openReportSlots') GROUP BY joint_meeting_id, verb, subject_id, data - 'slots', jsonb_path_query_array(data, '$.slots[*].periodStartOn')`,
};
const COUNTED = ['report_slot', 'escalation_step', 'notification', 'event'];

async function figuresOf(client: Client, sqls: Readonly<Record<string, string>>): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [name, sql] of Object.entries(sqls)) found[name] = Number((await client.query<{ n: string }>(sql)).rows[0]?.n);
  return found;
}

const counted = (client: Client): Promise<Record<string, number>> => figuresOf(client, Object.fromEntries(COUNTED.map((table) => [table, `SELECT count(*) AS n FROM ${table}`])));
const twice = (client: Client): Promise<Record<string, number>> => figuresOf(client, Object.fromEntries(Object.entries(ONCE).map(([name, from]) => [name, `SELECT count(*) AS n FROM (SELECT FROM ${from} HAVING count(*) > 1) AS twice`])));

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
    let known = await counted(client);
    const measures: Measure[] = [{ what: 'open reports', value: known['report_slot'] ?? 0, unit: '' }, { what: 'memory of the idle worker', value: idle, unit: 'MiB' }];
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
      // The second run finds everything done: nothing of any kind may be more than before it.
      for (const table of COUNTED) measures.push({ what: `${table}: rows added by the ${turn} run`, value: (after[table] ?? 0) - (known[table] ?? 0), unit: '', ...(turn === 'second' ? { bar: 0 } : {}) });
      known = after;
    }
    for (const [what, value] of Object.entries(await twice(client))) measures.push({ what: `${what} twice`, value, unit: '', bar: 0 });
    return { name: 'P4', measures: [...measures, { what: 'daily run', value: total, unit: 's', bar: 30 }, { what: 'memory of the worker, most', value: most, unit: 'MiB' }] };
  } finally {
    await client.end();
    await installation.end();
  }
};
