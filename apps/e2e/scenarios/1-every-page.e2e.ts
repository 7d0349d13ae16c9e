import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import type { Account } from '../elements/accounts.js';
import { newDesk } from '../elements/desk.js';
import { everyPage, settled, type Visit } from '../elements/every-page.js';

/** Chinese in the usual size, English in 大字: both languages and both sizes meet every page. */
const LOOKS = [
  { language: 'zh-CN', size: 'normal' },
  { language: 'en', size: 'large' },
] as const;
type Look = (typeof LOOKS)[number];

/** So that no test grows with the number of pages until its time is over. */
const PARTS = 4;

interface Found {
  readonly visits: readonly Visit[];
  readonly code: string;
}

async function findPages(browser: Browser): Promise<Found> {
  const desk = await newDesk(browser);
  await desk.server.signIn('secretary');
  const [meeting] = await desk.server.meetings();
  if (meeting === undefined) throw new Error('the secretary is in no joint meeting');
  const visits = (await everyPage(desk.server, meeting.id)).filter((visit) => visit.twin !== true);
  await desk.closesTheBrowser();
  return { visits, code: meeting.code };
}

/** axe brings its own copy of Playwright's types. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

async function violations(page: Page): Promise<readonly string[]> {
  // No page of ours has frames: looked at in one go, which takes a quarter of the time. Style sheets are read again for an experimental rule only.
  const { violations: found } = await new AxeBuilder({ page: page as unknown as AxePage }).options({ resultTypes: ['violations'], preload: { assets: ['media'] } }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target.join(' ')} ${node.any.concat(node.all, node.none).map(({ message }) => message).join(' ')}`));
}

/** Words a Chinese page shows in Latin letters though they are no name, address, number, key, hash, kind of file, setting, word of a protocol, key, or browser. */
async function englishIn(page: Page): Promise<readonly string[]> {
  const text = (await page.locator('body').innerText()).replaceAll(/https?:\/\/[\w./-]+|[\w-]*\.(txt|docx|pdf|xlsx)\b|\b[\w-]+(\.[\w-]+)+\b|\b\w+_\w+\b|\b[0-9a-f]{8,64}\b|\b\d+(-[0-9a-f]{4}){2,}\b/g, '');
  const allowed = /^(EN|English|Ctrl|Lianxi|DNA|csv|txt|docx|pdf|PDF|Word|mishu|jiaoyu\w*|zhujian|bangongshi|zhaojiren|fenguan|wenze|baomi|duchayuan|weibao|xitong|anquan|shenji|shebao|taishan|tangxia|SMTP|https?|graphql|JSON|Authorization|Bearer|Standard|Webhooks|Chrome|Linux)$/;
  return [...new Set(text.match(/[A-Za-z]{3,}/g) ?? [])].filter((word) => !allowed.test(word));
}

/** The desk last: the next page is looked at there. */
const SCREENS = [
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;

const pixelsBeyond = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const groups = (visits: readonly Visit[]): ReadonlyMap<Account | null, readonly Visit[]> => new Map([...new Set(visits.map((visit) => visit.as))].map((as) => [as, visits.filter((visit) => visit.as === as)]));

/** What the browser's console says of a page: a page in order says nothing. */
function complaints(page: Page): () => readonly string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`thrown: ${error.message}`));
  return () => heard.splice(0);
}

async function check(browser: Browser, look: Look, found: Found): Promise<void> {
  for (const [as, own] of groups(found.visits)) {
    const desk = await newDesk(browser);
    await desk.page.addInitScript((settings) => localStorage.setItem('lianxi.settings', settings), JSON.stringify({ theme: 'light', ...look }));
    if (as !== null) await desk.server.signIn(as);
    const heard = complaints(desk.page);
    for (const visit of own) {
      await test.step(visit.name, async () => {
        await desk.page.goto(as === null || as.endsWith('Administrator') ? visit.path.replace(':code', found.code) : `/m/${found.code}${visit.path}`);
        await settled(desk.page);
        expect.soft(await violations(desk.page), `${visit.name}: accessibility`).toEqual([]);
        for (const screen of SCREENS) {
          await desk.page.setViewportSize(screen);
          await expect.soft.poll(() => pixelsBeyond(desk.page), `${visit.name}: pixels beyond a screen of ${screen.width}`).toBe(0);
        }
        if (look.language === 'zh-CN') expect.soft(await englishIn(desk.page), `${visit.name}: no English on a Chinese page`).toEqual([]);
        expect.soft(heard(), `${visit.name}: nothing in the console`).toEqual([]);
        await expect.soft(desk.page, `${visit.name}: a title of its own`).toHaveTitle(/.+/);
      });
    }
    await desk.closesTheBrowser();
  }
}

test.describe('每一页', () => {
  test.setTimeout(240_000);

  for (const look of LOOKS) {
    for (let part = 0; part < PARTS; part += 1) {
      test(`无障碍、不溢出、不夹英文、控制台无话：${look.language}，${look.size === 'large' ? '大字' : '常规字号'}，${String(part + 1)}/${String(PARTS)}`, async ({ browser }) => {
        const { visits, code } = await findPages(browser);
        await check(browser, look, { code, visits: visits.filter((_, at) => at % PARTS === part) });
      });
    }
  }
});
