// `npm run screens -- http://127.0.0.1:3000`: every page of a running demonstration at three widths in two languages, as pictures to look at.
import { chromium, type Browser, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { everyPage, settled, type Visit } from './elements/every-page.js';
import type { Account } from './elements/accounts.js';
import { Server } from './elements/server.js';

const { browserArgs, findBrowser } = await import('../../tools/browser.mjs');
const [baseURL = 'http://127.0.0.1:3000', ...words] = process.argv.slice(2);
const folder = resolve(import.meta.dirname, 'output', 'screens');
const WIDTHS = [1440, 1024, 390] as const;
const LANGUAGES = ['zh-CN', 'en'] as const;
/** `screens ADDRESS task 390 en dark` takes only those pages, widths, languages; `dark` and `large` change the look. */
const widths = WIDTHS.filter((width) => words.includes(String(width)));
const languages = LANGUAGES.filter((language) => words.includes(language.slice(0, 2)));
const names = words.filter((word) => !/^(\d+|zh|en|dark|large)$/.test(word));
const look = { theme: words.includes('dark') ? 'dark' : 'light', size: words.includes('large') ? 'large' : 'normal' };

type Language = (typeof LANGUAGES)[number];

async function open(browser: Browser, as: Account | null, width: number, language: Language): Promise<Page> {
  const context = await browser.newContext({ baseURL, viewport: { width, height: width === 390 ? 844 : 900 }, locale: language, deviceScaleFactor: 1, reducedMotion: 'reduce' });
  await context.addInitScript((settings) => localStorage.setItem('lianxi.settings', settings), JSON.stringify({ ...look, language }));
  if (as !== null) await new Server(context.request).signIn(as);
  return context.newPage();
}

async function shoot(page: Page, visit: Visit, address: string, file: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await settled(page).catch(() => console.error(`not settled: ${visit.name}`));
  // What loads when it comes near, such as the chart, is brought near; then back to the top.
  await page.evaluate(async () => {
    await document.fonts.ready;
    window.scrollTo(0, document.body.scrollHeight);
  });
  if ((await page.locator('.lx-trend').count()) > 0) {
    await page.locator('.lx-trend').scrollIntoViewIfNeeded();
    await page.locator('.lx-trend svg').first().waitFor({ timeout: 5_000 }).catch(() => console.error(`${file}: no chart`));
  }
  await page.evaluate(() => window.scrollTo(0, 0));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) console.error(`${file}: ${wide}px wider than the screen`);
  await page.screenshot({ path: join(folder, `${file}.png`), fullPage: true });
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserArgs] });
  const asking = await open(browser, 'secretary', 1440, 'zh-CN');
  const server = new Server(asking.context().request);
  const meeting = (await server.meetings())[0];
  if (meeting === undefined) throw new Error('the secretary is in no joint meeting');
  const visits = (await everyPage(server, meeting.id)).filter(({ name }) => names.length === 0 || names.some((word) => (word.endsWith('*') ? name.startsWith(word.slice(0, -1)) : name === word)));
  for (const width of widths.length === 0 ? WIDTHS : widths) {
    for (const language of languages.length === 0 ? LANGUAGES : languages) {
      for (const as of new Set(visits.map((visit) => visit.as))) {
        const page = await open(browser, as, width, language);
        const base = as === null || as === 'systemAdministrator' ? '' : `/m/${meeting.code}`;
        for (const visit of visits.filter((each) => each.as === as)) await shoot(page, visit, `${base}${visit.path.replace(':code', meeting.code)}`, `${visit.name}-${width}-${language.slice(0, 2)}${look.theme === 'dark' ? '-dark' : ''}${look.size === 'large' ? '-large' : ''}`);
        await page.context().close();
      }
    }
  }
  await browser.close();
  console.log(folder);
}

await main();
