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

/** Rows of one kind beyond the first dozen say nothing new and cost a minute: the first of each list are looked at. */
const MORE_OF_THE_SAME = ['tbody > tr:nth-child(n+13)', '.lx-lines > li:nth-child(n+7)', '.lx-notice > .line:nth-child(n+13)', '.lx-cards > article:nth-of-type(n+13)', '.lx-timeline > li:nth-child(n+7)'];

async function violations(page: Page): Promise<readonly string[]> {
  const axe = MORE_OF_THE_SAME.reduce((builder, rows) => builder.exclude(rows), new AxeBuilder({ page: page as unknown as AxePage }).options({ resultTypes: ['violations'] }));
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target.join(' ')} ${node.any.concat(node.all, node.none).map(({ message }) => message).join(' ')}`));
}

/** Words a Chinese page shows in Latin letters though they are no name, number, key or kind of file. */
async function englishIn(page: Page): Promise<readonly string[]> {
  const text = (await page.locator('body').innerText()).replaceAll(/[\w-]+\.(txt|docx|pdf)/g, '');
  const allowed = /^(EN|Lianxi|DNA|csv|txt|docx|pdf|mishu|jiaoyu\w*|zhujian|bangongshi|zhaojiren|fenguan|weibao|xitong|anquan|shenji|shebao|taishan|tangxia)$/;
  return [...new Set(text.match(/[A-Za-z]{3,}/g) ?? [])].filter((word) => !allowed.test(word));
}

const groups = (visits: readonly Visit[]): ReadonlyMap<Account | null, readonly Visit[]> => new Map([...new Set(visits.map((visit) => visit.as))].map((as) => [as, visits.filter((visit) => visit.as === as)]));

async function check(browser: Browser, look: Look, found: Found): Promise<void> {
  for (const [as, own] of groups(found.visits)) {
    const desk = await newDesk(browser);
    await desk.page.addInitScript((settings) => localStorage.setItem('lianxi.settings', settings), JSON.stringify({ theme: 'light', ...look }));
    if (as !== null) await desk.server.signIn(as);
    for (const visit of own) {
      await test.step(visit.name, async () => {
        await desk.page.goto(as === null || as === 'systemAdministrator' ? visit.path : `/m/${found.code}${visit.path}`);
        await settled(desk.page);
        expect.soft(await violations(desk.page), `${visit.name}: accessibility`).toEqual([]);
        expect.soft(await desk.page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${visit.name}: nothing wider than the screen`).toBe(true);
        if (look.language === 'zh-CN') expect.soft(await englishIn(desk.page), `${visit.name}: no English on a Chinese page`).toEqual([]);
        await expect.soft(desk.page, `${visit.name}: a title of its own`).toHaveTitle(/.+/);
      });
    }
    await desk.closesTheBrowser();
  }
}

test.describe('每一页', () => {
  test.setTimeout(240_000);

  for (const look of LOOKS) {
    test(`无障碍、不溢出、不夹英文：${look.language}，${look.size === 'large' ? '大字' : '常规字号'}`, async ({ browser }) => check(browser, look, await findPages(browser)));
  }

  test('手机宽度不横向溢出', async ({ browser }) => {
    const found = await findPages(browser);
    for (const [as, own] of groups(found.visits)) {
      const desk = await newDesk(browser);
      await desk.page.setViewportSize({ width: 390, height: 844 });
      if (as !== null) await desk.server.signIn(as);
      for (const visit of own) {
        await desk.page.goto(as === null || as === 'systemAdministrator' ? visit.path : `/m/${found.code}${visit.path}`);
        await settled(desk.page);
        expect.soft(await desk.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${visit.name}: pixels beyond the phone`).toBe(0);
      }
      await desk.closesTheBrowser();
    }
  });
});
