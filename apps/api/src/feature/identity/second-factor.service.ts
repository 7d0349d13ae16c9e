import { Injectable } from '@nestjs/common';
import type { OwnSecondFactor, SecondFactorStart } from '@lianxi/contract';
import { AccountEntity, AccountRoleEntity, DemoAccountEntity, RecoveryCodeEntity, SecondFactorEntity } from '@lianxi/api-data';
import { DomainError, looksLikeTimeCode, needsSecondFactor, plainCode, recoveryRules, timeCodeRules } from '@lianxi/domain';
import { Secret, TOTP } from 'otpauth';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { AttemptLimit } from '../../platform/attempt-limit.js';
import { logAudit, whoAsks } from '../../platform/audit-log.js';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import type { RequestContext } from '../../platform/request-context.js';
import { Seal } from '../../platform/seal.js';
import { hashOfSecret, inGroups, newCode } from '../../platform/secret.js';
import { SessionStore } from '../../platform/session-store.js';
import { verifyPassword } from './password-hash.js';

const PURPOSE = 'second factor';
const ISSUER = '联席督办';

const totpOf = (secret: Secret, label: string): TOTP => new TOTP({ issuer: ISSUER, label, algorithm: 'SHA1', digits: timeCodeRules.digits, period: timeCodeRules.seconds, secret });

