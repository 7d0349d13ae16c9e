import { AuditEventEntity, newId } from '@lianxi/api-data';
import { auditKindOf, type AuditVerb, type ErrorCode } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from './request-context.js';

/** What happens outside any joint meeting's log; what is in one is brought here by its writing (api-data `appendEvents`). */
export interface AuditEntry {
  readonly verb: AuditVerb;
  readonly at: string;
  readonly address: string | null;
  readonly outcome?: 'done' | ErrorCode;
  /** Null where no account has the name that was typed, and for the system. */
  readonly accountId: string | null;
  readonly accountName: string | null;
  readonly personName?: string | null;
  readonly target?: { readonly accountId: string; readonly accountName: string };
  readonly jointMeetingId?: string | null;
  readonly reason?: string | null;
  /** After-values; never a password. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** The row of an entry. Names of no account are cut, for people type passwords there. */
export function auditRowOf({ verb, at, address, outcome = 'done', accountId, accountName, personName = null, target, jointMeetingId = null, reason = null, data = {} }: AuditEntry): AuditEventEntity {
  return {
    id: newId(), at, kind: auditKindOf(verb) ?? 'account', verb, outcome, accountId, accountName: accountId === null && accountName !== null ? `${accountName.slice(0, 3)}…` : accountName, personName, seat: null, address,
    ofJointMeetingId: jointMeetingId, eventId: null, subjectType: null, subjectId: null, targetAccountId: target?.accountId ?? null, targetName: target?.accountName ?? null, reason, data: { ...data },
  };
}

/** Into the audit log, in the transaction of what is done. */
export async function logAudit(manager: EntityManager, entry: AuditEntry): Promise<void> {
  await manager.insert(AuditEventEntity, auditRowOf(entry) as object);
}

/** Account, person and address of whoever asks. */
export function whoAsks(request: RequestContext): Pick<AuditEntry, 'accountId' | 'accountName' | 'personName' | 'address'> {
  const { accountName, actor } = request.demandSignedIn();
  return { accountId: actor.accountId, accountName, personName: actor.personName, address: request.req.ip };
}
