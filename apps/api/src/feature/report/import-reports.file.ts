import { Injectable } from '@nestjs/common';
import { DomainError, type TableLines } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { UploadedTables } from '../../platform/uploaded-table.js';

/** The first sheet of an uploaded 填报表 that holds something. */
@Injectable()
export class ImportReportsFiles {
  constructor(private readonly tables: UploadedTables) {}

  /** Errors as UploadedTables.read. */
  async read(request: RequestContext, fileId: string): Promise<TableLines> {
    const [sheet] = (await this.tables.read(request, fileId)).sheets;
    if (!sheet) throw new DomainError('TABLE_EMPTY', {}, 'fileId');
    return sheet.rows;
  }
}
