import { expect, test, type Page } from '@playwright/test';
import { accounts } from '../elements/accounts.js';
import { enters, newDesk, type Desk } from '../elements/desk.js';

// What is refused is refused in words that help, and nothing written is lost by it.
const SOME_TASK = '{ tasks(page: { limit: 1 }) { items { id version title } } }';
const SOME_SLOT = `query ($light: Light) { reportSlots(filter: { states: [expected], light: $light }, page: { limit: 50 }) { items { id version viewerCan task { title } } } }`;

interface SlotAnswer {
  reportSlots: { items: readonly { id: string; version: number; viewerCan: readonly string[]; task: { title: string } }[] };
}

/** Pages of the office and the administrator, opened by their address: what each says, and the way on. */
const OFFICE_ONLY = [
  ['/tasks/new', '草拟任务', '草拟任务由联席会议办公室办理', '任务'],
  ['/notices/new', '导入文件', '导入文件由联席会议办公室办理', '文件'],
  ['/reviews', '审核', '审核由联席会议办公室办理', '应报与进展'],
  ['/administration', '单位与联席会议', '由系统管理员登记', '我的'],
] as const;

const meetingOf = async (desk: Desk): Promise<{ id: string; code: string; name: string }> => {
  const [meeting] = await desk.server.meetings();
  if (meeting === undefined) throw new Error('in no joint meeting');
  return meeting;
};

/** The first report the liaison may still file, `skip` ones left alone for other scenarios. */
async function openSlot(desk: Desk, skip: number): Promise<string> {
  const { id } = await meetingOf(desk);
  const { reportSlots } = await desk.server.read<SlotAnswer>(SOME_SLOT, {}, id);
  const slot = reportSlots.items.filter((item) => item.viewerCan.includes('fileReport'))[skip];
  if (slot === undefined) throw new Error('nothing to file');
  return slot.id;
}

async function opensReport(desk: Desk, slotId: string): Promise<void> {
  const { code } = await meetingOf(desk);
  await desk.page.goto(`/m/${code}/reports/${slotId}`);
  await expect(desk.reportForm.progress).toBeVisible();
}

/** The line to the server is cut for what is sent, as on a train. */
const cutTheLine = async (page: Page): Promise<void> => {
  await page.route('**/graphql', (route) => route.abort('internetdisconnected'));
};
const mendTheLine = (page: Page): Promise<void> => page.unroute('**/graphql');

