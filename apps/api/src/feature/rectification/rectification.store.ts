import { InspectionMemberEntity, isId, PersonEntity, PostEntity, RectificationCheckEntity, RectificationEntity, RectificationReportEntity } from '@lianxi/api-data';
import { inspectionReading, type Actor, type ChangedRectification, type InspectionReading, type LocalDate, type Rectification, type RectificationSubject, type UnitScope } from '@lianxi/domain';
import { In, type EntityManager } from 'typeorm';
import { demandFound, demandId } from '../../platform/input.js';
import { readingScope } from '../../platform/reading.js';
import type { VerbScope } from '../../platform/verb-runner.js';
import { saveChanges } from '../task/task.store.js';

/** Who reads an item: who reads all, its unit, the county above it, and the team that found it. */
export async function rectificationReading(manager: EntityManager, actor: Actor, jointMeetingId: string, today: LocalDate, known?: UnitScope): Promise<InspectionReading> {
  const scope = known ?? (await readingScope(manager, actor, jointMeetingId, today));
  return { ...inspectionReading(actor, jointMeetingId, today), unitIds: scope.kind === 'units' ? scope.unitIds : [] };
}

/** The item with the team that found it, locked; NOT_FOUND for whoever does not read it. */
export async function lockRectification({ manager, actor, jointMeetingId, context }: VerbScope, id: string): Promise<RectificationSubject> {
  demandId(id, 'rectification');
  const rectification = demandFound(await manager.findOne(RectificationEntity, { where: { jointMeetingId, id }, lock: { mode: 'pessimistic_write' } }), 'rectification');
  const seats = await manager.find(InspectionMemberEntity, { where: { jointMeetingId, inspectionId: rectification.inspectionId } });
  const { all, postIds, unitIds } = await rectificationReading(manager, actor, jointMeetingId, context.today);
  const seen = all || unitIds.includes(rectification.unitId) || seats.some(({ postId }) => postId !== null && postIds.includes(postId));
  return demandFound(seen ? { rectification, team: seats } : null, 'rectification');
}

/** Writes what a verb changed, with the report or the record of what was seen. */
export async function saveRectification(manager: EntityManager, before: Rectification, { rectification, report, check }: Pick<ChangedRectification, 'rectification' | 'report' | 'check'>): Promise<void> {
  await saveChanges(manager, RectificationEntity, before, rectification);
  if (report !== null) await manager.insert(RectificationReportEntity, { ...report, facts: [...report.facts] });
  if (check !== null) await manager.insert(RectificationCheckEntity, { ...check, checkers: [...check.checkers] });
}

/** People by id with their names. */
export async function namesOf(manager: EntityManager, personIds: readonly (string | null | undefined)[]): Promise<ReadonlyMap<string, string>> {
  const ids = personIds.filter((id): id is string => id != null && isId(id));
  const people = ids.length === 0 ? [] : await manager.findBy(PersonEntity, { id: In(ids) });
  return new Map(people.map(({ id, name }) => [id, name]));
}

/** Posts by id with their units. */
export async function unitOfPosts(manager: EntityManager, postIds: readonly (string | null | undefined)[]): Promise<ReadonlyMap<string, string>> {
  const ids = postIds.filter((id): id is string => id != null);
  const posts = ids.length === 0 ? [] : await manager.findBy(PostEntity, { id: In(ids) });
  return new Map(posts.map(({ id, unitId }) => [id, unitId]));
}
