import { AssignmentEntity, EventEntity, IdempotencyKeyEntity, ReportEntity } from '@lianxi/api-data';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { Jobs } from '../../platform/jobs.js';
import { assigned, documents, newKey, reportInput, type SlotAnswer, type TaskAnswer } from '../task/loop.fixture.js';

interface Report {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly state: string;
  readonly attachments: readonly { id: string; name: string }[];
}

interface Slot extends SlotAnswer {
  readonly acknowledges: boolean;
  readonly draft: Report | null;
  readonly report: Report | null;
  readonly reports: readonly Report[];
  readonly previousReport: Report | null;
  readonly viewerCan: readonly string[];
}

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());
beforeEach(() => api.clock.set('2026-03-02'));

const read = async (who: Who, id: string): Promise<Slot | null> => (await api.as(who).query<{ reportSlot: Slot | null }>(documents.slot, { id })).reportSlot;
const eventsOf = async (id: string): Promise<EventEntity[]> => (await api.events()).filter((event) => event.subjectId === id);

async function owed(options: Parameters<typeof assigned>[1] = {}): Promise<SlotAnswer[]> {
  const task: TaskAnswer = await assigned(api, { everyMonths: 1, ...options });
  return [...task.slots];
}

async function one(options: Parameters<typeof assigned>[1] = {}): Promise<SlotAnswer> {
  const [slot] = await owed(options);
  if (!slot) throw new Error('no slot');
  return slot;
}

async function filed(who: Who, slot: { id: string; version: number }, input: Record<string, unknown>, more: Record<string, unknown> = {}): Promise<Slot> {
  return (await api.as(who).query<{ fileReport: Slot }>(documents.file, { slotId: slot.id, version: slot.version, input, key: newKey(), ...more })).fileReport;
}

async function saved(who: Who, slotId: string, version: number, input = reportInput('草稿')): Promise<Report> {
  return (await api.as(who).query<{ saveReportDraft: Report }>(documents.saveDraft, { slotId, version, input })).saveReportDraft;
}

async function upload(who: Who, name = '说明.txt'): Promise<string> {
  const { status, body } = await api.as(who).upload(name, '情况说明', 'text/plain');
  expect(status).toBe(201);
  return body['id'] as string;
}

describe('saveReportDraft', () => {
  it('survives a closed browser, and is the own unit’s only', async () => {
    const { id } = await one();
    const draft = await saved('liaison', id, 0);
    expect(draft).toMatchObject({ state: 'draft', version: 1 });
    expect((await read('liaison', id))?.draft).toMatchObject({ text: '草稿', version: 1 });
    expect((await read('unit_head', id))?.draft).toMatchObject({ text: '草稿' });
    for (const who of ['secretariat', 'leader'] as const) expect(await read(who, id)).toMatchObject({ draft: null, report: null, reports: [], state: 'expected' });
    expect(JSON.stringify((await eventsOf(id)).map((event) => event.data))).not.toContain('草稿');
  });

  it('refuses to write over what somebody saved in between', async () => {
    const { id } = await one();
    const draft = await saved('liaison', id, 0);
    await saved('unit_head', id, draft.version, reportInput('负责人改过'));
    const { errors } = await api.as('liaison').send(documents.saveDraft, { slotId: id, version: draft.version, input: reportInput('联络员再改') });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'VERSION_CONFLICT', params: { current: 2, yours: 1 } });
    expect((await read('liaison', id))?.draft?.text).toBe('负责人改过');
  });

  it('keeps one draft where two save the first at the same moment', async () => {
    const { id } = await one();
    const variables = { slotId: id, version: 0, input: reportInput('同时') };
    const answers = await Promise.all([1, 2].map(() => api.as('liaison').send(documents.saveDraft, variables)));
    expect(answers.map((answer) => answer.errors?.[0]?.extensions.code ?? 'done').sort()).toEqual(['VERSION_CONFLICT', 'done']);
  });

  it('is not the secretariat’s where the unit has begun, nor another unit’s at all', async () => {
    const { id } = await one();
    await saved('liaison', id, 0);
    expect(await api.as('secretariat').refusal(documents.saveDraft, { slotId: id, version: 1, input: reportInput('代写') })).toBe('NOT_PERMITTED');
    expect(await api.as('other_liaison').refusal(documents.saveDraft, { slotId: id, version: 1, input: reportInput('x') })).toBe('NOT_FOUND');
    expect(await api.as('leader').refusal(documents.saveDraft, { slotId: id, version: 1, input: reportInput('x') })).toBe('NOT_PERMITTED');
  });
});

