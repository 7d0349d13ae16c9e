import { DutyEntity, TaskEntity } from '@lianxi/api-data';
import { In, IsNull } from 'typeorm';
import { bootApi, type TestApi } from '../../testing/index.js';
import { noticeText, revisedNoticeText } from '../../testing/notice-text.js';

interface Item {
  id: string;
  kind: string;
  text: string;
  start: number;
  end: number;
  change: string;
  previousText: string | null;
  state: string;
  version: number;
  confidence: number;
  units: { name: string; unitId: string | null; unitName: string | null; role: string; generic: boolean }[];
  viewerCan: string[];
}
interface NoticeAnswer {
  id: string;
  title: string;
  docNumber: string | null;
  edition: number;
  state: string;
  version: number;
  text: string;
  draftItems: Item[];
  draftCounts: Record<string, number>;
  dutyCount: number;
  unitCount: number;
  viewerCan: string[];
}

const ITEM = 'id kind text start end change previousText state version confidence viewerCan units { name unitId unitName role generic }';
const NOTICE = `id title docNumber edition state version text dutyCount unitCount viewerCan draftCounts { open unsettled doubtful dropped new changed gone same } draftItems { ${ITEM} }`;
const IMPORT = `mutation ($input: ImportNoticeInput!) { importNotice(input: $input) { ${NOTICE} } }`;
const CONFIRM = `mutation ($id: ID!, $version: Int!) { confirmNotice(id: $id, version: $version) { created changed ended unchanged tasks notice { ${NOTICE} } } }`;
const REVISE = `mutation ($id: ID!, $version: Int!, $input: ReviseDraftItemInput!) { reviseDraftItem(id: $id, version: $version, input: $input) { ${ITEM} } }`;

let api: TestApi;
let made = 0;
const input = (text: string, idempotencyKey = `key-number-${(made += 1)}`): { input: Record<string, string> } => ({ input: { text, sourceName: '通知.txt', idempotencyKey } });
const importing = async (text: string, key?: string): Promise<NoticeAnswer> => (await api.as('secretariat').query<{ importNotice: NoticeAnswer }>(IMPORT, input(text, key))).importNotice;
const read = async (id: string): Promise<NoticeAnswer> => (await api.as('secretariat').query<{ notice: NoticeAnswer }>(`query ($id: ID!) { notice(id: $id) { ${NOTICE} } }`, { id })).notice;
const itemOf = (notice: NoticeAnswer, text: string): Item => {
  const item = notice.draftItems.find((each) => each.text.includes(text));
  if (!item) throw new Error(`no item with ${text}`);
  return item;
};

