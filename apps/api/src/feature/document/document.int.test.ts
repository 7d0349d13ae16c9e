import { readDocument } from '@lianxi/api-documents';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { act as actOn, CONTENT, filed, listOf, makeConfidant, openPage, SENDER } from '../complaint/complaint.fixture.js';
import { ExportLimit } from '../export/export-limit.js';
import { concluded, opened } from '../rectification/rectification.fixture.js';
import { act, approved, designate, drafted, planOn, underWay } from '../inspection/inspection.fixture.js';

let api: TestApi;
let designationId: string;
beforeAll(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
  ({ id: designationId } = await designate(api));
});
beforeEach(() => Object.assign(api.app.get(ExportLimit, { strict: false }), { begun: new Map() }));
afterAll(() => api.close());

interface Draft {
  readonly title: string;
  readonly mark: string;
  readonly addressee: string | null;
  readonly length: number;
  readonly long: boolean;
  readonly blanks: readonly string[];
  readonly blocks: readonly { readonly runs: readonly { readonly text: string }[] }[];
}
type Asked = Readonly<Record<'kind' | 'subjectId' | 'issuer', string>> & { readonly objectId?: string };

const PREVIEW = 'query($kind: DocumentKind!, $subjectId: ID!, $objectId: ID, $issuer: DocumentIssuer!) { documentDraft(kind: $kind, subjectId: $subjectId, objectId: $objectId, issuer: $issuer) { kind form mark title addressee blocks { kind runs { text blank } } signature length long blanks madeOn madeBy } }';
const preview = async (who: Who, asked: Asked): Promise<Draft> => (await api.as(who).query<{ documentDraft: Draft }>(PREVIEW, asked)).documentDraft;
const refusal = (who: Who, asked: Asked): Promise<string> => api.as(who).refusal(PREVIEW, asked);
const wordsOf = ({ blocks }: Draft): string => blocks.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
const download = (who: Who | 'anonymous', { kind, ...query }: Asked) =>
  api.server.inject({ method: 'GET', url: `/api/documents/${kind}.docx?${new URLSearchParams(query as Record<string, string>).toString()}`, headers: (who === 'anonymous' ? api.anonymous : api.as(who)).headers() });

