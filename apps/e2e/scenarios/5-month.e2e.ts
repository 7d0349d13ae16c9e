import { expect, test, type Browser } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { Account, Unnamed } from '../elements/accounts.js';
import { itIs } from '../elements/clock.js';
import { enters, newDesk } from '../elements/desk.js';
import { theHourComes } from '../elements/night.js';
import { hasHandedOut, hasReported, unitNamed } from '../elements/prepared.js';

// A month of the secretariat: six units owe a report, three send it in time, one is returned, two are missing.
const TASK = '春节前走访慰问困难群众情况';
const IN_TIME = ['市教育局', '市公安局', '市司法局'] as const;
const RETURNED = '市住房城乡建设局';
const MISSING = ['市工商局', '市财政局'] as const;
const MONTH = '2027-01';
/** As the pages say it in the same year, and as a file does. */
const COLUMN = '1月';
const IN_FILE = '2027年1月';
const WORDS = '本月走访困难家庭36户，已发放慰问物资。';
const WHY_BACK = '写明走访了多少户';
const WHY_EXCEPTION = '局机关搬迁，网络中断三天';

/** Liaisons of units that are no well-known accounts of the demonstration. */
const liaisons = new Map<string, Unnamed>();
const liaisonOf = (unit: string): Unnamed => liaisons.get(unit) ?? { name: '' };

async function reports(browser: Browser, liaison: Account | Unnamed, text: string): Promise<void> {
  const desk = await newDesk(browser);
  await desk.server.signIn(liaison);
  await hasReported(desk.server, { title: TASK, month: MONTH, text });
  await desk.closesTheBrowser();
}

test.describe.configure({ mode: 'serial' });

