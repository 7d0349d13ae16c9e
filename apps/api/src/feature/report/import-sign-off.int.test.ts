import { readTable, writeTemplate, type CellValue, type Template } from '@lianxi/api-documents';
import { importLabel, type ImportColumn } from '@lianxi/domain';
import { bootApi, type TestApi } from '../../testing/index.js';
import { assigned } from '../task/loop.fixture.js';
import { countersigning, handedDown } from './countersign.fixture.js';

interface Imported { filed: number; unchanged: number; failures: { code: string }[]; items: { slotId: string | null; fate: string; state: string | null }[] }
const IMPORT = `mutation ($fileId: ID!, $dryRun: Boolean!) { importReports(fileId: $fileId, dryRun: $dryRun, noClassifiedContent: true) {
  filed unchanged failures { code } items { slotId fate state } } }`;

let api: TestApi;
let on: ReturnType<typeof countersigning>;
beforeEach(async () => {
  api = await bootApi();
  on = countersigning(api);
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

const columnOf = (heads: readonly CellValue[], column: ImportColumn): number => heads.findIndex((cell) => String(cell) === importLabel(column).zh);

/** The workbook of a liaison with its first row filled in, as a file brought back. */
async function filled(who: 'liaison' | 'town_liaison', text: string): Promise<{ fileId: string; heads: string[]; row: CellValue[] }> {
  const answer = await api.server.inject({ method: 'GET', url: '/api/report-workbook.xlsx?begun=true', headers: api.as(who).headers() });
  const [notes = [], heads = [], ...rows] = ((await readTable(answer.rawPayload)).sheets[0]?.rows ?? []).map((line) => [...line]);
  const row = rows[0] ?? [];
  const filledRow = heads.map((_, at) => (at === columnOf(heads, 'text') ? text : (row[at] ?? null)));
  const columns: Template['columns'] = heads.map((head) => ({ label: String(head), kind: 'text' }));
  const { body } = await api.as(who).upload('填报表.xlsx', await writeTemplate({ name: '填报表', notes: [String(notes[0] ?? '')], columns, rows: [filledRow] }));
  return { fileId: String(body['id']), heads: heads.map(String), row };
}

const send = async (who: 'liaison' | 'town_liaison', fileId: string, dryRun = false): Promise<Imported> => (await api.as(who).query<{ importReports: Imported }>(IMPORT, { fileId, dryRun })).importReports;

describe('a workbook where the head signs', () => {
  it('goes to the head, once however often it is sent; sent back, the reason stands beside the row, and it is brought again', async () => {
    await on.setSignOff(true);
    const [slot] = (await assigned(api, { everyMonths: 1 })).slots;
    const { fileId } = await filled('liaison', '已核查52户');
    expect(await send('liaison', fileId, true)).toMatchObject({ filed: 1, items: [{ slotId: slot?.id, fate: 'filed', state: 'awaiting_sign_off' }] });
    expect((await on.now('liaison', slot?.id ?? '')).state).toBe('expected');
    expect(await send('liaison', fileId)).toMatchObject({ filed: 1, failures: [] });
    expect(await on.now('liaison', slot?.id ?? '')).toMatchObject({ state: 'awaiting_sign_off', firstSubmittedOn: null, unsent: { text: '已核查52户', signOff: 'waiting' } });
    expect(await send('liaison', fileId)).toMatchObject({ filed: 0, unchanged: 1, failures: [], items: [{ state: 'awaiting_sign_off' }] });
    const { version } = await on.now('unit_head', slot?.id ?? '');
    await on.use('unit_head', 'declineSignOff', { slotId: slot?.id, version, reason: '再核一遍' });
    const again = await filled('liaison', '已核查53户');
    expect(again.row[columnOf(again.heads, 'returned')]).toBe('再核一遍');
    expect(await send('liaison', again.fileId)).toMatchObject({ filed: 1, failures: [] });
    const waiting = await on.now('unit_head', slot?.id ?? '');
    const signed = await on.use('unit_head', 'signOffReport', { slotId: slot?.id, version: waiting.version });
    expect(signed).toMatchObject({ state: 'submitted', report: { text: '已核查53户', signOff: 'given' } });
    // What moved on is not written over by an old file.
    expect(await send('liaison', fileId)).toMatchObject({ filed: 0, failures: [{ code: 'STATE_CONFLICT' }] });
  });

  it('of a town goes to its county', async () => {
    const { slot } = await handedDown(api);
    const { fileId } = await filled('town_liaison', '走访30户');
    expect(await send('town_liaison', fileId)).toMatchObject({ filed: 1, items: [{ slotId: slot.id, state: 'awaiting_check' }] });
    expect(await on.now('county_liaison', slot.id)).toMatchObject({ state: 'awaiting_check', firstSubmittedOn: '2026-03-02', report: { countyCheck: 'waiting' } });
  });
});
