import { setTimeout as pause } from 'node:timers/promises';
import { auditFiling, withDatabase, type Finding } from './audit.js';
import { FaultClient } from './client.js';
import { beginLoad } from './filing.js';
import { Installation } from '../installation.js';
import { openPage, type LivePage } from './live-page.js';
import { DAY, LIAISONS, type Trial } from './trial.js';

const READER = 'jiaoyu';
/** Working days, across the New Year: on each the daily jobs are asked for several times at once. */
const DAYS = ['2026-11-25', '2026-12-28', '2027-01-04', '2027-02-08'];
const DAILY = ['escalate', 'extend-report-slots', 'recompute-clocks', 'tell-events'];
const ASKED_TIMES = 5;
const ASK = `SELECT count(graphile_worker.add_job(name)) AS n FROM unnest($1::text[]) AS job(name), generate_series(1, $2::int)`;
const WAITING = 'SELECT count(*) AS n FROM graphile_worker.jobs WHERE attempts < max_attempts AND run_at <= now()';

/** Each daily job in effect once, however often two workers were asked. */
function auditJobs(url: string): Promise<readonly Finding[]> {
  return withDatabase(url, async (ask) => [
    { what: 'expected reports made twice', expected: 0, found: await ask('SELECT count(*) AS n FROM (SELECT FROM report_slot GROUP BY joint_meeting_id, assignment_id, period_start_on HAVING count(*) > 1) AS twice') },
    {
      what: 'gaps or overlaps between periods', expected: 0,
      found: await ask(`SELECT count(*) AS n FROM (SELECT period_start_on - 1 AS before, lag(period_end_on) OVER (PARTITION BY joint_meeting_id, assignment_id ORDER BY period_start_on) AS last FROM report_slot) AS each WHERE last IS NOT NULL AND last <> before`),
    },
    {
      what: 'steps of the ladder above the desk without exactly one event', expected: 0,
      found: await ask(`SELECT count(*) AS n FROM escalation_step s WHERE level <> 'liaison' AND (SELECT count(*) FROM event e WHERE e.joint_meeting_id = s.joint_meeting_id
        AND e.verb = 'escalate' AND e.subject_id = s.subject_id AND e.data ->> 'stepAt' = s.step_at::text AND e.data ->> 'dueOn' = s.due_on::text AND e.data ->> 'clock' = s.clock) <> 1`),
    },
    { what: 'daily digests told twice to one reader', expected: 0, found: await ask(`SELECT count(*) AS n FROM (SELECT FROM notification WHERE kind = 'reminder' GROUP BY joint_meeting_id, account_id, post_id, created_at::date HAVING count(*) > 1) AS twice`) },
    { what: 'jobs that failed for good', expected: 0, found: await ask('SELECT count(*) AS n FROM graphile_worker.jobs WHERE attempts >= max_attempts') },
  ]);
}

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
    return { name: 'R3', faults: [], findings, facts: { 'slots at once': width, filed: account.filed.length, 'jobs asked': DAYS.length * DAILY.length * ASKED_TIMES, 'messages heard': pages.map((page) => page.told()).join(' + '), seconds: Math.round((Date.now() - began) / 1000) } };
  } finally {
    await installation.end(!sound);
  }
};
