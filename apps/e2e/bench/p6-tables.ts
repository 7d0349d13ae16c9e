// P6: a ledger of 10,000 rows taken in, with its dry run; an export of 100,000 rows; the server's memory meanwhile.
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { LiveClient } from '../live/client.js';
import { liveServer, type LiveServer } from '../live/server.js';
import type { Bench, Measure } from './bench.js';

const ROWS = 10_000;

/** A time is to be read beside the load under which it was taken. */
function figure(what: string, value: number, unit: string, bar?: number): Measure {
  return { what: `${what} (load ${(loadavg()[0] ?? 0).toFixed(1)})`, value, unit, ...(bar === undefined ? {} : { bar }) };
}

interface Timed<Result> {
  readonly result: Result;
  readonly seconds: number;
  /** The most the server held while it was at it, and what it held before. */
  readonly peak: number;
  readonly before: number;
  /** Seconds the server worked: on a busy machine they say more than those that went by. */
  readonly cpu: number;
}

const LOOK = 250;

/** How long the work takes, and what the server holds meanwhile. */
async function timed<Result>(client: LiveClient, work: () => Promise<Result>): Promise<Timed<Result>> {
  const { memory: before, cpu } = await client.held();
  let [peak, done] = [before, false];
  const watching = (async () => {
    while (!done) {
      peak = Math.max(peak, await client.held().then(({ memory }) => memory, () => peak));
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  })();
  const began = performance.now();
  try {
    const result = await work();
    const seconds = (performance.now() - began) / 1000;
    return { result, seconds, peak, before, cpu: (await client.held()).cpu - cpu };
  } finally {
    done = true;
    await watching;
  }
}

const HEADS = ['行编号', '任务', '内容', '牵头单位', '配合单位', '办理时限', '报送频次', '职责编号'];

interface Imported {
  readonly importTasks: { readonly assigned: number; readonly refused: number; readonly known: number };
}

const IMPORT = 'mutation ($input: ImportTasksInput!, $dryRun: Boolean!) { importTasks(input: $input, dryRun: $dryRun) { assigned refused known items { row taskId } consequence { slots heavy } } }';
const UNITS = '{ units(filter: { membersOnly: true }, page: { limit: 100 }) { items { name } } }';

/** As people fill it in: each with a lead, two in three with a support, one in three reported each quarter. `every` fixes the frequency of all. */
function ledger(series: string, units: readonly string[], every?: string): Uint8Array {
  const unit = (at: number): string => units[at % units.length] ?? '';
  const lines = Array.from({ length: ROWS }, (_, at) => [
    `${series}-${String(at + 1)}`, `核查第${String(at + 1)}项救助资金发放情况`, `逐户核对${String(at + 1)}号名单的发放情况，有出入的写明原因并于当期整改到位。`, unit(at), at % 3 === 0 ? '' : unit(at + 1),
    at % 5 === 0 ? '30' : '2030-12-31', every ?? (at % 3 === 0 ? '每季度' : ''), '',
  ]);
  return new TextEncoder().encode([HEADS, ...lines].map((line) => line.join(',')).join('\r\n'));
}

async function take(client: LiveClient, fileId: string, dryRun: boolean): Promise<Imported['importTasks']> {
  return (await client.ask<Imported>(IMPORT, { input: { fileId, mode: 'assign' }, dryRun })).importTasks;
}

/** Lines of a table that is streamed; nothing of it is kept. */
async function streamed(client: LiveClient, path: string): Promise<{ readonly bytes: number; readonly first: number }> {
  const began = performance.now();
  const body = (await client.download(path)).body;
  let [bytes, first] = [0, 0];
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    if (bytes === 0) first = (performance.now() - began) / 1000;
    bytes += chunk.length;
  }
  return { bytes, first };
}

async function importing(client: LiveClient, series: string, units: readonly string[]): Promise<Measure[]> {
  const content = ledger(series, units);
  let fileId = '';
  const dry = await timed(client, async () => {
    fileId = await client.upload('台账.csv', content);
    return take(client, fileId, true);
  });
  const real = await timed(client, () => take(client, fileId, false));
  if (real.result.assigned !== ROWS || dry.result.assigned !== ROWS) throw new Error(`not all rows were taken: ${JSON.stringify([dry.result, real.result])}`);
  const again = await take(client, fileId, false);
  if (again.known !== ROWS) throw new Error('the same file made tasks twice');
  return [
    figure('10,000 rows: upload, reading, dry run', dry.seconds, 's'),
    figure('10,000 rows: import', real.seconds, 's'),
    figure('10,000 rows: import with dry run', dry.seconds + real.seconds, 's', 10),
    figure('the same, CPU of the server', dry.cpu + real.cpu, 's'),
    figure('memory of the server, most while importing', Math.max(dry.peak, real.peak), 'MB'),
  ];
}

async function exporting(client: LiveClient): Promise<Measure[]> {
  const figures: Measure[] = [];
  const { reportSlots } = await client.ask<{ reportSlots: { total: number } }>('{ reportSlots(page: { limit: 1 }) { total } }');
  for (const format of ['xlsx', 'csv']) {
    const { result, seconds, peak, before, cpu } = await timed(client, () => streamed(client, `/api/export/reports.${format}`));
    const scaled = (seconds * 100_000) / reportSlots.total;
    figures.push(
      figure(`export of ${String(reportSlots.total)} rows as .${format}`, seconds, 's'),
      figure(`the same, for 100,000 rows as .${format}`, scaled, 's', 20),
      figure(`the same as .${format}, CPU of the server`, (cpu * 100_000) / reportSlots.total, 's'),
      figure(`first byte of the .${format}`, result.first, 's'),
      figure(`memory of the server before the .${format}`, before, 'MB'),
      figure(`memory of the server, most during the .${format}`, peak, 'MB', 300),
    );
  }
  return figures;
}

/** What starting has left over is given back by then, as on a server that has run for a while. */
const CALM = 20_000;

async function measured(server: LiveServer): Promise<readonly Measure[]> {
  const client = await LiveClient.of(server.url, 'mishu');
  const { units } = await client.ask<{ units: { items: { name: string }[] } }>(UNITS);
  const names = units.items.map(({ name }) => name);
  const series = Date.now().toString(36).toUpperCase();
  const figures = await importing(client, `A${series}`, names);
  // Each monthly task of one unit or two brings some twenty expected reports: more than the hundred thousand rows to be exported.
  const fileId = await client.upload('台账.csv', ledger(`B${series}`, names, '每月'));
  const filling = await timed(client, () => take(client, fileId, false));
  figures.push(figure('10,000 monthly tasks with all their reports: import', filling.seconds, 's'), figure('memory of the server, most during it', filling.peak, 'MB'));
  // An export is measured in a server that has done nothing else: what imports left over is not its own.
  await server.restart();
  await pause(CALM);
  return [...figures, ...(await exporting(await LiveClient.of(server.url, 'mishu')))];
}

/** On the built product and its demo; LIANXI_URL names an instance that runs already, and is not restarted. */
export const tables: Bench = async ({ say }) => {
  say('starting the product with its demonstration');
  const server = await liveServer();
  try {
    return { name: 'P6 Excel in and out', measures: await measured(server) };
  } finally {
    await server.stop();
  }
};
