import { bootApi, type TestApi } from '../../testing/index.js';
import { act, CODE, filed, follow, listOf, oneOf, openPage, proof, rate, refused, send, written, type ComplaintAnswer } from './complaint.fixture.js';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
  await openPage(api);
});
afterEach(() => api.close());

const first = async (): Promise<ComplaintAnswer> => (await listOf(api, 'secretariat')).items[0] as ComplaintAnswer;
const registered = async (more: object = {}) => {
  await filed(api);
  return act(api, 'secretariat', 'registerComplaint', await first(), { category: 'unfair', aboutUnitId: api.world.units.firstTown, ...more });
};

describe('a complaint', () => {
  it('comes from the public, is verified, answered, rated and closed', async () => {
    const receipt = await filed(api, { placeId: api.world.places.firstTown }, [{ name: '欧阳举报的照片.png', content: PNG }]);
    const received = await first();
    expect(received).toMatchObject({ code: 'TS-2026-001', state: 'received', category: 'refused', placeName: '东县一镇', dueOn: '2026-03-05', anonymous: false, light: 'due_soon', files: [{ name: '附件1.png', mime: 'image/png' }] });
    expect((await follow(api, receipt)).body).toMatchObject({ state: 'received', code: 'TS-2026-001', answer: null, canRate: false });
    const done = await act(api, 'secretariat', 'registerComplaint', received, { category: 'unfair', aboutUnitId: api.world.units.firstTown });
    expect(await refused(api, 'secretariat', 'assignComplaint', done, { unitId: api.world.units.firstTown })).toBe('COMPLAINT_UNIT_CONCERNED');
    expect(await oneOf(api, 'liaison', done.id)).toBeNull();
    const assigned = await act(api, 'secretariat', 'assignComplaint', done, { unitId: api.world.units.finance });
    expect(await oneOf(api, 'liaison', done.id)).toMatchObject({ state: 'assigned', viewerCan: ['acknowledgeComplaint', 'declineComplaint'], events: [] });
    for (const who of ['other_liaison', 'town_liaison', 'county_liaison', 'inspector', 'other_secretariat'] as const) expect([who, await oneOf(api, who, done.id)]).toEqual([who, null]);
    await expect(oneOf(api, 'invited', done.id)).rejects.toThrow(/NOT_FOUND/);
    const file = received.files[0]?.id ?? '';
    const download = async (who: 'liaison' | 'other_liaison') => (await api.server.inject({ method: 'GET', url: `/files/${file}`, headers: api.as(who).headers() })).statusCode;
    expect([await download('liaison'), await download('other_liaison')]).toEqual([200, 404]);
    expect((await api.server.inject({ method: 'GET', url: `/files/${file}` })).statusCode).toBe(401);
    const taken = await act(api, 'liaison', 'acknowledgeComplaint', assigned);
    const verified = await act(api, 'liaison', 'reportVerification', taken, { finding: 'confirmed', text: '材料遗失，已补办' });
    expect((await follow(api, receipt)).body).toMatchObject({ state: 'verifying', answer: null });
    const answered = await act(api, 'secretariat', 'answerComplaint', verified, { answer: '已补办，本月起发放。' });
    expect((await follow(api, receipt)).body).toMatchObject({ state: 'answered', answer: '已补办，本月起发放。', canRate: true });
    expect((await rate(api, receipt, 'satisfied', '谢谢')).body).toMatchObject({ satisfaction: 'satisfied', canRate: false });
    expect((await rate(api, receipt, 'unsatisfied')).body.error?.code).toBe('COMPLAINT_RATED');
    expect(await refused(api, 'secretariat', 'closeComplaint', answered)).toBe('VERSION_CONFLICT');
    const closed = await act(api, 'secretariat', 'closeComplaint', await first());
    expect(closed).toMatchObject({ state: 'closed', satisfaction: 'satisfied', satisfactionNote: '谢谢', viewerCan: ['reopenComplaint'] });
    expect((await follow(api, receipt)).body).toMatchObject({ state: 'closed', answer: '已补办，本月起发放。' });
    const log = (await api.events()).filter((event) => event.subjectType === 'complaint');
    expect(log.map((event) => [event.verb, event.actor === null])).toEqual([
      ['fileComplaint', true], ['registerComplaint', false], ['assignComplaint', false], ['acknowledgeComplaint', false], ['reportVerification', false], ['answerComplaint', false], ['rateComplaint', true], ['closeComplaint', false],
    ]);
    expect(JSON.stringify(log)).not.toMatch(/低保|材料遗失|本月起|谢谢|欧阳/);
  });

  it('is handed back, joined, referred and reopened', async () => {
    const one = await registered();
    const assigned = await act(api, 'secretariat', 'assignComplaint', one, { unitId: api.world.units.finance });
    expect(await refused(api, 'liaison', 'declineComplaint', assigned, { reason: ' ' })).toBe('REASON_REQUIRED');
    expect(await act(api, 'liaison', 'declineComplaint', assigned, { reason: '不属本单位职责' })).toMatchObject({ state: 'registered', text: null });
    expect(await oneOf(api, 'liaison', one.id)).toBeNull();
    const receipt = await filed(api, { anonymous: true, name: '', phone: '', address: '' });
    const second = (await listOf(api, 'secretariat', { states: ['received'] })).items[0] as ComplaintAnswer;
    expect(await refused(api, 'secretariat', 'joinComplaint', second, { mainId: second.id })).toBe('COMPLAINT_NOT_JOINABLE');
    expect(await act(api, 'secretariat', 'joinComplaint', second, { mainId: one.id })).toMatchObject({ state: 'joined', joinedTo: { id: one.id } });
    const main = (await oneOf(api, 'secretariat', one.id)) as ComplaintAnswer;
    expect(main).toMatchObject({ joinedCount: 1, joined: [{ id: second.id }], returnReason: '不属本单位职责' });
    const answered = await act(api, 'secretariat', 'answerComplaint', main, { answer: '正在按规定复核。' });
    expect((await follow(api, receipt)).body).toMatchObject({ state: 'answered', joined: true, answer: '正在按规定复核。', canRate: false });
    const again = await act(api, 'secretariat', 'reopenComplaint', answered, { reason: '群众不满意' });
    expect((await follow(api, receipt)).body).toMatchObject({ state: 'registered', answer: null });
    const referred = await act(api, 'secretariat', 'referComplaint', again, { handedTo: '市信访局', reason: '联名三十人以上' });
    expect(await refused(api, 'secretariat', 'closeComplaint', referred)).toBe('STATE_CONFLICT');
    const receipted = await act(api, 'secretariat', 'recordComplaintReceipt', referred, { number: '信收〔2026〕8号', receivedOn: '2026-03-02' });
    expect(await act(api, 'secretariat', 'closeComplaint', receipted)).toMatchObject({ state: 'closed', receiptNumber: '信收〔2026〕8号' });
    expect((await follow(api, receipt)).body).toMatchObject({ state: 'handed_over' });
  });

  it('becomes a task after a leader’s approval', async () => {
    const proposed = await act(api, 'secretariat', 'proposeComplaintTask', await registered(), { as: 'task', title: '核查低保申请积压', reason: '多件反映' });
    expect(await refused(api, 'secretariat', 'decideComplaintTask', proposed, { approved: true })).toBe('NOT_PERMITTED');
    const approved = await act(api, 'leader', 'decideComplaintTask', proposed, { approved: true });
    const lead = { content: '核查积压的低保申请', assignments: [{ unitId: api.world.units.finance, role: 'lead' }] };
    expect(await refused(api, 'secretariat', 'draftComplaintTask', approved, { ...lead, assignments: [{ unitId: api.world.units.firstTown, role: 'lead' }] })).toBe('COMPLAINT_UNIT_CONCERNED');
    expect(await act(api, 'secretariat', 'draftComplaintTask', approved, lead)).toMatchObject({ task: { state: 'draft', title: '核查低保申请积压' } });
  });

  it('becomes the matter of an inspection after a leader’s approval', async () => {
    const proposed = await act(api, 'secretariat', 'proposeComplaintTask', await registered(), { as: 'inspection', title: '核查低保金发放', reason: '两镇反映同一问题' });
    const approved = await act(api, 'leader', 'decideComplaintTask', proposed, { approved: true });
    expect(approved.viewerCan).not.toContain('draftComplaintInspection');
    expect((await oneOf(api, 'secretariat', approved.id))?.viewerCan).toContain('draftComplaintInspection');
    const drafted = (await act(api, 'secretariat', 'draftComplaintInspection', approved)) as ComplaintAnswer & { inspectionId: string };
    const { inspection } = await api.as('secretariat').query<{ inspection: unknown }>('query($id: ID!) { inspection(id: $id) { code state matter source sourceDocument sourceOn kind mode } }', { id: drafted.inspectionId });
    expect(inspection).toMatchObject({ state: 'draft', matter: '核查低保金发放', source: 'clue', sourceDocument: approved.code, sourceOn: '2026-03-02', kind: 'clue_check', mode: 'special' });
    expect(await refused(api, 'secretariat', 'draftComplaintInspection', drafted)).toBe('STATE_CONFLICT');
  });

  it('is listed in one query, filtered, late ones first', async () => {
    for (let at = 0; at < 3; at += 1) await filed(api);
    api.clock.set('2026-03-09');
    expect((await listOf(api, 'secretariat', { late: true })).total).toBe(3);
    expect([(await listOf(api, 'secretariat', { category: 'funds' })).total, (await listOf(api, 'liaison')).total, (await listOf(api, 'leader')).total]).toEqual([0, 0, 3]);
    const sent = await api.statements(() => api.as('secretariat').query('{ complaints { total items { id code state light placeName unitName dueOn viewerCan } } }'));
    expect(sent.filter((sql) => /FROM complaint/.test(sql))).toHaveLength(1);
  });
});

