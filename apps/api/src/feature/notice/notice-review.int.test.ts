import { ClauseEntity, DraftItemEntity, DutyEntity, MembershipEntity, NoticeEntity } from '@lianxi/api-data';
import { draftStandings, stateAsOf, standingOf, type LoggedKind } from '@lianxi/domain';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { noticeText, revisedNoticeText } from '../../testing/notice-text.js';

interface Item { id: string; text: string; version: number; dutyKind: string; recipientUnitId: string | null; recipientBasis: string | null; dueOn: string | null; frequencyMonths: number | null }
interface NoticeAnswer {
  id: string;
  state: string;
  version: number;
  discardReason: string | null;
  viewerCan: string[];
  draftCounts: Record<string, number>;
  draftItems: Item[];
  memberCandidates: { unit: { id: string; name: string }; role: string; sentences: number }[];
}

const ITEM = 'id text version dutyKind recipientUnitId recipientBasis dueOn frequencyMonths';
const NOTICE = `id state version discardReason viewerCan draftCounts { open unsettled doubtful gone dropped } draftItems { ${ITEM} } memberCandidates { unit { id name } role sentences }`;
const documents = {
  import: `mutation ($input: ImportNoticeInput!) { importNotice(input: $input) { ${NOTICE} } }`,
  confirm: `mutation ($id: ID!, $version: Int!) { confirmNotice(id: $id, version: $version) { notice { ${NOTICE} } } }`,
  discard: `mutation ($id: ID!, $version: Int!, $reason: String!) { discardNotice(id: $id, version: $version, reason: $reason) { ${NOTICE} } }`,
  restore: `mutation ($id: ID!, $version: Int!) { restoreNotice(id: $id, version: $version) { ${NOTICE} } }`,
  members: `mutation ($id: ID!, $unitIds: [ID!]!, $fromOn: LocalDate!) { addMembersOfNotice(id: $id, unitIds: $unitIds, fromOn: $fromOn) { ${NOTICE} } }`,
  revise: `mutation ($id: ID!, $version: Int!, $input: ReviseDraftItemInput!) { reviseDraftItem(id: $id, version: $version, input: $input) { ${ITEM} } }`,
  list: 'query ($states: [NoticeState!]) { notices(states: $states) { total items { id state } } }',
  read: `query ($id: ID!) { notice(id: $id) { ${NOTICE} } }`,
} as const;

