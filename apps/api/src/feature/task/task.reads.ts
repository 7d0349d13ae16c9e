import { Injectable } from '@nestjs/common';
import { AssignmentEntity, findTaskList, findTownsBelow, isId, newId, type RollUpRow, type TimelineRow, UnitEntity } from '@lianxi/api-data';
import type { AssignPreview, EventSubject, QueryTasksArgs, Responsible } from '@lianxi/contract';
import { addMonths, canHandDownAssignment, keepsFromHandDown, canObjectToAssignment, canOnAssignment, defaultSettings, explainWorkingDays, objectionUntilOn, periodMonths, previewAssignTask, verbsOnAssignment, type Duty, type JointMeetingSettings, type LightReason, type LocalDate, type Task, type TaskState, type Unit, type Verb, type VerbContext } from '@lianxi/domain';
import { In, IsNull } from 'typeorm';
import { demandFound, demandId } from '../../platform/input.js';
import { readPage } from '../../platform/paging.js';
import type { RequestContext } from '../../platform/request-context.js';
import { settingsOf } from '../../platform/verb-runner.js';
import { ReadingSource } from './reading.service.js';
import { assignmentsLoader, dutyLoader, eventsLoader, partLoader, responsibleLoader, rollUpLoader, taskLoader } from './task.loaders.js';
import { acknowledgeReason, assignmentNodes, assignmentReason, readsWords, taskReason, type AssignmentNode, type TaskNode } from './task.view.js';

/** Not yet closed out, archived or withdrawn. */
const openStates: readonly TaskState[] = ['draft', 'assigned', 'completed', 'suspended'];

export interface TaskPageNode {
  readonly items: readonly TaskNode[];
  readonly total: number | null;
}

/** An event as the timeline tells it. */
export type EventNode = Omit<TimelineRow, 'taskId' | 'subjectType' | 'subjectUnitName' | 'periodStartOn' | 'periodEndOn'> & { readonly subject: EventSubject };

/** What is read of tasks; each method asks for its rows once per request. */
@Injectable()
export class TaskReads {
  constructor(private readonly readings: ReadingSource) {}

  /** One statement, whatever the rows; the count is made only where it is asked for. */
  async list(request: RequestContext, args: QueryTasksArgs, withTotal: boolean): Promise<TaskPageNode> {
    const reading = await this.readings.of(request);
    const filter = args.filter ?? {};
    const ids = [filter.unitId, filter.dutyId].filter((id) => id !== null && id !== undefined);
    if (ids.some((id) => !isId(id))) return { items: [], total: 0 };
    const { rows, total } = await findTaskList(await request.reader(), {
      ...reading,
      states: filter.states ?? openStates,
      unitId: filter.unitId ?? null,
      dutyId: filter.dutyId ?? null,
      light: filter.light ?? null,
      text: filter.text?.trim() || null,
      sort: args.sort ?? 'due_on',
      direction: args.direction ?? 'asc',
      ...readPage(args.page),
      withTotal,
    });
    return { items: rows.map(({ task, ...given }): TaskNode => ({ ...task, given })), total };
  }

  async one(request: RequestContext, id: string): Promise<TaskNode | null> {
    return isId(id) ? taskLoader(request, await this.readings.of(request)).load(id) : null;
  }

  /** The task, or NOT_FOUND. */
  async demand(request: RequestContext, id: string): Promise<TaskNode> {
    return demandFound(await this.one(request, id), 'task');
  }

  async reason(request: RequestContext, task: TaskNode): Promise<LightReason> {
    const reading = await this.readings.of(request);
    const part = task.given ? task.given.part : await partLoader(request, reading).load(task.id);
    return taskReason(task, part, reading.light);
  }

  async assignments(request: RequestContext, task: Task): Promise<readonly AssignmentNode[]> {
    const reading = await this.readings.of(request);
    return assignmentNodes((await assignmentsLoader(request, reading).load(task.id)) ?? [], reading.scope);
  }