describe('the public door', () => {
  it('is shut until the secretariat opens it, and receipts are answered still', async () => {
    const receipt = await filed(api);
    const settings = (await api.as('secretariat').query<{ settings: Record<string, unknown> }>('{ settings { amberWorkingDays acknowledgeWorkingDays signOffRequired objectionWorkingDays instructionUrgentDays instructionOrdinaryDays instructionDifficultDays lightPalette version } }')).settings;
    await api.as('secretariat').query('mutation($input: ReviseSettingsInput!) { reviseSettings(input: $input) { complaintsOpen } }', { input: { ...settings, complaintsOpen: false, reason: '系统升级' } });
    const page = async (code: string) => (await api.server.inject({ method: 'GET', url: `/api/public/${code}/complaints` })).json() as { open?: boolean; error?: { code: string } };
    expect(await page(CODE)).toEqual({ name: '困难群众保障联席会议', open: false, places: [] });
    expect((await page('jm-4499-second')).open).toBe(false);
    expect((await page('nothing')).error?.code).toBe('NOT_FOUND');
    expect((await send(api, written({ challenge: 'x', answer: 1 }))).body.error?.code).toBe('NOT_FOUND');
    expect((await follow(api, receipt)).status).toBe(200);
  });

  it('takes nothing without a right proof, once for each, and gives the same receipt again', async () => {
    for (const wrong of [{}, { challenge: 'a.1.9999999999999.b', answer: 0 }]) expect((await send(api, written(wrong))).body.error?.code).toBe('WORK_PROOF_WRONG');
    const right = await proof(api);
    expect((await send(api, written({ ...right, answer: right.answer + 1 }))).body.error?.code).toBe('WORK_PROOF_WRONG');
    expect((await send(api, written({ ...right, text: '太短' }))).body.error).toMatchObject({ code: 'TEXT_TOO_SHORT', field: 'text' });
    const receipt = (await send(api, written(right))).body.receipt;
    expect((await send(api, written(right))).body.receipt).toBe(receipt);
    expect((await listOf(api, 'secretariat')).total).toBe(1);
  });

  it('takes few files, by what they are', async () => {
    const wrong = async (files: readonly { name: string; content: Buffer | string }[]) => (await send(api, { ...written(), ...(await proof(api)) }, files)).body.error?.code;
    expect(await wrong([{ name: 'a.png', content: 'MZ\u0000\u0001 a programme' }])).toBe('FILE_TYPE_UNSUPPORTED');
    expect(await wrong([{ name: 'a.txt', content: '说明' }])).toBe('FILE_TYPE_UNSUPPORTED');
    expect(await wrong(Array.from({ length: 4 }, (_, at) => ({ name: `${at}.png`, content: PNG })))).toBe('NUMBER_OUT_OF_RANGE');
    expect((await listOf(api, 'secretariat')).total).toBe(0);
  });

  it('keeps files without what they say of their maker (art. 26)', async () => {
    const paper = Buffer.from('%PDF-1.4\n1 0 obj << /Author (OUYANG) /Producer (WPS of OUYANG) >> endobj\nthe words stay');
    const camera = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 16]), Buffer.from('Exif\0\0OUYANG..'), Buffer.from([0xff, 0xda, 0, 4, 1, 2, 7, 0xff, 0xd9])]);
    await filed(api, {}, [{ name: 'a.pdf', content: paper }, { name: 'a.jpg', content: camera }]);
    const { files } = await first();
    for (const [at, size] of [[0, paper.length], [1, 11]] as const) {
      const { rawPayload } = await api.server.inject({ method: 'GET', url: `/files/${files[at]?.id ?? ''}`, headers: api.as('secretariat').headers() });
      expect([at, rawPayload.length, rawPayload.includes('OUYANG')]).toEqual([at, size, false]);
    }
  });

  it('answers every wrong receipt alike and slows down whoever guesses', async () => {
    const receipt = await filed(api);
    const wrong = [receipt.replace(/.$/, (digit) => String((Number(digit) + 1) % 10)), '1234', '', '9999 9999 9999 9999 9999'];
    for (const guess of wrong) expect((await follow(api, guess, '10.2.0.1')).body.error).toMatchObject({ code: 'RECEIPT_UNKNOWN', field: 'receipt' });
    for (let at = 0; at < 16; at += 1) await follow(api, '1', '10.2.0.1');
    expect((await follow(api, receipt, '10.2.0.1')).status).toBe(429);
    expect((await follow(api, receipt, '10.2.0.9')).status).toBe(200);
    const [row] = await api.inside((manager) => manager.query<{ who_hash: string }[]>(`SELECT who_hash FROM attempt WHERE kind = 'follow'`));
    expect(row?.who_hash).toMatch(/^[0-9a-f-]{36} [0-9a-f]{64}$/);
  });
});
