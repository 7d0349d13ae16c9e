import { AttachmentEntity, isId, newId } from '@lianxi/api-data';
import { complaintLimits, DomainError } from '@lianxi/domain';
import { In } from 'typeorm';
import type { FileStore } from '../../platform/file-store.js';
import type { VerbScope } from '../../platform/verb-runner.js';

/** What a complaint may bring, by the public page or by an office, and how the file is called then. */
export const complaintFileExtensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/**
 * Takes up what the office uploaded with a call or letter: under names of ours, without what a file says of its maker, and no longer anybody's upload. Answers the keys of
 * what was uploaded, to be removed once it is done. NOT_FOUND for somebody else's, NUMBER_OUT_OF_RANGE, FILE_TYPE_UNSUPPORTED.
 */
export async function takeUpRecordedFiles({ manager, jointMeetingId, actor }: VerbScope, store: FileStore, complaintId: string, fileIds: readonly string[]): Promise<readonly string[]> {
  if (fileIds.length > complaintLimits.files) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: 0, max: complaintLimits.files }, 'fileIds');
  if (!fileIds.every(isId)) throw new DomainError('NOT_FOUND', { subject: 'file' }, 'fileIds');
  const own = { jointMeetingId, createdBy: actor.accountId };
  const found = fileIds.length === 0 ? [] : (await manager.find(AttachmentEntity, { where: { ...own, id: In([...fileIds]) }, lock: { mode: 'pessimistic_write' } })).filter(({ subjectId }) => subjectId === null);
  const rows = fileIds.map((id, at) => {
    const row = found.find((each) => each.id === id);
    if (row === undefined || fileIds.indexOf(id) < at) throw new DomainError('NOT_FOUND', { subject: 'file' }, 'fileIds');
    const extension = complaintFileExtensions[row.mime];
    if (extension === undefined) throw new DomainError('FILE_TYPE_UNSUPPORTED', { type: row.mime }, 'fileIds');
    return { id, storageKey: row.storageKey, extension, name: `附件${at + 1}.${extension}` };
  });
  for (const { id, storageKey, extension, name } of rows) {
    const stored = await store.save(newId(), `a.${extension}`, await store.read(storageKey), { megabytes: complaintLimits.fileMegabytes, traceless: true });
    await manager.update(AttachmentEntity, { jointMeetingId, id }, { ...stored, name, subjectType: 'complaint', subjectId: complaintId, createdBy: null });
  }
  return rows.map(({ storageKey }) => storageKey);
}