test.describe('办公室的一个月：定频次、应报、催办、升级、锁定、例外、导出', () => {
  test('给一条未定频次的职责定频次、写依据，应报的任务交到六个单位', async ({ browser }) => {
    itIs('2027-01-05');
    const secretary = await enters(browser, 'secretary');
    await secretary.goesTo('职责清单');
    await secretary.register.showsUnset();
    const card = secretary.page.getByRole('article').filter({ has: secretary.page.getByRole('button', { name: '设定频次与依据' }) }).first();
    const setting = await secretary.register.wantsFrequency(card);
    await setting.presses('设定');
    await setting.refuses('依据', '写明依据后才能设定');
    await setting.box.getByRole('radio', { name: '每季度' }).check();
    await setting.field('依据').fill('2027年第一次会议纪要第二条');
    await setting.presses('设定');
    await expect(secretary.page.getByRole('dialog', { name: '已设定频次' })).toContainText('每季度');
    await secretary.page.getByRole('button', { name: /^以后再[建改]$/ }).click();

    await hasHandedOut(secretary.server, { title: TASK, lead: IN_TIME[0], supports: [...IN_TIME.slice(1), RETURNED, ...MISSING], monthlyBy: 28 });
    for (const unit of [...IN_TIME.slice(1), ...MISSING]) liaisons.set(unit, { name: `l${(await unitNamed(secretary.server, unit)).code}` });
    await secretary.goesTo('总览');
    await expect(secretary.overview.cell(MISSING[0], COLUMN)).toHaveAccessibleName(/应报/);
    await secretary.closesTheBrowser();
  });

  test('三个单位按时报了，办公室通过；一个退回', async ({ browser }) => {
    itIs('2027-01-27');
    await reports(browser, 'educationLiaison', WORDS);
    for (const unit of IN_TIME.slice(1)) await reports(browser, liaisonOf(unit), WORDS);
    await reports(browser, 'housingLiaison', '已走访。');

    const secretary = await enters(browser, 'secretary');
    await secretary.goesTo('审核');
    await secretary.reviews.picksOf(TASK, RETURNED);
    await secretary.reviews.returns(WHY_BACK);
    await expect(secretary.reviews.waiting(TASK, RETURNED)).toHaveCount(0);
    for (const unit of IN_TIME) {
      await secretary.reviews.picksOf(TASK, unit);
      await secretary.reviews.accepts();
      await expect(secretary.reviews.waiting(TASK, unit)).toHaveCount(0);
    }
    await secretary.goesTo('总览');
    await expect(secretary.overview.cell(IN_TIME[1], COLUMN)).toHaveAccessibleName(/已收/);
    await secretary.closesTheBrowser();
  });

  test('到期第二天，没报的变红；办公室一次催办三件', async ({ browser }) => {
    itIs('2027-01-29');
    const secretary = await enters(browser, 'secretary');
    await secretary.goesTo('总览');
    for (const unit of [...MISSING, RETURNED]) await expect(secretary.overview.cell(unit, COLUMN)).toHaveAccessibleName(/逾期/);
    await secretary.goesTo('任务');
    await secretary.tasks.opens(TASK);
    const urge = await secretary.life.wantsToUrge();
    await expect(urge.box.getByRole('checkbox', { name: `催办${MISSING[0]} · ${TASK} · 未签收` })).toBeChecked();
    await secretary.life.urgesOnly(urge, COLUMN);
    await urge.presses('催办3件');
    await urge.isDone();
    await secretary.closesTheBrowser();

    const told = await enters(browser, liaisonOf(MISSING[0]));
    await told.messages.open();
    await expect(told.messages.line('催办', TASK)).toBeVisible();
    await told.closesTheBrowser();
  });

  test('再过三个工作日，单位负责人收到升级；退回的补报通过', async ({ browser }) => {
    itIs('2027-02-02', '09:30');
    theHourComes('escalate');
    const head = await enters(browser, { name: liaisonOf(MISSING[0]).name.replace(/^l/, 'h') });
    await head.messages.open();
    await expect(head.messages.line('逾期升级', TASK).last()).toContainText('已升级至单位负责人');
    await head.closesTheBrowser();

    await reports(browser, 'housingLiaison', WORDS);
    const secretary = await enters(browser, 'secretary');
    await secretary.goesTo('审核');
    await secretary.reviews.picksOf(TASK, RETURNED);
    await secretary.reviews.accepts();
    await expect(secretary.reviews.waiting(TASK, RETURNED)).toHaveCount(0);
    await secretary.closesTheBrowser();
  });

  test('锁定一月，给一个单位登记例外：例外的补报了并标明，没有例外的报不了，写好的还在', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    await secretary.goesTo('应报与进展');
    await secretary.periods.open();
    const lock = await secretary.periods.wantsToLock();
    await lock.field('月份').selectOption({ label: COLUMN });
    await expect(lock.box).toContainText(MISSING[0]);
    await lock.presses('锁定');
    await lock.isDone();
    const grant = await secretary.periods.wantsToGrant();
    await grant.presses('登记例外');
    await grant.refuses('理由', '先写理由');
    const unit = await grant.field('单位').getByRole('option', { name: new RegExp(`^${MISSING[0]}`) }).getAttribute('value');
    await grant.field('单位').selectOption(unit ?? '');
    await grant.field('理由').fill(WHY_EXCEPTION);
    await grant.presses('登记例外');
    await grant.isDone();
    await expect(secretary.periods.exceptions(MISSING[0])).toContainText(WHY_EXCEPTION);
    await secretary.closesTheBrowser();

    await reports(browser, liaisonOf(MISSING[0]), WORDS);
    const late = await enters(browser, liaisonOf(MISSING[1]));
    await expect(late.today.line(TASK, '应报未报')).toHaveCount(0); // nothing to be done about it
    await late.goesTo('任务');
    await late.tasks.opens(TASK);
    await late.tasks.slot(MISSING[1], COLUMN).getByRole('link').click();
    await expect(late.page.getByText('1月的报送已锁定')).toBeVisible();
    await late.reportForm.writes(WORDS);
    await late.reportForm.isKept();
    await expect(hasReported(late.server, { title: TASK, month: MONTH, text: WORDS })).rejects.toThrow();
    await late.closesTheBrowser();
  });

  test('导出：六个单位一行不少，谁按时、谁例外、谁没报都在', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    const { page } = secretary;
    await secretary.goesTo('应报与进展');
    const counted = page.getByText(/^共\d+件应报$/);
    const open = await counted.innerText();
    await page.getByLabel('状态', { exact: true }).selectOption({ label: '全部状态' });
    await expect(counted).not.toHaveText(open); // the address is there before the page: a file holds what the page shows
    const [file] = await Promise.all([page.waitForEvent('download'), secretary.exports('CSV表格（.csv）')]);
    const lines = readFileSync(await file.path(), 'utf8').split('\r\n').filter((line) => line.includes(TASK) && line.includes(IN_FILE));
    expect(lines).toHaveLength(6);
    for (const unit of IN_TIME) expect(lines.find((line) => line.includes(unit))).toMatch(/已收/);
    expect(lines.find((line) => line.includes(RETURNED))).toMatch(/已收/);
    expect(lines.find((line) => line.includes(MISSING[1]))).toMatch(/逾期未报/);
    expect(lines.filter((line) => line.endsWith(',是'))).toEqual([expect.stringContaining(MISSING[0])]); // 例外补报
    await secretary.closesTheBrowser();
  });
});
