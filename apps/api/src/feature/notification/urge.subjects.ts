import { AssignmentEntity, isId, ReportSlotEntity, TaskEntity } from '@lianxi/api-data';
import type { UrgeSubjectsInput } from '@lianxi/contract';
import { DomainError, grantFor, lastDueWithin, owedSlotStates, scopeAbove, scopeHolds, type Actor, type Assignment, type LocalDate, type ReportSlot, type Task, type UnitScope, type VerbContext } from '@lianxi/domain';
import { In, IsNull, LessThanOrEqual, Not, Or, type EntityManager } from 'typeorm';

export const maxUrged = 200;

/** What was asked for, tasks opened into what is late or near its day in them. */
export interface FoundSubjects {
  readonly slots: readonly ReportSlot[];
  readonly assignments: readonly Assignment[];
  readonly tasks: ReadonlyMap<string, Task>;
  /** By the id of a part: the county government that handed it down. */
  readonly above: ReadonlyMap<string, string>;
  /** Asked for by id, and not there. */
  readonly missingIds: readonly string[];
}

/** Who asks, and whose things he may know of. */
export interface UrgeViewer {
  readonly actor: Actor;
  readonly scope: UnitScope;
}

/** NUMBER_OUT_OF_RANGE beyond 200 things. Of tasks only what the viewer may urge is opened; what was named and is not his to know is missing. */
export async function findSubjects(
  manager: EntityManager,
  jointMeetingId: string,
  asked: UrgeSubjectsInput,
  viewer: UrgeViewer,
  { today, calendar, settings }: Pick<VerbContext, 'today' | 'calendar' | 'settings'>,
): Promise<FoundSubjects> {
  const { slotIds, assignmentIds, taskIds } = { slotIds: idsOf(asked.slotIds), assignmentIds: idsOf(asked.assignmentIds), taskIds: idsOf(asked.taskIds) };
  const near = LessThanOrEqual(lastDueWithin(today, settings.amberWorkingDays, calendar));
  const slots = await manager.find(ReportSlotEntity, {
    where: [{ jointMeetingId, id: In(slotIds) }, { jointMeetingId, taskId: In(taskIds), state: In([...owedSlotStates]), dueOn: near }], order: { id: 'ASC' }, take: maxUrged + 1,
  });
  const ofTask = { jointMeetingId, taskId: In(taskIds) };
  const assignments = await manager.find(AssignmentEntity, {
    where: [
      { jointMeetingId, id: In(assignmentIds) },
      { ...ofTask, state: In(['pending', 'in_progress']), role: Not('guide'), dueOn: near },
      { ...ofTask, state: 'pending', acknowledgeDueOn: Or(near, IsNull()) },
    ],
    order: { id: 'ASC' }, take: maxUrged + 1,
  });
  const above = await countiesAbove(manager, jointMeetingId, [...slots.map((slot) => slot.assignmentId), ...assignments.map((part) => part.id)]);
  const own = filterFor(viewer, today, new Set([...slotIds, ...assignmentIds]), (each) => above.get('assignmentId' in each ? each.assignmentId : each.id) ?? null);
  return opened(manager, jointMeetingId, { slots: slots.filter(own), assignments: assignments.filter(own), above }, [...slotIds, ...assignmentIds]);
}

type Found = Pick<FoundSubjects, 'slots' | 'assignments' | 'above'>;

async function opened(manager: EntityManager, jointMeetingId: string, found: Found, askedIds: readonly string[]): Promise<FoundSubjects> {
  const { slots, assignments } = found;
  if (slots.length + assignments.length > maxUrged) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: 1, max: maxUrged }, 'subjects');
  const ids = [...new Set([...slots, ...assignments].map((each) => each.taskId))];
  const tasks = await manager.findBy(TaskEntity, { jointMeetingId, id: In(ids) });
  const known = new Set([...slots, ...assignments].map((each) => each.id));
  return { ...found, tasks: new Map(tasks.map((task) => [task.id, task])), missingIds: askedIds.filter((id) => !known.has(id)) };
}

function filterFor({ actor, scope }: UrgeViewer, today: LocalDate, named: ReadonlySet<string>, aboveOf: (each: ReportSlot | Assignment) => string | null) {
  return (each: ReportSlot | Assignment): boolean => {
    if (grantFor('urge', actor, scopeAbove(each, aboveOf(each)), today) !== null) return true;
    return named.has(each.id) && scopeHolds(scope, [each.unitId]);
  };
}

async function countiesAbove(manager: EntityManager, jointMeetingId: string, partIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const parts = await manager.find(AssignmentEntity, { where: { jointMeetingId, id: In([...new Set(partIds)]), parentId: Not(IsNull()) }, select: { jointMeetingId: true, id: true, parentId: true } });
  if (parts.length === 0) return new Map();
  const counties = await manager.find(AssignmentEntity, {
    where: { jointMeetingId, id: In([...new Set(parts.map((part) => part.parentId))]), state: Not('withdrawn') }, select: { jointMeetingId: true, id: true, unitId: true },
  });
  const unitOf = new Map(counties.map((county) => [county.id, county.unitId]));
  return new Map(parts.flatMap((part) => (unitOf.has(part.parentId ?? '') ? [[part.id, unitOf.get(part.parentId ?? '') ?? ''] as const] : [])));
}

function idsOf(ids: readonly string[] | null | undefined): string[] {
  return [...new Set(ids ?? [])].filter(isId);
}
