// P3: filing a report over GraphQL (who asks, what he may, transaction, event) beside bare INSERTs of the same rows.
import { makeScale } from '@lianxi/testkit';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { Installation } from '../installation.js';
import { median, seated, send, SIDE_BY_SIDE, type Seat } from './asking.js';
import type { Bench } from './bench.js';

const TODAY = '2026-11-24';
const SHAPE = { jointMeetings: 1, unitsEach: 28, tasksEach: 400, partsEach: 3, months: 12, firstMonthOn: '2025-12-01' };
const ROUNDS = 5;
/** Reports filed in one round; the first round of each kind is not counted. */
const EACH = 400;

const FILE = `mutation ($id: ID!, $version: Int!, $input: ReportInput!, $key: String!) {
  fileReport(slotId: $id, version: $version, draftVersion: 0, input: $input, noClassifiedContent: true, idempotencyKey: $key) { id version state } }`;
const OWED = `SELECT id, version, unit_id AS "unitId" FROM report_slot WHERE state = 'expected' AND due_on < $1::date AND unit_id = ANY($2::uuid[]) ORDER BY md5(id::text)`;
/** What a filing adds to tables; the log of a run is not among them. */
const WRITTEN = `SELECT relname AS name, n_tup_ins AS rows FROM pg_stat_user_tables WHERE schemaname = 'public'`;

interface Owed {
  readonly id: string;
  readonly version: number;
  readonly unitId: string;
}

/** Things done in a second, so many side by side. */
async function pace<Thing>(things: readonly Thing[], act: (thing: Thing, lane: number) => Promise<unknown>): Promise<number> {
  const queue = [...things];
  const began = performance.now();
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, async (_, lane) => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) await act(next, lane);
  }));
  return (things.length * 1000) / (performance.now() - began);
}

async function file(url: string, seats: readonly Seat[], slot: Owed): Promise<void> {
  const seat = seats.find(({ unitId }) => unitId === slot.unitId);
  if (!seat) throw new Error('nobody speaks for the unit');
  const answer = await send(url, seat, JSON.stringify({ query: FILE, variables: { id: slot.id, version: slot.version, input: { text: '本期已走访核对，未发现应保未保。' }, key: randomUUID() } }));
  if (answer.includes('"errors"')) throw new Error(answer.slice(0, 500));
}

/** A row as text, and the statement that writes it into a table of the same columns, keys and indexes. */
interface Bare {
  readonly table: string;
  readonly text: string;
  readonly rows: readonly (readonly (string | null)[])[];
}

async function bareOf(client: Client, table: string): Promise<Bare> {
  const { rows: columns } = await client.query<{ name: string }>(`SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`, [table]);
  const names = columns.map(({ name }) => `"${name}"`);
  await client.query(`CREATE TABLE bare_${table} (LIKE ${table} INCLUDING ALL)`);
  const { rows } = await client.query<(string | null)[]>({ text: `SELECT ${names.map((name) => `${name}::text`).join(', ')} FROM ${table}`, rowMode: 'array' });
  return { table, text: `INSERT INTO bare_${table} (${names.join(', ')}) VALUES (${names.map((_, at) => `$${String(at + 1)}`).join(', ')})`, rows };
}

async function baresOf(client: Client, tables: readonly string[]): Promise<readonly Bare[]> {
  const found: Bare[] = [];
  for (const table of tables) found.push(await bareOf(client, table));
  return found;
}

async function written(client: Client): Promise<ReadonlyMap<string, number>> {
  // Each connection tells what it wrote when it has been idle for ten seconds.
  await pause(12_000);
  return new Map((await client.query<{ name: string; rows: string }>(WRITTEN)).rows.map(({ name, rows }) => [name, Number(rows)]));
}

/** The same rows once more, each filing's in a transaction, over as many connections. */
async function bareRounds(url: string, kinds: readonly Bare[], filings: number): Promise<readonly number[]> {
  const lanes = await Promise.all(Array.from({ length: SIDE_BY_SIDE }, async () => {
    const lane = new Client({ connectionString: url });
    await lane.connect();
    return lane;
  }));
  const rates: number[] = [];
  for (let round = 0; round * EACH < filings; round += 1) {
    rates.push(await pace(Array.from({ length: EACH }, (_, at) => round * EACH + at), async (at, lane) => {
      const client = lanes[lane];
      await client?.query('BEGIN');
      for (const { table, text, rows } of kinds) {
        const each = rows.length / filings;
        for (const row of rows.slice(Math.round(at * each), Math.round((at + 1) * each))) await client?.query({ name: table, text, values: [...row] });
      }
      await client?.query('COMMIT');
    }));
  }
  await Promise.all(lanes.map((lane) => lane.end()));
  return rates.slice(1);
}

export const filing: Bench = async ({ say }) => {
  const installation = await Installation.make({ shared_buffers: '256MB' });
  const client = new Client({ connectionString: installation.adminUrl });
  try {
    installation.itIs(TODAY, '10:00');
    const server = await installation.add('server', 'main', { LIANXI_DEMO: '0', WORKER: 'off' });
    await client.connect();
    say('making units and what they owe…');
    await makeScale(client, SHAPE);
    const seats = await seated(client, 'liaison', SHAPE.unitsEach);
    const { rows: owed } = await client.query<Owed>(OWED, [TODAY, seats.map(({ unitId }) => unitId)]);
    const filings = (ROUNDS + 1) * EACH;
    if (owed.length < filings) throw new Error(`only ${String(owed.length)} reports are owed`);
    const before = await written(client);
    const rates: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) rates.push(await pace(owed.slice(round * EACH, (round + 1) * EACH), (slot) => file(`${server.address}/graphql`, seats, slot)));
    const after = await written(client);
    const tables = [...after].filter(([name, rows]) => rows - (before.get(name) ?? 0) >= filings).map(([name]) => name);
    say(`a filing adds to ${tables.join(', ')}`);
    const bare = await bareRounds(installation.adminUrl, await baresOf(client, tables), filings);
    const [product, hand] = [median(rates.slice(1)), median(bare)];
    return {
      name: 'P3 filing a report',
      measures: [
        { what: 'P3 ratio of the medians (bar: at least 0.5)', value: product / hand, unit: '' },
        { what: 'reports filed in a second, over GraphQL', value: product, unit: '1/s' },
        { what: `the same rows in a second by bare INSERTs (${tables.join(', ')})`, value: hand, unit: '1/s' },
      ],
    };
  } finally {
    await client.end();
    await installation.end();
  }
};
