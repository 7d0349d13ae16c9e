import { plainText, type CellValue } from './table-cell.js';
import type { TableLimits } from './table-limits.js';
import { UnreadableTableError } from './unreadable-table-error.js';

/** A sheet as read: `rows[0]` is its first line; a line may be shorter than the others, an empty one is []. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** First and last row and column of a merged cell, from 0. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Counts rows of all sheets together, so that many sheets are no way around the limit. */
export class SheetBuilder {
  private rows: CellValue[][] = [];
  private counted = 0;

  constructor(private readonly limits: TableLimits) {}

  put(row: number, column: number, value: CellValue): void {
    if (value === null || value === '') return;
    const { mostColumns, mostRows, mostCellCharacters } = this.limits;
    if (column >= mostColumns) throw new UnreadableTableError('TOO_MANY_COLUMNS', { max: mostColumns });
    if (row + this.counted >= mostRows) throw new UnreadableTableError('TOO_MANY_ROWS', { max: mostRows });
    if (typeof value === 'string' && value.length > mostCellCharacters) throw new UnreadableTableError('CELL_TOO_LONG', { max: mostCellCharacters, row: row + 1 });
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = typeof value === 'string' ? plainText(value) : value;
  }

  /** A merged cell means its value for every row and column it covers: ledgers write a unit once for all its lines. */
  fill(ranges: readonly MergedRange[]): void {
    const { mostColumns } = this.limits;
    for (const { top, left, bottom, right } of ranges) {
      const value = this.rows[top]?.[left] ?? null;
      if (value === null) continue;
      for (let row = top; row <= Math.min(bottom, this.rows.length - 1); row += 1) {
        for (let column = left; column <= Math.min(right, mostColumns - 1); column += 1) this.put(row, column, value);
      }
    }
  }

  take(name: string): ReadSheet {
    const sheet = { name, rows: this.rows };
    this.counted += this.rows.length;
    this.rows = [];
    return sheet;
  }
}
