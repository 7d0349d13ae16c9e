import { chromium, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { browserArgs } from '../../../tools/browser.mjs';
import { PASSWORD } from '../elements/accounts.js';
import { ReportForm } from '../elements/report-form.js';
import { Installation } from '../installation.js';
import { withDatabase, type Finding } from './audit.js';
import { FaultClient, newKey } from './client.js';
import { between, DAY, type Fault, type Trial } from './trial.js';

const root = resolve(import.meta.dirname, '../../..');
const LIAISON = 'jiaoyu';
const PATIENCE = { timeout: 60_000 };

const SLOT = 'query ($taskId: ID!) { reportSlots(filter: { taskId: $taskId, states: [expected] }, page: { limit: 50 }) { items { id viewerCan } } }';

/** A task of the liaison's unit, reported on monthly; answers the report that is expected now. */
async function expectedReport(office: FaultClient, liaison: FaultClient, number: number): Promise<string> {
  const { viewer } = await liaison.ask<{ viewer: { jointMeetings: { unitIds: string[] }[] } }>('{ viewer { jointMeetings { unitIds } } }');
  const input = { title: `断网试验${String(number)}`, content: '写到一半断网。', reportEveryMonths: 1, reportDue: { kind: 'last_day' }, assignments: [{ unitId: viewer.jointMeetings[0]?.unitIds[0], role: 'lead' }], idempotencyKey: newKey() };
  const { draftTask } = await office.ask<{ draftTask: { id: string; version: number } }>('mutation ($input: DraftTaskInput!) { draftTask(input: $input) { id version } }', { input });
  await office.ask('mutation ($id: ID!, $version: Int!, $key: String!) { assignTask(id: $id, version: $version, idempotencyKey: $key) { id } }', { ...draftTask, key: newKey() });
  const { reportSlots } = await liaison.ask<{ reportSlots: { items: { id: string; viewerCan: string[] }[] } }>(SLOT, { taskId: draftTask.id });
  const slot = reportSlots.items.find(({ viewerCan }) => viewerCan.includes('fileReport'));
  if (!slot) throw new Error('no report is expected');
  return slot.id;
}

/** Writes half a report, loses the network, writes on, presses the button, closes nothing; the network comes back, the page is loaded anew and the report is sent. */
async function writeOffline(page: Page, address: string, slotId: string, words: string): Promise<boolean> {
  const form = new ReportForm(page);
  await page.goto(`${address}/reports/${slotId}`);
  await form.progress.waitFor(PATIENCE);
  await form.writes(`${words}，写到一半`);
  await page.waitForTimeout(between(0, 2_500));
  await page.context().setOffline(true);
  await form.writes(words);
  await form.files();
  // It says that nothing went out, and everything stands where it stood.
  await page.getByText(/连不上服务器|没有连上服务器/).first().waitFor(PATIENCE);
  const stood = (await form.progress.inputValue()) === words;
  await page.waitForTimeout(between(500, 3_000));
  await page.context().setOffline(false);
  await page.reload();
  await form.progress.waitFor(PATIENCE);
  const kept = (await form.progress.inputValue()) === words;
  await form.files();
  await page.getByRole('region', { name: '第1次' }).getByText('已报送').first().waitFor(PATIENCE);
  return stood && kept;
}

async function signedIn(address: string): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const executablePath = execFileSync(process.execPath, [join(root, 'tools', 'browser.mjs')], { encoding: 'utf8' }).trim();
  const browser = await chromium.launch({ executablePath, args: [...browserArgs] });
  const page = await (await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })).newPage();
  await page.goto(`${address}/sign-in`);
  await page.getByLabel('账号', { exact: true }).fill(LIAISON);
  await page.getByLabel('口令', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { name: '今日要办', level: 1 }).waitFor(PATIENCE);
  return { page, close: () => browser.close() };
}

/** A browser loses the network in the middle of a report: what was written is kept, and sent once. */
export const offlineBrowser: Trial = async ({ kills, say }) => {
  const installation = await Installation.make();
  let sound = false;
  try {
    installation.itIs(DAY);
    const { address } = await installation.add('server', 'main', { WORKER: 'on', LIANXI_OPERATIONS: 'any' });
    const [office, liaison] = [new FaultClient('mishu', [address]), new FaultClient(LIAISON, [address])];
    await Promise.all([office.signIn(), liaison.signIn()]);
    const { page, close } = await signedIn(address);
    const [began, times] = [Date.now(), Math.ceil(kills / 4)];
    const faults: Fault[] = [];
    const sent: string[] = [];
    let lost = 0;
    for (let turn = 1; turn <= times; turn += 1) {
      const [slotId, words, atMs] = [await expectedReport(office, liaison, turn), `断网前后都在的话，第${String(turn)}回`, Date.now() - began];
      if (!(await writeOffline(page, address, slotId, words))) lost += 1;
      sent.push(words);
      faults.push({ what: 'offline in a report', atMs, backMs: Date.now() - began - atMs, acknowledged: turn });
      say(`${String(turn)} offline in a report: sent`);
    }
    await close();
    const findings = await withDatabase(installation.adminUrl, async (ask): Promise<readonly Finding[]> => [
      { what: 'reports sent that are there', expected: times, found: await ask(`SELECT count(DISTINCT text) AS n FROM report WHERE state <> 'draft' AND text = ANY($1)`, [sent]) },
      { what: 'reports that are there twice', expected: 0, found: await ask('SELECT count(*) AS n FROM (SELECT FROM report WHERE text = ANY($1) GROUP BY text HAVING count(*) > 1) AS twice', [sent]) },
      { what: 'filings without exactly one event', expected: 0, found: await ask(`SELECT count(*) AS n FROM report r WHERE text = ANY($1) AND (SELECT count(*) FROM event e WHERE e.joint_meeting_id = r.joint_meeting_id AND e.verb = 'fileReport' AND e.subject_id = r.slot_id) <> 1`, [sent]) },
      { what: 'words lost on the way', expected: 0, found: lost },
    ]);
    sound = true;
    return { name: 'offline', faults, findings, facts: { times, seconds: Math.round((Date.now() - began) / 1000) } };
  } finally {
    await installation.end(!sound);
  }
};
