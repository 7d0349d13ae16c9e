import { AttachmentEntity, isId } from '@lianxi/api-data';
import { DomainError, type FieldFile } from '@lianxi/domain';
import { In } from 'typeorm';
import type { VerbScope } from '../../platform/verb-runner.js';

export interface NamedFile {
  readonly id: string;
  readonly takenAt?: string | null | undefined;
  readonly addedAt?: string | null | undefined;
}

interface Evidence {
  readonly subjectType: 'inspection_approval' | 'inspection_visit' | 'finding' | 'assessment' | 'assessment_work' | 'agenda_item';
  /** Null while the thing is not made yet. */
  readonly subjectId: string | null;
}

/** Uploads of the sender that nothing has taken up, and files the thing has already, locked; NOT_FOUND on `field` for any other. */
export async function demandEvidenceFiles({ manager, jointMeetingId, actor }: VerbScope, { subjectType, subjectId }: Evidence, named: readonly NamedFile[], field: string): Promise<readonly FieldFile[]> {
  const ids = named.map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = ids.every(isId) ? await manager.find(AttachmentEntity, { where: { jointMeetingId, id: In(ids) }, lock: { mode: 'pessimistic_write' } }) : [];
  const usable = new Map(rows.filter((row) => (row.subjectId === null ? row.createdBy === actor.accountId : row.subjectType === subjectType && row.subjectId === subjectId)).map((row) => [row.id, row]));
  return ids.map((id, at) => {
    const row = usable.get(id);
    if (row === undefined || ids.indexOf(id) < at) throw new DomainError('NOT_FOUND', { subject: 'file' }, field);
    const { name, size, mime, sha256 } = row;
    return { id, name, size, mime, sha256, takenAt: named[at]?.takenAt ?? row.takenAt, addedAt: named[at]?.addedAt ?? row.addedAt };
  });
}

/** Makes them files of the record or finding. What once was evidence is not let go again, even where it is no longer named. */
export async function takeUpFiles({ manager, jointMeetingId }: VerbScope, subjectType: Evidence['subjectType'], subjectId: string, files: readonly FieldFile[]): Promise<void> {
  for (const { id, takenAt, addedAt } of files) await manager.update(AttachmentEntity, { jointMeetingId, id }, { subjectType, subjectId, takenAt, addedAt });
}
