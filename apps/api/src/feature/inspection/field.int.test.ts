import { IdempotencyKeyEntity, withScope } from '@lianxi/api-data';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { NotificationTeller } from '../notification/notification.teller.js';
import { newKey } from '../task/loop.fixture.js';
import { act, approval, designate, drafted, mutation, planOn, refused, underWay, type InspectionAnswer } from './inspection.fixture.js';

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];
/** A picture whose camera wrote one place, 22° 34', and nothing else. */
const photo = (() => {
  const place = [1, 0, 2, 0, 5, 0, 2, 0, 0, 0, 44, 0, 0, 0, 0, 0, 0, 0];
  const tiff = [...ascii('II'), 42, 0, 8, 0, 0, 0, 1, 0, 0x25, 0x88, 4, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, ...place, 22, 0, 0, 0, 1, 0, 0, 0, 34, 0, 0, 0, 1, 0, 0, 0];
  const exif = [...ascii('Exif'), 0, 0, ...tiff];
  return Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, 0xff, 0xda, 0, 2, 1, 2, 0xff, 0xd9]);
})();

const upload = async (who: Who, name = '现场.jpg', content: Buffer | string = photo): Promise<string> => String((await api.as(who).upload(name, content)).body['id']);
const fetched = (who: Who, id: string) => api.server.inject({ url: `/files/${id}`, headers: api.as(who).headers() });
const visit = (objectId: string, more: object = {}) => ({ objectId, onDate: '2026-03-02', atTime: '09:30', place: '财政局一楼', method: 'on_site', peopleMet: '窗口负责人', observations: '台账与系统不一致', ...more });

const VISITS = `query($id: ID!) { inspection(id: $id) { visits { id atTime writtenAt recordedAt deviceKey files { id name mime sha256 takenAt addedAt } } findings { id version evidence { kind visitId text file { id name } } } } }`;
interface Parts {
  readonly visits: readonly { id: string; files: readonly { id: string; name: string; sha256: string }[]; [name: string]: unknown }[];
  readonly findings: readonly { id: string; version: number; evidence: readonly { kind: string; file: { id: string } | null }[] }[];
}
const parts = async (who: Who, id: string): Promise<Parts> => (await api.as(who).query<{ inspection: Parts }>(VISITS, { id })).inspection;

async function inField(): Promise<{ id: string; objectId: string; whole: InspectionAnswer }> {
  const { id: designationId } = await designate(api);
  const whole = await underWay(api, planOn(designationId), [api.world.units.finance]);
  return { id: whole.id, objectId: whole.objects[0]?.id ?? '', whole };
}

