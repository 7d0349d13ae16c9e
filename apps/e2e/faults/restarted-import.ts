import { setTimeout as pause } from 'node:timers/promises';
import { withDatabase, type Finding } from './audit.js';
import { FaultClient } from './client.js';
import { Installation } from '../installation.js';
import { between, DAY, type Fault, type Trial } from './trial.js';

const ROWS = 1_500;
const HEADS = ['行编号', '任务', '内容', '牵头单位', '办理时限'];
const IMPORT = 'mutation ($input: ImportTasksInput!) { importTasks(input: $input, dryRun: false) { assigned refused known } }';
const UNITS = '{ units(filter: { membersOnly: true }, page: { limit: 100 }) { items { name } } }';
/** Rows of one file all at once, or none: everything an import makes stands in one transaction. */
const HALVES = `SELECT count(*) AS n FROM (SELECT split_part(title, '-', 1) FROM task WHERE title ~ '^重启\\d+-' GROUP BY 1 HAVING count(*) <> $1) AS half`;

interface Taken {
  readonly importTasks: { readonly assigned: number; readonly refused: number; readonly known: number };
}

function ledger(series: string, units: readonly string[]): string {
  const lines = Array.from({ length: ROWS }, (_, at) => [`${series}-${String(at + 1)}`, `${series}-${String(at + 1)} 核查发放`, '逐户核对名单。', units[at % units.length] ?? '', '2030-12-31']);
  return [HEADS, ...lines].map((line) => line.join(',')).join('\r\n');
}

async function upload(client: FaultClient, address: string, content: string): Promise<string> {
  const { 'content-type': _, ...headers } = client.headers;
  const body = new FormData();
  body.append('file', new Blob([content]), '台账.csv');
  const answer = await fetch(`${address}/files`, { method: 'POST', headers, body });
  const { id } = (await answer.json()) as { id?: string };
  if (id === undefined) throw new Error(`the file was not taken: ${String(answer.status)}`);
  return id;
}

/** The server is killed in the middle of taking in a ledger; whoever sent it presses the button again. Each row is there once, no file is there by half. */
export const restartedImport: Trial = async ({ kills, say }) => {
  const installation = await Installation.make();
  let sound = false;
  try {
    installation.itIs(DAY);
    const server = await installation.add('server', 'main', { WORKER: 'on' });
    const office = new FaultClient('mishu', [server.address]);
    await office.signIn();
    const units = (await office.ask<{ units: { items: { name: string }[] } }>(UNITS)).units.items.map(({ name }) => name);
    const began = Date.now();
    const faults: Fault[] = [];
    let [halves, wrong, finished] = [0, 0, 0];
    const times = Math.ceil(kills / 4);
    for (let turn = 1; turn <= times; turn += 1) {
      const fileId = await upload(office, server.address, ledger(`重启${String(turn)}`, units));
      const importing = office.ask<Taken>(IMPORT, { input: { fileId, mode: 'assign' } });
      importing.catch(() => undefined);
      await pause(between(200, 6_000));
      const atMs = Date.now() - began;
      await server.kill();
      // What the database has of it while nobody works: all or nothing, once its own clean-up is through.
      await pause(1_000);
      halves += await withDatabase(installation.adminUrl, (ask) => ask(HALVES, [ROWS]));
      server.start();
      await server.ready();
      const { importTasks } = await importing;
      if (importTasks.assigned + importTasks.known !== ROWS || importTasks.refused > 0) wrong += 1;
      if (importTasks.known === ROWS) finished += 1;
      faults.push({ what: 'kill -9 server in an import', atMs, backMs: Date.now() - began - atMs, acknowledged: turn });
      say(`${String(turn)} kill -9 in an import: ${importTasks.known === ROWS ? 'all was there already' : 'nothing was there, all was taken in anew'}`);
    }
    const findings = await withDatabase(installation.adminUrl, async (ask): Promise<readonly Finding[]> => [
      { what: 'rows that are there', expected: ROWS * times, found: await ask(`SELECT count(DISTINCT title) AS n FROM task WHERE title ~ '^重启\\d+-'`) },
      { what: 'rows that are there twice', expected: 0, found: await ask(`SELECT count(*) AS n FROM (SELECT FROM task WHERE title ~ '^重启\\d+-' GROUP BY title HAVING count(*) > 1) AS twice`) },
      { what: 'files that were there by half', expected: 0, found: halves },
      { what: 'imports whose answer does not name each row', expected: 0, found: wrong },
      { what: 'tasks without exactly one event of their handing over', expected: 0, found: await ask(`SELECT count(*) AS n FROM task t WHERE title ~ '^重启\\d+-' AND (SELECT count(*) FROM event e WHERE e.joint_meeting_id = t.joint_meeting_id AND e.verb = 'assignTask' AND e.subject_id = t.id) <> 1`) },
    ]);
    sound = true;
    return { name: 'import', faults, findings, facts: { 'rows of a file': ROWS, files: times, 'already there when asked again': finished, seconds: Math.round((Date.now() - began) / 1000) } };
  } finally {
    await installation.end(!sound);
  }
};
