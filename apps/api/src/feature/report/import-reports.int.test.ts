import { readTable, writeTemplate, type CellValue, type Template } from '@lianxi/api-documents';
import { AssignmentEntity, newId, ReportSlotEntity, TaskEntity } from '@lianxi/api-data';
import { importLabel, type ImportColumn } from '@lianxi/domain';
import { crc32, deflateRawSync } from 'node:zlib';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { ExportLimit } from '../export/export-limit.js';
import { documents, drafted, newKey, partOf, reportInput, type DraftOptions, type TaskAnswer } from '../task/loop.fixture.js';

interface Item { row: number; slotId: string | null; taskCode: string | null; title: string | null; periodStartOn: string | null; fate: string; acknowledges: boolean }
interface Failure { row: number; column: string | null; taskCode: string | null; code: string; params: string[] }
interface Imported { items: Item[]; failures: Failure[]; filed: number; unchanged: number; skipped: number; unread: string[] }

const IMPORT = `mutation ($fileId: ID!, $dryRun: Boolean!, $sure: Boolean = true) { importReports(fileId: $fileId, dryRun: $dryRun, noClassifiedContent: $sure) {
  filed unchanged skipped unread items { row slotId taskCode title periodStartOn periodMonths fate acknowledges } failures { row column taskCode title code params } } }`;
const ATTACH = 'mutation ($id: ID!, $version: Int!, $taskId: ID, $fromOn: LocalDate!) { attachIndicator(id: $id, version: $version, taskId: $taskId, fromOn: $fromOn) { id } }';
const DEFINE = 'mutation ($input: IndicatorInput!, $fromOn: LocalDate!) { defineIndicator(input: $input, fromOn: $fromOn) { id code version } }';
const SENT = 'query ($id: ID!) { reportSlot(id: $id) { state reports { text nextStep unchanged onBehalf facts { label } attachments { name } figures { amount whole note } } } }';

let api: TestApi;
let task: TaskAnswer;
beforeAll(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
  task = await given('=1+1 按月报送', { parts: [{ unit: 'finance', role: 'lead' }, { unit: 'health', role: 'support' }] });
});
beforeEach(() => Object.assign(api.app.get(ExportLimit, { strict: false }), { begun: new Map() }));
afterAll(() => api.close());

/** A monthly task, handed out, with its code. */
async function given(title: string, options: DraftOptions = {}): Promise<TaskAnswer> {
  const { id, version, code } = await drafted(api, { title, everyMonths: 1, ...options });
  const { assignTask } = await api.as('secretariat').query<{ assignTask: TaskAnswer }>(documents.assign, { id, version, key: newKey() });
  return { ...assignTask, code };
}

const get = (who: Who | 'anonymous', query = 'begun=true', headers?: Record<string, string>) =>
  api.server.inject({ method: 'GET', url: `/api/report-workbook.xlsx?${query}`, headers: headers ?? (who === 'anonymous' ? api.anonymous : api.as(who)).headers() });

type Sheet = CellValue[][];
/** The lines of the downloaded workbook: notes, head, rows. */
async function workbook(who: Who, query?: string): Promise<Sheet> {
  const answer = await get(who, query);
  expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'private, no-store']);
  return ((await readTable(answer.rawPayload)).sheets[0]?.rows ?? []).map((line) => [...line]);
}
const at = (sheet: Sheet, head: string): number => (sheet[1] ?? []).findIndex((cell) => String(cell) === head);
function put(sheet: Sheet, row: number, cells: Partial<Record<ImportColumn, CellValue>>): Sheet {
  const line = sheet[row - 1];
  for (const [key, value] of Object.entries(cells)) if (line) line[at(sheet, importLabel(key as ImportColumn).zh)] = value;
  return sheet;
}
const rowOf = (sheet: Sheet, title: string): number => sheet.findIndex((line) => line[at(sheet, '任务')] === title) + 1;

/** Rows of these tasks only: earlier tests leave open ones behind. */
const kept = (sheet: Sheet, titles: readonly string[]): Sheet => [...sheet.slice(0, 2), ...sheet.slice(2).filter((line) => titles.includes(String(line[at(sheet, '任务')])))];