let api: TestApi;
let made = 0;
beforeAll(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterAll(() => api.close());

async function send<Result>(who: Who, document: keyof typeof documents, variables: Record<string, unknown>): Promise<Result> {
  return Object.values(await api.as(who).query<Record<string, Result>>(documents[document], variables))[0] as Result;
}
const refusal = (who: Who, document: keyof typeof documents, variables: Record<string, unknown>): Promise<string | null> => api.as(who).refusal(documents[document], variables);
const importing = (text: string, who: Who = 'secretariat'): Promise<NoticeAnswer> =>
  send(who, 'import', { input: { text, sourceName: '通知.txt', idempotencyKey: `review-key-${(made += 1)}` } });
/** With every unit in the register of the test world. */
const known = (text: string): string => text.replaceAll('市社会工作部', '市总工会');
const itemOf = (notice: NoticeAnswer, words: string): Item => {
  const item = notice.draftItems.find((each) => each.text.includes(words));
  if (!item) throw new Error(`no item with ${words}`);
  return item;
};

describe('a notice imported by mistake', () => {
  const text = known(noticeText).replaceAll('困难群众', '临时救助对象');
  let notice: NoticeAnswer;
  beforeAll(async () => {
    notice = await importing(text);
  });

  it('is discarded with a reason, by the secretariat of its joint meeting only', async () => {
    const { id, version } = notice;
    expect(await refusal('liaison', 'discard', { id, version, reason: '误传' })).toBe('NOT_PERMITTED');
    expect(await refusal('other_secretariat', 'discard', { id, version, reason: '误传' })).toBe('NOT_FOUND');
    expect(await refusal('secretariat', 'discard', { id, version, reason: ' ' })).toBe('REASON_REQUIRED');
    const after = await send<NoticeAnswer>('secretariat', 'discard', { id, version, reason: '误传' });
    expect(after).toMatchObject({ state: 'discarded', discardReason: '误传', viewerCan: ['restoreNotice'] });
    expect(await refusal('secretariat', 'confirm', { id, version: after.version })).toBe('STATE_CONFLICT');
    expect(await refusal('secretariat', 'revise', { id: notice.draftItems[0]?.id, version: 1, input: { title: '改' } })).toBe('STATE_CONFLICT');
    expect((await api.events()).filter((event) => event.subjectId === id && event.verb === 'discardNotice')).toMatchObject([{ reason: '误传', fromState: 'draft', toState: 'discarded' }]);
    notice = after;
  });

  it('leaves the lists, and stands where discarded ones are asked for', async () => {
    expect((await send<{ items: { id: string }[] }>('secretariat', 'list', {})).items.map((each) => each.id)).not.toContain(notice.id);
    expect(await send('secretariat', 'list', { states: ['discarded'] })).toEqual({ total: 1, items: [{ id: notice.id, state: 'discarded' }] });
    expect(await send('liaison', 'list', { states: ['discarded'] })).toEqual({ total: 0, items: [] });
    expect(await refusal('liaison', 'read', { id: notice.id })).toBe('NOT_FOUND');
  });

  it('is taken back while its text is no other notice', async () => {
    const back = await send<NoticeAnswer>('secretariat', 'restore', { id: notice.id, version: notice.version });
    expect(back).toMatchObject({ id: notice.id, state: 'draft', discardReason: null });
    notice = await send('secretariat', 'discard', { id: notice.id, version: back.version, reason: '误传' });
    const anew = await importing(text);
    expect(anew.id).not.toBe(notice.id);
    expect((await importing(text)).id).toBe(anew.id);
    expect(await refusal('secretariat', 'restore', { id: notice.id, version: notice.version })).toBe('NOTICE_IMPORTED_AGAIN');
    const { notice: confirmed } = await send<{ notice: NoticeAnswer }>('secretariat', 'confirm', { id: anew.id, version: anew.version });
    expect(await refusal('secretariat', 'discard', { id: anew.id, version: confirmed.version, reason: '误传' })).toBe('NOTICE_IN_REGISTER');
  });
});

describe('a draft', () => {
  it('takes a recipient with its basis into the register, and lets go of what was set', async () => {
    const notice = await importing(known(noticeText).replaceAll('困难群众', '特困人员'));
    const item = itemOf(notice, '数据信息');
    const revise = (id: string, version: number, input: Record<string, unknown>): Promise<Item> => send('secretariat', 'revise', { id, version, input });
    expect(await refusal('secretariat', 'revise', { id: item.id, version: 1, input: { recipientUnitId: api.world.units.civil } })).toBe('BASIS_REQUIRED');
    const set = await revise(item.id, 1, { recipientUnitId: api.world.units.civil, recipientBasis: '第二次会议纪要' });
    expect(set).toMatchObject({ recipientUnitId: api.world.units.civil, recipientBasis: '第二次会议纪要' });
    expect(await revise(item.id, 2, { title: '提供数据' })).toMatchObject({ recipientBasis: '第二次会议纪要' });
    expect(await revise(item.id, 3, { recipientUnitId: null })).toMatchObject({ recipientUnitId: null, recipientBasis: null });
    await revise(item.id, 4, { recipientUnitId: api.world.units.civil, recipientBasis: '第三次会议纪要' });
    const often = itemOf(notice, '每半年');
    expect(often.frequencyMonths).toBe(6);
    expect(await revise(often.id, 1, { frequencyMonths: null, dueOn: '2026-12-31' })).toMatchObject({ frequencyMonths: null, dueOn: '2026-12-31' });
    expect(await revise(often.id, 2, { dueOn: null })).toMatchObject({ dueOn: null });
    await send('secretariat', 'confirm', { id: notice.id, version: 1 });
    const duties = await api.inside((manager) => manager.findBy(DutyEntity, { noticeId: notice.id, kind: 'data' }));
    expect(duties).toMatchObject([{ recipientUnitId: api.world.units.civil, recipientBasis: '第三次会议纪要' }]);
  });

  it('stands in one place only: what the list counts is what the review shows', async () => {
    const text = `${noticeText.replaceAll('困难群众', '流浪人员')}`;
    const { id } = await importing(text);
    const items = await api.inside((manager) => manager.findBy(DraftItemEntity, { noticeId: id }));
    const counts = Object.fromEntries(draftStandings.map((standing) => [standing, items.filter((item) => standingOf(item) === standing).length]));
    const { draftCounts } = await send<NoticeAnswer>('secretariat', 'read', { id });
    const { unsettled = 0, doubtful = 0, gone = 0, dropped = 0, certain = 0 } = counts;
    expect(draftCounts).toEqual({ open: unsettled + doubtful + gone + certain, unsettled, doubtful, gone, dropped });
    expect([unsettled, doubtful]).toEqual([1, expect.any(Number)]);
  });
});

describe('members a notice names', () => {
  let notice: NoticeAnswer;
  const memberships = (): Promise<MembershipEntity[]> => api.inside((manager) => manager.find(MembershipEntity, { order: { position: 'ASC' } }), api.world.jointMeetings.second);
  const ids = (): string[] => notice.memberCandidates.map(({ unit }) => unit.id);

  it('are offered once it is confirmed, to the secretariat only: no governments, nobody twice', async () => {
    notice = await importing(known(noticeText), 'other_secretariat');
    expect(notice.memberCandidates).toEqual([]);
    notice = (await send<{ notice: NoticeAnswer }>('other_secretariat', 'confirm', { id: notice.id, version: notice.version })).notice;
    expect(notice.memberCandidates.map(({ unit, role }) => [unit.name, role])).toEqual([['市民政局', 'member'], ['市卫生健康局', 'member'], ['市总工会', 'member']]);
    expect((await send<NoticeAnswer>('other_meeting_liaison', 'read', { id: notice.id })).memberCandidates).toEqual([]);
  });

  it('become members with one press, one event each, also when pressed twice at once', async () => {
    const input = { id: notice.id, unitIds: ids(), fromOn: '2025-12-01' };
    expect(await refusal('secretariat', 'members', input)).toBe('NOT_FOUND');
    expect(await refusal('other_meeting_liaison', 'members', input)).toBe('NOT_PERMITTED');
    expect(await refusal('other_secretariat', 'members', { ...input, unitIds: [...ids(), api.world.units.eastCounty] })).toBe('UNIT_NOT_IN_NOTICE');
    expect(await memberships()).toHaveLength(2);
    await Promise.all([send('other_secretariat', 'members', input), send('other_secretariat', 'members', input)]);
    const after = await send<NoticeAnswer>('other_secretariat', 'members', input);
    expect(after.memberCandidates).toEqual([]);
    const rows = await memberships();
    expect(rows.slice(2).map(({ unitId, role, fromOn }) => [unitId, role, fromOn])).toEqual(ids().map((unitId) => [unitId, 'member', '2025-12-01']));
    expect(new Set(rows.map((row) => row.position)).size).toBe(5);
    const events = (await api.events(api.world.jointMeetings.second)).filter((event) => event.verb === 'addMember');
    expect(events.map((event) => event.unitId)).toEqual(ids());
  });
});

const tables: readonly (readonly [LoggedKind, EntityTarget<ObjectLiteral>])[] = [['notice', NoticeEntity], ['draft_item', DraftItemEntity], ['clause', ClauseEntity], ['duty', DutyEntity]];
type Rows = Readonly<Record<string, readonly unknown[]>>;
const byId = (rows: readonly ObjectLiteral[]): unknown[] => [...rows].sort((one, other) => (String(one['id']) < String(other['id']) ? -1 : 1)).map((row) => ({ ...row }));

it('gives notices, drafts, clauses and duties back as they stood at the end of each day, from the log alone', async () => {
  const seen = new Map<string, Rows>();
  const snapshot = async (): Promise<Rows> => Object.fromEntries(await Promise.all(tables.map(async ([kind, entity]) => [kind, byId(await api.inside((manager) => manager.find(entity)))] as const)));
  const endDay = async (next: string): Promise<void> => {
    seen.set(api.clock.today(), await snapshot());
    api.clock.set(next);
  };
  api.clock.set('2026-04-01');
  const first = await importing(known(noticeText));
  const item = itemOf(first, '负责安排');
  await api.as('secretariat').query('mutation ($id: ID!, $at: Int!) { splitDraftItem(id: $id, version: 1, at: $at) { id } }', { id: item.id, at: noticeText.indexOf(item.text) + 7 });
  await endDay('2026-04-02');
  const halves = (await send<NoticeAnswer>('secretariat', 'read', { id: first.id })).draftItems.filter((each) => item.text.includes(each.text));
  await api.as('secretariat').query('mutation ($ids: [ID!]!) { mergeDraftItems(ids: $ids) { id } }', { ids: halves.map((each) => each.id) });
  await send('secretariat', 'revise', { id: itemOf(first, '数据信息').id, version: 1, input: { recipientUnitId: api.world.units.civil, recipientBasis: '会议纪要' } });
  const outdated = await importing(known(revisedNoticeText).replace('甲府办〔2026〕1号', '甲府办〔2025〕3号'));
  await endDay('2026-04-03');
  await api.as('secretariat').query('mutation ($id: ID!) { dropDraftItem(id: $id, version: 1) { id } }', { id: itemOf(first, '密切配合').id });
  await send('secretariat', 'confirm', { id: first.id, version: first.version });
  await endDay('2026-04-07');
  const anew = await importing(known(revisedNoticeText).replace('甲府办〔2026〕1号', '甲府办〔2025〕3号'));
  expect(anew).toMatchObject({ id: outdated.id, version: 2 });
  await endDay('2026-04-08');
  await send('secretariat', 'confirm', { id: anew.id, version: anew.version });
  await endDay('2026-04-09');
  expect(seen.size).toBe(5);
  const events = await api.events();
  for (const [on, rows] of seen) {
    const state = stateAsOf(events, on);
    for (const [kind] of tables) expect([on, kind, byId(state.all(kind))]).toEqual([on, kind, rows[kind]]);
  }
}, 30_000);