test.describe('不能做的，说清楚；写好的，不丢', () => {
  test('口令不对，不说是账号还是口令错了', async ({ browser }) => {
    const desk = await newDesk(browser);
    await desk.signIn.open();
    for (const [name, password] of [[accounts.secretary, 'not-the-password'], ['nobody', 'not-the-password']] as const) {
      await desk.signIn.with(name, password);
      await expect(desk.signIn.refusal).toContainText('没有登录成功');
      await expect(desk.signIn.refusal).toContainText('账号或口令不正确');
    }
    await expect(desk.page.getByLabel('账号', { exact: true })).toHaveValue('nobody');
    await desk.closesTheBrowser();
  });

  test('没有登录，先登录，再回到要去的那一页', async ({ browser }) => {
    const desk = await newDesk(browser);
    await desk.page.goto('/m/jm-4407-1/units');
    await desk.signIn.with(accounts.secretary, 'Yanshi@4407');
    await expect(desk.heading('单位')).toBeVisible();
    await desk.closesTheBrowser();
  });

  test('联络员看不到办公室的按钮，直接去要也不给', async ({ browser }) => {
    const liaison = await enters(browser, 'educationLiaison');
    const { id, code } = await meetingOf(liaison);
    await expect(liaison.page.getByRole('link', { name: /^审核/ })).toHaveCount(0);
    await liaison.goesTo('文件');
    await expect(liaison.page.getByRole('link', { name: /导入/ })).toHaveCount(0);
    await liaison.goesTo('任务');
    await expect(liaison.page.getByRole('link', { name: '建任务' })).toHaveCount(0);

    for (const [path, title, words, way] of OFFICE_ONLY) {
      await liaison.page.goto(`/m/${code}${path}`);
      await expect(liaison.heading(title)).toBeVisible();
      await expect(liaison.page.getByText(words)).toBeVisible();
      await expect(liaison.page.getByRole('main').getByRole('link', { name: way })).toBeVisible();
      await expect(liaison.page.getByRole('main').getByRole('textbox')).toHaveCount(0);
    }
    const { data, errors } = await liaison.server.ask('{ robots { id } }', {}, id);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('NOT_PERMITTED');
    await liaison.closesTheBrowser();
  });

  test('另一个联席会议的任务，这里就是没有', async ({ browser }) => {
    const other = await enters(browser, 'secretaryOfMinors');
    const theirs = await meetingOf(other);
    const { tasks } = await other.server.read<{ tasks: { items: readonly { id: string; title: string }[] } }>(SOME_TASK, {}, theirs.id);
    const task = tasks.items[0];
    expect(task).toBeDefined();
    await other.closesTheBrowser();

    const secretary = await enters(browser, 'secretary');
    const own = await meetingOf(secretary);
    await secretary.page.goto(`/m/${own.code}/tasks/${task?.id}`);
    await expect(secretary.page.getByText('没有这项任务，或者不在你能看的范围里')).toBeVisible();
    await expect(secretary.page.getByText(task?.title ?? '')).toHaveCount(0);
    const inTheirs = await secretary.server.ask(SOME_TASK, {}, theirs.id);
    expect(inTheirs.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    await secretary.closesTheBrowser();
  });

  test('地址里的联席会议不存在，或者不是自己的：说清楚，不换成另一个', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    const own = await meetingOf(secretary);
    for (const code of ['jm-9999-1', 'jm-4407-2']) {
      await secretary.page.goto(`/m/${code}/overview`);
      await expect(secretary.heading('没有这个联席会议')).toBeVisible();
      await expect(secretary.page.getByText(`地址里的联席会议${code}不存在`)).toBeVisible();
    }
    await secretary.page.getByRole('button', { name: own.name }).click();
    await expect(secretary.heading('今日要办')).toBeVisible();
    await expect(secretary.page).toHaveURL(new RegExp(`/m/${own.code}/today$`));
    await secretary.closesTheBrowser();

    const administrator = await newDesk(browser);
    await administrator.server.signIn('systemAdministrator');
    await administrator.page.goto('/tasks');
    await expect(administrator.heading('不在联席会议中')).toBeVisible();
    await administrator.page.getByRole('main').getByRole('link', { name: '单位与联席会议' }).click();
    await expect(administrator.heading('单位与联席会议')).toBeVisible();
    await administrator.closesTheBrowser();
  });

  test('两台电脑改同一份草稿：后存的看到冲突，自己写的还在', async ({ browser }) => {
    const office = await enters(browser, 'educationLiaison');
    const home = await enters(browser, 'educationLiaison');
    const slotId = await openSlot(office, 0);
    await opensReport(office, slotId);
    await opensReport(home, slotId);

    await office.reportForm.writes('办公室电脑上写的。');
    await office.reportForm.isKept();
    await home.reportForm.writes('家里电脑上写的。');
    await expect(home.page.getByRole('alert')).toContainText('这份草稿在别处改过');
    await expect(home.reportForm.progress).toHaveValue('家里电脑上写的。');

    await home.page.getByRole('button', { name: '留用本页的' }).click();
    await home.reportForm.isKept();
    await home.closesTheBrowser();
    await office.page.reload();
    await expect(office.reportForm.progress).toHaveValue('家里电脑上写的。');
    await office.closesTheBrowser();
  });

  test('网断了：没有报送成功，草稿留着，网通了再报', async ({ browser }) => {
    const liaison = await enters(browser, 'educationLiaison');
    const slotId = await openSlot(liaison, 1);
    await opensReport(liaison, slotId);
    await cutTheLine(liaison.page);
    await liaison.reportForm.writes('断网前后写的进展。');
    await expect(liaison.page.getByText(/没有连上服务器，草稿存在本机/)).toBeVisible();
    await liaison.reportForm.files();
    await expect(liaison.page.getByRole('alert')).toContainText('连不上服务器');
    await expect(liaison.page.getByRole('alert')).toContainText('没有报送成功，内容已存草稿');
    await expect(liaison.reportForm.progress).toHaveValue('断网前后写的进展。');

    await mendTheLine(liaison.page);
    await liaison.page.getByRole('button', { name: '报送', exact: true }).click();
    await liaison.reportForm.isFiled(1);
    await liaison.closesTheBrowser();
  });

  test('退回要写原因；没有确认不涉密不能报', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    await secretary.goesTo('审核');
    await secretary.reviews.picks('救助对象就业帮扶');
    await secretary.page.getByRole('button', { name: '退回', exact: true }).click();
    await expect(secretary.page.getByRole('alert')).toContainText('先写退回原因');
    await secretary.closesTheBrowser();

    const liaison = await enters(browser, 'educationLiaison');
    await opensReport(liaison, await openSlot(liaison, 0));
    await liaison.page.getByRole('button', { name: '报送', exact: true }).click();
    await expect(liaison.page.getByRole('alert').filter({ hasText: '报送前先确认不含涉密信息' })).toBeVisible();
    await liaison.closesTheBrowser();
  });
});
