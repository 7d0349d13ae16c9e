import { Injectable } from '@nestjs/common';
import { AttachmentEntity, isId } from '@lianxi/api-data';
import { readTable, UnreadableTableError, type ReadSheet, type UnreadableTableCode } from '@lianxi/api-documents';
import { DomainError, type ErrorCode } from '@lianxi/domain';
import { FileStore, MAX_FILE_MEGABYTES } from './file-store.js';
import type { RequestContext } from './request-context.js';

const CODES: Readonly<Record<UnreadableTableCode, ErrorCode>> = {
  EMPTY: 'TABLE_EMPTY',
  TOO_LARGE: 'FILE_TOO_LARGE',
  TOO_SLOW: 'FILE_UNREADABLE',
  UNKNOWN_TYPE: 'FILE_TYPE_UNSUPPORTED',
  OLD_WORKBOOK: 'WORKBOOK_OLD',
  ENCRYPTED: 'FILE_UNREADABLE',
  DAMAGED: 'FILE_UNREADABLE',
  TOO_MANY_ROWS: 'TABLE_TOO_LARGE',
  TOO_MANY_COLUMNS: 'TABLE_TOO_LARGE',
  CELL_TOO_LONG: 'TABLE_TOO_LARGE',
};

/** Lines an import reads. */
export const MOST_IMPORTED_ROWS = 10_000;
export const MOST_IMPORTED_COLUMNS = 200;
// Beside the lines: the notes, the head, a title somebody put above, sheets of notes.
const ROWS_BESIDE = 500;

export interface UploadedTable {
  readonly name: string;
  /** Those that hold something. */
  readonly sheets: readonly ReadSheet[];
}

const KEPT = 3;
const KEPT_FOR = 10 * 60_000;

/** A workbook somebody uploaded, read. Looked at, tried and taken in, it is read once: the last few are kept for some minutes. */
@Injectable()
export class UploadedTables {
  private readonly kept = new Map<string, { readonly at: number; readonly table: Promise<UploadedTable> }>();

  constructor(private readonly files: FileStore) {}

  /** The sender's own upload only. NOT_FOUND, TABLE_EMPTY, TABLE_TOO_LARGE, FILE_TOO_LARGE, FILE_TYPE_UNSUPPORTED, WORKBOOK_OLD, FILE_UNREADABLE. */
  async read(request: RequestContext, fileId: string): Promise<UploadedTable> {
    const manager = await request.reader();
    const where = { jointMeetingId: request.tenant, id: fileId, createdBy: request.actor.accountId };
    const file = isId(fileId) ? await manager.findOneBy(AttachmentEntity, where) : null;
    if (!file) throw new DomainError('NOT_FOUND', { subject: 'attachment' }, 'fileId');
    const now = Date.now();
    for (const [id, { at }] of this.kept) if (at < now - KEPT_FOR) this.kept.delete(id);
    const known = this.kept.get(file.id);
    if (known) return known.table;
    // Nobody's place in the database is held while a long file is read.
    await request.endReading();
    const table = this.open(file);
    this.kept.set(file.id, { at: now, table });
    table.catch(() => this.kept.delete(file.id));
    for (const id of [...this.kept.keys()].slice(0, -KEPT)) this.kept.delete(id);
    return table;
  }

  private async open(file: AttachmentEntity): Promise<UploadedTable> {
    return readUploadedTable(file.name, await this.files.bytes(file.storageKey));
  }
}

/** A table somebody sent, as the product takes it. TABLE_EMPTY, TABLE_TOO_LARGE, FILE_TOO_LARGE, FILE_TYPE_UNSUPPORTED, WORKBOOK_OLD, FILE_UNREADABLE. */
export async function readUploadedTable(name: string, content: Buffer): Promise<UploadedTable> {
  try {
    const { sheets } = await readTable(content, { mostRows: MOST_IMPORTED_ROWS + ROWS_BESIDE, mostColumns: MOST_IMPORTED_COLUMNS }, name);
    const held = sheets.filter(({ rows }) => rows.length > 0);
    if (held.length === 0) throw new DomainError('TABLE_EMPTY', {}, 'fileId');
    return { name, sheets: held };
  } catch (error) {
    if (!(error instanceof UnreadableTableError)) throw error;
    const params = { max: MAX_FILE_MEGABYTES, type: name.split('.').pop() ?? '', rows: MOST_IMPORTED_ROWS, columns: MOST_IMPORTED_COLUMNS };
    throw new DomainError(CODES[error.code], params, 'fileId');
  }
}