describe('documents of an inspection', () => {
  it('come from the record, are logged as taken out, and open again word for word', async () => {
    const { id, objects } = await underWay(api, planOn(designationId), [api.world.units.finance]);
    const asked = { kind: 'inspection_notice', subjectId: id, objectId: objects[0]?.id ?? '', issuer: 'government_office' };
    const shown = await preview('secretariat', asked);
    expect(shown).toMatchObject({ title: '关于开展低保资金发放督查的通知', mark: '甲市人民政府办公室', addressee: '市财政局', long: false });
    expect(wordsOf(shown)).toContain('定于3月开展督查，请配合。');
    const before = (await api.events()).length;
    const file = await download('secretariat', asked);
    expect([file.statusCode, file.headers['x-content-type-options'], file.headers['cache-control']]).toEqual([200, 'nosniff', 'private, no-store']);
    expect(decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(String(file.headers['content-disposition']))?.[1] ?? '')).toBe('关于开展低保资金发放督查的通知（草稿）-2026-03-02.docx');
    const text = await readDocument(file.rawPayload);
    for (const words of ['甲市人民政府办公室文件', '市财政局：', '定于3月开展督查，请配合。', '2026年3月2日由secretariat某生成']) expect(JSON.stringify(text)).toContain(words);
    expect((await api.events()).slice(before).map(({ verb, subjectId, data }) => [verb, subjectId, data])).toEqual([['exportDocument', id, { kind: 'inspection_notice', objectId: asked.objectId, issuer: 'government_office' }]]);
  });

  it('are the secretariat’s and the leaders’, not the team’s, the object’s or another joint meeting’s', async () => {
    const { id, objects } = await underWay(api, planOn(designationId, { matter: '医疗救助结算', topics: ['medical'], overlapReason: '内容不同' }), [api.world.units.finance]);
    const asked = { kind: 'inspection_notice', subjectId: id, objectId: objects[0]?.id ?? '', issuer: 'government_office' };
    expect((await preview('leader', asked)).title).toBe('关于开展医疗救助结算督查的通知');
    const offered = async (who: Who) => (await api.as(who).query<{ inspection: { documents: string[] } | null }>('query($id: ID!) { inspection(id: $id) { documents } }', { id })).inspection?.documents;
    expect([await offered('leader'), await offered('inspector'), await offered('liaison'), await offered('invited')]).toEqual([['inspection_plan', 'inspection_notice'], [], [], undefined]);
    for (const who of ['liaison', 'inspector'] as const) expect([who, await refusal(who, asked)]).toEqual([who, 'NOT_PERMITTED']);
    for (const who of ['other_liaison', 'invited', 'other_secretariat'] as const) expect([who, await refusal(who, asked)]).toEqual([who, 'NOT_FOUND']);
    const before = (await api.events()).length;
    expect([(await download('liaison', asked)).statusCode, (await download('other_liaison', asked)).statusCode, (await download('anonymous', asked)).statusCode]).toEqual([403, 404, 401]);
    expect((await download('secretariat', { ...asked, kind: 'inspection_seal' })).statusCode).toBe(404);
    expect((await download('secretariat', { ...asked, issuer: 'me' })).json()).toMatchObject({ error: { code: 'INPUT_INVALID', field: 'issuer' } });
    expect((await api.events()).length).toBe(before);
  });

  it('are refused by L10, with what to do: joint meeting, department to a lower government, before its time, covert', async () => {
    const { eastCounty, health } = api.world.units;
    const draft = await drafted(api, planOn(designationId, { matter: '临时救助', topics: ['temporary'] }), [health]);
    const onDraft = { subjectId: draft.id, issuer: 'department' };
    expect(await refusal('secretariat', { ...onDraft, kind: 'inspection_plan', issuer: 'joint_meeting' })).toBe('DOCUMENT_ISSUER_COORDINATING');
    expect((await download('secretariat', { ...onDraft, kind: 'inspection_plan', issuer: 'joint_meeting' })).json()).toMatchObject({ error: { code: 'DOCUMENT_ISSUER_COORDINATING' } });
    expect((await preview('secretariat', { ...onDraft, kind: 'inspection_plan' })).blanks).toEqual(expect.arrayContaining(['批准文件', '组长和成员']));
    expect(await refusal('secretariat', { ...onDraft, kind: 'inspection_notice', objectId: draft.objects[0]?.id ?? '' })).toBe('DOCUMENT_BEFORE_APPROVAL');
    expect(await refusal('secretariat', { ...onDraft, kind: 'inspection_conclusion', objectId: draft.objects[0]?.id ?? '' })).toBe('DOCUMENT_BEFORE_CONCLUSION');
    const plan = planOn(designationId, { basis: 'business_check', designationId: null, matter: '特困供养', topics: ['extreme_poverty'] });
    const check = await drafted(api, plan, []);
    const kept = await act(api, 'secretariat', 'reviseInspection', { id: check.id, version: check.version, plan, objects: [{ unitId: eastCounty, assistanceBasis: '经办特困供养' }] });
    const sent = await act(api, 'secretariat', 'submitInspection', { id: check.id, version: kept.version });
    await act(api, 'secretariat', 'approveInspection', { id: check.id, version: sent.version, input: { approver: 'department_head', approverName: '赵局长', document: '局批1号', approvedOn: '2026-03-02' } });
    const toCounty = { kind: 'inspection_notice', subjectId: check.id, objectId: kept.objects[0]?.id ?? '' };
    expect(await refusal('secretariat', { ...toCounty, issuer: 'department' })).toBe('DOCUMENT_LOWER_GOVERNMENT');
    expect((await preview('secretariat', { ...toCounty, issuer: 'government_office' })).title).toBe('关于开展特困供养检查的通知');
    const covert = await approved(api, planOn(designationId, { matter: '流浪救助', topics: ['vagrants'], mode: 'special', kind: 'special_matter', covert: true, yearWork: null, trigger: 'hot_matter', triggerReason: '来信集中' }), [health]);
    expect(await refusal('secretariat', { kind: 'inspection_notice', subjectId: covert.id, objectId: covert.objects[0]?.id ?? '', issuer: 'government' })).toBe('INSPECTION_COVERT_NOTICE');
  });
});

