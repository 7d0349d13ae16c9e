import { PassThrough, Writable } from 'node:stream';
import XLSX from '@e965/xlsx';
import { batches, writtenBytes } from './testing/table-samples.js';
import type { WrittenColumn } from './table-cell.js';
import { writeTable } from './write-table.js';

const columns: readonly WrittenColumn[] = [
  { label: '编号', kind: 'text' },
  { label: '办理时限', kind: 'date' },
  { label: '件数', kind: 'number' },
  { label: '=进展', kind: 'text' },
];
const hostile = ['=1+1', '+86', '-2', '@SUM(A1)', '\tx', '\rx', '＝1', "=cmd|'/C calc'!A0"];

describe('an exported workbook', () => {
  it('opens with another library: text, real dates, real numbers, nothing that runs', async () => {
    const bytes = await writtenBytes('xlsx', columns, [['RW-1', '2026-11-25', -3.5, '说明\n第二行'], ...hostile.map((text) => [text, null, 0, text])]);
    const book = XLSX.read(bytes, { cellDates: true, cellFormula: true, cellNF: true });
    expect(book.SheetNames).toEqual(['任务']);
    const sheet = book.Sheets['任务'] ?? {};
    expect(XLSX.utils.sheet_to_json(sheet, { header: 1, raw: false, dateNF: 'yyyy-mm-dd' })[1]).toEqual(['RW-1', '2026-11-25', '-3.5', '说明\n第二行']);
    expect(sheet['B2']).toMatchObject({ t: 'd', z: 'yyyy-mm-dd' });
    expect(sheet['C2']).toMatchObject({ t: 'n', v: -3.5 });
    const cells = Object.entries(sheet).filter(([name]) => /^[A-Z]+\d+$/.test(name)).map(([, cell]) => cell as XLSX.CellObject);
    expect(cells.filter((cell) => cell.f !== undefined)).toEqual([]);
    expect(cells.filter((cell) => cell.t === 's' && /^[=+\-@\t\r＝]/.test(String(cell.v)))).toEqual([]);
    expect(sheet['D1']).toMatchObject({ v: "'=进展" });
  });

  it('leaves out what XML cannot hold and what a sheet program refuses', async () => {
    const bytes = await writtenBytes('xlsx', columns, [['\u0000\u0001控制', 'no date', Number.NaN, '长'.repeat(40_000)]]);
    const [, row] = XLSX.utils.sheet_to_json<(string | undefined)[]>(XLSX.read(bytes).Sheets['任务'] ?? {}, { header: 1 });
    expect([row?.[0], row?.[1], row?.[2], row?.[3]?.length]).toEqual(['控制', 'no date', undefined, 32_767]);
  });

  it('is the same file for the same rows', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => writtenBytes('xlsx', columns, [['RW-1', '2026-11-25', 1, '甲']])));
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
  });

  it('says why where its rows break off', async () => {
    async function* broken() {
      yield [['x', null, 1, 'y']];
      throw new Error('no more rows');
    }
    await expect(writeTable('xlsx', { name: 'x', columns, rows: broken() }, new PassThrough().resume())).rejects.toThrow('no more rows');
  });

  it('stops when the reader goes away', async () => {
    const out = new PassThrough();
    let asked = 0;
    async function* endless() {
      for (;;) {
        asked += 1;
        if (asked === 3) out.destroy();
        yield [['x', null, 1, 'y']];
      }
    }
    await expect(writeTable('xlsx', { name: 'x', columns, rows: endless() }, out.resume())).rejects.toThrow();
    expect(asked).toBeLessThan(6);
  });

  it('goes no faster than it is read', async () => {
    let asked = 0;
    async function* many() {
      for (; asked < 400; asked += 1) yield Array.from({ length: 100 }, (_, at) => [`${String(asked)}-${String(at)}-${String(Math.random())}`, null, Math.random(), null]);
    }
    const held: (() => void)[] = [];
    const slow = new Writable({ highWaterMark: 1024, write: (_chunk, _encoding, done) => void held.push(done) });
    const writing = writeTable('xlsx', { name: 'x', columns, rows: many() }, slow);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(asked).toBeLessThan(200);
    slow.destroy();
    await expect(writing).rejects.toThrow();
  });
});

describe('an exported csv', () => {
  it('is RFC 4180 with a byte order mark, and nothing in it runs', async () => {
    const bytes = await writtenBytes('csv', columns, [['RW-1', '2026-11-25', -3.5, '他说"是"，\r\n好'], [null, null, 5, ' x ']]);
    expect(bytes.toString()).toBe('\uFEFF编号,办理时限,件数,\'=进展\r\nRW-1,2026-11-25,-3.5,"他说""是""，\r\n好"\r\n,,5," x "\r\n');
    const guarded = (await writtenBytes('csv', columns, hostile.map((text) => [text, null, null, null]))).toString();
    expect((await writtenBytes('csv', columns, [['a\nb', '\n', Number.NaN, 'c\rd']])).toString().endsWith('\r\n"a\nb","\n",,"c\rd"\r\n')).toBe(true);
    expect(guarded.split('\r\n').slice(1).filter((line) => /^"?[=+\-@\t]/.test(line))).toEqual([]);
  });

  it('is the same table to the other library', async () => {
    const bytes = await writtenBytes('csv', columns, [['甲,乙', null, 2, '"']]);
    const book = XLSX.read(bytes, { type: 'buffer', raw: true });
    expect(XLSX.utils.sheet_to_json(book.Sheets['Sheet1'] ?? {}, { header: 1 })[1]).toEqual(['甲,乙', undefined, '2', '"']);
  });

  it('takes batches as they come', async () => {
    const out = new PassThrough().resume();
    await writeTable('csv', { name: 'x', columns, rows: batches([], 1) }, out);
    expect(out.writableFinished).toBe(true);
  });
});
