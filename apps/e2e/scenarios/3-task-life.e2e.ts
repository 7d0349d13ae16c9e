import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { enters } from '../elements/desk.js';
import { hasHandedOut } from '../elements/prepared.js';

// What happens to a task beside its straight way. Each story has a task of its own, so that none waits for another.
const EDUCATION = '市教育局';
const HOUSING = '市住房城乡建设局';
const COUNTY = '蓬江区人民政府';
const TOWN = '棠下镇人民政府';

const OBJECTED = '冬令营困境学生名单核定';
const NOT_OURS = '名单由各市（区）掌握，应由其核定。';
const UPHELD = '各市（区）报送后由教育部门汇总核定，仍由你局牵头。';

const EXTENDED = '集中供养机构过冬房屋排查';
const WHY_LATER = '两处房屋须等鉴定报告。';
const SO_FAR = '已排查14处，余2处。';

const LATE = '农村危房改造保障';
const AGAIN = '省里明天调度，今天要数';

const INSTRUCTED = '困难学生冬衣发放情况';
const WORDS = '冬衣发放要在寒潮前完成。请教育部门每天报进度。';
const FROM_INSTRUCTION = '寒潮前完成冬衣发放';

const TYPHOON = '全市防寒潮停工一天';

const HANDED_DOWN = '镇街临时救助备用金核对';

