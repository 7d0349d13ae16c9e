import type { DocumentTable } from '@lianxi/domain';
import { LINE, typeArea } from './official-page.js';
import { paragraphXml, run } from './official-xml.js';

/** Characters in a table: 小四, 12 pt, so that a name of a unit fits. */
const SIZE = 12;
/** Least height of a row: four rows to three lines of the body. */
const ROW = Math.floor(LINE * 0.75);
const TEXT = 300;

function cellXml(text: string, width: number, { head, first }: { readonly head: boolean; readonly first: boolean }): string {
  const content = paragraphXml(run(text, { size: SIZE, font: head ? 'heading' : 'body' }), { align: first && !head ? 'left' : 'center', line: TEXT, snap: false });
  return `<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;
}

/** A table as wide as the type area; its head stands on every page it runs over, a row is never cut. */
export function tableXml({ head, rows, widths }: DocumentTable): string {
  const whole = widths.reduce((all, width) => all + width, 0);
  const columns = widths.map((width) => Math.floor((typeArea.width * width) / whole));
  // Short figures and marks are centred, the column of names is set left: the widest one.
  const named = widths.indexOf(Math.max(...widths));
  const rowXml = (cells: readonly string[], isHead: boolean): string =>
    `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${String(ROW)}" w:hRule="atLeast"/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map((cell, at) => cellXml(cell, columns[at] ?? 0, { head: isHead, first: at === named })).join('')}</w:tr>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('');
  const look = `<w:tblPr><w:tblW w:w="${String(columns.reduce((all, width) => all + width, 0))}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>`;
  return `<w:tbl>${look}<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('')}</w:tblGrid>${rowXml(head, true)}${rows.map((row) => rowXml(row, false)).join('')}</w:tbl>`;
}
