import { Injectable } from '@nestjs/common';
import type { AttachmentEntity } from '@lianxi/api-data';
import { DomainError } from '@lianxi/domain';
import type { RequestContext } from './request-context.js';

export type FileSubject = NonNullable<AttachmentEntity['subjectType']>;
/** Whether the sender may see the thing a file belongs to. */
export type FileRule = (context: RequestContext, subjectId: string, fileId: string) => Promise<boolean>;

/** A file is seen by whoever sees its subject; features say how, each for its own. What no rule covers is nobody's. */
@Injectable()
export class FileAccess {
  private readonly rules = new Map<FileSubject, FileRule>();

  allow(subject: FileSubject, rule: FileRule): void {
    this.rules.set(subject, rule);
  }

  /** NOT_FOUND for what the sender may not see; a file not yet taken up is its uploader's. */
  async demand(context: RequestContext, file: AttachmentEntity): Promise<void> {
    const allowed =
      file.subjectType === null || file.subjectId === null
        ? file.createdBy === context.actor.accountId
        : await this.rules.get(file.subjectType)?.(context, file.subjectId, file.id);
    if (!allowed) throw new DomainError('NOT_FOUND');
  }
}
