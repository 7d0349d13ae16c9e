import { findFacts, findResponsiblePosts, isId, UnitEntity, type FactRow } from '@lianxi/api-data';
import type { AccountabilityInput } from '@lianxi/contract';
import type { AccountabilityFact, AccountabilityRecord } from '@lianxi/domain';
import { createHash } from 'node:crypto';
import { demandFound } from '../../platform/input.js';
import type { VerbScope } from '../../platform/verb-runner.js';

/** The fact with the hash of exactly what is told of it, so that a later reader can see whether a word of it was changed. */
export function withHash(row: FactRow): AccountabilityFact {
  return { ...row, hash: createHash('sha256').update(JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)))).digest('hex') };
}

/** What the record says about what was picked: nothing of a fact comes from whoever proposes but which one it is. */
export async function recordOf({ manager, jointMeetingId, context: { today } }: VerbScope, { unitId, postId, facts: asked }: Pick<AccountabilityInput, 'unitId' | 'postId' | 'facts'>): Promise<AccountabilityRecord> {
  const unit = demandFound(isId(unitId) ? await manager.findOneBy(UnitEntity, { id: unitId }) : null, 'unit');
  const picked = [...new Map(asked.map((fact) => [`${fact.kind} ${fact.sourceId}`, fact])).values()];
  const known = picked.filter(({ sourceId }) => isId(sourceId));
  const rows = known.length === 0 ? [] : await findFacts(manager, {
    jointMeetingId, unitId, today, fromOn: null, toOn: null, kinds: null, pickedKinds: known.map(({ kind }) => kind), pickedIds: known.map(({ sourceId }) => sourceId), limit: known.length,
  });
  const post = postId == null ? null : ((await findResponsiblePosts(manager, unitId)).find(({ id }) => id === postId) ?? null);
  return { unit: { id: unit.id, name: unit.name }, post, facts: rows.map(withHash), picked: picked.length };
}
