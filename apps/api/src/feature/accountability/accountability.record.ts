import { findFacts, findResponsiblePosts, isId, UnitEntity, withFactHash } from '@lianxi/api-data';
import type { AccountabilityInput } from '@lianxi/contract';
import type { AccountabilityRecord } from '@lianxi/domain';
import { demandFound } from '../../platform/input.js';
import type { VerbScope } from '../../platform/verb-runner.js';

/** What the record says about what was picked: nothing of a fact comes from whoever proposes but which one it is. */
export async function recordOf({ manager, jointMeetingId, context: { today } }: VerbScope, { unitId, postId, facts: asked }: Pick<AccountabilityInput, 'unitId' | 'postId' | 'facts'>): Promise<AccountabilityRecord> {
  const unit = demandFound(isId(unitId) ? await manager.findOneBy(UnitEntity, { id: unitId }) : null, 'unit');
  const picked = [...new Map(asked.map((fact) => [`${fact.kind} ${fact.sourceId}`, fact])).values()];
  const known = picked.filter(({ sourceId }) => isId(sourceId));
  const rows = known.length === 0 ? [] : await findFacts(manager, {
    jointMeetingId, unitId, today, fromOn: null, toOn: null, kinds: null, pickedKinds: known.map(({ kind }) => kind), pickedIds: known.map(({ sourceId }) => sourceId), limit: known.length,
  });
  const post = postId == null ? null : ((await findResponsiblePosts(manager, unitId)).find(({ id }) => id === postId) ?? null);
  return { unit: { id: unit.id, name: unit.name }, post, facts: rows.map(withFactHash), picked: picked.length };
}