  async assignment(request: RequestContext, id: string): Promise<AssignmentNode> {
    const reader = await request.reader();
    const found = await reader.findOneBy(AssignmentEntity, { jointMeetingId: request.tenant, id });
    const parts = await this.assignments(request, await this.demand(request, found?.taskId ?? ''));
    return demandFound(parts.find((part) => part.id === id), 'assignment');
  }

  async leadUnit(request: RequestContext, task: TaskNode): Promise<Unit | null> {
    if (task.given) return task.given.leadUnit;
    const [first] = await this.assignments(request, task);
    const { leadUnitId } = first ?? { leadUnitId: null };
    return (await this.assignments(request, task)).find((part) => part.unitId === leadUnitId)?.unit ?? null;
  }

  async assignmentReason(request: RequestContext, assignment: AssignmentNode): Promise<LightReason> {
    return assignmentReason(assignment, (await this.readings.of(request)).light);
  }

  /** Why the limit to acknowledge by stands as it does. */
  async acknowledgeReason(request: RequestContext, assignment: AssignmentNode): Promise<LightReason> {
    return acknowledgeReason(assignment, (await this.readings.of(request)).light);
  }

  /** The task's state and its other parts count too; each is asked in one batch. */
  async verbsOnAssignment(request: RequestContext, assignment: AssignmentNode): Promise<readonly Verb[]> {
    const task = await this.demand(request, assignment.taskId);
    const rows = (await assignmentsLoader(request, await this.readings.of(request)).load(assignment.taskId)) ?? [];
    const rule = await this.objectionRule(request, assignment, task);
    return verbsOnAssignment(request.actor, { assignment, assignments: rows.map((row) => row.assignment), level: assignment.unit.level }, task, request.today, rule);
  }

  /** Towns below the county that have no part, or whose part it called back. */
  async handDownChoices(request: RequestContext, id: string): Promise<readonly Unit[]> {
    const assignment = await this.assignment(request, demandId(id, 'assignment'));
    const task = await this.demand(request, assignment.taskId);
    if (!canHandDownAssignment(request.actor, { assignment, level: assignment.unit.level }, task, request.today)) return [];
    const reader = await request.reader();
    const taken = new Set((await this.assignments(request, task)).filter((part) => keepsFromHandDown(part, assignment.id)).map((part) => part.unitId));
    const ids = (await findTownsBelow(reader, [assignment.unitId])).filter((unitId) => !taken.has(unitId));
    return reader.find(UnitEntity, { where: { id: In(ids), validTo: IsNull() }, order: { code: 'ASC' } });
  }

  /** Towns whose part the county took back. */
  async calledBackUnitIds(request: RequestContext, assignment: AssignmentNode): Promise<readonly string[]> {
    const rows = (await assignmentsLoader(request, await this.readings.of(request)).load(assignment.taskId)) ?? [];
    return rows.filter((row) => row.assignment.parentId === assignment.id && !keepsFromHandDown(row.assignment, assignment.id)).map((row) => row.assignment.unitId);
  }

  /** The last day to object, for those who may; the joint meeting's settings are read for nobody else. */
  async objectionUntilOn(request: RequestContext, assignment: AssignmentNode): Promise<LocalDate | null> {
    const task = await this.demand(request, assignment.taskId);
    const rule = await this.objectionRule(request, assignment, task);
    return canObjectToAssignment(request.actor, assignment, task, request.today, rule) ? objectionUntilOn(assignment, rule) : null;
  }

  private async objectionRule(request: RequestContext, assignment: AssignmentNode, task: Task): Promise<Pick<VerbContext, 'calendar' | 'settings'>> {
    const { calendar } = (await this.readings.of(request)).light;
    if (!canOnAssignment('objectToAssignment', request.actor, assignment, task, request.today)) return { calendar, settings: defaultSettings };
    const loader = request.loader<JointMeetingSettings>('task.settings', async (manager, ids) => new Map(await Promise.all(ids.map(async (id) => [id, await settingsOf(manager, id)] as const))));
    return { calendar, settings: (await loader.load(request.tenant)) ?? defaultSettings };
  }

