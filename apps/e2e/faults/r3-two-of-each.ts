import { setTimeout as pause } from 'node:timers/promises';
import { auditFiling, withDatabase, type Finding } from './audit.js';
import { FaultClient } from './client.js';
import { ASK, auditJobs, DAILY, WAITING } from './daily-jobs.js';
import { beginLoad } from './filing.js';
import { Installation } from '../installation.js';
import { openPage, type LivePage } from './live-page.js';
import { DAY, LIAISONS, type Trial } from './trial.js';

const READER = 'jiaoyu';
/** Working days, across the New Year: on each the daily jobs are asked for several times at once. */
const DAYS = ['2026-11-25', '2026-12-28', '2027-01-04', '2027-02-08'];
const ASKED_TIMES = 5;
async function auditPages(url: string, pages: readonly LivePage[]): Promise<readonly Finding[]> {
  return withDatabase(url, async (ask) => {
    const unread = await ask('SELECT count(*) AS n FROM notification n JOIN account a ON a.id = n.account_id WHERE a.name = $1 AND n.read_at IS NULL AND n.joint_meeting_id = (SELECT joint_meeting_id FROM notification GROUP BY 1 ORDER BY count(*) DESC LIMIT 1)', [READER]);
    for (let waited = 0; waited < 10_000 && pages.some((page) => page.unread() !== unread); waited += 100) await pause(100);
    return pages.map((page, at) => ({ what: `unread messages as the page at server ${String(at + 1)} was told`, expected: unread, found: page.unread() }));
  });
}

/** R3: two servers and two workers on one database. */
export const twoOfEach: Trial = async ({ say }) => {
  const installation = await Installation.make();
  let sound = false;
  try {
    installation.itIs(DAY);
    const servers = [await installation.add('server-1', 'main'), await installation.add('server-2', 'main')];
    await Promise.all([installation.add('worker-1', 'worker'), installation.add('worker-2', 'worker')]);
    const addresses = servers.map(({ address }) => address);
    const reader = new FaultClient(READER, addresses);
    await reader.signIn();
    const pages = addresses.map((address) => openPage(reader, address));
    const load = await beginLoad(LIAISONS, addresses);
    const began = Date.now();
    for (const day of DAYS) {
      await pause(3_000);
      installation.itIs(day, '10:00');
      await withDatabase(installation.adminUrl, async (ask) => {
        const asked = await ask(ASK, [DAILY, ASKED_TIMES]);
        for (let waited = 0; waited < 120_000 && (await ask(WAITING)) > 0; waited += 200) await pause(200);
        say(`${day}: ${String(asked)} jobs asked of two workers`);
      });
    }
    await load.end();
    const { account, width } = load;
    const findings = [...(await auditFiling(installation.adminUrl, account)), ...(await auditJobs(installation.adminUrl)), ...(await auditPages(installation.adminUrl, pages))];
    for (const page of pages) page.close();
    sound = true;
    return { name: 'R3', faults: [], findings, facts: { 'slots at once': width, filed: account.filed.length, 'other steps': account.steps.length, 'jobs asked': DAYS.length * DAILY.length * ASKED_TIMES, 'messages heard': pages.map((page) => page.told()).join(' + '), seconds: Math.round((Date.now() - began) / 1000) } };
  } finally {
    await installation.end(!sound);
  }
};
