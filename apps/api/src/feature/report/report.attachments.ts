import { AttachmentEntity, isId, newId } from '@lianxi/api-data';
import { DomainError, type Actor, type Instant } from '@lianxi/domain';
import { In, type EntityManager } from 'typeorm';

const maxAttachments = 20;

/** Whose files, for which report; `earlierIds` are this slot's other reports, whose files may be sent again. */
export interface Attaching {
  readonly jointMeetingId: string;
  readonly actor: Actor;
  readonly reportId: string;
  readonly now: Instant;
  readonly earlierIds: readonly string[];
}

async function demandFiles(manager: EntityManager, { jointMeetingId, actor, reportId, earlierIds }: Attaching, ids: readonly string[]): Promise<AttachmentEntity[]> {
  if (ids.length > maxAttachments) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: 0, max: maxAttachments }, 'attachmentIds');
  const files = ids.length > 0 && ids.every(isId) ? await manager.find(AttachmentEntity, { where: { jointMeetingId, id: In([...ids]) }, lock: { mode: 'pessimistic_write' } }) : [];
  const usable = files.filter((file) => (file.subjectId === null ? file.createdBy === actor.accountId : file.subjectType === 'report' && [reportId, ...earlierIds].includes(file.subjectId)));
  if (usable.length < new Set(ids).size) throw new DomainError('NOT_FOUND', {}, 'attachmentIds');
  return usable;
}

/**
 * Makes these the files of the report: own uploads are taken up, a draft's file no longer named is let go, and one that was
 * sent with an earlier report of the slot is listed again (the file itself is kept once). NOT_FOUND for anybody else's.
 */
export async function attachFiles(manager: EntityManager, attaching: Attaching, ids: readonly string[]): Promise<readonly string[]> {
  const { jointMeetingId, reportId, now } = attaching;
  const files = await demandFiles(manager, attaching, ids);
  const present = await manager.findBy(AttachmentEntity, { jointMeetingId, subjectType: 'report', subjectId: reportId });
  const gone = present.filter((file) => !ids.includes(file.id)).map((file) => file.id);
  if (gone.length > 0) await manager.update(AttachmentEntity, { jointMeetingId, id: In(gone) }, { subjectType: null, subjectId: null, createdAt: now });
  const taken = files.filter((file) => file.subjectId === null).map((file) => file.id);
  if (taken.length > 0) await manager.update(AttachmentEntity, { jointMeetingId, id: In(taken) }, { subjectType: 'report', subjectId: reportId });
  const again = files.filter((file) => file.subjectId !== null && file.subjectId !== reportId).map((file) => ({ ...file, id: newId(), subjectId: reportId, createdAt: now }));
  if (again.length > 0) await manager.insert(AttachmentEntity, again);
  return [...files.filter((file) => !again.some((copy) => copy.storageKey === file.storageKey)), ...again].map((file) => file.id);
}