/** The same lines as a file again; what a liaison saved. */
async function file(sheet: Sheet): Promise<Buffer> {
  const [notes = [], heads = [], ...rows] = sheet;
  const columns: Template['columns'] = heads.map((head) => ({ label: String(head), kind: 'text' }));
  return writeTemplate({ name: '填报表', notes: [String(notes[0] ?? '')], columns, rows: rows.map((line) => line.map((cell) => cell ?? null)) });
}
async function upload(who: Who, content: Buffer | string, name = '填报表.xlsx'): Promise<string> {
  const { status, body } = await api.as(who).upload(name, content);
  expect(status).toBeLessThan(300);
  return String(body['id']);
}
const send = async (who: Who, fileId: string, dryRun: boolean): Promise<Imported> => (await api.as(who).query<{ importReports: Imported }>(IMPORT, { fileId, dryRun })).importReports;
const refusalOf = async (who: Who, content: Buffer | string, name?: string) => api.as(who).refusal(IMPORT, { fileId: await upload(who, content, name), dryRun: true });
const verbsSince = async (count: number): Promise<string[]> => (await api.events()).slice(count).map((event) => event.verb);
const sentOf = async (id: string | null | undefined) => (await api.as('liaison').query<{ reportSlot: { state: string; reports: Record<string, unknown>[] } }>(SENT, { id })).reportSlot;

describe('the workbook', () => {
  it('has the own unit’s open reports of the periods begun, nothing that runs, and a key no eye meets', async () => {
    const sheet = await workbook('liaison');
    expect(sheet[1]).toEqual(['识别码', '任务编号', '任务', '期次', '到期', '上期进展', '本期进展', '下一步', '与上期无变化']);
    expect(sheet.slice(2).map((line) => line.slice(1, 5))).toEqual([[task.code, '=1+1 按月报送', '2026年3月', '2026-03-25']]);
    expect(String(sheet[0]?.[0])).toContain('本单位待报1件');
    // Reports opened ahead are not to be filled in yet.
    for (const query of ['', 'dueUntil=2026-04-30']) expect((await workbook('liaison', query)).length).toBe(3);
    expect((await workbook('other_liaison'))[2]?.[0]).not.toBe(sheet[2]?.[0]);
    expect((await get('liaison', 'language=en')).headers['content-disposition']).toContain('Report%20workbook-2026-03-02.xlsx');
  });

  it('is refused with a code, has the export’s limit, and leaves who took it in the log', async () => {
    const code = async (who: Who | 'anonymous', query?: string, headers?: Record<string, string>) => {
      const answer = await get(who, query, headers);
      return [answer.statusCode, (JSON.parse(answer.body) as { error: { code: string } }).error.code];
    };
    expect(await code('anonymous')).toEqual([401, 'NOT_SIGNED_IN']);
    expect(await code('inspector')).toEqual([403, 'NOT_PERMITTED']);
    expect(await code('system_admin', '', api.as('system_admin').in(api.world.jointMeetings.first).headers())).toEqual([404, 'NOT_FOUND']);
    expect(await code('liaison', 'dueUntil=yesterday')).toEqual([400, 'DATE_INVALID']);
    const before = (await api.events()).length;
    await workbook('liaison');
    expect((await api.events()).slice(before).map(({ verb, data }) => [verb, data])).toEqual([['exportList', { list: 'report-workbook', format: 'xlsx', filter: { begun: 'true' } }]]);
    for (let count = 0; count < 25; count += 1) await get('liaison');
    expect(await code('liaison')).toEqual([429, 'RATE_LIMITED']);
  });
});

