import { Injectable } from '@nestjs/common';
import type { ImportNoticeInput } from '@lianxi/contract';
import { readDocument, UnreadableDocumentError, type UnreadableCode } from '@lianxi/api-documents';
import { AttachmentEntity } from '@lianxi/api-data';
import { DomainError, type ErrorCode } from '@lianxi/domain';
import { FileStore, MAX_FILE_MEGABYTES } from '../../platform/file-store.js';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';

const CODES: Readonly<Record<UnreadableCode, ErrorCode>> = {
  EMPTY: 'FILE_WITHOUT_TEXT',
  SCAN_WITHOUT_TEXT: 'FILE_WITHOUT_TEXT',
  TOO_LARGE: 'FILE_TOO_LARGE',
  TOO_SLOW: 'FILE_UNREADABLE',
  UNKNOWN_TYPE: 'FILE_TYPE_UNSUPPORTED',
  ENCRYPTED: 'FILE_UNREADABLE',
  DAMAGED: 'FILE_UNREADABLE',
};

const MOST_CHARACTERS = 2 * 1024 * 1024;

export interface NoticeSource {
  readonly text: string;
  readonly fileId: string | null;
}

/** The text of a notice: as pasted, or read from an uploaded .txt, .docx or .pdf. */
@Injectable()
export class NoticeSources {
  constructor(private readonly files: FileStore) {}

  async read(context: RequestContext, input: Pick<ImportNoticeInput, 'text' | 'fileId'>): Promise<NoticeSource> {
    if (input.fileId != null) return { text: await this.readFile(context, input.fileId), fileId: input.fileId };
    const text = input.text ?? '';
    if (text.trim() === '') throw new DomainError('FIELD_REQUIRED', {}, 'input.text');
    if (text.length > MOST_CHARACTERS) throw new DomainError('TEXT_TOO_LONG', { max: MOST_CHARACTERS }, 'input.text');
    return { text, fileId: null };
  }

  private async readFile(context: RequestContext, fileId: string): Promise<string> {
    const manager = await context.reader();
    const where = { jointMeetingId: context.tenant, id: demandId(fileId, 'notice'), createdBy: context.actor.accountId };
    const file = demandFound(await manager.findOneBy(AttachmentEntity, where), 'notice');
    try {
      return (await readDocument(await this.files.bytes(file.storageKey), { name: file.name })).text;
    } catch (error) {
      if (!(error instanceof UnreadableDocumentError)) throw error;
      throw new DomainError(CODES[error.code], { max: MAX_FILE_MEGABYTES, type: file.name.split('.').pop() ?? '' }, 'input.fileId');
    }
  }
}
