import { expect, test } from '@playwright/test';
import { PASSWORD } from '../elements/accounts.js';
import { enters, newDesk, type Desk } from '../elements/desk.js';
import { Field } from '../elements/field.js';
import { arrived, hasBegunInspecting, hasInvited } from '../elements/prepared-inspection.js';

// In the field: a phone, and a connection that goes.
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const MATTER = '学校资助金签领核对';
const UNIT = '市教育局';
const FIRST = { place: '第一中心小学财务室', observations: '备用金台账缺10月份签领表。' };
const SECOND = { place: '第二中心小学财务室', observations: '台账齐全，公示按月更新。' };
const PAPER = '签领表照录.txt';
const FOUND = '备用金签领';
const GUEST = { personName: '李代表', accountName: 'li.daibiao', password: 'Qingshan-2026-lv' };
const OWN_PASSWORD = 'Xinlu-2026-shan-gu';
const CONCLUSION = '总体落实，10月签领表缺失，限期补齐。';

test.describe('督查：从实施到结论，都在一部手机上，中间断网', () => {
  test('断网照常记录，刷新还在；网络回来只送一次；作出结论，单位签收', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary', PHONE);
    const inspection = await hasBegunInspecting(secretary.server, { matter: MATTER, unit: UNIT });
    const field = new Field(secretary.page);
    await secretary.page.reload();
    await field.opens(MATTER);
    await field.isKeptOnThePhone();

    await secretary.losesTheLine();
    await field.writes(FIRST);
    await field.adds(PAPER, '10月：缺');
    // The battery goes, or a thumb slips: what was written is still there.
    await expect(secretary.page.getByText('没有网络，可以照常记录')).toBeVisible();
    await secretary.page.waitForTimeout(600);
    await secretary.page.reload();
    await expect(field.form.getByLabel('所见情况', { exact: true })).toHaveValue(FIRST.observations);
    await expect(field.form.getByText(PAPER)).toBeVisible();
    await field.finds(FOUND, '10月签领表缺失。');
    await field.finishes();
    await expect(field.line(FIRST.place)).toContainText('待发送');
    await field.writes(SECOND);
    await field.finishes();
    await expect(field.line(SECOND.place)).toContainText('待发送');
    await expect(field.badge).toHaveText('2条待发');
    await secretary.page.reload();
    await expect(field.badge).toHaveText('2条待发');
    expect((await arrived(secretary.server, inspection)).visits).toEqual([]);

    await secretary.hasTheLineAgain();
    await expect(field.line(FIRST.place)).toContainText('已发送');
    await expect(field.line(SECOND.place)).toContainText('已发送');
    await expect(field.badge).toHaveCount(0);
    const sent = await arrived(secretary.server, inspection);
    expect(sent.visits.map(({ place, observations, files }) => ({ place, observations, files: files.map(({ name }) => name) }))).toEqual(
      expect.arrayContaining([{ ...FIRST, files: [PAPER] }, { ...SECOND, files: [] }]),
    );
    expect([sent.visits.length, sent.findings]).toEqual([2, [expect.objectContaining({ matter: FOUND, evidence: [{ kind: 'visit' }] })]]);

    await concludes(secretary, inspection.id);
    const unit = await enters(browser, 'educationLiaison', PHONE);
    await unit.page.goto(`/inspections/${inspection.id}`);
    await expect(unit.page.getByText(CONCLUSION)).toBeVisible();
    await expect(unit.page.getByText('10月签领表缺失。')).toBeVisible();
    await expect(unit.page.getByText(SECOND.observations)).toHaveCount(0);
    await unit.closesTheBrowser();
  });

  test('断网时督查已作结论：作结论的人先看到谁还没有送来记录；网络回来，记录照样收下，标明结论后补送', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary', PHONE);
    const other = await enters(browser, 'secretary');
    const matter = '困难学生资助台账';
    const inspection = await hasBegunInspecting(other.server, { matter, unit: '市住房城乡建设局' });
    const field = new Field(secretary.page);
    await secretary.page.reload();
    await field.opens(matter);
    await field.isKeptOnThePhone();
    await secretary.losesTheLine();
    await field.writes(FIRST);
    await field.finishes();
    await concludes(other, inspection.id, true);
    await secretary.hasTheLineAgain();
    await expect(field.line(FIRST.place)).toContainText('已发送');
    await expect(field.badge).toHaveCount(0);
    await other.page.reload();
    await expect(other.page.getByRole('listitem').filter({ hasText: FIRST.observations })).toContainText('结论后补送');
    await expect(other.page.getByText(CONCLUSION).first()).toBeVisible();
    await Promise.all([secretary.closesTheBrowser(), other.closesTheBrowser()]);
  });

  test('受邀代表只看到受邀的督查；退出后同一部手机换人，看不到也发不出他的记录，本人回来才发送', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    const administrator = await newDesk(browser);
    await administrator.server.signIn('systemAdministrator');
    const matter = '残疾人两项补贴核查';
    const inspection = await hasBegunInspecting(secretary.server, { matter, unit: '市教育局' });
    await hasInvited(administrator.server, secretary.server, inspection, GUEST);
    const phone = await newDesk(browser, PHONE);
    const { page } = phone;
    const field = new Field(page);
    await phone.signIn.open();
    await phone.signIn.with(GUEST.accountName, GUEST.password);
    await page.getByLabel('原口令', { exact: true }).fill(GUEST.password);
    await page.getByLabel('新口令', { exact: true }).fill(OWN_PASSWORD);
    await page.getByLabel('再输一次新口令', { exact: true }).fill(OWN_PASSWORD);
    await page.getByRole('button', { name: '改口令', exact: true }).click();
    await expect(phone.heading('外勤记录')).toBeVisible();
    await page.goto('/tasks');
    await expect(phone.heading('外勤记录')).toBeVisible();
    await page.getByRole('link', { name: new RegExp(matter) }).click();
    await field.isKeptOnThePhone();
    await field.writes(SECOND);
    await page.route('**/graphql', (route) => (route.request().postData()?.includes('"SendVisit"') === true ? route.abort() : route.continue()));
    await field.finishes();
    await expect(field.line(SECOND.place)).toContainText('待发送');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('link', { name: '我的' }).click();
    await page.getByRole('button', { name: '退出' }).click();
    await expect(phone.heading('登录')).toBeVisible();
    await page.unroute('**/graphql');

    await phone.signIn.with('mishu', PASSWORD);
    await expect(phone.heading('今日要办')).toBeVisible();
    await page.waitForTimeout(1500);
    await expect(field.badge).toHaveCount(0);
    expect((await arrived(secretary.server, inspection)).visits).toEqual([]);
    await page.goto('/me');
    await page.getByRole('button', { name: '退出' }).click();
    await phone.signIn.with(GUEST.accountName, OWN_PASSWORD);
    await expect(phone.heading('外勤记录')).toBeVisible();
    await expect(field.line(SECOND.place)).toContainText('已发送');
    expect((await arrived(secretary.server, inspection)).visits).toHaveLength(1);
    await Promise.all([secretary.closesTheBrowser(), administrator.closesTheBrowser(), phone.closesTheBrowser()]);
  });
});

/** The government's conclusion is put on record, and fed back. */
async function concludes(desk: Desk, id: string, nothingCame = false): Promise<void> {
  const { page } = desk;
  await page.goto(`/inspections/${id}`);
  await page.getByRole('button', { name: '作出结论' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('作出结论的文件', { exact: true }).fill('江府督〔2026〕1号');
  await dialog.getByLabel(/^对.*的结论$/).fill(CONCLUSION);
  if (nothingCame) {
    await expect(dialog.getByText('还没有送来记录')).toBeVisible();
    await dialog.getByRole('button', { name: '作出结论' }).click();
    await expect(dialog.getByRole('alert')).toContainText('请先向督查组问清楚');
  }
  await dialog.getByLabel(/^已向督查组问过/).check();
  await dialog.getByRole('button', { name: '作出结论' }).click();
  await page.getByRole('button', { name: '反馈结论' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '反馈结论' }).click();
  await expect(page.getByText('待签收').first()).toBeVisible();
}
