import XLSX from '@e965/xlsx';
import { deflateRawSync } from 'node:zlib';
import { readCsv } from './read-csv.js';
import { readTable } from './read-table.js';
import { readWorkbook } from './read-workbook.js';
import { dateOfSerial, isDateFormat } from './sheet-number.js';
import { defaultTableLimits, type TableLimits } from './table-limits.js';
import type { ReadSheet } from './table-sheet.js';
import { makeBomb, makeBook, bookFiles, writtenBytes } from './testing/table-samples.js';
import { makeZip } from './testing/make-zip.js';
import { UnreadableTableError } from './unreadable-table-error.js';

/** Without a thread of its own, which takes its time to start; how the thread ends is tried below. */
function sheetsOf(bytes: Uint8Array, limits: Partial<TableLimits> = {}): readonly ReadSheet[] {
  const held = { ...defaultTableLimits, ...limits };
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? readWorkbook(bytes, held) : readCsv(bytes, held);
}

const rowsOf = (bytes: Uint8Array): unknown => sheetsOf(bytes)[0]?.rows;

async function refusalBy(read: () => unknown): Promise<string> {
  try {
    await read();
    return 'read';
  } catch (error) {
    return error instanceof UnreadableTableError ? error.code : String(error);
  }
}

const refusalOf = (bytes: Uint8Array, limits: Partial<TableLimits> = {}): Promise<string> => refusalBy(() => sheetsOf(bytes, limits));
const refusalOfThread = (bytes: Uint8Array, limits: Partial<TableLimits> = {}): Promise<string> => refusalBy(() => readTable(bytes, limits));

const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);
const row = (at: number, ...cells: string[]): string => `<row r="${String(at)}">${cells.join('')}</row>`;
const data = (...rows: string[]): string => `<sheetData>${rows.join('')}</sheetData>`;

describe('a workbook of another library', () => {
  it('gives text, numbers, dates and cached values; formulas are not reckoned', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([['单位', '时限', '数'], ['市民政局', new Date(Date.UTC(2026, 10, 25)), 12.5], [null, null, null], ['市教育局']], { UTC: true });
    sheet['D2'] = { t: 'n', v: 7, f: '3+4' };
    sheet['D3'] = { t: 'z', f: '1+1' };
    sheet['E2'] = { t: 'b', v: true };
    sheet['F2'] = { t: 'e', v: 0x2a };
    sheet['!ref'] = 'A1:F4';
    const book = XLSX.utils.book_new(sheet, '台账');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['第二页']]), '附表');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['看不见']]), '隐藏');
    book.Workbook = { Sheets: [{}, {}, { Hidden: 1 }] };
    const sheets = sheetsOf(XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer);
    expect(sheets.map(({ name }) => name)).toEqual(['台账', '附表']);
    expect(sheets[0]?.rows).toEqual([['单位', '时限', '数'], ['市民政局', '2026-11-25', 12.5, 7, 'TRUE', '#N/A'], [], ['市教育局']]);
  });

  it('gives back what was exported, neutralised or not', async () => {
    const rows = [['=1+1', '2026-11-25', -3, "'quoted"], ['+86', null, 0, '-']] as const;
    const columns = [{ label: 'a', kind: 'text' }, { label: 'b', kind: 'date' }, { label: 'c', kind: 'number' }, { label: 'd', kind: 'text' }] as const;
    expect(rowsOf(await writtenBytes('xlsx', columns, rows))).toEqual([['a', 'b', 'c', 'd'], ...rows]);
    expect(rowsOf(await writtenBytes('csv', columns, rows))).toEqual([['a', 'b', 'c', 'd'], ['=1+1', '2026-11-25', "-3", "'quoted"], ['+86', null, '0', '-']]);
  });

  it('fills merged cells, joins rich text, leaves out readings, takes cells without address', async () => {
    const merged = makeBook(`${data(row(1, '<c r="A1" t="inlineStr"><is><r><t>市民</t></r><r><t>政局</t></r><rPh sb="0" eb="1"><t>shi</t></rPh></is></c>', '<c t="str"><v>x</v></c>'), row(2, '<c r="B2"><v>1</v></c>'), row(3, '<c r="B3"><v>2</v></c>'))}<mergeCells><mergeCell ref="A1:A3"/></mergeCells>`);
    expect(rowsOf(merged)).toEqual([['市民政局', 'x'], ['市民政局', 1], ['市民政局', 2]]);
  });
});

describe('dates of a workbook', () => {
  it('are told by their format', () => {
    const dates = ['yyyy-mm-dd', 'yyyy"年"m"月"d"日"', '[$-804]yyyy/m/d;@', 'm"月"d"日"', 'yyyy/m/d h:mm'];
    const others = ['General', '0.00', '#,##0_);[Red]\\(#,##0\\)', '0"d"', 'h:mm', 'mm:ss', '@'];
    expect(dates.map((code) => isDateFormat(164, code))).toEqual(dates.map(() => true));
    expect(others.map((code) => isDateFormat(164, code))).toEqual(others.map(() => false));
    expect([isDateFormat(14, undefined), isDateFormat(31, undefined), isDateFormat(20, undefined)]).toEqual([true, true, false]);
  });

  it('count from 1900 with its false leap day, or from 1904', () => {
    expect([1, 59, 61, 46351.75].map((serial) => dateOfSerial(serial, false))).toEqual(['1900-01-01', '1900-02-28', '1900-03-01', '2026-11-25']);
    expect([dateOfSerial(44889, true), dateOfSerial(-1, false), dateOfSerial(9e9, false)]).toEqual(['2026-11-25', null, null]);
  });
});

