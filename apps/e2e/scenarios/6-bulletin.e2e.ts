import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { Bulletins } from '../elements/bulletins.js';
import { enters } from '../elements/desk.js';
import { Papers } from '../elements/papers.js';

const TITLE = '关于上月进展报送情况的通报（端到端）';

test.describe('通报', () => {
  test('选期间起草，改文稿，领导审定，印发得文号，单位签收，取出.docx', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    const desk = new Bulletins(secretary.page);
    await desk.opens();
    const draft = await desk.steps('起草通报');
    await draft.field('标题').fill(TITLE);
    await draft.presses('起草通报');
    await expect(secretary.page.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible();
    const address = secretary.page.url();
    const expected = await desk.total(0).innerText();
    expect(Number(expected)).toBeGreaterThan(0);
    await expect(desk.paper()).toContainText(`应报${expected}件`);

    const words = secretary.page.getByRole('textbox', { name: '正文' });
    await words.fill(`${await words.inputValue()}\n请各单位对照核对。`);
    await secretary.page.getByRole('button', { name: '保存文稿' }).click();
    await expect(desk.paper()).toContainText('请各单位对照核对。');
    await expect(desk.total(0)).toHaveText(expected);
    await desk.takes('送审');

    const leader = await enters(browser, 'leader');
    await leader.page.goto(address);
    await new Bulletins(leader.page).takes('审定');
    await leader.closesTheBrowser();

    await secretary.page.goto(address);
    await desk.takes('印发通报');
    await expect(desk.paper()).toContainText(/〔\d{4}〕\d+号/);
    const papers = new Papers(secretary.page);
    const document = await papers.opens('文书');
    const file = await papers.takes(document, '下载草稿（.docx）');
    expect(file.suggestedFilename()).toContain(`${TITLE}（草稿）-`);
    expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK');
    await document.presses('关闭');

    const unit = await enters(browser, 'educationLiaison');
    await unit.page.goto(address);
    const reader = new Bulletins(unit.page);
    await expect(reader.paper()).toContainText(TITLE);
    await expect(unit.page.getByRole('button', { name: '印发通报' })).toHaveCount(0);
    await unit.page.getByRole('button', { name: '签收 市教育局' }).click();
    await unit.page.getByRole('dialog').getByRole('button', { name: '签收', exact: true }).click();
    await expect(unit.page.getByText('已签收', { exact: true }).first()).toBeVisible();
    await expect(reader.total(0)).toHaveText(expected);
    await unit.closesTheBrowser();
    await secretary.closesTheBrowser();
  });
});
