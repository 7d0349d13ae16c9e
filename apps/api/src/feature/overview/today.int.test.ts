import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { assigned, documents, drafted, newKey, partOf, reportInput, type AssignmentAnswer, type SlotAnswer, type TaskAnswer } from '../task/loop.fixture.js';
import { handedOut } from './overview.fixture.js';

interface Item {
  readonly id: string;
  readonly reason: string;
  readonly group: string;
  readonly title: string;
  readonly excerpt: string | null;
  readonly unitName: string | null;
  readonly ownUnit: boolean;
  readonly dueOn: string | null;
  readonly light: string;
  readonly workingDays: number | null;
  readonly slotId: string | null;
  readonly assignmentId: string | null;
  readonly taskId: string | null;
  readonly version: number;
  readonly repeatable: boolean;
  readonly urgedOn: string | null;
  readonly viewerCan: readonly string[];
}
interface Today {
  readonly total: number;
  readonly totals: { group: string; total: number }[];
  readonly items: Item[];
  readonly attention: Item[];
}

const fields = 'id reason group title excerpt unitName ownUnit dueOn light workingDays slotId assignmentId taskId version repeatable escalatedTo urgedOn viewerCan';
const query = `query($groups: [TodayGroup!], $page: PageInput) { todayList(groups: $groups, page: $page) { today total totals { group total } items { ${fields} } attention { ${fields} } } }`;
const urge = 'mutation($slots: [ID!]!, $key: String!) { urge(subjects: { slotIds: $slots, assignmentIds: [], taskIds: [] }, idempotencyKey: $key) { failures { code } } }';
const extension = 'mutation($id: ID!, $version: Int!, $dueOn: LocalDate!) { requestExtension(id: $id, version: $version, dueOn: $dueOn, reason: "数据未到", progress: "已办一半") { id version } }';
const approve = 'mutation($id: ID!, $version: Int!) { approveExtension(id: $id, version: $version) { id dueOn } }';

let api: TestApi;
let monthly: TaskAnswer;
beforeAll(async () => {
  api = await bootApi();
  monthly = await handedOut(api, '镇街报送');
});
afterAll(() => api.close());

const see = async (who: Who, variables: Record<string, unknown> = {}): Promise<Today> => (await api.as(who).query<{ todayList: Today }>(query, variables)).todayList;
const items = async (who: Who): Promise<Item[]> => (await see(who)).items;
const brief = async (who: Who): Promise<string[]> => (await items(who)).map((item) => `${item.reason} ${item.title} ${item.unitName ?? ''}`.trim());
const found = async (who: Who, reason: string): Promise<Item> => {
  const item = (await items(who)).find((each) => each.reason === reason);
  if (!item) throw new Error(`${who} has no ${reason}`);
  return item;
};

async function file(who: Who, month: string, more: object = {}): Promise<SlotAnswer> {
  const { task } = await api.as(who).query<{ task: TaskAnswer }>(documents.task, { id: monthly.id });
  const slot = task.slots.find((each) => each.periodStartOn === `${month}-01` && each.unit?.id === api.world.units[who === 'liaison' ? 'finance' : 'health']);
  return (await api.as(who).query<{ fileReport: SlotAnswer }>(documents.file, { slotId: slot?.id, version: slot?.version, input: reportInput('进展'), key: newKey(), ...more })).fileReport;
}

