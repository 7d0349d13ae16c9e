// P1: the task list over GraphQL beside the same answer from a server written by hand; P8: what the server holds before and meanwhile.
import { makeScale } from '@lianxi/testkit';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { Client } from 'pg';
import { freePort, Installation, type Process } from '../installation.js';
import { answering, median, rate, seated, type Ask } from './asking.js';
import type { Bench, Measure } from './bench.js';

const TODAY = '2026-11-24';
/** Three working days on; no holiday lies between. */
const AMBER_UNTIL = '2026-11-27';
const SHAPE = { jointMeetings: 1, unitsEach: 108, tasksEach: 600, partsEach: 3, months: 60, firstMonthOn: '2022-01-01' };
const ROUND_MS = 6_000;
const ROUNDS = 5;

const QUERY = 'query TaskList { tasks(page: { limit: 50 }) { total items { id code title state dueOn light leadUnit { id name } latestReport { id text submittedAt unitName } viewerCan } } }';

// All that fell due is filed and accepted: a hundred thousand reports.
const REPORTS = [
  `INSERT INTO report (joint_meeting_id, id, slot_id, sequence, state, text, unit_id, unit_name, saved_at, submitted_at, reviewed_at)
   SELECT s.joint_meeting_id, gen_random_uuid(), s.id, 1, 'accepted', '本期已核对 ' || s.due_on, s.unit_id, u.name, s.due_on, s.due_on, s.due_on FROM report_slot s JOIN unit u ON u.id = s.unit_id WHERE s.due_on < '2026-11-01'`,
  `UPDATE report_slot SET state = 'accepted', first_submitted_on = due_on, accepted_on = due_on WHERE due_on < '2026-11-01'`,
  'VACUUM ANALYZE',
];

async function rounds(product: Ask, hand: Ask, server: Process): Promise<Measure[]> {
  const idle = server.memory();
  if ((await product()) !== (await hand())) throw new Error('the two servers answer differently');
  for (const ask of [hand, product]) await rate(ask, 3_000);
  const runs: { readonly product: number; readonly hand: number }[] = [];
  let most = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const [byHand, byProduct] = [await rate(hand, ROUND_MS), await rate(product, ROUND_MS)];
    most = Math.max(most, server.memory());
    runs.push({ hand: byHand, product: byProduct });
  }
  return [
    { what: 'P1 ratio, median of the rounds (bar: at least 0.6)', value: median(runs.map((run) => run.product / run.hand)), unit: '' },
    { what: 'requests a second, by hand', value: median(runs.map((run) => run.hand)), unit: '1/s' },
    { what: 'requests a second, over GraphQL', value: median(runs.map((run) => run.product)), unit: '1/s' },
    { what: 'P8 memory of the idle server', value: idle, unit: 'MiB', bar: 250 },
    { what: 'P8 memory of the server under this load', value: most, unit: 'MiB', bar: 500 },
  ];
}

async function withHandServer<Result>(env: Readonly<Record<string, string>>, work: (url: string) => Promise<Result>): Promise<Result> {
  const port = String(await freePort());
  const child = fork(resolve(import.meta.dirname, 'p1-hand-server.ts'), [], { execArgv: ['--conditions=@lianxi/source', '--import', 'tsx'], env: { ...process.env, ...env, HAND_PORT: port, HAND_TODAY: TODAY, HAND_AMBER_UNTIL: AMBER_UNTIL } });
  try {
    await once(child, 'message');
    return await work(`http://127.0.0.1:${port}/`);
  } finally {
    child.kill();
  }
}

export const taskList: Bench = async ({ say }) => {
  const installation = await Installation.make({ shared_buffers: '256MB', max_wal_size: '4GB' });
  const client = new Client({ connectionString: installation.adminUrl });
  try {
    installation.itIs(TODAY, '10:00');
    const server = await installation.add('server', 'main', { LIANXI_DEMO: '0' });
    await client.connect();
    say('making a city…');
    await makeScale(client, SHAPE);
    for (const statement of REPORTS) await client.query(statement);
    const [seat] = await seated(client, 'secretariat', 1);
    if (!seat) throw new Error('nobody sits in the secretariat');
    const body = JSON.stringify({ query: QUERY });
    const product = answering(`${server.address}/graphql`, seat, body);
    const measures = await withHandServer({ HAND_DATABASE_URL: installation.database.appUrl }, (url) => rounds(product, answering(url, seat, body), server));
    return { name: 'P1 task list, P8 memory', measures };
  } finally {
    await client.end();
    await installation.end();
  }
};