describe('fileReport', () => {
  it('sends the draft, keeps unit, post and person of then, and logs it', async () => {
    const slot = await one();
    const draft = await saved('liaison', slot.id, 0);
    expect(await api.as('liaison').refusal(documents.file, { slotId: slot.id, version: slot.version, input: reportInput('没看过草稿'), key: newKey() })).toBe('VERSION_CONFLICT');
    const sent = await filed('liaison', slot, reportInput('三月进展'), { draftVersion: draft.version });
    expect(sent).toMatchObject({ state: 'submitted', mark: 'under_review', report: { id: draft.id, sequence: 1, text: '三月进展', unitName: '市财政局', postTitle: 'liaison岗', personName: 'liaison某', onBehalf: false } });
    expect((await eventsOf(slot.id)).at(-1)).toMatchObject({ verb: 'fileReport', fromState: 'expected', toState: 'submitted', data: { firstSubmittedOn: '2026-03-02', report: { text: '三月进展' } } });
    expect((await read('liaison', slot.id))?.draft).toBeNull();
  });

  it('acknowledges the part with it where nobody had, and the form says so before', async () => {
    const slot = await one();
    expect([(await read('liaison', slot.id))?.acknowledges, (await read('secretariat', slot.id))?.acknowledges]).toEqual([true, false]);
    await filed('liaison', slot, reportInput('三月进展'));
    const events = (await api.events()).slice(-2);
    expect(events.map(({ verb, subjectType, toState }) => [verb, subjectType, toState])).toEqual([['acknowledgeAssignment', 'assignment', 'in_progress'], ['fileReport', 'report_slot', 'submitted']]);
    const part = await api.inside((manager) => manager.findOneByOrFail(AssignmentEntity, { id: events[0]?.subjectId ?? '' }));
    expect(part).toMatchObject({ state: 'in_progress', version: 3 });
    expect((await read('liaison', slot.id))?.acknowledges).toBe(false);
  });

  it('does it once for one key; the same key with other words is refused', async () => {
    const slot = await one();
    const variables = { slotId: slot.id, version: slot.version, input: reportInput('只报一次'), key: newKey() };
    const answers = await Promise.all([1, 2, 3].map(() => api.as('liaison').query<{ fileReport: Slot }>(documents.file, variables)));
    expect(answers.map(({ fileReport }) => fileReport.version)).toEqual([2, 2, 2]);
    expect((await eventsOf(slot.id)).map((event) => event.verb)).toEqual(['fileReport']);
    expect(await api.as('liaison').refusal(documents.file, { ...variables, input: reportInput('别的') })).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it.each([
    ['without the word that nothing is classified', { sure: false }, 'CLASSIFIED_CONFIRMATION_REQUIRED'],
    ['without words', { input: reportInput(' ') }, 'FIELD_REQUIRED'],
    ['unchanged, with nothing before', { input: reportInput('', { unchanged: true }) }, 'REPORT_NOTHING_TO_REPEAT'],
    ['with a stale version', { version: 0 }, 'VERSION_CONFLICT'],
    ['with a key too short', { key: 'k' }, 'INPUT_INVALID'],
    ['with somebody’s file', { input: reportInput('x', { attachmentIds: ['00000000-0000-7000-8000-000000000009'] }) }, 'NOT_FOUND'],
  ])('refuses one %s, and leaves everything as it was', async (_, change, code) => {
    const slot = await one();
    const key = newKey();
    expect(await api.as('liaison').refusal(documents.file, { slotId: slot.id, version: slot.version, input: reportInput('进展'), key, ...change })).toBe(code);
    expect(await eventsOf(slot.id)).toEqual([]);
    expect(await api.inside((manager) => manager.countBy(ReportEntity, { slotId: slot.id }))).toBe(0);
    expect(await api.inside((manager) => manager.countBy(IdempotencyKeyEntity, { key }))).toBe(0);
  });

  it('asks eighteen statements, the answer with its files among them', async () => {
    const slot = await one();
    const sent = await api.statements(() => filed('liaison', slot, reportInput('三月进展')));
    expect(sent).toHaveLength(18);
  });

  it('repeats the period before in one click, and says so', async () => {
    const [march, april] = await owed();
    await filed('liaison', march as SlotAnswer, reportInput('没有变化的事'));
    expect((await read('liaison', april?.id ?? ''))?.previousReport?.text).toBe('没有变化的事');
    // Not before the period begins.
    const ahead = { slotId: april?.id, version: april?.version, input: reportInput('', { unchanged: true }), key: newKey() };
    expect(await api.as('liaison').refusal(documents.file, ahead)).toBe('PERIOD_NOT_BEGUN');
    api.clock.set('2026-04-01');
    expect(await filed('liaison', april as SlotAnswer, reportInput('', { unchanged: true }))).toMatchObject({ report: { text: '没有变化的事', unchanged: true } });
  });

  it('by the secretariat names its source and leaves the unit’s draft alone', async () => {
    const slot = await one();
    await saved('liaison', slot.id, 0);
    const variables = { slotId: slot.id, version: slot.version, input: reportInput('电话了解'), key: newKey() };
    expect(await api.as('secretariat').refusal(documents.file, variables)).toBe('FIELD_REQUIRED');
    const sent = await filed('secretariat', slot, reportInput('电话了解'), { source: '3月2日电话记录' });
    expect(sent.report).toMatchObject({ onBehalf: true, onBehalfSource: '3月2日电话记录', unitName: '市财政局', sequence: 2 });
    expect((await read('liaison', slot.id))?.draft?.text).toBe('草稿');
  });

  it('is taken late, and stays late when accepted', async () => {
    const slot = await one();
    api.clock.set('2026-03-26');
    expect((await read('secretariat', slot.id))?.mark).toBe('overdue');
    const sent = await filed('liaison', slot, reportInput('迟报'));
    const { acceptReport } = await api.as('secretariat').query<{ acceptReport: Slot }>(documents.acceptReport, { slotId: slot.id, version: sent.version });
    expect(acceptReport).toMatchObject({ state: 'accepted', mark: 'accepted_late' });
  });
});

describe('review', () => {
  it('returns with a reason and accepts, by the secretariat only', async () => {
    const slot = await filed('liaison', await one(), reportInput('进展'));
    const variables = { slotId: slot.id, version: slot.version };
    expect(await api.as('liaison').refusal(documents.acceptReport, variables)).toBe('NOT_PERMITTED');
    expect(await api.as('other_secretariat').refusal(documents.acceptReport, variables)).toBe('NOT_FOUND');
    expect(await api.as('secretariat').refusal(documents.returnReport, { ...variables, reason: ' ' })).toBe('REASON_REQUIRED');
    const { returnReport } = await api.as('secretariat').query<{ returnReport: Slot }>(documents.returnReport, { ...variables, reason: '请补数字' });
    expect(returnReport).toMatchObject({ state: 'returned', report: { state: 'returned', returnReason: '请补数字' } });
    expect(await api.as('secretariat').refusal(documents.acceptReport, { ...variables, version: returnReport.version })).toBe('STATE_CONFLICT');
    expect((await eventsOf(slot.id)).at(-1)).toMatchObject({ verb: 'returnReport', reason: '请补数字', fromState: 'submitted', toState: 'returned' });
  });

  it('queues what waits, the longest waiting first, in one statement each', async () => {
    const queue = `{ reviewQueue { total slots { id task { title } unit { name } report { text attachments { name } } previousReport { text } viewerCan } assignments { task { id } assignment { id unit { name } viewerCan } } } }`;
    const [first, second] = [await one({ title: '先报' }), await one({ title: '后报' })];
    await filed('liaison', first, reportInput('先'));
    api.clock.set('2026-03-03');
    await filed('liaison', second, reportInput('后'));
    const { reviewQueue } = await api.as('secretariat').query<{ reviewQueue: { total: number; slots: Slot[] } }>(queue);
    const ids = reviewQueue.slots.map((slot) => slot.id);
    expect(ids.indexOf(first.id)).toBeLessThan(ids.indexOf(second.id));
    expect(reviewQueue.total).toBe(ids.length);
    expect((await api.statements(() => api.as('secretariat').query(queue))).length).toBeLessThanOrEqual(6);
    expect(await api.as('liaison').query(queue)).toEqual({ reviewQueue: { total: 0, slots: [], assignments: [] } });
  });
});

describe('files', () => {
  it('are taken up from the own uploads, let go and taken again while drafting', async () => {
    const { id } = await one();
    const [first, second] = [await upload('liaison', '甲.txt'), await upload('liaison', '乙.txt')];
    const draft = await saved('liaison', id, 0, reportInput('有附件', { attachmentIds: [first, second] }));
    expect(draft.attachments.map((file) => file.name).sort()).toEqual(['乙.txt', '甲.txt'].sort());
    expect((await saved('liaison', id, 1, reportInput('有附件', { attachmentIds: [second] }))).attachments.map((file) => file.id)).toEqual([second]);
    expect((await saved('liaison', id, 2, reportInput('有附件', { attachmentIds: [first, second] }))).attachments).toHaveLength(2);
  });

  it('are nobody else’s to send, nor two reports’ at once', async () => {
    const [mine, theirs] = [await upload('liaison'), await upload('unit_head')];
    const [slot, other] = [await one(), await one()];
    const send = (target: SlotAnswer, id: string) => ({ slotId: target.id, version: target.version, input: reportInput('x', { attachmentIds: [id] }), key: newKey() });
    expect(await api.as('liaison').refusal(documents.file, send(slot, theirs))).toBe('NOT_FOUND');
    await api.as('liaison').query(documents.file, send(slot, mine));
    expect(await api.as('liaison').refusal(documents.file, send(other, mine))).toBe('NOT_FOUND');
  });

  it('of a returned report can be sent again with the next', async () => {
    const file = await upload('liaison');
    const sent = await filed('liaison', await one(), reportInput('进展', { attachmentIds: [file] }));
    const { returnReport } = await api.as('secretariat').query<{ returnReport: Slot }>(documents.returnReport, { slotId: sent.id, version: sent.version, reason: '再写' });
    const again = await filed('liaison', returnReport, reportInput('再写过', { attachmentIds: [file] }));
    expect(again.report?.attachments).toEqual([{ id: expect.not.stringMatching(file), name: '说明.txt' }]);
    expect((await eventsOf(sent.id)).at(-1)?.data).toMatchObject({ attachmentIds: [again.report?.attachments[0]?.id] });
  });

  it('are not swept away under a sent report when its copy is let go; the days count from then', async () => {
    const file = await upload('liaison');
    const sent = await filed('liaison', await one(), reportInput('进展', { attachmentIds: [file] }));
    await api.as('secretariat').query(documents.returnReport, { slotId: sent.id, version: sent.version, reason: '再写' });
    api.clock.set('2026-03-20');
    const [copy] = (await saved('liaison', sent.id, 0, reportInput('再写', { attachmentIds: [file] }))).attachments;
    await saved('liaison', sent.id, 1, reportInput('再写'));
    const sweep = (): Promise<void> => api.app.get(Jobs).runNow('sweep');
    const get = async (id: string | undefined): Promise<number> => (await api.server.inject({ url: `/files/${id}`, headers: api.as('liaison').headers() })).statusCode;
    await sweep();
    expect([await get(file), await get(copy?.id)]).toEqual([200, 200]);
    api.clock.set('2026-03-28');
    await sweep();
    expect([await get(file), await get(copy?.id)]).toEqual([200, 404]);
  });

  it('are fetched by whoever reads the report', async () => {
    const file = await upload('liaison');
    const slot = await one();
    const get = async (who: Who): Promise<number> => (await api.server.inject({ method: 'GET', url: `/files/${file}`, headers: api.as(who).headers() })).statusCode;
    await saved('liaison', slot.id, 0, reportInput('草稿', { attachmentIds: [file] }));
    expect([await get('liaison'), await get('unit_head'), await get('secretariat'), await get('other_liaison')]).toEqual([200, 200, 404, 404]);
    await filed('liaison', slot, reportInput('进展', { attachmentIds: [file] }), { draftVersion: 1 });
    expect([await get('secretariat'), await get('leader'), await get('other_liaison'), await get('other_secretariat')]).toEqual([200, 200, 404, 404]);
  });
});

describe('who sees which expected reports', () => {
  const slots = `query($filter: ReportSlotFilter) { reportSlots(filter: $filter) { total items { id unit { name } task { title } } } }`;
  const units = async (who: Who, filter: Record<string, unknown> = {}): Promise<string[]> => {
    const { reportSlots } = await api.as(who).query<{ reportSlots: { total: number; items: { unit: { name: string } }[] } }>(slots, { filter });
    expect(reportSlots.total).toBe(reportSlots.items.length);
    return [...new Set(reportSlots.items.map((slot) => slot.unit.name))].sort();
  };

  it('own ones; the lead its supports’; a county its towns’; the secretariat and leaders all', async () => {
    const task = await assigned(api, { everyMonths: 12, parts: [{ unit: 'health', role: 'lead' }, { unit: 'firstTown', role: 'support' }, { unit: 'union', role: 'support' }] });
    const filter = { taskId: task.id };
    const all = ['一镇人民政府', '市卫生健康局', '市总工会'].sort();
    for (const who of ['secretariat', 'leader', 'other_liaison'] as const) expect(await units(who, filter)).toEqual(all);
    for (const who of ['town_liaison', 'county_liaison'] as const) expect(await units(who, filter)).toEqual(['一镇人民政府']);
    for (const who of ['liaison', 'inspector', 'other_secretariat'] as const) expect(await units(who, filter)).toEqual([]);
    expect(await api.as('invited').refusal(slots, { filter })).toBe('NOT_FOUND');
    expect(await units('other_liaison')).toEqual(['市卫生健康局']);
    const [town] = task.slots.filter((slot) => slot.periodStartOn === '2026-01-01').slice(1, 2);
    for (const who of ['liaison', 'other_secretariat'] as const) expect(await read(who, town?.id ?? '')).toBeNull();
    const own = (await api.as('county_liaison').query<{ reportSlots: { items: { id: string }[] } }>(slots, { filter })).reportSlots.items[0];
    expect(await read('county_liaison', own?.id ?? '')).toMatchObject({ viewerCan: [] });
    expect(await api.as('county_liaison').refusal(documents.saveDraft, { slotId: own?.id, version: 0, input: reportInput('x') })).toBe('NOT_PERMITTED');
  });

  it('in one statement, whatever the rows', async () => {
    const whole = `{ reportSlots(page: { limit: 100, offset: 0 }) { total items { id mark light unit { name } task { title } report { text } viewerCan } } }`;
    expect(await api.statements(() => api.as('secretariat').query(whole))).toHaveLength(1);
    const relations = `{ reportSlots { items { draft { text } previousReport { text } reports { text attachments { name } } duty { text } } } }`;
    expect((await api.statements(() => api.as('secretariat').query(relations))).length).toBeLessThanOrEqual(5);
  });
});
