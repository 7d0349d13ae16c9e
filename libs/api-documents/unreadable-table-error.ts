/** Why a file gives no table. */
export type UnreadableTableCode =
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'TOO_SLOW'
  | 'UNKNOWN_TYPE'
  | 'OLD_WORKBOOK'
  | 'ENCRYPTED'
  | 'DAMAGED'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_COLUMNS'
  | 'CELL_TOO_LONG';

/** A file that gives no table, with the reason as a code and the limit it passed. */
export class UnreadableTableError extends Error {
  constructor(
    readonly code: UnreadableTableCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'UnreadableTableError';
  }
}
