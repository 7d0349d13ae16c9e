import { Injectable } from '@nestjs/common';
import { AccountEntity } from '@lianxi/api-data';
import { demandPassword, DomainError } from '@lianxi/domain';
import { DataSource } from 'typeorm';
import { AttemptLimit } from '../../platform/attempt-limit.js';
import { logAudit, whoAsks } from '../../platform/audit-log.js';
import { Clock } from '../../platform/clock.js';
import type { RequestContext } from '../../platform/request-context.js';
import { SessionStore } from '../../platform/session-store.js';
import { commonPasswords } from './common-passwords.js';
import { hashPassword, verifyPassword } from './password-hash.js';

/** Change of the own password; other sessions of the account end. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionStore,
    private readonly limit: AttemptLimit,
    private readonly clock: Clock,
  ) {}

  async changePassword(context: RequestContext, current: string, next: string): Promise<void> {
    const { actor, accountName, sessionId } = context.demandSignedIn();
    const now = this.clock.systemNow();
    await this.limit.begin(actor.accountId);
    const account = await this.dataSource.getRepository(AccountEntity).findOneByOrFail({ id: actor.accountId });
    if (!(await verifyPassword(current.slice(0, 201), account.passwordHash))) throw new DomainError('CREDENTIALS_WRONG', {}, 'current');
    await this.limit.forgive(actor.accountId);
    demandPassword(next, { accountName, personName: actor.personName, common: commonPasswords }, 'next');
    if (next === current) throw new DomainError('PASSWORD_UNCHANGED', {}, 'next');
    const passwordHash = await hashPassword(next);
    await this.dataSource.transaction(async (manager) => {
      await manager.update(AccountEntity, { id: account.id }, { passwordHash, mustChangePassword: false, passwordChangedAt: now.toISOString() });
      await this.sessions.endOthers(manager, account.id, sessionId);
      await this.sessions.stepDone(manager, account.id, 'change_password');
      await logAudit(manager, { verb: 'changePassword', ...whoAsks(context), at: now.toISOString() });
    });
    context.state.signedIn = { ...context.demandSignedIn(), firstStep: await this.sessions.firstStep(sessionId) };
  }
}