test.describe('任务的一生：异议、延期、催办、批示、改日历、下交、导出', () => {
  test('联络员提异议，不写理由不行；办公室维持交办；联络员从消息里看到答复', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    await hasHandedOut(secretary.server, { title: OBJECTED, lead: EDUCATION, dueOn: '2026-12-18' });
    const liaison = await enters(browser, 'educationLiaison');
    await liaison.today.opens(OBJECTED, '待签收');
    const objection = await liaison.life.wants(EDUCATION, '异议退办');
    await objection.presses('异议退办');
    await objection.refuses('理由', '先写理由');
    await objection.field('理由').fill(NOT_OURS);
    await objection.presses('异议退办');
    await objection.isDone();
    await expect(liaison.tasks.part(EDUCATION)).toContainText('异议待复');
    await expect(liaison.tasks.part(EDUCATION)).toContainText(`异议：${NOT_OURS}`);
    expect(await liaison.life.offers(EDUCATION)).not.toContain('异议退办');

    await secretary.goesTo('审核');
    await secretary.reviews.picks(OBJECTED);
    await expect(secretary.page.getByText(NOT_OURS)).toBeVisible();
    const answer = await secretary.life.wantsToUphold();
    await answer.presses('维持交办');
    await answer.refuses('理由', '先写理由');
    await answer.field('理由').fill(UPHELD);
    await answer.presses('维持交办');
    await expect(secretary.said('已维持交办')).toBeVisible();
    await expect(secretary.page.getByRole('button', { name: new RegExp(`^${OBJECTED}`) })).toHaveCount(0);
    await secretary.closesTheBrowser();

    await liaison.messages.open();
    const told = liaison.messages.line('异议、延期已答复', OBJECTED);
    await expect(told).toContainText(UPHELD);
    await told.getByRole('link', { name: OBJECTED }).click();
    await expect(liaison.tasks.part(EDUCATION)).toContainText('办理中');
    await expect(liaison.tasks.part(EDUCATION)).toContainText(`答复：${UPHELD}`);
    await liaison.closesTheBrowser();
  });

  test('联络员申请延期，新的限期比现在早不行；办公室同意；任务的限期随之改', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    await hasHandedOut(secretary.server, { title: EXTENDED, lead: HOUSING, dueOn: '2026-12-11' });
    const liaison = await enters(browser, 'housingLiaison');
    await liaison.today.opens(EXTENDED, '待签收');
    await liaison.tasks.acknowledges();
    await expect(liaison.life.fact('限期')).toContainText('12月11日(周五)');
    const request = await liaison.life.wants(HOUSING, '申请延期');
    await request.field('理由').fill(WHY_LATER);
    await request.typesDay('新的限期', '2026-12-01');
    await request.field('已办到哪一步').fill(SO_FAR);
    await request.presses('申请延期');
    await request.refuses('新的限期', '选一个比现在晚的日期');
    await expect(request.field('理由')).toHaveValue(WHY_LATER);
    await request.typesDay('新的限期', '2026-12-25');
    await request.presses('申请延期');
    await request.isDone();
    await expect(liaison.tasks.part(HOUSING)).toContainText(`申请延期到12月25日(周五)：${WHY_LATER} 已办：${SO_FAR}`);
    await expect(liaison.life.fact('限期')).toContainText('12月11日(周五)');
    expect(await liaison.life.offers(HOUSING)).not.toContain('申请延期');

    await secretary.goesTo('今日要办');
    await secretary.today.opens(EXTENDED, '批延期');
    await secretary.reviews.picks(EXTENDED);
    await expect(secretary.page.getByText('限期由12月11日(周五)延到12月25日(周五)')).toBeVisible();
    await secretary.life.grantsExtension();
    await expect(secretary.said('已同意延期')).toBeVisible();
    await secretary.goesTo('任务');
    await secretary.tasks.opens(EXTENDED);
    await expect(secretary.life.fact('限期')).toContainText('12月25日(周五)');
    await secretary.closesTheBrowser();

    await liaison.messages.open();
    await liaison.messages.line('异议、延期已答复', EXTENDED).getByRole('link', { name: EXTENDED }).click();
    await expect(liaison.life.fact('限期')).toContainText('12月25日(周五)');
    await liaison.closesTheBrowser();
  });

  test('办公室一天内两次催办同一件逾期的进展，第二次要写理由；联络员的铃响了', async ({ browser }) => {
    const liaison = await enters(browser, 'housingLiaison');
    const before = await liaison.messages.unread(liaison.server);
    const secretary = await enters(browser, 'secretary');
    await secretary.goesTo('任务');
    await secretary.tasks.opens(LATE);
    const first = await secretary.life.wantsToUrge();
    // Of the two that are late the older one was urged before: only the newer one is chosen.
    await secretary.life.urgesOnly(first, '10月');
    await first.presses('催办1件');
    await first.isDone();
    await expect(secretary.said('已催办1件')).toBeVisible();
    await expect.poll(() => liaison.messages.shown()).toBeGreaterThan(before);

    const second = await secretary.life.wantsToUrge();
    await secretary.life.urgesOnly(second, '10月');
    await expect(second.button('催办0件')).toBeDisabled();
    await expect(second.field('再次催办的理由')).toHaveAccessibleDescription(/有1件今天已催办，再催须写理由/);
    await second.field('再次催办的理由').fill(AGAIN);
    await second.presses('催办1件');
    await second.isDone();
    await expect(secretary.tasks.timeline).toContainText(AGAIN);
    await secretary.closesTheBrowser();

    await expect.poll(() => liaison.messages.shown()).toBeGreaterThan(before + 1);
    await liaison.messages.open();
    await expect(liaison.messages.line('催办', AGAIN)).toContainText(LATE);
    await liaison.closesTheBrowser();
  });

  test('领导在任务上写批示；办公室登记成任务，连点两下也只有一件', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    await hasHandedOut(secretary.server, { title: INSTRUCTED, lead: EDUCATION, dueOn: '2026-12-18' });
    const leader = await enters(browser, 'leader');
    await leader.goesTo('任务');
    await leader.tasks.opens(INSTRUCTED);
    const writing = await leader.instructions.wantsToWrite();
    await writing.presses('批示');
    await writing.refuses('批示内容', '写明批示内容');
    await writing.field('批示内容').fill(WORDS);
    await writing.box.getByRole('radio', { name: '紧急 5天' }).check();
    await writing.button('批示').dblclick();
    await writing.isDone();
    const written = leader.page.getByRole('region', { name: '批示' }).getByRole('listitem');
    await expect(written).toHaveCount(1);
    await expect(written).toContainText('待登记');
    await leader.closesTheBrowser();

    await secretary.goesTo('今日要办');
    await secretary.today.opens('冬衣发放要在寒潮前完成', '批示待登记');
    const registering = await secretary.instructions.wantsToRegister();
    await expect(registering.box).toContainText('限11月29日(周日)前办结');
    await expect(registering.field('牵头单位').first()).toHaveValue(EDUCATION);
    await registering.field('任务标题').fill('');
    await registering.presses('登记交办');
    await registering.refuses('任务标题', '标题至少2个字');
    await registering.field('任务标题').fill(FROM_INSTRUCTION);
    await registering.button('登记交办').dblclick();
    await registering.isDone();
    await expect(secretary.page.getByRole('main').getByRole('link', { name: FROM_INSTRUCTION })).toBeVisible();
    await expect(secretary.page.getByRole('button', { name: '登记交办' })).toHaveCount(0);
    await secretary.goesTo('任务');
    await expect(await secretary.tasks.finds(FROM_INSTRUCTION)).toHaveCount(1);
    await secretary.closesTheBrowser();
  });

  test('办公室更正一天的日历：先看影响，断网时写好的不丢，更正后进修改记录，再恢复', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    const { calendar, page } = secretary;
    await secretary.goesTo('设置');
    const correcting = await calendar.wantsToCorrect();
    await correcting.typesDay('日期', '2026-11-25');
    await correcting.presses('看影响');
    await correcting.refuses('理由', '请写明理由');
    await correcting.field('理由').fill(TYPHOON);
    await correcting.presses('看影响');
    await expect(correcting.box.getByRole('status')).toHaveText(/将有[1-9]\d*个未办结的日期随之变动/);
    await expect(calendar.change(TYPHOON)).toHaveCount(0);

    await secretary.losesTheLine();
    await correcting.presses('更正');
    await expect(correcting.box.getByRole('alert')).toContainText('连不上服务器');
    await expect(correcting.box.getByRole('alert')).toContainText('已填内容仍在');
    await expect(correcting.field('日期')).toHaveValue(/^2026-11-25/);
    await expect(correcting.field('理由')).toHaveValue(TYPHOON);
    await secretary.hasTheLineAgain();
    await correcting.presses('更正');
    await correcting.isDone();
    await expect(calendar.row('11月25日(周三)')).toContainText(TYPHOON);
    await expect(calendar.change(TYPHOON)).toContainText('11月25日(周三)：按国家公布 → 休息');
    await page.reload();
    await expect(calendar.change(TYPHOON)).toHaveCount(1);

    const back = await calendar.wantsToTakeBack('11月25日(周三)');
    await back.field('理由').fill('照常上班');
    await back.presses('看影响');
    await back.presses('更正');
    await back.isDone();
    await expect(calendar.row('11月25日(周三)')).toHaveCount(0);
    await expect(calendar.change('照常上班')).toContainText('11月25日(周三)：休息 → 按国家公布');
    await secretary.closesTheBrowser();
  });

  test('区把一件事下交到镇，一个镇都不选不行；镇的联络员在今日要办里看到', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    await hasHandedOut(secretary.server, { title: HANDED_DOWN, lead: COUNTY, dueOn: '2026-12-18' });
    await secretary.closesTheBrowser();
    const county = await enters(browser, 'countyLiaison');
    await county.today.opens(HANDED_DOWN, '待签收');
    await county.tasks.acknowledges();
    const down = await county.life.wants(COUNTY, '下交镇街');
    await down.presses('全不选');
    const none = down.button('下交0个镇（街）');
    await expect(none).toHaveAttribute('title', '至少选一个镇（街）');
    await none.click({ force: true });
    await expect(down.box).toBeVisible();
    await down.box.getByLabel(TOWN).check();
    await down.button('下交1个镇（街）').dblclick();
    await down.isDone();
    await expect(county.tasks.part(COUNTY)).toContainText('已签收0/1，已办结0/1');
    const more = await county.life.wants(COUNTY, '下交镇街');
    await expect(more.box.getByRole('checkbox').first()).toBeVisible();
    await expect(more.box.getByLabel(TOWN)).toHaveCount(0);
    await county.closesTheBrowser();

    const town = await enters(browser, 'townLiaison');
    await town.today.opens(HANDED_DOWN, '待签收');
    await expect(town.tasks.part(TOWN)).toContainText(`${COUNTY}下交`);
    await town.tasks.acknowledges();
    await expect(town.tasks.part(TOWN)).toContainText('办理中');
    await town.closesTheBrowser();
  });

  test('任务清单导出成工作簿；断网时说没有导出成功，网通了再导', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    const { page } = secretary;
    await secretary.goesTo('任务');
    await secretary.losesTheLine();
    await secretary.exports('Excel工作簿（.xlsx）');
    await expect(page.getByRole('status').filter({ hasText: '没有导出成功：连不上服务器' })).toBeVisible();
    await secretary.hasTheLineAgain();
    const [file] = await Promise.all([page.waitForEvent('download'), secretary.exports('Excel工作簿（.xlsx）')]);
    expect(file.suggestedFilename()).toMatch(/^任务.*\.xlsx$/);
    const bytes = readFileSync(await file.path());
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(bytes.length).toBeGreaterThan(3_000);
    await expect(page.getByRole('status').filter({ hasText: '没有导出成功' })).toHaveCount(0);
    await secretary.closesTheBrowser();
  });
});