describe('bringing it back', () => {
  it('says what would happen, then files each row by itself, once however often it is sent', async () => {
    const more = await given('第二件');
    const sheet = await workbook('liaison');
    put(put(sheet, rowOf(sheet, '=1+1 按月报送'), { text: '=SUM 已核查1,806户', nextStep: '继续核对' }), rowOf(sheet, '第二件'), { text: '已发放' });
    const fileId = await upload('liaison', await file(sheet));
    const before = (await api.events()).length;
    const dry = await send('liaison', fileId, true);
    expect(dry).toMatchObject({ filed: 2, unchanged: 0, skipped: 0, failures: [], unread: [] });
    expect(dry.items.map(({ taskCode, title, periodStartOn, fate, acknowledges }) => [taskCode, title, periodStartOn, fate, acknowledges]).sort()).toEqual([
      [task.code, '=1+1 按月报送', '2026-03-01', 'filed', true], [more.code, '第二件', '2026-03-01', 'filed', true],
    ].sort());
    expect(await verbsSince(before)).toEqual([]);
    expect(await api.as('liaison').refusal(IMPORT, { fileId, dryRun: false, sure: false })).toBe('CLASSIFIED_CONFIRMATION_REQUIRED');
    expect(await send('liaison', fileId, false)).toMatchObject({ filed: 2, failures: [] });
    expect(await verbsSince(before)).toEqual(['acknowledgeAssignment', 'fileReport', 'acknowledgeAssignment', 'fileReport']);
    const first = await sentOf(dry.items.find((item) => item.taskCode === task.code)?.slotId);
    expect(first).toMatchObject({ state: 'submitted', reports: [{ text: '=SUM 已核查1,806户', nextStep: '继续核对', onBehalf: false }] });
    for (const dryRun of [true, false]) expect(await send('liaison', fileId, dryRun)).toMatchObject({ filed: 0, unchanged: 2, failures: [] });
    expect(await verbsSince(before)).toHaveLength(4);
  });

  it('files once where the same file comes twice at once', async () => {
    await given('两处同报');
    const sheet = await workbook('liaison');
    const fileId = await upload('liaison', await file(put(sheet, rowOf(sheet, '两处同报'), { text: '一次' })));
    const both = await Promise.all([send('liaison', fileId, false), send('liaison', fileId, false)]);
    expect(both.map(({ filed, unchanged, failures }) => [filed + unchanged, failures.length])).toEqual([[1, 0], [1, 0]]);
    expect(both.reduce((sum, { filed }) => sum + filed, 0)).toBe(1);
  });

  it('takes some and refuses others, each beside its column; empty rows are passed over', async () => {
    for (const title of ['甲件', '乙件', '丙件', '丁件']) await given(title);
    const sheet = kept(await workbook('liaison'), ['甲件', '乙件', '丙件', '丁件']);
    const [one, two, three, four] = ['甲件', '乙件', '丙件', '丁件'].map((title) => rowOf(sheet, title)) as [number, number, number, number];
    put(put(put(sheet, one, { text: '已办' }), two, { nextStep: '只写了下一步' }), three, { unchanged: '是' });
    const fileId = await upload('liaison', await file(sheet));
    for (const dryRun of [true, false]) {
      const { filed, skipped, items, failures } = await send('liaison', fileId, dryRun);
      expect([filed, items.filter((item) => item.fate === 'skipped').map((item) => item.row), skipped]).toEqual([1, [four], 1]);
      expect(failures.map(({ row, column, code }) => [row, column, code])).toEqual([[two, '本期进展', 'FIELD_REQUIRED'], [three, '与上期无变化', 'REPORT_NOTHING_TO_REPEAT']].sort());
    }
  });

  it('is for one’s own rows only: another unit’s key is not found, in this joint meeting and the other', async () => {
    await given('卫健的', { parts: [{ unit: 'health', role: 'support' }, { unit: 'finance', role: 'lead' }] });
    const theirs = await workbook('other_liaison');
    const row = rowOf(theirs, '卫健的');
    const content = await file(put(theirs, row, { text: '替他写的' }));
    // The lead sees its supporter's slot, the secretariat all: neither files it from a workbook.
    for (const who of ['liaison', 'secretariat', 'town_liaison', 'other_secretariat', 'other_meeting_liaison', 'inspector'] as const) {
      const { filed, failures } = await send(who, await upload(who, content), false);
      expect([who, filed, failures.map((each) => [each.row, each.code])]).toEqual([who, 0, [[row, 'NOT_FOUND']]]);
    }
    expect(await api.as('liaison').refusal(IMPORT, { fileId: await upload('other_liaison', content), dryRun: true })).toBe('NOT_FOUND');
    expect((await send('other_liaison', await upload('other_liaison', content), false)).filed).toBe(1);
  });

  it('refuses a row whose report went on since, and keeps a draft’s facts and files', async () => {
    const made = await given('有草稿');
    const slotId = made.slots[0]?.id;
    const stale = await workbook('liaison');
    put(stale, rowOf(stale, '有草稿'), { text: '旧的一份' });
    const attachmentIds = [await upload('liaison', '说明', '说明.txt')];
    await api.as('liaison').query(documents.saveDraft, { slotId, version: 0, input: reportInput('同事写的', { attachmentIds }) });
    expect((await send('liaison', await upload('liaison', await file(stale)), false)).failures.map(({ code, params }) => [code, params])).toEqual([['VERSION_CONFLICT', ['current=1', 'yours=0']]]);
    const fresh = await workbook('liaison');
    const line = fresh[rowOf(fresh, '有草稿') - 1];
    expect([line?.[at(fresh, '本期进展')], line?.[at(fresh, '下一步')]]).toEqual(['同事写的', '继续核对']);
    expect((await send('liaison', await upload('liaison', await file(put(fresh, rowOf(fresh, '有草稿'), { text: '定稿' }))), false)).filed).toBe(1);
    expect(await sentOf(slotId)).toMatchObject({ reports: [{ text: '定稿', facts: [{ label: '发放户数' }], attachments: [{ name: '说明.txt' }] }] });
    const part = partOf(api, made, 'finance');
    expect(await api.inside((manager) => manager.findOneBy(AssignmentEntity, { id: part.id }))).toMatchObject({ state: 'in_progress' });
  });

  it('comes back after a return with the reason beside it', async () => {
    const made = await given('会退回');
    const [slot] = made.slots;
    await api.as('liaison').query(documents.file, { slotId: slot?.id, version: 1, input: reportInput('太短'), key: newKey() });
    await api.as('secretariat').query(documents.returnReport, { slotId: slot?.id, version: 2, reason: '写明户数' });
    const sheet = await workbook('liaison');
    const row = rowOf(sheet, '会退回');
    expect([sheet[row - 1]?.[at(sheet, '退回原因')], sheet[row - 1]?.[at(sheet, '本期进展')] ?? null]).toEqual(['写明户数', null]);
    expect((await send('liaison', await upload('liaison', await file(put(sheet, row, { text: '1,806户' }))), false)).filed).toBe(1);
    expect(await sentOf(slot?.id)).toMatchObject({ state: 'submitted', reports: [{ text: '1,806户', facts: [{ label: '发放户数' }] }, { text: '太短' }] });
  });

  it('asks for the figures of a report, one column a part', async () => {
    const made = await given('要数的');
    const input = { name: '入户核查率', kind: 'ratio', measure: '户', rollUp: 'ratio', numeratorName: '已核查', denominatorName: '在册', jumpPercent: 50 };
    const { defineIndicator: defined } = await api.as('secretariat').query<{ defineIndicator: { id: string; code: string; version: number } }>(DEFINE, { input, fromOn: '2026-01-01' });
    await api.as('secretariat').query(ATTACH, { id: defined.id, version: defined.version, taskId: made.id, fromOn: '2026-01-01' });
    const sheet = await workbook('liaison');
    const [part, whole] = [`入户核查率·已核查（户） ${defined.code}/1`, `入户核查率·在册（户） ${defined.code}/2`];
    expect(sheet[1]?.slice(-3)).toEqual([part, whole, '数据说明']);
    const row = rowOf(sheet, '要数的');
    put(sheet, row, { text: '已核查' });
    const line = sheet[row - 1] ?? [];
    line[at(sheet, part)] = 120;
    line[at(sheet, whole)] = 100;
    const wrong = await send('liaison', await upload('liaison', await file(sheet)), false);
    expect(wrong.failures.map(({ column, code, params }) => [column, code, params])).toEqual([['数据说明', 'INDICATOR_NOTE_REQUIRED', ['name=入户核查率']]]);
    line[at(sheet, part)] = 96;
    const right = await send('liaison', await upload('liaison', await file(sheet)), false);
    expect(right).toMatchObject({ filed: 1, failures: [] });
    expect((await sentOf(right.items.find((item) => item.fate === 'filed')?.slotId)).reports[0]?.['figures']).toEqual([{ amount: 96, whole: 100, note: null }]);
  });
});