/** A second way to prove who one is: an authenticator (RFC 6238), and recovery codes for the day it is lost. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionStore,
    private readonly seal: Seal,
    private readonly limit: AttemptLimit,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async own(context: RequestContext): Promise<OwnSecondFactor> {
    const { actor } = context.demandSignedIn();
    const [factor, recoveryCodesLeft, required] = await Promise.all([
      this.confirmed(this.dataSource.manager, actor.accountId),
      this.dataSource.manager.countBy(RecoveryCodeEntity, { accountId: actor.accountId, usedAt: IsNull() }),
      this.required(this.dataSource.manager, actor.accountId),
    ]);
    return { since: factor?.confirmedAt ?? null, recoveryCodesLeft, required };
  }

  /** A new secret, which counts once its first code was right; what is there before goes on working until then. CREDENTIALS_WRONG, SECOND_FACTOR_SET. */
  async start(context: RequestContext, password: string): Promise<SecondFactorStart> {
    const { accountName } = await this.demandOwnPassword(context, password);
    const { accountId } = context.actor;
    if (await this.confirmed(this.dataSource.manager, accountId)) throw new DomainError('SECOND_FACTOR_SET');
    const secret = new Secret({ size: 20 });
    const row = { accountId, secret: this.seal.close(secret.base32, accountId, PURPOSE), createdAt: this.clock.systemNow().toISOString(), confirmedAt: null, lastStep: null };
    await this.dataSource.manager.upsert(SecondFactorEntity, row, ['accountId']);
    return { secret: secret.base32, address: totpOf(secret, accountName).toString() };
  }

  /** The first right code: from now on sign-in asks for one. The recovery codes are told once. SECOND_FACTOR_WRONG, SECOND_FACTOR_NOT_SET. */
  async confirm(context: RequestContext, code: string): Promise<readonly string[]> {
    const { actor, accountName } = context.demandSignedIn();
    const codes = await this.guarded(context, () =>
      this.dataSource.transaction(async (manager) => {
        const factor = await manager.findOne(SecondFactorEntity, { where: { accountId: actor.accountId, confirmedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
        if (!factor) throw new DomainError('SECOND_FACTOR_NOT_SET');
        const step = this.stepOf(factor, plainCode(code));
        if (step === null) throw new DomainError('SECOND_FACTOR_WRONG', {}, 'code');
        await manager.update(SecondFactorEntity, { accountId: actor.accountId }, { confirmedAt: this.clock.systemNow().toISOString(), lastStep: step });
        await this.sessions.stepDone(manager, actor.accountId, 'set_second_factor');
        await this.write(manager, context, 'setSecondFactor', accountName);
        return this.newRecoveryCodes(manager, actor.accountId);
      }),
    );
    await this.goOn(context);
    return codes;
  }

  /** Ten new ones; the old are void. CREDENTIALS_WRONG, SECOND_FACTOR_NOT_SET. */
  async renewCodes(context: RequestContext, password: string): Promise<readonly string[]> {
    const { accountName, id } = await this.demandOwnPassword(context, password);
    return this.dataSource.transaction(async (manager) => {
      if (!(await this.confirmed(manager, id))) throw new DomainError('SECOND_FACTOR_NOT_SET');
      await this.write(manager, context, 'renewRecoveryCodes', accountName);
      return this.newRecoveryCodes(manager, id);
    });
  }

  /** For good, or for a new telephone: where one is required the next is set up at once. CREDENTIALS_WRONG, SECOND_FACTOR_NOT_SET, SECOND_FACTOR_WRONG. */
  async remove(context: RequestContext, password: string, code: string): Promise<boolean> {
    const { accountName, id } = await this.demandOwnPassword(context, password);
    await this.guarded(context, () =>
      this.dataSource.transaction(async (manager) => {
        if (!(await this.confirmed(manager, id))) throw new DomainError('SECOND_FACTOR_NOT_SET');
        if ((await this.check(manager, id, code)) !== 'right') throw new DomainError('SECOND_FACTOR_WRONG', {}, 'code');
        await this.forget(manager, id);
        await this.write(manager, context, 'removeSecondFactor', accountName);
        if (await this.required(manager, id)) await this.sessions.demandStep(manager, id, 'set_second_factor');
      }),
    );
    await this.goOn(context);
    return true;
  }

  /** Takes it away, whoever does it; the caller logs. */
  async forget(manager: EntityManager, accountId: string): Promise<void> {
    await manager.delete(RecoveryCodeEntity, { accountId });
    await manager.delete(SecondFactorEntity, { accountId });
  }

  /** What a sign-in's code is worth. Uses it up: within the transaction that decides, on the locked account. */
  async check(manager: EntityManager, accountId: string, code: string | null): Promise<'none' | 'right' | 'wrong' | 'missing'> {
    const factor = await this.confirmed(manager, accountId);
    if (!factor) return 'none';
    const plain = plainCode(code ?? '');
    if (plain === '') return 'missing';
    if (looksLikeTimeCode(plain)) {
      const step = this.stepOf(factor, plain);
      if (step === null || (factor.lastStep !== null && step <= factor.lastStep)) return 'wrong';
      await manager.update(SecondFactorEntity, { accountId }, { lastStep: step });
      return 'right';
    }
    const used = await manager.update(RecoveryCodeEntity, { accountId, hash: hashOfSecret(plain), usedAt: IsNull() }, { usedAt: this.clock.systemNow().toISOString() });
    return used.affected === 1 ? 'right' : 'wrong';
  }

  /** Whether sign-in asks for it. */
  async has(manager: EntityManager, accountId: string): Promise<boolean> {
    return (await this.confirmed(manager, accountId)) !== null;
  }

  /** Whether an account must have one by the installation's rule. */
  private async required(manager: EntityManager, accountId: string): Promise<boolean> {
    const [role, demo] = await Promise.all([manager.findOneBy(AccountRoleEntity, { accountId }), manager.existsBy(DemoAccountEntity, { accountId })]);
    return needsSecondFactor(this.config.signIn.secondFactor, { adminRole: role?.role ?? null, demo });
  }

  private confirmed(manager: EntityManager, accountId: string): Promise<SecondFactorEntity | null> {
    return manager.createQueryBuilder(SecondFactorEntity, 'f').where('f.account_id = :accountId AND f.confirmed_at IS NOT NULL', { accountId }).getOne();
  }

  /** The time step whose code this is; null for a wrong one, or where the installation's key is another than it was. */
  private stepOf(factor: SecondFactorEntity, plain: string): number | null {
    const secret = this.seal.open(factor.secret, factor.accountId, PURPOSE);
    if (secret === null) return null;
    const timestamp = this.clock.systemNow().getTime();
    const delta = totpOf(Secret.fromBase32(secret), '').validate({ token: plain, timestamp, window: timeCodeRules.steps });
    return delta === null ? null : Math.floor(timestamp / 1000 / timeCodeRules.seconds) + delta;
  }

  private async newRecoveryCodes(manager: EntityManager, accountId: string): Promise<readonly string[]> {
    const { codes, length, alphabet, group } = recoveryRules;
    const plain = Array.from({ length: codes }, () => newCode(alphabet, length));
    await manager.delete(RecoveryCodeEntity, { accountId });
    await manager.insert(RecoveryCodeEntity, plain.map((code) => ({ accountId, hash: hashOfSecret(code), usedAt: null })));
    return plain.map((code) => inGroups(code, group));
  }

  private async demandOwnPassword(context: RequestContext, password: string): Promise<{ id: string; accountName: string }> {
    const { actor, accountName } = context.demandSignedIn();
    return this.guarded(context, async () => {
      const { id, passwordHash } = await this.dataSource.getRepository(AccountEntity).findOneByOrFail({ id: actor.accountId });
      if (!(await verifyPassword(password.slice(0, 201), passwordHash))) throw new DomainError('CREDENTIALS_WRONG', {}, 'password');
      return { id, accountName };
    });
  }

  /** Guesses at one's own password or code, in a browser somebody left open, are counted too. */
  private async guarded<Result>(context: RequestContext, work: () => Promise<Result>): Promise<Result> {
    const { accountId } = context.actor;
    await this.limit.begin(accountId);
    const result = await work();
    await this.limit.forgive(accountId);
    return result;
  }

  private write(manager: EntityManager, context: RequestContext, verb: 'setSecondFactor' | 'removeSecondFactor' | 'renewRecoveryCodes', accountName: string): Promise<void> {
    return logAudit(manager, { verb, ...whoAsks(context), accountName, at: this.clock.systemNow().toISOString() });
  }

  /** What this session may do follows at once. */
  private async goOn(context: RequestContext): Promise<void> {
    const signedIn = context.demandSignedIn();
    context.state.signedIn = { ...signedIn, firstStep: await this.sessions.firstStep(signedIn.sessionId) };
  }
}