  /** Of the towns below, for those who read the part's words: the county itself, the task's lead, and who reads all. */
  async rollUp(request: RequestContext, assignment: AssignmentNode): Promise<RollUpRow | null> {
    const reading = await this.readings.of(request);
    if (assignment.unit.level !== 'county' || !readsWords(reading.scope, assignment, assignment.leadUnitId)) return null;
    const rows = (await rollUpLoader(request, reading).load(assignment.taskId)) ?? [];
    return rows.find((row) => row.parentId === assignment.id) ?? null;
  }

  /** Post and person in charge today. */
  async responsible(request: RequestContext, assignment: AssignmentNode): Promise<Responsible | null> {
    return responsibleLoader(request, await this.readings.of(request)).load(assignment.unitId);
  }

  /** While nobody has acknowledged, the day to do so by may move with a calendar that is not out yet (L14). */
  async acknowledgeDueProvisional(request: RequestContext, { state, assignedOn, acknowledgeDueOn }: AssignmentNode): Promise<boolean> {
    if (state !== 'pending' || acknowledgeDueOn === null) return false;
    return assignedOn !== null && explainWorkingDays(assignedOn, acknowledgeDueOn, (await this.readings.of(request)).light.calendar).provisional;
  }

  async duty(request: RequestContext, task: Task): Promise<Duty | null> {
    return this.dutyById(request, task.dutyId);
  }

  async dutyById(request: RequestContext, id: string | null): Promise<Duty | null> {
    return id === null ? null : dutyLoader(request, await this.readings.of(request)).load(id);
  }

  async events(request: RequestContext, task: Task): Promise<readonly EventNode[]> {
    const rows = (await eventsLoader(request, await this.readings.of(request)).load(task.id)) ?? [];
    return rows.map((row) => ({ ...row, subject: subjectOf(row, task) }));
  }

  /** What assigning today would cause: the burden, shown before it is made (L11). */
  async preview(request: RequestContext, id: string): Promise<AssignPreview> {
    const { light } = await this.readings.of(request);
    const task = await this.demand(request, id);
    const context = { today: request.today, now: request.now, calendar: light.calendar, settings: { ...defaultSettings, ...acknowledgeDays(request) }, newId };
    const assigned = previewAssignTask(task, await this.assignments(request, task), context);
    const yearEndOn = addMonths(request.today, 12);
    const owed = assigned.slots.filter((slot) => slot.dueOn <= yearEndOn);
    const perUnit = new Map<string, number>();
    for (const slot of owed) perUnit.set(slot.unitId, (perUnit.get(slot.unitId) ?? 0) + 1);
    return {
      dueOn: assigned.task.dueOn,
      dueProvisional: assigned.task.dueProvisional,
      reportsPerUnitPerYear: Math.max(0, ...perUnit.values()),
      reportsPerYear: owed.length,
      unitCount: assigned.assignments.length,
      firstReportDueOn: assigned.slots.map((slot) => slot.dueOn).sort()[0] ?? null,
    };
  }
}

function acknowledgeDays(request: RequestContext): { acknowledgeWorkingDays: number } {
  const entered = request.signedIn?.jointMeetings.find((each) => each.id === request.tenant);
  return { acknowledgeWorkingDays: entered?.acknowledgeWorkingDays ?? defaultSettings.acknowledgeWorkingDays };
}

/** The task by its title, an assignment by its unit, a report by unit and period; the reader's language makes the words. */
function subjectOf({ subjectType: kind, subjectUnitName: unitName, periodStartOn, periodEndOn }: TimelineRow, task: Task): EventSubject {
  return { kind, title: kind === 'task' ? task.title : null, unitName: kind === 'task' ? null : unitName, periodStartOn, periodMonths: periodMonths(periodStartOn, periodEndOn) };
}
