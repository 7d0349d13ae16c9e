import { expect, test } from '@playwright/test';
import { asksForNoSignature, hasHandedDown } from '../elements/countersign.js';
import { enters, newDesk } from '../elements/desk.js';
import { hasHandedOut, hasReported } from '../elements/prepared.js';

const EDUCATION = '市教育局';
const COUNTY = '蓬江区人民政府';
const TOWN = '棠下镇人民政府';

const SIGNED = '困境学生寒假返乡名单';
const FIRST = '名单已报32人。';
const WHY_NOT = '与学籍系统差2人，再核。';
const SECOND = '名单已核，共34人。';

const HANDED_DOWN = '特困老人取暖入户核查';
const FROM_TOWN = '入户26户，取暖设备都能用。';
const TAKEN_BACK = '本月由区民政局统一核查';

test.describe('负责人签发与县级核对', () => {
  test.afterAll(async ({ browser }) => {
    const desk = await newDesk(browser);
    await desk.server.signIn('secretary');
    await asksForNoSignature(desk.server);
    await desk.closesTheBrowser();
  });

  test('联络员送签，负责人退回，改后再送；签发后才到办公室，办公室通过', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    await hasHandedOut(secretary.server, { title: SIGNED, lead: EDUCATION, monthlyBy: 28 });
    await secretary.goesTo('设置');
    await secretary.page.getByLabel('报送前须单位负责人签发').check();
    await secretary.page.getByLabel('理由').fill('按会议要求');
    await secretary.page.getByRole('button', { name: '保存1项修改' }).click();
    await expect(secretary.page.getByRole('list', { name: '修改记录' }).getByText('按会议要求')).toBeVisible();

    const liaison = await enters(browser, 'educationLiaison');
    await liaison.goesTo('任务');
    await liaison.tasks.opens(SIGNED);
    await liaison.tasks.acknowledges();
    await liaison.tasks.slot(EDUCATION, '11月').getByRole('link', { name: '填报' }).click();
    await liaison.reportForm.writes(FIRST);
    await liaison.reportForm.files('送负责人签发');
    await expect(liaison.said('已送本单位负责人签发')).toBeVisible();
    await expect(liaison.page.getByRole('region', { name: '送签的进展' })).toContainText(FIRST);

    const head = await enters(browser, 'educationHead');
    await head.today.opens(SIGNED, '待签发');
    await expect(head.page.getByText(FIRST).first()).toBeVisible();
    await head.reviews.returns(WHY_NOT);

    // Nothing of it is seen outside the unit.
    await secretary.goesTo('任务');
    await secretary.tasks.opens(SIGNED);
    await expect(secretary.tasks.slot(EDUCATION, '11月')).not.toContainText('待审核');
    await expect(secretary.page.getByText(WHY_NOT)).toHaveCount(0);

    await liaison.goesTo('今日要办');
    await liaison.today.opens(SIGNED, '进展被退回');
    await expect(liaison.page.getByText(WHY_NOT).first()).toBeVisible();
    await liaison.reportForm.writes(SECOND);
    await liaison.reportForm.files('送负责人签发');
    await liaison.closesTheBrowser();

    await head.goesTo('审核');
    await head.reviews.picks(SIGNED);
    await head.reviews.passes('签发');
    await expect(head.said('已签发')).toBeVisible();
    await head.closesTheBrowser();

    await secretary.goesTo('审核');
    await secretary.reviews.picks(SIGNED);
    await expect(secretary.page.getByText(SECOND).first()).toBeVisible();
    await secretary.reviews.accepts();
    await asksForNoSignature(secretary.server);
    await secretary.closesTheBrowser();
  });

  test('镇街报送先由县级核对；收回下交后可以再下交', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    await hasHandedOut(secretary.server, { title: HANDED_DOWN, lead: COUNTY, monthlyBy: 28 });
    const county = await enters(browser, 'countyLiaison');
    await hasHandedDown(county.server, { title: HANDED_DOWN, town: TOWN });
    const town = await newDesk(browser);
    await town.server.signIn('townLiaison');
    await hasReported(town.server, { title: HANDED_DOWN, month: '2026-11', text: FROM_TOWN });
    await town.closesTheBrowser();

    await county.goesTo('审核');
    await county.reviews.picksOf(HANDED_DOWN, TOWN);
    await expect(county.page.getByText(FROM_TOWN).first()).toBeVisible();
    await county.reviews.passes('核对通过');
    await expect(county.said('已核对')).toBeVisible();
    await secretary.goesTo('审核');
    await secretary.reviews.picksOf(HANDED_DOWN, TOWN);
    await secretary.reviews.accepts();
    await secretary.closesTheBrowser();

    await county.goesTo('任务');
    await county.tasks.opens(HANDED_DOWN);
    await county.page.getByRole('button', { name: '下交1个' }).click();
    const recall = await county.life.wants(TOWN, '收回下交');
    await recall.presses('收回下交');
    await recall.refuses('理由', '先写理由');
    await recall.field('理由').fill(TAKEN_BACK);
    await recall.presses('收回下交');
    await recall.isDone();
    const again = await county.life.wants(COUNTY, '下交镇街');
    const offered = again.box.getByLabel(`${TOWN}（曾收回）`);
    await expect(offered).not.toBeChecked();
    await again.presses('全选');
    await again.presses('全不选');
    await offered.check();
    await again.presses('下交1个镇（街）');
    await again.isDone();
    await expect(county.tasks.part(TOWN).last()).toContainText('待签收');
    await county.closesTheBrowser();
  });
});
