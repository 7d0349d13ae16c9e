import { ClauseEntity, DutyEntity, newId, NoticeEntity } from '@lianxi/api-data';
import type { DutyKind } from '@lianxi/domain';
import { bootApi, type TestApi } from '../../testing/index.js';
import { assigned, documents, draftInput } from './loop.fixture.js';

let api: TestApi;
const text = '财政部门按月核对资金发放。';
beforeAll(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterAll(() => api.close());

/** A confirmed notice of one sentence that binds one unit, in the first joint meeting. */
async function dutyOf(kind: DutyKind = 'main', validTo: string | null = null): Promise<string> {
  const jointMeetingId = api.world.jointMeetings.first;
  const [id, noticeId, clauseId] = [newId(), newId(), newId()];
  const place = { startOffset: 0, endOffset: text.length };
  await api.inside(async (manager) => {
    await manager.insert(NoticeEntity, {
      id: noticeId, jointMeetingId, code: noticeId, title: '演示文件', docNumber: '甲府办〔2026〕1号', text, edition: 1, state: 'confirmed', sourceName: 'a.txt', sourceHash: noticeId, importedAt: '2026-01-01T00:00:00.000Z', version: 1,
    });
    await manager.insert(ClauseEntity, { id: clauseId, jointMeetingId, noticeId, line: 18, sentence: 4, ...place, path: [] });
    await manager.insert(DutyEntity, {
      id, jointMeetingId, code: id, noticeId, clauseId, ...place, text, title: '核对资金发放', unitId: api.world.units.finance, level: 'city', role: 'lead', kind, categories: [],
      frequencyState: 'unset', validFrom: '2020-01-01', validTo, version: 1,
    });
  });
  return id;
}

it('leads from a late report back to the sentence that asks for it', async () => {
  const dutyId = await dutyOf();
  const task = await assigned(api, { dutyId, everyMonths: 1 });
  api.clock.set('2026-03-26');
  const { reportSlot } = await api.as('liaison').query<{ reportSlot: unknown }>(`query($id: ID!) { reportSlot(id: $id) { mark duty { id text line sentence noticeLabel } task { duty { id } } } }`, { id: task.slots[0]?.id });
  expect(reportSlot).toEqual({ mark: 'overdue', duty: { id: dutyId, text, line: 18, sentence: 4, noticeLabel: expect.stringContaining('甲府办〔2026〕1号') }, task: { duty: { id: dutyId } } });
  const { overview } = await api.as('leader').query<{ overview: { overdue: unknown[] } }>('{ overview { overdue { taskId dutyId line } } }');
  expect(overview.overdue).toEqual([{ taskId: task.id, dutyId, line: 18 }]);
  api.clock.set('2026-03-02');
});

it('expects nothing of a duty whose frequency nobody has set', async () => {
  const task = await assigned(api, { dutyId: await dutyOf(), dueOn: '2026-12-31' });
  expect(task.slots).toEqual([]);
  const { overview } = await api.as('secretariat').query<{ overview: { matrix: { rows: { unitName: string; unsetOnly: boolean }[] } } }>('{ overview { matrix { rows { unitName unsetOnly } } } }');
  expect(overview.matrix.rows.some((row) => row.unitName === '市财政局')).toBe(true);
  const { todayList } = await api.as('secretariat').query<{ todayList: { items: { reason: string; count: number }[] } }>('{ todayList { items { reason count } } }');
  expect(todayList.items.find((item) => item.reason === 'unset_frequency')?.count).toBeGreaterThanOrEqual(2);
});

it.each([
  ['a prohibition', 'prohibition', null, 'DUTY_NOT_REPORTABLE'],
  ['a floor', 'floor', null, 'DUTY_NOT_REPORTABLE'],
  ['one that has ended', 'main', '2026-02-28', 'DUTY_NOT_IN_FORCE'],
] as const)('makes no task from %s', async (_, kind, validTo, code) => {
  const dutyId = await dutyOf(kind, validTo);
  expect(await api.as('secretariat').refusal(documents.draft, { input: draftInput(api, { dutyId }) })).toBe(code);
});

it('knows no duty of another joint meeting', async () => {
  const dutyId = await dutyOf();
  const input = draftInput(api, { dutyId, parts: [{ unit: 'education', role: 'lead' }] });
  expect(await api.as('other_secretariat').refusal(documents.draft, { input })).toBe('NOT_FOUND');
});
