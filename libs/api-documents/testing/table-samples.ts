import { deflateRawSync } from 'node:zlib';
import { PassThrough } from 'node:stream';
import type { CellValue, WrittenColumn } from '../table-cell.js';
import { writeTable, type TableFormat } from '../write-table.js';
import { makeZip } from './make-zip.js';

/** Rows in batches, as a cursor gives them. */
export async function* batches(rows: readonly (readonly CellValue[])[], size = 500): AsyncGenerator<readonly (readonly CellValue[])[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

export async function writtenBytes(format: TableFormat, columns: readonly WrittenColumn[], rows: readonly (readonly CellValue[])[]): Promise<Buffer> {
  const out = new PassThrough();
  const parts: Buffer[] = [];
  out.on('data', (part: Buffer) => parts.push(part));
  await writeTable(format, { name: '任务', columns, rows: batches(rows) }, out);
  return Buffer.concat(parts);
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The files of the least workbook, with this inside its one sheet. */
export function bookFiles(sheet: string): Record<string, string> {
  return {
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
  };
}

export function makeBook(sheet: string): Uint8Array {
  return makeZip(bookFiles(sheet));
}

/** A workbook whose sheet unpacks to many megabytes, with the directory saying it is small. */
export function makeBomb(megabytes: number): Uint8Array {
  const honest = Buffer.from(makeZip(bookFiles('PLACE')));
  const name = 'xl/worksheets/sheet1.xml';
  const packed = deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024, 32));
  const local = honest.lastIndexOf(Buffer.from('PK\u0003\u0004', 'latin1'));
  const directory = honest.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  const head = Buffer.from(honest.subarray(local, local + 30 + name.length));
  const index = Buffer.from(honest.subarray(directory, honest.length - 22));
  const last = index.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  const end = Buffer.from(honest.subarray(honest.length - 22));
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  index.writeUInt16LE(8, last + 10);
  index.writeUInt32LE(packed.length, last + 20);
  index.writeUInt32LE(1000, last + 24);
  end.writeUInt32LE(local + head.length + packed.length, 16);
  return Buffer.concat([honest.subarray(0, local), head, packed, index, end]);
}