describe('a file', () => {
  it('with columns renamed and moved is read; one of which a column is gone is refused', async () => {
    await given('改了列名');
    const sheet = put(await workbook('liaison'), 3, {});
    const moved = put(sheet, rowOf(sheet, '改了列名'), { text: '照样' }).map((line) => [...Array.from({ length: sheet[1]?.length ?? 0 }, (_, index) => line[index] ?? null)].reverse());
    const heads = (moved[1] ?? []).map((head) => (head === '本期进展' ? '工作进展（必填）' : head));
    const fine = await send('liaison', await upload('liaison', await file([moved[0] ?? [], [...heads, '自己的备注'], ...moved.slice(2).map((line) => [...line, '记一笔'])])), true);
    expect([fine.filed, fine.unread]).toEqual([1, ['自己的备注']]);
    expect(await refusalOf('liaison', await file([moved[0] ?? [], heads.map((head) => (head === '工作进展（必填）' ? '丢了' : head)), ...moved.slice(2)]))).toBe('COLUMN_MISSING');
  });

  it('with formulas gives what they came to, never what they say', async () => {
    const sheet = await workbook('liaison');
    const row = rowOf(sheet, '改了列名');
    const { default: excel } = (await import('@protobi/exceljs')) as unknown as { default: typeof import('@protobi/exceljs') };
    const book = new excel.Workbook();
    await book.xlsx.load((await get('liaison')).rawPayload as never);
    const [page] = book.worksheets;
    if (page) page.getCell(row, at(sheet, '本期进展') + 1).value = { formula: 'HYPERLINK("http://example.invalid")', result: '算出来的' };
    const { items, filed } = await send('liaison', await upload('liaison', Buffer.from(await book.xlsx.writeBuffer())), false);
    expect(filed).toBe(1);
    expect((await sentOf(items.find((item) => item.fate === 'filed')?.slotId)).reports[0]?.['text']).toBe('算出来的');
  });

  it('empty, of another kind, damaged or a bomb is refused with a code', async () => {
    const old = await api.as('liaison').upload('填报表.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
    expect([old.status, (old.body['error'] as { code?: string } | undefined)?.code ?? old.body['code']]).toEqual([400, 'FILE_TYPE_UNSUPPORTED']);
    const empty = await file((await workbook('liaison')).slice(0, 2));
    expect(await refusalOf('liaison', empty)).toBe('TABLE_EMPTY');
    expect(await refusalOf('liaison', '甲,乙\n1,2\n', '别的.csv')).toBe('TABLE_WITHOUT_HEAD');
    expect(await refusalOf('liaison', Buffer.from('PK\u0003\u0004 and no more', 'latin1'))).toMatch(/^FILE_/);
    expect(await refusalOf('liaison', bomb(160))).toBe('FILE_TOO_LARGE');
    const long = ['识别码,本期进展,下一步,与上期无变化', ...Array.from({ length: 10_100 }, (_, index) => `x${String(index)},甲,,`)].join('\n');
    expect(await refusalOf('liaison', long, '长.csv')).toBe('TABLE_TOO_LARGE');
    expect(await api.as('liaison').refusal(IMPORT, { fileId: newId(), dryRun: true })).toBe('NOT_FOUND');
  });
});

it('takes a thousand rows, and files those that say something', async () => {
  const [part, sample] = await api.inside(async (manager) => [await manager.findOneByOrFail(AssignmentEntity, { id: partOf(api, task, 'finance').id }), await manager.findOneByOrFail(TaskEntity, { id: task.id })] as const);
  const made = Array.from({ length: 1000 }, (_, index) => ({ taskId: newId(), assignmentId: newId(), code: `RW-2031-${String(index + 1)}` }));
  await api.inside(async (manager) => {
    await manager.insert(TaskEntity, made.map(({ taskId, code }) => ({ ...sample, id: taskId, code, title: `批量${code}` })) as never);
    await manager.insert(AssignmentEntity, made.map(({ taskId, assignmentId }) => ({ ...part, id: assignmentId, taskId, state: 'in_progress' })) as never);
    await manager.insert(ReportSlotEntity, made.map(({ taskId, assignmentId }) => ({
      id: newId(), jointMeetingId: part.jointMeetingId, assignmentId, taskId, unitId: part.unitId, periodStartOn: '2026-03-01', periodEndOn: '2026-03-31', dueOn: '2026-03-10', dueProvisional: false, state: 'expected', version: 1,
    })) as never);
  });
  const sheet = await workbook('liaison');
  expect(sheet.length).toBe(1002);
  expect(String(sheet[0]?.[0])).toMatch(/还有\d+件没有列入/);
  sheet.forEach((_, index) => index > 1 && index <= 101 && put(sheet, index + 1, { text: `第${String(index)}行已办` }));
  const fileId = await upload('liaison', await file(sheet));
  const [dry, real, again] = [await send('liaison', fileId, true), await send('liaison', fileId, false), await send('liaison', fileId, false)];
  expect([dry.filed, real.filed, again.unchanged, real.failures]).toEqual([100, 100, 100, []]);
}, 120_000);

/** One file of so many megabytes of blanks, packed. */
function bomb(megabytes: number): Buffer {
  const [name, data] = [Buffer.from('xl/workbook.xml'), Buffer.alloc(megabytes * 1024 * 1024, 32)];
  const packed = deflateRawSync(data);
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(crc32(data), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(data.length, 18);
  head.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), head, name, packed]);
  const index = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), head, Buffer.alloc(14), name]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, index, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}