beforeAll(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterAll(() => api.close());

describe('a first edition', () => {
  let notice: NoticeAnswer;

  it('becomes drafts with offsets that hold, units matched also where their prefix differs', async () => {
    notice = await importing(noticeText, 'first-import');
    expect(notice).toMatchObject({ docNumber: '甲府办〔2025〕3号', edition: 1, state: 'draft', draftCounts: { open: 12, new: 12, changed: 0, gone: 0 }, dutyCount: 0, viewerCan: ['confirmNotice', 'discardNotice'] });
    for (const item of notice.draftItems) expect(notice.text.slice(item.start, item.end)).toBe(item.text);
    expect(itemOf(notice, '困难群众医疗服务').units).toEqual([{ name: '甲市卫生健康局', unitId: api.world.units.health, unitName: '市卫生健康局', role: expect.any(String), generic: false }]);
    expect(itemOf(notice, '志愿服务').units[0]).toMatchObject({ unitId: null, unitName: null });
    const sure = notice.draftItems.map((item) => item.confidence < 1);
    expect(sure).toEqual([...sure].sort().reverse());
  });

  it('is the same notice when the same text, or the same key, comes again', async () => {
    expect((await importing(noticeText, 'first-import')).id).toBe(notice.id);
    expect((await importing(`${noticeText}\n\n`)).id).toBe(notice.id);
    expect(await api.as('secretariat').refusal(IMPORT, input('别的文件', 'first-import'))).toBe('IDEMPOTENCY_KEY_REUSED');
    const both = await Promise.all([importing(`另一份通知\n${noticeText}`), importing(`另一份通知\n${noticeText}`)]);
    expect(both[0]?.id).toBe(both[1]?.id);
  });

  it('cannot be confirmed while a draft has no unit', async () => {
    expect(await api.as('secretariat').refusal(CONFIRM, { id: notice.id, version: notice.version })).toBe('ITEM_UNIT_UNRESOLVED');
  });

  it('is seen as draft by nobody but those who read all, and changed by the secretariat only', async () => {
    const { id } = notice;
    expect(await api.as('liaison').refusal('query ($id: ID!) { notice(id: $id) { id } }', { id })).toBe('NOT_FOUND');
    expect(await api.as('other_secretariat').refusal('query ($id: ID!) { notice(id: $id) { id } }', { id })).toBe('NOT_FOUND');
    expect(await api.as('liaison').refusal(IMPORT, input(noticeText))).toBe('NOT_PERMITTED');
    expect(await api.as('leader').refusal(CONFIRM, { id, version: 1 })).toBe('NOT_PERMITTED');
    expect(await api.as('other_secretariat').refusal(CONFIRM, { id, version: 1 })).toBe('NOT_FOUND');
    const [item] = notice.draftItems;
    expect(await api.as('other_secretariat').refusal(REVISE, { id: item?.id, version: 1, input: {} })).toBe('NOT_FOUND');
    const seen = await api.as('leader').query<{ notice: NoticeAnswer }>(`query ($id: ID!) { notice(id: $id) { viewerCan draftItems { viewerCan } } }`, { id });
    expect(seen.notice.viewerCan).toEqual([]);
    expect(seen.notice.draftItems.flatMap((each) => each.viewerCan)).toEqual([]);
  });

  it('takes a unit that a person creates; its name is matched wherever it stands', async () => {
    const create = `mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id name level membershipRole jurisdictionName } }`;
    const unit = { name: '市社会工作部', kind: 'party_organ', level: 'city', jurisdictionCode: '4499' };
    const { createUnit } = await api.as('secretariat').query<{ createUnit: { id: string } }>(create, { input: unit });
    expect(createUnit).toMatchObject({ name: '市社会工作部', jurisdictionName: '甲市', membershipRole: null });
    expect(await api.as('secretariat').refusal(create, { input: unit })).toBe('ALREADY_EXISTS');
    const before = itemOf(notice, '志愿服务');
    const filled = (await api.events()).filter((event) => event.verb === 'createUnit' && event.subjectId === before.id);
    expect(filled).toMatchObject([{ subjectType: 'draft_item', data: { noticeId: notice.id, units: [{ unitId: createUnit.id }] } }]);
    const changes = { title: '组织志愿服务', units: [{ name: '市社会工作部', unitId: createUnit.id, role: 'responsible' }] };
    const { reviseDraftItem } = await api.as('secretariat').query<{ reviseDraftItem: Item }>(REVISE, { id: before.id, version: before.version, input: changes });
    expect(reviseDraftItem).toMatchObject({ version: 2, confidence: 1, units: [{ unitName: '市社会工作部' }] });
    expect(await api.as('secretariat').refusal(REVISE, { id: before.id, version: before.version, input: changes })).toBe('VERSION_CONFLICT');
  });

  it('can be split, merged, dropped and restored', async () => {
    const secretariat = api.as('secretariat');
    const item = itemOf(notice, '负责安排困难群众救助资金');
    const split = `mutation ($id: ID!, $version: Int!, $at: Int!) { splitDraftItem(id: $id, version: $version, at: $at) { ${ITEM} } }`;
    expect(await secretariat.refusal(split, { id: item.id, version: 1, at: item.start })).toBe('SPLIT_OUT_OF_RANGE');
    const { splitDraftItem: halves } = await secretariat.query<{ splitDraftItem: Item[] }>(split, { id: item.id, version: 1, at: item.start + 7 });
    expect(halves.map((each) => each.text).join('')).toBe(item.text);
    const merge = `mutation ($ids: [ID!]!) { mergeDraftItems(ids: $ids) { ${ITEM} } }`;
    expect(await secretariat.refusal(merge, { ids: [item.id] })).toBe('MERGE_TOO_FEW');
    const { mergeDraftItems: merged } = await secretariat.query<{ mergeDraftItems: Item }>(merge, { ids: halves.map((each) => each.id) });
    expect(merged).toMatchObject({ id: item.id, text: item.text });
    const drop = 'mutation ($id: ID!, $version: Int!) { dropDraftItem(id: $id, version: $version) { state version viewerCan } }';
    const dropped = await secretariat.query<{ dropDraftItem: Item }>(drop, { id: item.id, version: merged.version });
    expect(dropped.dropDraftItem).toMatchObject({ state: 'dropped', viewerCan: ['restoreDraftItem'] });
    expect(await secretariat.refusal(drop, { id: item.id, version: dropped.dropDraftItem.version })).toBe('STATE_CONFLICT');
    const restore = 'mutation ($id: ID!, $version: Int!) { restoreDraftItem(id: $id, version: $version) { state } }';
    expect(await secretariat.query(restore, { id: item.id, version: dropped.dropDraftItem.version })).toEqual({ restoreDraftItem: { state: 'open' } });
    expect((await read(notice.id)).draftCounts).toMatchObject({ open: 12, dropped: 0 });
  });

  it('is confirmed into the register: one duty per unit and sentence, one per government, classes unexpanded', async () => {
    const { confirmNotice: done } = await api.as('secretariat').query<{ confirmNotice: { created: number; tasks: number; notice: NoticeAnswer } }>(CONFIRM, { id: notice.id, version: notice.version });
    expect(done).toMatchObject({ created: 7 + 2 + 1 * 2 + 2 * 3, changed: 0, ended: 0, unchanged: 0, tasks: 0, notice: { state: 'confirmed', dutyCount: 17, viewerCan: [] } });
    const duties = await api.inside((manager) => manager.find(DutyEntity, { order: { code: 'ASC' } }));
    expect(duties.map((duty) => duty.code)).toEqual(Array.from({ length: 17 }, (_, at) => `ZZ-2026-${String(at + 1).padStart(3, '0')}`));
    expect(duties.every((duty) => noticeText.slice(duty.startOffset, duty.endOffset) === duty.text && duty.clauseId !== null)).toBe(true);
    expect(await api.as('secretariat').refusal(CONFIRM, { id: notice.id, version: notice.version + 1 })).toBe('STATE_CONFLICT');
    const other = await api.inside((manager) => manager.count(DutyEntity), api.world.jointMeetings.second);
    expect(other).toBe(0);
    const verbs = (await api.events()).map((event) => event.verb);
    expect(new Set(verbs)).toEqual(new Set(['importNotice', 'createUnit', 'reviseDraftItem', 'splitDraftItem', 'mergeDraftItems', 'dropDraftItem', 'restoreDraftItem', 'confirmNotice']));
  });

  it('then is read by every unit of the joint meeting, without its drafts', async () => {
    const { notice: seen } = await api.as('liaison').query<{ notice: NoticeAnswer }>(`query ($id: ID!) { notice(id: $id) { ${NOTICE} } }`, { id: notice.id });
    expect(seen).toMatchObject({ state: 'confirmed', draftItems: [], draftCounts: { open: 0, new: 0 } });
    expect(await api.as('inspector').refusal('query ($id: ID!) { notice(id: $id) { id } }', { id: notice.id })).toBe('NOT_FOUND');
  });
});

describe('a revised edition', () => {
  it('shows what is new, changed, gone, and makes no duplicates', async () => {
    const before = await api.inside((manager) => manager.find(DutyEntity, { order: { code: 'ASC' } }));
    const notice = await importing(revisedNoticeText);
    expect(notice).toMatchObject({ edition: 2, state: 'draft', draftCounts: { new: 1, changed: 1, gone: 1, same: 10 } });
    expect(itemOf(notice, '足额安排')).toMatchObject({ change: 'changed', previousText: '市财政局负责安排困难群众救助资金。' });
    expect(itemOf(notice, '指导社会工作站').units[0]?.unitName).toBe('市社会工作部');
    const { confirmNotice: done } = await api.as('secretariat').query<{ confirmNotice: Record<string, number> }>(CONFIRM, { id: notice.id, version: notice.version });
    expect(done).toMatchObject({ created: 1, changed: 1, ended: 1, unchanged: 15 });
    const after = await api.inside((manager) => manager.find(DutyEntity, { order: { code: 'ASC' } }));
    expect(after.length).toBe(18);
    expect(after.slice(0, 17).map((duty) => duty.id)).toEqual(before.map((duty) => duty.id));
    expect(after.filter((duty) => duty.validTo !== null).map((duty) => duty.text)).toEqual(['每半年核对一次资金使用情况。']);
    const again = await importing(revisedNoticeText);
    expect(again.id).toBe(notice.id);
    const { notices } = await api.as('liaison').query<{ notices: { total: number; items: { state: string; edition: number }[] } }>('{ notices { total items { state edition } } }');
    expect(notices.items.filter((each) => each.state !== 'draft').map((each) => each.state)).toContain('superseded');
  });
});

describe('two drafts of one notice', () => {
  const variant = (title: string, more: string): string => `甲市人民政府办公室关于${title}的通知\n甲市民政局：\n一、职责分工\n市民政局负责${title}的日常工作。\n市财政局负责安排${title}资金。${more}\n甲市人民政府办公室\n2026年2月1日\n`;
  const inForce = (noticeIds: string[]): Promise<number> => api.inside((manager) => manager.countBy(DutyEntity, { noticeId: In(noticeIds), validTo: IsNull() }));
  const confirming = async ({ id, version }: NoticeAnswer): Promise<Record<string, number>> => (await api.as('secretariat').query<{ confirmNotice: Record<string, number> }>(CONFIRM, { id, version })).confirmNotice;

  it.each([['临时救助', 0], ['流浪救助', 1]])('%s: the second is refused until it is compared with the one confirmed', async (title, at) => {
    const drafts = [await importing(variant(title, '')), await importing(variant(title, '市财政局定期通报使用情况。'))];
    expect(drafts.map((draft) => draft.edition)).toEqual([1, 1]);
    const [chosen, other] = at === 0 ? [drafts[0]!, drafts[1]!] : [drafts[1]!, drafts[0]!];
    const { created } = await confirming(chosen);
    expect(await api.as('secretariat').refusal(CONFIRM, { id: other.id, version: other.version })).toBe('NOTICE_OUTDATED');
    const again = await importing(other.text);
    expect(again).toMatchObject({ id: other.id, edition: 2, version: 2, draftCounts: { same: Math.min(created ?? 0, other.draftItems.length) } });
    expect((await importing(other.text)).version).toBe(2);
    await confirming(again);
    expect(await inForce([chosen.id, other.id])).toBe(other.draftItems.length);
  });

  it('of a second edition become one edition after the other', async () => {
    await confirming(await importing(variant('慈善帮扶', '')));
    const [first, second] = [await importing(variant('慈善帮扶', '负责宣传。')), await importing(variant('慈善帮扶', '负责统计。'))];
    expect([first.edition, second.edition]).toEqual([2, 2]);
    await confirming(first);
    expect(await api.as('secretariat').refusal(CONFIRM, { id: second.id, version: second.version })).toBe('NOTICE_OUTDATED');
    expect(await importing(second.text)).toMatchObject({ id: second.id, edition: 3 });
  });
});

it('makes drafted tasks of a plan with responsible units', async () => {
  const plan = `2026年十件民生实事任务分工\n一、提高低保标准\n提高城乡低保标准，及时足额发放。（牵头单位：市民政局；配合单位：市财政局；完成时限：2026年10月31日前）\n`;
  const notice = await importing(plan);
  expect(notice.draftItems.map((item) => item.kind)).toContain('task');
  const { confirmNotice: done } = await api.as('secretariat').query<{ confirmNotice: Record<string, number> }>(CONFIRM, { id: notice.id, version: notice.version });
  expect(done).toMatchObject({ tasks: 1 });
  const tasks = await api.inside((manager) => manager.find(TaskEntity));
  expect(tasks).toMatchObject([{ code: 'RW-2026-001', state: 'draft', dueOn: '2026-10-31' }]);
});

it('reads an uploaded file, and says why it cannot', async () => {
  const upload = await api.as('secretariat').upload('通知.txt', Buffer.from(noticeText.replace('困难群众', '特殊群体'), 'utf8'));
  expect(upload).toMatchObject({ status: 201, body: { name: '通知.txt', mime: 'text/plain' } });
  const send = (fileId: unknown): Record<string, unknown> => ({ input: { fileId, sourceName: '通知.txt', idempotencyKey: `file-key-${(made += 1)}` } });
  const { importNotice } = await api.as('secretariat').query<{ importNotice: NoticeAnswer }>(IMPORT, send(upload.body['id']));
  expect(importNotice.draftItems.length).toBeGreaterThan(5);
  expect(await api.as('secretariat').refusal(IMPORT, send('00000000-0000-7000-8000-000000000000'))).toBe('NOT_FOUND');
  expect(await api.as('secretariat').refusal(IMPORT, { input: { sourceName: 'x', idempotencyKey: 'empty-text' } })).toBe('FIELD_REQUIRED');
  const renamed = await api.as('secretariat').upload('通知.pdf', Buffer.from(noticeText, 'utf8'));
  expect(await api.as('secretariat').refusal(IMPORT, send(renamed.body['id']))).toBe('FILE_TYPE_UNSUPPORTED');
  const scan = await api.as('secretariat').upload('扫描.pdf', Buffer.from('%PDF-1.4\n%%EOF\n'));
  expect(['FILE_UNREADABLE', 'FILE_WITHOUT_TEXT']).toContain(await api.as('secretariat').refusal(IMPORT, send(scan.body['id'])));
});

it('reads a notice with all its drafts in few statements, however many there are', async () => {
  const { notices } = await api.as('secretariat').query<{ notices: { items: NoticeAnswer[] } }>('{ notices { items { id } } }');
  const { id } = notices.items.at(-1) ?? { id: '' };
  const statements = await api.statements(() => read(id));
  expect(statements.length).toBeLessThanOrEqual(5);
  const list = await api.statements(() => api.as('secretariat').query('{ notices { total items { id title state dutyCount unitCount draftCounts { open } viewerCan } } }'));
  expect(list.length).toBeLessThanOrEqual(2);
});
