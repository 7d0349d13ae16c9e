import { Injectable } from '@nestjs/common';
import { AccountEntity, AccountInvitationEntity, PersonEntity } from '@lianxi/api-data';
import { demandPassword, DomainError, invitationRules, plainCode, refusalOfInvitation } from '@lianxi/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AttemptLimit } from '../../platform/attempt-limit.js';
import { logAudit } from '../../platform/audit-log.js';
import { Clock } from '../../platform/clock.js';
import type { RequestContext } from '../../platform/request-context.js';
import { hashOfSecret, inGroups, newCode } from '../../platform/secret.js';
import { commonPasswords } from './common-passwords.js';
import { hashPassword } from './password-hash.js';

export interface Invited {
  readonly accountId: string;
  readonly inspectionId: string;
}

const HOUR = 3_600_000;

/** Codes by which somebody invited to an inspection sets the password of an account that has none: told once, kept as hash, good once and for a time. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly limit: AttemptLimit,
    private readonly clock: Clock,
  ) {}

  /** A new code within the verb's transaction; the one before is void from its end. */
  async issue(manager: EntityManager, { accountId, inspectionId }: Invited): Promise<{ code: string; until: string }> {
    const { alphabet, length, group, hours } = invitationRules;
    const plain = newCode(alphabet, length);
    const now = this.clock.systemNow();
    const until = new Date(now.getTime() + hours * HOUR).toISOString();
    await manager.upsert(AccountInvitationEntity, { accountId, inspectionId, codeHash: hashOfSecret(plain), madeAt: now.toISOString(), until, acceptedAt: null }, ['accountId']);
    return { code: inGroups(plain, group), until };
  }

  /** INVITATION_WRONG, INVITATION_ENDED, RATE_LIMITED, the refusals of passwords; sets the password and ends what was signed in with the one before. */
  async accept(context: RequestContext, code: string, password: string): Promise<{ accountName: string }> {
    const address = context.req.ip;
    await this.limit.begin(address);
    const codeHash = hashOfSecret(plainCode(code.slice(0, 100)));
    const passwordHash = await this.hashFor(codeHash, password);
    const { accountName, refusal } = await this.dataSource.transaction((manager) => this.decide(manager, codeHash, passwordHash, address));
    if (refusal !== null || accountName === null) throw new DomainError(refusal ?? 'INVITATION_WRONG', {}, 'code');
    await this.limit.forgive(address);
    return { accountName };
  }

  /** A password that breaks the rules uses nothing up; whose account it is is asked first, for the rules look at the names. */
  private async hashFor(codeHash: string, password: string): Promise<string | null> {
    const found = await this.dataSource.getRepository(AccountInvitationEntity).findOneBy({ codeHash });
    if (found === null) return null;
    const account = await this.dataSource.getRepository(AccountEntity).findOneByOrFail({ id: found.accountId });
    const { name: personName } = await this.dataSource.getRepository(PersonEntity).findOneByOrFail({ id: account.personId });
    demandPassword(password, { accountName: account.name, personName, common: commonPasswords }, 'password');
    return hashPassword(password);
  }

  /** On the rows as they are now, locked: of two who use a code at once the second is wrong. */
  private async decide(manager: EntityManager, codeHash: string, passwordHash: string | null, address: string): Promise<{ accountName: string | null; refusal: 'INVITATION_WRONG' | 'INVITATION_ENDED' | null }> {
    const now = this.clock.systemNow();
    const lock = { mode: 'pessimistic_write' } as const;
    const invitation = await manager.findOne(AccountInvitationEntity, { where: { codeHash }, lock });
    const account = invitation === null ? null : await manager.findOneOrFail(AccountEntity, { where: { id: invitation.accountId }, lock });
    const open = account !== null && account.invited && account.state === 'active' && (account.expiresOn === null || account.expiresOn >= this.clock.today());
    const refusal = refusalOfInvitation(invitation === null ? null : { until: Date.parse(invitation.until), accepted: invitation.acceptedAt !== null, open }, now.getTime());
    await logAudit(manager, { verb: 'acceptInvitation', accountId: account?.id ?? null, accountName: account?.name ?? null, address, at: now.toISOString(), outcome: refusal ?? 'done' });
    if (refusal !== null || account === null || passwordHash === null) return { accountName: null, refusal: refusal ?? 'INVITATION_WRONG' };
    const at = now.toISOString();
    await manager.update(AccountInvitationEntity, { accountId: account.id }, { acceptedAt: at });
    await manager.update(AccountEntity, { id: account.id }, { passwordHash, mustChangePassword: false, passwordChangedAt: at, failedCount: 0, lockedUntil: null });
    await manager.delete('session', { accountId: account.id });
    return { accountName: account.name, refusal: null };
  }
}
