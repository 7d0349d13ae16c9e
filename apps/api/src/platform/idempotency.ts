import { IdempotencyKeyEntity, isId, newId } from '@lianxi/api-data';
import { DomainError, type Verb } from '@lianxi/domain';
import { createHash } from 'node:crypto';
import type { VerbScope } from './verb-runner.js';

export interface OnceOptions {
  readonly key: string;
  readonly verb: Verb;
  /** All that the caller sent: the same key with other content is IDEMPOTENCY_KEY_REUSED. */
  readonly input: unknown;
  /** What `work` will answer, where that is known before. */
  readonly subjectId?: string;
}

/**
 * Does `work` once per account and key and remembers the id of what it made; the same key again gives that id and does
 * nothing. A second request that comes meanwhile waits for the first one's transaction.
 */
export async function once({ manager, actor, jointMeetingId, context }: VerbScope, options: OnceOptions, work: () => Promise<string>): Promise<string> {
  const { key, verb, subjectId: given = '' } = options;
  const expected = isId(given) ? given : newId();
  if (key.length < 8 || key.length > 100) throw new DomainError('INPUT_INVALID', {}, 'idempotencyKey');
  const where = { jointMeetingId, accountId: actor.accountId, key };
  const inputHash = createHash('sha256').update(JSON.stringify(options.input)).digest('hex');
  const inserted = await manager
    .createQueryBuilder()
    .insert()
    .into(IdempotencyKeyEntity)
    .values({ ...where, verb, inputHash, subjectId: expected, createdAt: context.now })
    .orIgnore()
    .returning('key')
    .execute();
  if ((inserted.raw as unknown[]).length === 0) {
    const known = await manager.findOneByOrFail(IdempotencyKeyEntity, where);
    if (known.verb !== verb || known.inputHash !== inputHash) throw new DomainError('IDEMPOTENCY_KEY_REUSED', {}, 'idempotencyKey');
    return known.subjectId;
  }
  const subjectId = await work();
  if (subjectId !== expected) await manager.update(IdempotencyKeyEntity, where, { subjectId });
  return subjectId;
}
