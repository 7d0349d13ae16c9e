import { dateOfSerial, placeOf } from './sheet-number.js';
import type { CellValue } from './table-cell.js';
import type { MergedRange, SheetBuilder } from './table-sheet.js';
import type { Attributes, XmlHandler } from './walk-xml.js';

/** What the values of a sheet refer to. */
export interface SheetLook {
  readonly texts: readonly string[];
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
}

interface Cell {
  row: number;
  column: number;
  type: string;
  style: number;
  text: string;
}

function valueOf({ type, style, text }: Cell, look: SheetLook): CellValue {
  if (text === '') return null;
  if (type === 's') return look.texts[Number(text)] ?? null;
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return text.slice(0, 10);
  if (type !== 'n') return text;
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  return look.dates[style] === true ? (dateOfSerial(number, look.from1904) ?? number) : number;
}

function rangeOf(reference: string): MergedRange | null {
  const [from, to] = reference.split(':').map(placeOf);
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null;
}

const MOST_MERGED = 20_000;

/** Puts the cells of a sheet's XML into the builder. A formula's own text is passed over: only its cached value counts. */
export function sheetReader(builder: SheetBuilder, look: SheetLook): XmlHandler {
  let [row, column, taking, inReading] = [-1, -1, false, false];
  let cell: Cell | null = null;
  const merged: MergedRange[] = [];
  // Rows and cells may leave out their address: then they follow the one before.
  const openRow = (reference: string | undefined): void => {
    row = reference === undefined ? row + 1 : Number(reference) - 1;
    column = -1;
  };
  const openCell = (attributes: Attributes): void => {
    const place = placeOf(attributes['r'] ?? '');
    column = place?.column ?? column + 1;
    cell = { row: place?.row ?? row, column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), text: '' };
  };
  const merge = (reference: string): void => {
    const range = rangeOf(reference);
    if (range && merged.length < MOST_MERGED) merged.push(range);
  };
  return {
    open: (name, attributes) => {
      if (name === 'row') openRow(attributes['r']);
      else if (name === 'c') openCell(attributes);
      else if (cell && (name === 'v' || name === 't')) taking = !inReading;
      else if (name === 'rPh') inReading = true;
      else if (name === 'mergeCell') merge(attributes['ref'] ?? '');
    },
    text: (part) => {
      if (taking && cell) cell.text += part;
    },
    close: (name) => {
      if (name === 'v' || name === 't') taking = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'c' && cell) {
        builder.put(cell.row, cell.column, valueOf(cell, look));
        cell = null;
      } else if (name === 'worksheet') builder.fill(merged);
    },
  };
}
