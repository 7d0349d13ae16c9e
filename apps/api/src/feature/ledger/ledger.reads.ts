import { Injectable } from '@nestjs/common';
import { findAssignableUnits, LedgerEntity, UnitEntity } from '@lianxi/api-data';
import type { Ledger, LedgerOutline, QueryLedgerOutlineArgs } from '@lianxi/contract';
import { DomainError, ledgerColumns, type ColumnMapping, type LedgerColumn, type LedgerUnit, type LocalDate } from '@lianxi/domain';
import { In, type EntityManager } from 'typeorm';
import type { RequestContext } from '../../platform/request-context.js';
import { UploadedTables, type UploadedTable } from '../../platform/uploaded-table.js';
import { knownSheet, sheetOf, type KeptLedger, type KnownSheet } from './ledger.sheet.js';

const SAMPLES = 3;
const WIDEST = 60;

/** What is known of a ledger before it is taken in. */
@Injectable()
export class LedgerReads {
  constructor(private readonly tables: UploadedTables) {}

  async outline(request: RequestContext, { fileId, sheet, headRow }: QueryLedgerOutlineArgs): Promise<LedgerOutline> {
    const table = await this.tables.read(request, fileId);
    const kept = await keptLedgers(await request.reader(), request.tenant);
    const known = outlined(table, { sheet, headRow }, kept);
    if (known === null) return { ...withoutHead(table, sheet), sheets: table.sheets.map(({ name }) => name) };
    const { lines, outline, ledger, mapping } = known;
    return {
      sheets: table.sheets.map(({ name }) => name),
      sheet: known.name,
      headRow: outline.headLine + 1,
      heads: outline.heads.map(shown),
      samples: samplesOf(lines, outline.headLine + 1),
      rows: lines.slice(outline.headLine + 1).filter((line) => line.length > 0).length,
      mapping: mappingList(mapping, ledger === null ? outline.sure : ledgerColumns.map(({ key }) => key)),
      template: outline.template,
      ledger: ledger?.name ?? null,
    };
  }

  async ledgers(request: RequestContext): Promise<Ledger[]> {
    const manager = await request.reader();
    const rows = await manager.find(LedgerEntity, { where: { jointMeetingId: request.tenant }, order: { name: 'ASC' } });
    return rows.map(({ name, heads, savedAt }) => ({ name, heads: Object.values(heads), savedAt }));
  }
}

export async function keptLedgers(manager: EntityManager, jointMeetingId: string): Promise<readonly KeptLedger[]> {
  return manager.findBy(LedgerEntity, { jointMeetingId });
}

/** Units a line may name: those a task can go to. */
export async function ledgerUnits(manager: EntityManager, params: { readonly jointMeetingId: string; readonly today: LocalDate }): Promise<{ readonly ids: ReadonlySet<string>; readonly units: readonly LedgerUnit[] }> {
  const ids = await findAssignableUnits(manager, params);
  return { ids, units: await manager.find(UnitEntity, { where: { id: In([...ids]) }, select: { id: true, name: true, shortName: true }, order: { name: 'ASC' } }) };
}

const shown = (cell: string | number | null | undefined): string => String(cell ?? '').slice(0, WIDEST);

function samplesOf(lines: KnownSheet['lines'], from: number): string[][] {
  return lines.slice(from).filter((line) => line.length > 0).slice(0, SAMPLES).map((line) => line.map(shown));
}

function mappingList(mapping: ColumnMapping<LedgerColumn>, sure: readonly LedgerColumn[]): LedgerOutline['mapping'] {
  return ledgerColumns.flatMap(({ key }) => (mapping[key] === null ? [] : [{ column: key, at: mapping[key], sure: sure.includes(key) }]));
}

/** Null where no line looks like a head: the person says which it is. */
function outlined(table: UploadedTable, said: Parameters<typeof knownSheet>[1], kept: readonly KeptLedger[]): KnownSheet | null {
  try {
    return knownSheet(table, said, kept);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'TABLE_WITHOUT_HEAD') return null;
    throw error;
  }
}

function withoutHead(table: UploadedTable, name: string | null | undefined): Omit<LedgerOutline, 'sheets'> {
  const sheet = sheetOf(table, name);
  return { sheet: sheet.name, headRow: null, heads: [], samples: samplesOf(sheet.rows, 0), rows: sheet.rows.length, mapping: [], template: false, ledger: null };
}
