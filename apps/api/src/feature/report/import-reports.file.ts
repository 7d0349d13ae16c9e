import { Injectable } from '@nestjs/common';
import { readTable, UnreadableTableError, type UnreadableTableCode } from '@lianxi/api-documents';
import { AttachmentEntity } from '@lianxi/api-data';
import { DomainError, type ErrorCode, type TableLines } from '@lianxi/domain';
import { readFile } from 'node:fs/promises';
import { FileStore, MAX_FILE_MEGABYTES } from '../../platform/file-store.js';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';

const CODES: Readonly<Record<UnreadableTableCode, ErrorCode>> = {
  EMPTY: 'TABLE_EMPTY',
  TOO_LARGE: 'FILE_TOO_LARGE',
  TOO_SLOW: 'FILE_UNREADABLE',
  UNKNOWN_TYPE: 'FILE_TYPE_UNSUPPORTED',
  ENCRYPTED: 'FILE_UNREADABLE',
  DAMAGED: 'FILE_UNREADABLE',
  TOO_MANY_ROWS: 'TABLE_TOO_LARGE',
  TOO_MANY_COLUMNS: 'TABLE_TOO_LARGE',
  CELL_TOO_LONG: 'TABLE_TOO_LARGE',
};

/** Lines that are read of a workbook; a unit's year of reports is far below. */
export const MOST_IMPORTED_ROWS = 1000;
const MOST_COLUMNS = 200;
// Beside the lines: the notes, the head, a title somebody put above.
const ROWS_BESIDE = 20;

/** The first sheet of an uploaded workbook, the sender's own upload only. */
@Injectable()
export class ImportReportsFiles {
  constructor(private readonly files: FileStore) {}

  /** NOT_FOUND, TABLE_EMPTY, TABLE_TOO_LARGE, FILE_TOO_LARGE, FILE_TYPE_UNSUPPORTED, FILE_UNREADABLE. */
  async read(request: RequestContext, fileId: string): Promise<TableLines> {
    const manager = await request.reader();
    const where = { jointMeetingId: request.tenant, id: demandId(fileId, 'report'), createdBy: request.actor.accountId };
    const file = demandFound(await manager.findOneBy(AttachmentEntity, where), 'report');
    try {
      const { sheets } = await readTable(await readFile(this.files.pathOf(file.storageKey)), { mostRows: MOST_IMPORTED_ROWS + ROWS_BESIDE, mostColumns: MOST_COLUMNS });
      const [sheet] = sheets.filter(({ rows }) => rows.length > 0);
      if (!sheet) throw new DomainError('TABLE_EMPTY', {}, 'fileId');
      return sheet.rows;
    } catch (error) {
      if (!(error instanceof UnreadableTableError)) throw error;
      const params = { max: MAX_FILE_MEGABYTES, type: file.name.split('.').pop() ?? '', rows: MOST_IMPORTED_ROWS, columns: MOST_COLUMNS };
      throw new DomainError(CODES[error.code], params, 'fileId');
    }
  }
}