it('a transfer letter has sealed words only for who opened them, that day, and never the sender', async () => {
  await openPage(api);
  await makeConfidant(api, 'inspector');
  await filed(api);
  const [received] = (await listOf(api, 'secretariat')).items;
  if (!received) throw new Error('no complaint');
  const asked = { kind: 'transfer_letter', subjectId: received.id, issuer: 'department' };
  expect(await refusal('secretariat', asked)).toBe('DOCUMENT_BEFORE_HAND_OVER');
  await actOn(api, 'secretariat', 'transferComplaint', received, { authority: 'supervision', handedTo: '甲市监察委员会', reason: '涉嫌截留资金' });
  expect(await refusal('secretariat', { ...asked, issuer: 'joint_meeting' })).toBe('DOCUMENT_ISSUER_COORDINATING');
  for (const who of ['liaison', 'other_secretariat'] as const) expect(await refusal(who, asked)).toBe('NOT_FOUND');
  const everybodyElse = [await preview('secretariat', asked), await preview('inspector', asked)];
  for (const letter of everybodyElse) expect(letter.blanks).toContain('线索内容已经封存，由保密经办人启封后填入');
  const OPEN = 'mutation($id: ID!) { openComplaintSeal(id: $id, part: content, purpose: "出移送函") { text } }';
  await api.as('inspector').query(OPEN, { id: received.id });
  const opened = wordsOf(await preview('inspector', asked));
  expect([opened.includes(CONTENT), opened.includes('涉嫌截留资金')]).toEqual([true, true]);
  expect(wordsOf(await preview('secretariat', asked))).not.toContain(CONTENT);
  expect(Object.values(SENDER).filter((word) => opened.includes(word))).toEqual([]);
  const file = await download('inspector', asked);
  expect(JSON.stringify(await readDocument(file.rawPayload))).toContain(CONTENT);
  const logged = (await api.events()).filter(({ verb }) => verb === 'exportDocument').at(-1);
  expect([logged?.subjectType, logged?.actor?.personName, JSON.stringify(logged).includes(CONTENT)]).toEqual(['complaint', 'inspector某', false]);
});

it('a rectification notice lists what was opened at that object, once it is opened', async () => {
  const inspection = await concluded(api, ['westCounty', 'health']);
  const [first] = inspection.objects;
  const asked = { kind: 'rectification_notice', subjectId: inspection.id, objectId: first?.id ?? '', issuer: 'government_office' };
  expect(await refusal('secretariat', asked)).toBe('DOCUMENT_NOTHING_TO_RECTIFY');
  const offered = async () => (await api.as('secretariat').query<{ inspection: { documents: string[] } }>('query($id: ID!) { inspection(id: $id) { documents } }', { id: inspection.id })).inspection.documents;
  expect(await offered()).not.toContain('rectification_notice');
  const items = await opened(api, inspection);
  expect(await offered()).toContain('rectification_notice');
  const text = wordsOf(await preview('secretariat', asked));
  const own = items.find(({ unitName }) => text.includes(`责任单位：${unitName}`));
  expect(text).toMatch(/（一）发放\d\n整改要求：补发迟发的低保金。方式：限期整改。/);
  expect([own?.code, text.match(/整改事项编号/g)?.length]).toEqual([expect.stringMatching(/^ZG-/), 1]);
});
