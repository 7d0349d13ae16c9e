import { AssignmentEntity, FindingEntity, isId, RectificationEntity, ReportSlotEntity, TaskEntity } from '@lianxi/api-data';
import type { UrgeSubjectsInput } from '@lianxi/contract';
import { DomainError, grantFor, lastDueWithin, owedSlotStates, scopeAbove, scopeHolds, type Actor, type Assignment, type LocalDate, type Rectification, type ReportSlot, type Task, type UnitScope, type VerbContext } from '@lianxi/domain';
import { In, IsNull, LessThanOrEqual, Not, Or, type EntityManager } from 'typeorm';

export const maxUrged = 200;

/** What was asked for, tasks opened into what is late or near its day in them. */
export interface FoundSubjects {
  readonly slots: readonly ReportSlot[];
  readonly assignments: readonly Assignment[];
  readonly rectifications: readonly Rectification[];
  /** What was found, by the id of an item. */
  readonly matters: ReadonlyMap<string, string>;
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
  const rectificationIds = idsOf(asked.rectificationIds);
  const rectifications = rectificationIds.length === 0 ? [] : await manager.find(RectificationEntity, { where: { jointMeetingId, id: In(rectificationIds) }, order: { id: 'ASC' }, take: maxUrged + 1 });
  const named = [...slotIds, ...assignmentIds, ...rectificationIds];
  const own = filterFor(viewer, today, new Set(named), (each) => above.get('assignmentId' in each ? each.assignmentId : each.id) ?? null);
  return opened(manager, jointMeetingId, { slots: slots.filter(own), assignments: assignments.filter(own), rectifications: rectifications.filter(own), above }, named);
}

type Found = Pick<FoundSubjects, 'slots' | 'assignments' | 'rectifications' | 'above'>;

async function opened(manager: EntityManager, jointMeetingId: string, found: Found, askedIds: readonly string[]): Promise<FoundSubjects> {
  const { slots, assignments, rectifications } = found;
  if (slots.length + assignments.length + rectifications.length > maxUrged) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: 1, max: maxUrged }, 'subjects');
  const ids = [...new Set([...slots, ...assignments].map((each) => each.taskId))];
  const tasks = await manager.findBy(TaskEntity, { jointMeetingId, id: In(ids) });
  const known = new Set([...slots, ...assignments, ...rectifications].map((each) => each.id));
  const findings = rectifications.length === 0 ? [] : await manager.findBy(FindingEntity, { jointMeetingId, id: In(rectifications.map(({ findingId }) => findingId)) });
  const matterOf = new Map(findings.map(({ id, matter }) => [id, matter]));
  const matters = new Map(rectifications.map(({ id, findingId }) => [id, matterOf.get(findingId) ?? '']));
  return { ...found, matters, tasks: new Map(tasks.map((task) => [task.id, task])), missingIds: askedIds.filter((id) => !known.has(id)) };
}

type Subject = ReportSlot | Assignment | Rectification;

function filterFor({ actor, scope }: UrgeViewer, today: LocalDate, named: ReadonlySet<string>, aboveOf: (each: Subject) => string | null) {
  return (each: Subject): boolean => {
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
