import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { enters } from '../elements/desk.js';
import { Papers } from '../elements/papers.js';
import { hasBegunInspecting } from '../elements/prepared-inspection.js';

const MATTER = '困境儿童生活补贴发放';
const UNIT = '市财政局';
/** What a .docx and an archive begin with. */
const ZIP = 'PK';

test.describe('督查：文书草稿与证据包', () => {
  test('联席会议不能发文，说明该由谁发；草稿先看后下载；证据包写明用途，留下指纹', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    const inspection = await hasBegunInspecting(secretary.server, { matter: MATTER, unit: UNIT });
    await secretary.page.goto(`/inspections/${inspection.id}`);
    const papers = new Papers(secretary.page);

    const documents = await papers.opens('文书');
    await papers.chooses(documents, '文种', '督查通知');
    await papers.chooses(documents, '发文机关', '联席会议');
    await expect(documents.box.getByRole('alert')).toContainText('请改由政府、政府办公室或者主管部门发文');
    await expect(documents.button('下载草稿（.docx）')).toBeDisabled();
    await papers.chooses(documents, '发文机关', '政府办公室');
    const paper = papers.paper(documents);
    await expect(paper).toContainText(`关于开展${MATTER}督查的通知`);
    await expect(paper).toContainText('近期开展督查，请做好准备。');
    await expect(paper).toContainText('草稿　未用印　不具公文效力');
    await papers.isInOrder();
    const notice = await papers.takes(documents, '下载草稿（.docx）');
    expect(notice.suggestedFilename()).toContain(`关于开展${MATTER}督查的通知（草稿）-`);
    expect((await readFile(await notice.path())).subarray(0, 2).toString()).toBe(ZIP);
    await documents.presses('关闭');

    const pack = await papers.opens('证据包');
    await pack.presses('生成证据包');
    await expect(pack.field('用途')).toHaveAccessibleDescription(/写明用途/);
    await papers.isInOrder();
    await pack.field('用途').fill('审计核查');
    const archive = await papers.takes(pack, '生成证据包');
    expect(archive.suggestedFilename()).toContain(`证据包-督查-${inspection.code}-`);
    expect((await readFile(await archive.path())).subarray(0, 2).toString()).toBe(ZIP);
    await expect(pack.box.locator('code')).toHaveText(/^[0-9a-f]{64}$/);
    await expect(secretary.said('证据包已生成，已登记在日志')).toBeVisible();
    await secretary.closesTheBrowser();
  });

  test('被督查单位没有这两个按钮', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    const inspection = await hasBegunInspecting(secretary.server, { matter: '临时救助备案材料', unit: '市教育局' });
    const unit = await enters(browser, 'educationLiaison');
    await unit.page.goto(`/inspections/${inspection.id}`);
    await expect(unit.page.getByRole('heading', { name: '临时救助备案材料' })).toBeVisible();
    await expect(unit.page.getByRole('button', { name: /^(文书|证据包)$/ })).toHaveCount(0);
    await unit.closesTheBrowser();
    await secretary.closesTheBrowser();
  });
});