describe('今日要办', () => {
  it('is acknowledged from its row, with the id and version the row carries', async () => {
    const item = await found('liaison', 'acknowledge');
    expect(item).toMatchObject({ group: 'waiting', ownUnit: true, excerpt: '按月核对发放情况。', viewerCan: ['acknowledgeAssignment', 'objectToAssignment'] });
    await api.as('liaison').query(documents.acknowledge, { id: item.assignmentId, version: item.version });
    expect(await brief('liaison')).toEqual([]);
    // Five working days on, nobody may object any more.
    api.clock.set('2026-03-10');
    expect((await found('other_liaison', 'acknowledge')).viewerCan).toEqual(['acknowledgeAssignment']);
  });

  it('tells a unit what it owes, most urgent first, and files it unchanged', async () => {
    await file('liaison', '2026-03');
    await file('other_liaison', '2026-03');
    api.clock.set('2026-04-22');
    const soon = await found('liaison', 'due_soon_report');
    expect(soon).toMatchObject({ dueOn: '2026-04-27', light: 'due_soon', workingDays: -3, repeatable: true, viewerCan: ['fileReport'] });
    expect(await brief('town_liaison')).toEqual(['overdue_report 镇街报送 一镇人民政府', 'acknowledge 镇街报送 一镇人民政府', 'due_soon_report 镇街报送 一镇人民政府']);
    expect(await found('town_liaison', 'due_soon_report')).toMatchObject({ repeatable: false });
    const input = { text: '', facts: [], nextStep: null, unchanged: true };
    await api.as('liaison').query(documents.file, { slotId: soon.slotId, version: soon.version, input, key: newKey() });
    expect(await brief('liaison')).toEqual([]);
    expect((await items('secretariat')).filter((item) => item.reason === 'review_report' && item.unitName === '市财政局')[0]).toMatchObject({ excerpt: '进展', viewerCan: ['acceptReport', 'returnReport'] });
  });

  it('tells the secretariat what is late and what waits for it, the leader what is late', async () => {
    await drafted(api, { title: '待交办' });
    const unread = ['一镇', '东县', '二镇'].map((place) => `overdue_acknowledgement 镇街报送 ${place}人民政府`);
    const late = [...unread, 'overdue_assignment 四月办结 市总工会', 'overdue_report 镇街报送 一镇人民政府', 'overdue_report 镇街报送 东县人民政府', 'overdue_report 镇街报送 二镇人民政府'];
    expect((await brief('leader')).sort()).toEqual([...late].sort());
    const reviews = ['review_report 按月报送 市卫生健康局', 'review_report 按月报送 市财政局', 'review_report 按月报送 市财政局'];
    expect((await brief('secretariat')).sort()).toEqual([...late, 'draft_task 待交办', ...reviews].sort());
    expect(await found('secretariat', 'draft_task')).toMatchObject({ group: 'tidy', viewerCan: ['assignTask'] });
    expect(await brief('inspector')).toEqual([]);
    await expect(brief('invited')).rejects.toThrow(/NOT_FOUND/);
    expect((await brief('other_secretariat')).every((line) => line.includes('对方的任务'))).toBe(true);
  });

  it('offers each reader what he may do, and shows what was urged', async () => {
    expect(await found('leader', 'overdue_report')).toMatchObject({ ownUnit: false, viewerCan: ['writeInstruction'] });
    const mine = await found('secretariat', 'overdue_report');
    expect(mine).toMatchObject({ viewerCan: ['urge'], urgedOn: null });
    await api.as('secretariat').query(urge, { slots: [mine.slotId], key: newKey() });
    expect((await items('secretariat')).find((item) => item.id === mine.id)?.urgedOn).toBe('2026-04-22');
    expect(await found('town_liaison', 'overdue_report')).toMatchObject({ ownUnit: true, viewerCan: ['fileReport'] });
  });

  it('names what came back, and what is asked for: a report, a completion, more time', async () => {
    const waiting = (await items('secretariat')).filter((item) => item.reason === 'review_report');
    for (const { slotId, version, unitName } of waiting) {
      if (unitName === '市财政局') await api.as('secretariat').query(documents.returnReport, { slotId, version, reason: '再写' });
    }
    expect(await found('liaison', 'returned_report')).toMatchObject({ excerpt: '再写', viewerCan: ['fileReport'] });
    const part = partOf(api, monthly, 'health');
    const { requestCompletion: asked } = await api.as('other_liaison').query<{ requestCompletion: AssignmentAnswer }>(documents.request, { id: part.id, version: part.version + 1, text: '已办' });
    expect(await found('secretariat', 'review_completion')).toMatchObject({ assignmentId: part.id, version: asked.version, excerpt: '已办', viewerCan: ['acceptCompletion', 'returnCompletion'] });
    await api.as('secretariat').query(documents.returnCompletion, { id: part.id, version: asked.version, reason: '未办完' });
    expect(await found('other_liaison', 'returned_completion')).toMatchObject({ excerpt: '未办完', viewerCan: ['requestCompletion'] });
    await assigned(api, { title: '五月办结', dueOn: '2026-05-20' });
    const fresh = await found('liaison', 'acknowledge');
    await api.as('liaison').query(documents.acknowledge, { id: fresh.assignmentId, version: fresh.version });
    await api.as('liaison').query(extension, { id: fresh.assignmentId, version: fresh.version + 1, dueOn: '2026-05-29' });
    const more = await found('secretariat', 'review_extension');
    expect(more).toMatchObject({ excerpt: '数据未到', viewerCan: ['approveExtension', 'refuseExtension'] });
    await api.as('secretariat').query(approve, { id: more.assignmentId, version: more.version });
    expect(await brief('secretariat')).not.toContain('review_extension 五月办结 市财政局');
  });

  it('tells who watches all units how much is due soon in all, and nobody else', async () => {
    const soon = async (who: Who) => (await api.as(who).query<{ todayList: { dueSoonOfAll: number | null }; overview: { tiles: { dueSoon: number } } }>('{ todayList { dueSoonOfAll } overview { tiles { dueSoon } } }'));
    for (const who of ['secretariat', 'leader'] as const) {
      const { todayList, overview } = await soon(who);
      expect(todayList.dueSoonOfAll).toBe(overview.tiles.dueSoon);
    }
    expect((await soon('liaison')).todayList.dueSoonOfAll).toBeNull();
  });

  it('puts before a leader what is late longest, before a unit head what is near its day', async () => {
    const { attention } = await see('leader');
    expect(attention).toHaveLength(3);
    expect(attention.map((item) => item.dueOn)).toEqual([...attention.map((item) => item.dueOn)].sort());
    for (const item of (await see('unit_head')).attention) expect(item.light).toBe('due_soon');
    expect((await see('secretariat')).attention).toEqual([]);
  });

  it('pages two thousand rows in one statement, by group', async () => {
    const part = partOf(api, monthly, 'health');
    await api.inside((manager) => manager.query(
      `INSERT INTO report_slot (joint_meeting_id, id, assignment_id, task_id, unit_id, period_start_on, period_end_on, due_on, due_provisional, state, version)
      SELECT joint_meeting_id, gen_random_uuid(), id, task_id, unit_id, date '2010-01-01' + n, date '2010-01-01' + n, date '2010-01-02' + n, false, 'expected', 1
      FROM assignment, generate_series(1, 2000) n WHERE id = $1`, [part.id]));
    const { total: whole } = await see('secretariat');
    expect(whole).toBeGreaterThanOrEqual(2000);
    const begun = performance.now();
    const statements = await api.statements(async () => {
      const page = await see('secretariat', { page: { limit: 50, offset: 1950 } });
      expect([page.items.length, page.total]).toEqual([50, whole]);
    });
    expect(statements).toHaveLength(1);
    expect(performance.now() - begun).toBeLessThan(1500);
    const waiting = await see('secretariat', { groups: ['waiting', 'tidy'] });
    expect(waiting.items.length).toBe(waiting.total);
    expect(waiting.items.every((item) => item.group !== 'urgent')).toBe(true);
    expect(waiting.totals.reduce((sum, { total }) => sum + total, 0)).toBe(whole);
    expect(await api.as('secretariat').refusal(query, { page: { limit: 500 } })).toBe('NUMBER_OUT_OF_RANGE');
  });
});
