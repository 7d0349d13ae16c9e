/** How much of a table is read; a file beyond is refused, never cut. */
export interface TableLimits {
  readonly mostBytes: number;
  /** Unpacked, all files in the workbook together. */
  readonly mostUnpackedBytes: number;
  readonly mostEntries: number;
  readonly mostSheets: number;
  /** Of all sheets together. */
  readonly mostRows: number;
  readonly mostColumns: number;
  readonly mostCellCharacters: number;
  readonly mostMilliseconds: number;
  /** Memory of the thread that reads. */
  readonly mostMegabytes: number;
}

export const defaultTableLimits: TableLimits = {
  mostBytes: 20 * 1024 * 1024,
  mostUnpackedBytes: 150 * 1024 * 1024,
  mostEntries: 1000,
  mostSheets: 20,
  mostRows: 20_000,
  mostColumns: 200,
  mostCellCharacters: 32_767,
  mostMilliseconds: 20_000,
  mostMegabytes: 256,
};