describe('a field record from a phone', () => {
  it('arrives once with its time and its files, however often it is sent', async () => {
    const { id, objectId } = await inField();
    const [file, key] = [await upload('inspector'), newKey()];
    const input = visit(objectId, { writtenAt: '2026-03-02T01:31:00.000Z', files: [{ id: file, takenAt: '2026-03-02T01:30:00.000Z', addedAt: '2026-03-02T01:30:30.000Z' }] });
    await act(api, 'inspector', 'recordVisit', { id, input, idempotencyKey: key });
    await act(api, 'inspector', 'recordVisit', { id, input, idempotencyKey: key });
    // The server forgets keys after some months; the record knows its own.
    await withScope(api.dataSource, api.world.jointMeetings.first, (manager) => manager.delete(IdempotencyKeyEntity, { key }));
    await act(api, 'inspector', 'recordVisit', { id, input, idempotencyKey: key });
    const { visits } = await parts('inspector', id);
    expect(visits).toMatchObject([{ atTime: '09:30', writtenAt: '2026-03-02T01:31:00.000Z', deviceKey: key, files: [{ id: file, name: '现场.jpg', mime: 'image/jpeg', takenAt: '2026-03-02T01:30:00.000Z' }] }]);
    expect((await parts('secretariat', id)).visits).toMatchObject([{ deviceKey: null, files: [{ id: file }] }]);
    expect(await refused(api, 'inspector', 'recordVisit', { id, input: visit(objectId, { place: '别处' }), idempotencyKey: key })).toBe('IDEMPOTENCY_KEY_REUSED');
    const events = await api.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT set_config('lianxi.joint_meeting_id', $1, true)`, [api.world.jointMeetings.first]);
      return manager.query(`SELECT data FROM event WHERE verb = 'recordVisit'`) as Promise<{ data: { files: { sha256: string }[] } }[]>;
    });
    expect(events.map(({ data }) => data.files.map(({ sha256 }) => sha256))).toEqual([[visits[0]?.files[0]?.sha256]]);
  });

  it('says nothing of where its photos were taken, and they are read by the team alone', async () => {
    const { id, objectId } = await inField();
    const file = await upload('inspector');
    await act(api, 'inspector', 'recordVisit', { id, input: visit(objectId, { files: [{ id: file }] }), idempotencyKey: newKey() });
    const kept = (await fetched('inspector', file)).rawPayload;
    expect([kept.length, kept.includes(Buffer.from([34, 0, 0, 0, 1]))]).toEqual([photo.length, false]);
    for (const who of ['secretariat', 'leader', 'inspector'] as const) expect([who, (await fetched(who, file)).statusCode]).toEqual([who, 200]);
    for (const who of ['liaison', 'unit_head', 'other_liaison', 'invited', 'other_secretariat'] as const) expect([who, (await fetched(who, file)).statusCode]).toEqual([who, 404]);
  });

  it('is refused with files that are not the sender’s, are taken already, or are named twice; nothing of it stays', async () => {
    const { id, objectId } = await inField();
    const [mine, theirs] = [await upload('inspector'), await upload('secretariat')];
    const send = (files: readonly { id: string }[], more: object = {}) => refused(api, 'inspector', 'recordVisit', { id, input: visit(objectId, { files, ...more }), idempotencyKey: newKey() });
    expect([await send([{ id: theirs }]), await send([{ id: 'x' }]), await send([{ id: mine }, { id: mine }])]).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(await send([{ id: mine }], { atTime: '25:00' })).toBe('INPUT_INVALID');
    await act(api, 'inspector', 'recordVisit', { id, input: visit(objectId, { files: [{ id: mine }] }), idempotencyKey: newKey() });
    expect(await send([{ id: mine }])).toBe('NOT_FOUND');
    expect((await parts('inspector', id)).visits).toHaveLength(1);
  });

  it('is asked after before the conclusion, and one that comes later is kept, marked, and changes nothing of it', async () => {
    const { id, objectId, whole } = await inField();
    const check = async (who: Who) => (await api.as(who).query<{ inspection: { fieldCheck: unknown } }>('query($id: ID!) { inspection(id: $id) { fieldCheck { members { personName records lastOn } unvisitedIds } } }', { id })).inspection.fieldCheck;
    expect(await check('secretariat')).toMatchObject({ members: [{ records: 0, lastOn: null }], unvisitedIds: [objectId] });
    expect([await check('inspector'), await check('leader'), await check('liaison')]).toEqual([null, null, null]);
    const conclusion = { id, version: whole.version, document: '1号', conclusions: [{ objectId, text: '良好' }] };
    expect(await refused(api, 'secretariat', 'concludeInspection', conclusion)).toBe('CONCLUSION_FIELD_UNCHECKED');
    const concluded = await act(api, 'secretariat', 'concludeInspection', { ...conclusion, fieldChecked: true });
    api.clock.set('2026-03-05');
    expect(await refused(api, 'inspector', 'recordVisit', { id, input: visit(objectId, { onDate: '2026-03-03' }), idempotencyKey: newKey() })).toBe('INSPECTION_FIELD_LATE');
    const key = newKey();
    await act(api, 'inspector', 'recordVisit', { id, input: visit(objectId), idempotencyKey: key });
    const after = await act(api, 'inspector', 'recordVisit', { id, input: visit(objectId), idempotencyKey: key });
    expect(after).toMatchObject({ state: 'concluded', version: concluded.version, objects: [{ state: 'planned', conclusion: '良好', version: concluded.objects[0]?.version }] });
    expect((await api.as('inspector').query<{ inspection: unknown }>('query($id: ID!) { inspection(id: $id) { visits { late } viewerCan } }', { id })).inspection).toMatchObject({ visits: [{ late: true }], viewerCan: ['recordLateVisit'] });
    for (const who of ['secretariat', 'other_secretariat'] as const) expect([who, await refused(api, who, 'recordVisit', { id, input: visit(objectId), idempotencyKey: newKey() })]).toEqual([who, who === 'secretariat' ? 'INSPECTION_NOT_ON_TEAM' : 'NOT_FOUND']);
  });

  it('after the conclusion is told to the secretariat, who finds it from there, and to nobody else', async () => {
    const { id, objectId, whole } = await inField();
    await act(api, 'secretariat', 'concludeInspection', { id, version: whole.version, document: '1号', fieldChecked: true, conclusions: [{ objectId, text: '良好' }] });
    await act(api, 'inspector', 'recordVisit', { id, input: visit(objectId), idempotencyKey: newKey() });
    await api.app.get(NotificationTeller).tellAll();
    const told = async (who: Who) => (await api.as(who).query<{ notifications: { items: { kind: string; inspectionId: string | null }[] } }>('{ notifications { items { kind inspectionId } } }')).notifications.items.filter(({ kind }) => kind === 'late_visit');
    expect(await told('secretariat')).toEqual([{ kind: 'late_visit', inspectionId: id }]);
    for (const who of ['liaison', 'unit_head', 'leader', 'inspector'] as const) expect([who, await told(who)]).toEqual([who, []]);
  });
});

describe('a file as evidence of a finding', () => {
  const finding = (objectId: string, fileId: string) => ({ objectId, severity: 'serious', kind: 'payment', matter: '资金发放', text: '二月迟发', evidence: [{ kind: 'file', fileId, text: '银行回单' }] });

  it('is kept once named, and read by the unit when the conclusion is fed back', async () => {
    const { id, objectId, whole } = await inField();
    const [first, second] = [await upload('inspector', '回单.txt', '一'), await upload('inspector', '台账.txt', '二')];
    await act(api, 'inspector', 'recordFinding', { id, input: finding(objectId, first), idempotencyKey: newKey() });
    const made = (await parts('inspector', id)).findings[0];
    expect(made?.evidence).toMatchObject([{ kind: 'file', text: '银行回单', file: { id: first, name: '回单.txt' } }]);
    await act(api, 'inspector', 'reviseFinding', { id, findingId: made?.id, version: made?.version, input: finding(objectId, second) });
    await act(api, 'inspector', 'reviseFinding', { id, findingId: made?.id, version: 2, input: finding(objectId, second) });
    const before = await Promise.all([first, second].map(async (file) => [(await fetched('inspector', file)).statusCode, (await fetched('liaison', file)).statusCode]));
    expect(before).toEqual([[200, 404], [200, 404]]);
    const concluded = await act(api, 'secretariat', 'concludeInspection', { id, version: whole.version, document: '1号', fieldChecked: true, conclusions: [{ objectId, text: '迟发' }] });
    await act(api, 'secretariat', 'deliverConclusion', { id, objectId, version: concluded.objects[0]?.version });
    // What its finding names; not what was named before.
    expect([(await fetched('liaison', first)).statusCode, (await fetched('liaison', second)).statusCode, (await fetched('other_liaison', second)).statusCode]).toEqual([404, 200, 404]);
    expect((await parts('liaison', id)).findings).toMatchObject([{ evidence: [{ file: { id: second } }] }]);
  });

  it('is nobody else’s, nor another finding’s', async () => {
    const { id, objectId } = await inField();
    const [mine, theirs] = [await upload('inspector', '一.txt', '一'), await upload('secretariat', '二.txt', '二')];
    const record = { id, input: finding(objectId, mine), idempotencyKey: newKey() };
    await act(api, 'inspector', 'recordFinding', record);
    expect(await refused(api, 'inspector', 'recordFinding', { ...record, input: finding(objectId, theirs), idempotencyKey: newKey() })).toBe('NOT_FOUND');
    expect(await refused(api, 'inspector', 'recordFinding', { ...record, idempotencyKey: newKey() })).toBe('NOT_FOUND');
    expect(await api.as('inspector').refusal(mutation('recordFinding', record), { ...record, input: { ...record.input, evidence: [] }, idempotencyKey: newKey() })).toBe('FINDING_EVIDENCE_MISSING');
  });
});

describe('the signed paper of an approval', () => {
  it('stands beside its number, is read by who reads the whole inspection, and is nobody else’s upload', async () => {
    const { id: designationId } = await designate(api);
    const draft = await drafted(api, planOn(designationId), [api.world.units.finance]);
    const sent = await act(api, 'secretariat', 'submitInspection', { id: draft.id, version: draft.version });
    const [scan, theirs] = [await upload('secretariat', '签批件.txt', '同意'), await upload('inspector', '别人的.txt', '一')];
    const approve = (files: readonly string[]) => ({ id: draft.id, version: sent.version, input: { ...approval, files: files.map((file) => ({ id: file })) } });
    expect(await refused(api, 'secretariat', 'approveInspection', approve([theirs]))).toBe('NOT_FOUND');
    await act(api, 'secretariat', 'approveInspection', approve([scan]));
    const read = async (who: Who) => (await api.as(who).query<{ inspection: { approvalFiles: { id: string; name: string }[] } | null }>('query($id: ID!) { inspection(id: $id) { approvalFiles { id name } } }', { id: draft.id })).inspection?.approvalFiles ?? null;
    expect([await read('secretariat'), await read('leader'), await read('liaison')]).toEqual([[{ id: scan, name: '签批件.txt' }], [{ id: scan, name: '签批件.txt' }], null]);
    const codes = [];
    for (const who of ['secretariat', 'leader', 'liaison', 'inspector', 'invited', 'other_secretariat'] as const) codes.push((await fetched(who, scan)).statusCode);
    expect(codes).toEqual([200, 200, 404, 404, 404, 404]);
    expect((await api.events()).find(({ verb, subjectType }) => verb === 'approveInspection' && subjectType === 'inspection')?.data).toMatchObject({ approvalDocument: approval.document, files: [{ id: scan, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string }] });
  });
});
