import type { ImportTasksInput, LedgerMappingInput } from '@lianxi/contract';
import type { ReadSheet } from '@lianxi/api-documents';
import { demandMapping, DomainError, ledgerColumns, mappingOfHeads, outlineOf, type ColumnMapping, type LedgerColumn, type LedgerHeads, type LedgerOutline, type TableCell, type TableLines } from '@lianxi/domain';
import type { UploadedTable } from '../../platform/uploaded-table.js';

/** A kept ledger. */
export interface KeptLedger {
  readonly name: string;
  readonly heads: LedgerHeads;
}

export interface KnownSheet {
  readonly name: string;
  readonly lines: TableLines;
  readonly outline: LedgerOutline;
  /** The kept ledger these heads are of. */
  readonly ledger: KeptLedger | null;
  readonly mapping: ColumnMapping<LedgerColumn>;
}

/** The sheet named, or the first that holds something. NOT_FOUND. */
export function sheetOf({ sheets }: UploadedTable, name: string | null | undefined): ReadSheet {
  const found = name == null ? sheets[0] : sheets.find((sheet) => sheet.name === name);
  if (!found) throw new DomainError('NOT_FOUND', { subject: 'sheet' }, 'sheet');
  return found;
}

const namedBy = (heads: LedgerHeads): number => Object.keys(heads).length;

/** The kept ledger that knows most of these heads. */
function recognised(heads: readonly TableCell[], kept: readonly KeptLedger[]): { readonly ledger: KeptLedger; readonly mapping: ColumnMapping<LedgerColumn> } | null {
  const found = kept.flatMap((ledger) => {
    const mapping = mappingOfHeads(heads, ledger.heads);
    return mapping === null ? [] : [{ ledger, mapping }];
  });
  return found.sort((first, second) => namedBy(second.ledger.heads) - namedBy(first.ledger.heads))[0] ?? null;
}

/** Head and columns of a sheet: as a person said, as they were kept, or as they are guessed. TABLE_WITHOUT_HEAD. */
export function knownSheet(table: UploadedTable, said: { readonly sheet?: string | null | undefined; readonly headRow?: number | null | undefined }, kept: readonly KeptLedger[]): KnownSheet {
  const { name, rows: lines } = sheetOf(table, said.sheet);
  const outline = outlineOf(lines, said.headRow == null ? null : said.headRow - 1);
  const known = outline.template ? null : recognised(outline.heads, kept);
  return { name, lines, outline, ledger: known?.ledger ?? null, mapping: known?.mapping ?? outline.mapping };
}

/** The mapping to read by. COLUMN_MISSING, INPUT_INVALID. */
export function mappingOfInput(sheet: KnownSheet, said: ImportTasksInput['mapping']): ColumnMapping<LedgerColumn> {
  const given = (columns: readonly LedgerMappingInput[]): ColumnMapping<LedgerColumn> =>
    Object.fromEntries(ledgerColumns.map(({ key }) => [key, columns.find(({ column }) => column === key)?.at ?? null])) as unknown as ColumnMapping<LedgerColumn>;
  const mapping = said == null ? sheet.mapping : given(said);
  demandMapping(sheet.outline.heads, mapping);
  return mapping;
}
