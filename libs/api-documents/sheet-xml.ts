import { MOST_CELL_CHARACTERS, neutralText, sheetDate, textWidth, type CellValue, type WrittenColumn } from './table-cell.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Numbers of the styles below. */
const [BOLD, DATE] = [1, 2];
const WIDTHS: Readonly<Record<WrittenColumn['kind'], number>> = { text: 24, number: 10, date: 12 };
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// \p{Cc} are the control characters, \p{Cs} halves of characters: XML holds neither, but tab and line feed.
const NOT_IN_XML = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;
const NEEDS_CARE = /[&<>"]|[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/u;

/** Text as XML can hold it: control characters and halves of characters left out. A lone CR would be lost in reading, hence as a number. */
export function xmlText(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return text
    .replace(NOT_IN_XML, '')
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char)
    .replaceAll('\r', '&#13;');
}

// Space at the edges is lost unless it is said to count; said of every cell it is a fifth of the sheet.
const EDGE_SPACE = /^\s|\s$/;

function textCell(text: string, style: number): string {
  const written = xmlText(neutralText(text).slice(0, MOST_CELL_CHARACTERS));
  return `<c${style === 0 ? '' : ` s="${String(style)}"`} t="inlineStr"><is><t${EDGE_SPACE.test(written) ? ' xml:space="preserve"' : ''}>${written}</t></is></c>`;
}

function cell(value: CellValue | undefined, kind: WrittenColumn['kind']): string {
  if (value === null || value === undefined || value === '') return '<c/>';
  if (typeof value === 'number') return Number.isFinite(value) ? `<c><v>${String(value)}</v></c>` : '<c/>';
  const date = kind === 'date' ? sheetDate(value) : null;
  return date === null ? textCell(value, 0) : `<c s="${String(DATE)}"><v>${String(Math.round((date.getTime() - FIRST_DAY) / DAY))}</v></c>`;
}

/** Name of a column by its place from 0: A, B, … Z, AA. */
export function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26);
}

/**
 * The sheet, batch by batch: frozen head, widths, a filter on every column. Written by hand: the library that makes templates takes
 * ten times as long for a long list, all of it on the thread every other request waits for, and keeps what a slow reader has not taken.
 */
export async function* sheetXml(columns: readonly WrittenColumn[], rows: AsyncIterable<readonly (readonly CellValue[])[]>): AsyncGenerator<string> {
  const widths = columns.map(({ label, kind }, at) => `<col min="${String(at + 1)}" max="${String(at + 1)}" width="${String(Math.max(WIDTHS[kind], textWidth(label) + 2))}" customWidth="1"/>`);
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
  yield `<row>${columns.map(({ label }) => textCell(label, BOLD)).join('')}</row>`;
  let count = 1;
  for await (const batch of rows) {
    count += batch.length;
    yield batch.map((row) => `<row>${columns.map(({ kind }, at) => cell(row[at], kind)).join('')}</row>`).join('');
  }
  yield `</sheetData><autoFilter ref="A1:${columnName(Math.max(0, columns.length - 1))}${String(count)}"/></worksheet>`;
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The files of a workbook beside its one sheet. */
export function bookXml(sheetName: string): Readonly<Record<string, string>> {
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/worksheets/sheet1.xml', 'worksheet')}${override('xl/styles.xml', 'styles')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets><sheet name="${xmlText(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATION}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
  };
}
