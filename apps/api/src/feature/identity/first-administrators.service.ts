import { Injectable } from '@nestjs/common';
import { AccountRoleEntity, SecretEntity } from '@lianxi/api-data';
import { checkFirstAdministrators, demandPasswordsDiffer, DomainError, type AdminRole } from '@lianxi/domain';
import { createHash, timingSafeEqual } from 'node:crypto';
import { DataSource } from 'typeorm';
import { AttemptLimit } from '../../platform/attempt-limit.js';
import { logAudit } from '../../platform/audit-log.js';
import { Clock } from '../../platform/clock.js';
import type { RequestContext } from '../../platform/request-context.js';
import { inGroups, newCode } from '../../platform/secret.js';
import { makeAccount } from './account-maker.js';

const SECRET = 'first-administrators';
// No letters or digits that look alike on paper.
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
// As it is read out or copied: small letters, spaces, dashes of any kind or none.
const hashOf = (code: string): Buffer => createHash('sha256').update(code.toUpperCase().replace(/[^A-Z0-9]/g, '')).digest();

export interface FirstAdministratorInput {
  readonly role: string;
  readonly personName: string;
  readonly accountName: string;
  readonly password: string;
}

/** The way in to an empty installation: a one-time code printed where the server was started. */
@Injectable()
export class FirstAdministratorsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly limit: AttemptLimit,
    private readonly clock: Clock,
  ) {}

  async needed(): Promise<boolean> {
    return (await this.dataSource.getRepository(AccountRoleEntity).count()) === 0;
  }

  /** A fresh code, replacing the one before; null where the administrators exist. */
  async makeCode(): Promise<string | null> {
    if (!(await this.needed())) return null;
    const code = inGroups(newCode(ALPHABET, 16), 4);
    const row = { name: SECRET, hash: hashOf(code).toString('hex'), createdAt: this.clock.systemNow().toISOString() };
    await this.dataSource.getRepository(SecretEntity).upsert(row, ['name']);
    return code;
  }

  async create(context: RequestContext, code: string, administrators: readonly FirstAdministratorInput[]): Promise<boolean> {
    const now = this.clock.systemNow();
    await this.limit.begin(context.req.ip);
    await this.dataSource.transaction(async (manager) => {
      const secret = await manager.findOne(SecretEntity, { where: { name: SECRET }, lock: { mode: 'pessimistic_write' } });
      const existing = await manager.count(AccountRoleEntity);
      if (existing === 0 && !(secret && timingSafeEqual(hashOf(code), Buffer.from(secret.hash, 'hex')))) {
        throw new DomainError('ONE_TIME_CODE_WRONG', {}, 'code');
      }
      await this.limit.forgive(context.req.ip);
      const wanted = administrators.map((each) => ({ ...each, role: each.role as AdminRole }));
      checkFirstAdministrators(existing, wanted);
      demandPasswordsDiffer(wanted.map(({ password }) => password));
      for (const [at, each] of wanted.entries()) {
        const made = await makeAccount(manager, { ...each, adminRole: each.role, mustChangePassword: false, at: now.toISOString() }, `administrators.${at}.`);
        await logAudit(manager, {
          verb: 'createFirstAdministrators', accountId: made.accountId, accountName: each.accountName, personName: each.personName, address: context.req.ip, at: now.toISOString(),
        });
      }
      await manager.delete(SecretEntity, { name: SECRET });
    });
    return true;
  }
}
