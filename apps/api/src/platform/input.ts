import { isId } from '@lianxi/api-data';
import { DomainError, type SubjectType } from '@lianxi/domain';

/** An id as the database can take it; anything else does not exist: NOT_FOUND. */
export function demandId(id: string, subject: SubjectType): string {
  if (!isId(id)) throw new DomainError('NOT_FOUND', { subject });
  return id;
}

/** What a query found, or NOT_FOUND. */
export function demandFound<Row>(row: Row | null | undefined, subject: SubjectType): Row {
  if (row === null || row === undefined) throw new DomainError('NOT_FOUND', { subject });
  return row;
}
