import { expect, test } from '@playwright/test';
import { itIs } from '../elements/clock.js';
import { enters, newDesk } from '../elements/desk.js';
import { noticeText } from '../elements/notices.js';

// The second joint meeting has no notice yet: the whole way from paper to the red light is walked there.
const TASK = '流浪未成年人替代性教育按月报进展';
const DUTY = /替代性教育/;
const UNIT = '市教育局';
/** Sentences of the notice that name nobody. */
const WITHOUT_UNIT = 7;
const FIRST_WORDS = '本月为6名不宜到校的孩子安排了送教上门。';
const MENDED_WORDS = '本月为6名不宜到校的孩子安排了送教上门，共24课时，名册已核对。';
const REASON = '补上课时数和名册核对情况';

test.describe.configure({ mode: 'serial' });

test.describe('从文件到逾期：一件事走完全程', () => {
  test('办公室导入文件，看存疑的，改一条，没有单位的先定下来，再确认入册', async ({ browser }) => {
    const secretary = await newDesk(browser);
    await secretary.signIn.as('secretaryOfMinors');
    await secretary.goesTo('文件');
    await secretary.notices.imports(noticeText('demo-notice'));

    await expect(secretary.notices.doubts).toBeVisible();
    await secretary.notices.selects(secretary.notices.firstDoubt);
    await expect(secretary.register.markedSentence).toBeVisible();

    const reading = secretary.notices.card(DUTY);
    await secretary.notices.selects(reading);
    await secretary.notices.renames(reading, '为不宜到校的孩子安排替代性教育');
    await secretary.notices.findsRight(secretary.notices.card('为不宜到校的孩子安排替代性教育'));

    const refused = await secretary.notices.wantsToConfirm();
    await expect(refused).toContainText(`还有${WITHOUT_UNIT}条没有承担单位`);
    await expect(refused.getByRole('button', { name: '入册' })).toBeDisabled();
    await refused.getByRole('button', { name: '取消' }).click();
    await secretary.notices.matchesUnit(secretary.notices.firstDoubt, '市民政局');
    for (let left = 1; left < WITHOUT_UNIT; left += 1) await secretary.notices.leavesOut(secretary.notices.firstDoubt);

    expect(await secretary.notices.confirms()).toMatch(/新增职责[1-9]\d+条/);
    await secretary.closesTheBrowser();
  });

  test('职责清单上有这条职责，原句同时标出；由它建任务，先看后果再交办', async ({ browser }) => {
    const secretary = await enters(browser, 'secretaryOfMinors');
    await secretary.goesTo('职责清单');
    await secretary.register.showsUnit(UNIT);
    await secretary.register.selects(DUTY);
    await expect(secretary.register.markedSentence).toContainText('替代性教育');

    await secretary.register.makesTask(DUTY);
    await secretary.tasks.drafts({ title: TASK, every: '每月', day: 27 });
    const preview = await secretary.tasks.looksAhead();
    await expect(preview).toContainText('交到1个单位');
    await expect(preview).toContainText('每个单位一年报12次');
    await expect(preview).toContainText('首次应报 11月27日(周五)到期');
    await secretary.tasks.assigns(preview);
    await expect(secretary.tasks.part(UNIT)).toContainText('待签收');
    await secretary.closesTheBrowser();
  });

  test('联络员签收，写进展，没有报送就关了浏览器；再打开草稿还在，报送', async ({ browser }) => {
    const before = await enters(browser, 'educationLiaisonForMinors');
    await before.today.opens(TASK, '待签收');
    await before.tasks.acknowledges();
    await expect(before.tasks.part(UNIT)).toContainText('办理中');
    await before.goesTo('今日要办');
    await before.today.opens(TASK, '应报临期');
    await before.reportForm.writes(FIRST_WORDS);
    await before.reportForm.isKept();
    await before.closesTheBrowser();

    const after = await enters(browser, 'educationLiaisonForMinors');
    await after.today.opens(TASK, '应报临期');
    await expect(after.reportForm.progress).toHaveValue(FIRST_WORDS);
    await after.reportForm.files();
    await after.reportForm.isFiled(1);
    await after.closesTheBrowser();
  });

  test('办公室写明原因退回', async ({ browser }) => {
    const secretary = await enters(browser, 'secretaryOfMinors');
    await secretary.goesTo('审核');
    await secretary.reviews.picks(TASK);
    await expect(secretary.page.getByText(FIRST_WORDS)).toBeVisible();
    await secretary.reviews.returns(REASON);
    await secretary.closesTheBrowser();
  });

  test('联络员照原因补好，再报', async ({ browser }) => {
    const liaison = await enters(browser, 'educationLiaisonForMinors');
    await liaison.today.opens(TASK, '进展被退回');
    await expect(liaison.page.getByText(`退回原因：${REASON}`).first()).toBeVisible();
    await expect(liaison.reportForm.progress).toHaveValue(FIRST_WORDS);
    await liaison.reportForm.writes(MENDED_WORDS);
    await liaison.reportForm.files();
    await liaison.reportForm.isFiled(2);
    await liaison.closesTheBrowser();
  });

  test('办公室通过，总览随之改变，经过一条不少', async ({ browser }) => {
    const secretary = await enters(browser, 'secretaryOfMinors');
    await secretary.goesTo('总览');
    await expect(secretary.overview.cell(UNIT, '11月')).toHaveAccessibleName(/待审核/);
    const waiting = await secretary.overview.number('待审核');

    await secretary.goesTo('审核');
    await secretary.reviews.picks(TASK);
    await expect(secretary.page.getByText(MENDED_WORDS)).toBeVisible();
    await secretary.reviews.accepts();

    await secretary.goesTo('总览');
    await expect(secretary.overview.cell(UNIT, '11月')).toHaveAccessibleName(/已收，应报1件，未报0件/);
    expect(await secretary.overview.number('待审核')).toBe(waiting - 1);
    const popover = await secretary.overview.opensCell(UNIT, '11月');
    await expect(popover).toContainText('替代性教育');
    await popover.getByRole('link', { name: '打开任务' }).click();
    for (const verb of ['草拟任务', '交办', '签收', '报送', '退回', '通过']) await expect(secretary.tasks.timeline).toContainText(verb);
    await secretary.closesTheBrowser();
  });

  test('日子往前走，下一期没有报：总览变红', async ({ browser }) => {
    itIs('2027-01-04');
    const secretary = await enters(browser, 'secretaryOfMinors');
    await secretary.goesTo('总览');
    await expect(secretary.overview.cell(UNIT, '2026年12月')).toHaveAccessibleName(/逾期未报，应报1件，未报1件/);
    await expect(secretary.overview.late.getByRole('listitem').filter({ hasText: TASK })).toContainText(/逾期\d+个工作日/);
    expect(await secretary.overview.number('逾期')).toBeGreaterThan(0);
    await secretary.closesTheBrowser();

    const liaison = await enters(browser, 'educationLiaisonForMinors');
    await expect(liaison.today.line(TASK, '应报未报')).toBeVisible();
    await liaison.closesTheBrowser();
  });
});