describe('csv', () => {
  it('is read in UTF-8 and GB18030, with quotes, tabs and lone line ends', async () => {
    expect(rowsOf(utf8('\uFEFF单位,说明\r\n市水务局,"甲,""乙""\n丙"\r\n\r\n,x'))).toEqual([['单位', '说明'], ['市水务局', '甲,"乙"\n丙'], [], [null, 'x']]);
    expect(rowsOf(utf8('a\tb\r1\t2'))).toEqual([['a', 'b'], ['1', '2']]);
    expect(rowsOf(Uint8Array.from([0xca, 0xd0, 0xcb, 0xae, 0xce, 0xf1, 0xbe, 0xd6, 0x2c, 0x31]))).toEqual([['市水务局', '1']]);
  });

  it('takes lines of different length, quotes within a cell, line ends of several kinds', () => {
    expect(rowsOf(utf8('甲;乙;"丙;丁"\n　5"管 ; "  x" \r\n\r1;;;2'))).toEqual([['甲', '乙', '丙;丁'], ['5"管', '  x'], [], ['1', null, null, '2']]);
  });

  it('refuses an open quote, and bytes that are no text', async () => {
    expect(await refusalOf(utf8('a,"b'))).toBe('DAMAGED');
    expect(await refusalOf(Uint8Array.from([1, 2, 0, 0, 255, 254, 0, 3]))).toBe('UNKNOWN_TYPE');
    expect(await refusalOfThread(new Uint8Array())).toBe('EMPTY');
  });
});

describe('hostile workbooks', () => {
  const cell = '<c t="str"><v>x</v></c>';

  it('are refused with a code: too many rows, columns, characters, bytes, sheets of entries', async () => {
    expect(await refusalOf(makeBook(data(row(30_001, cell))))).toBe('TOO_MANY_ROWS');
    expect(await refusalOf(makeBook(data(row(1, '<c r="ZZ1" t="str"><v>x</v></c>'))))).toBe('TOO_MANY_COLUMNS');
    expect(await refusalOf(makeBook(data(row(1, `<c t="str"><v>${'x'.repeat(32_768)}</v></c>`))))).toBe('CELL_TOO_LONG');
    expect(await refusalOf(makeBook(data(row(1, cell))), { mostUnpackedBytes: 300 })).toBe('TOO_LARGE');
    expect(await refusalOf(makeBook(data(row(1, cell))), { mostEntries: 3 })).toBe('TOO_LARGE');
    // Empty formatted lines to the very end are no rows.
    expect(await refusalOf(makeBook(data(row(1, cell), '<row r="1048576"><c r="A1048576" s="1"/></row>')))).toBe('read');
    // A merge over the whole sheet fills what is there.
    expect(await refusalOf(makeBook(`${data(row(1, cell))}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`))).toBe('read');
  });

  it('do not unpack beyond the budget, whatever their directory claims', async () => {
    const bomb = makeBomb(400);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const before = process.memoryUsage().rss;
    expect(await refusalOfThread(bomb)).toBe('TOO_LARGE');
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  }, 20_000);

  it('are refused where a file is not as long as the directory says, or its name leads out', async () => {
    const book = Buffer.from(makeBook(data(row(1, cell))));
    const from = book.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    const longer = Buffer.from(book);
    longer.writeUInt32LE(longer.readUInt32LE(from + 24) + 1, from + 24);
    expect(await refusalOf(longer)).toBe('DAMAGED');
    expect(await refusalOf(makeZip({ ...bookFiles(data(row(1, cell))), '../x': 'x' }))).toBe('DAMAGED');
  });

  it('know no entities, and no broken XML', async () => {
    const files = bookFiles('');
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    expect(await refusalOf(makeZip({ ...files, 'xl/worksheets/sheet1.xml': laughs }))).toBe('DAMAGED');
    expect(await refusalOf(makeBook('<sheetData><row>'))).toBe('DAMAGED');
    expect(await refusalOf(makeZip({ ...files, 'xl/_rels/workbook.xml.rels': '<Relationships/>' }))).toBe('DAMAGED');
  });

  it('are told apart: no workbook, cut off, old format, with a password', async () => {
    expect(await refusalOf(makeZip({ 'word/document.xml': '<x/>' }))).toBe('UNKNOWN_TYPE');
    expect(await refusalOf(makeBook(data(row(1, cell))).subarray(0, 200))).toBe('DAMAGED');
    expect(await refusalOf(Uint8Array.from([0x50, 0x4b, 3, 4, ...deflateRawSync(Buffer.from('x'))]))).toBe('DAMAGED');
    const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);
    expect(await refusalOfThread(old)).toBe('UNKNOWN_TYPE');
    expect(await refusalOfThread(Buffer.concat([old, Buffer.from('Workbook', 'utf16le')]))).toBe('OLD_WORKBOOK');
    expect(await refusalOfThread(utf8('%PDF-1.7 x,y'))).toBe('UNKNOWN_TYPE');
    await expect(readTable(utf8('not a zip'), {}, '台账.xlsx')).rejects.toMatchObject({ code: 'UNKNOWN_TYPE' });
    expect(await refusalOfThread(Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('ENCRYPTED');
  });

  it('stop at their limits of time and memory, and the server goes on', async () => {
    const many = makeBook(data(...Array.from({ length: 15_000 }, (_, at) => row(at + 1, ...Array.from({ length: 20 }, () => cell)))));
    expect(await refusalOfThread(many, { mostMilliseconds: 5 })).toBe('TOO_SLOW');
    expect(await refusalOfThread(many, { mostMegabytes: 4 })).toBe('TOO_LARGE');
    expect(await refusalOfThread(many, { mostBytes: 100 })).toBe('TOO_LARGE');
    expect(await refusalOfThread(utf8('\n\n'))).toBe('EMPTY');
    expect((await readTable(many)).sheets[0]?.rows).toHaveLength(15_000);
  }, 20_000);
});
