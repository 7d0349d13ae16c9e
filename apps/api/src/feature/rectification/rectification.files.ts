import { AttachmentEntity, isId } from '@lianxi/api-data';
import { DomainError } from '@lianxi/domain';
import { In } from 'typeorm';
import type { FileSubject } from '../../platform/file-access.js';
import type { VerbScope } from '../../platform/verb-runner.js';

const MOST = 20;

/** Takes up own uploads as files of a report or a record, which stand from then on. NOT_FOUND for anybody else's. */
export async function takeUpFiles({ manager, actor, jointMeetingId }: VerbScope, subjectType: FileSubject, subjectId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  if (ids.length > MOST) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: 0, max: MOST }, 'attachmentIds');
  const files = ids.every(isId) ? await manager.find(AttachmentEntity, { where: { jointMeetingId, id: In([...ids]) }, lock: { mode: 'pessimistic_write' } }) : [];
  const own = files.filter((file) => file.subjectId === null && file.createdBy === actor.accountId);
  if (own.length < new Set(ids).size) throw new DomainError('NOT_FOUND', {}, 'attachmentIds');
  await manager.update(AttachmentEntity, { jointMeetingId, id: In(own.map(({ id }) => id)) }, { subjectType, subjectId });
}
