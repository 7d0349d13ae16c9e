import { Injectable } from '@nestjs/common';
import { AssignmentEntity, DutyEntity, findAssignableUnits, isId, nextCode, ReportSlotEntity, TaskEntity } from '@lianxi/api-data';
import type { DraftTaskInput, MutationAssignTaskArgs, MutationCloseOutTaskArgs, MutationReviseTaskArgs } from '@lianxi/contract';
import { assignTask, civilOf, closeOutTask, draftTask, hasEnded, DomainError, keptReportDue, reviseTask, type Duty, type TaskInput } from '@lianxi/domain';
import { In } from 'typeorm';
import { once } from '../../platform/idempotency.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { readingScope } from './reading.service.js';
import { TaskReads } from './task.reads.js';
import { lockTask, saveAssignments, saveTask, type LockedTask } from './task.store.js';
import { dueAsked, type TaskNode } from './task.view.js';

/** Verbs on a whole task. */
@Injectable()
export class TaskService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: TaskReads,
  ) {}

  async draftTask(request: RequestContext, { idempotencyKey: key, ...input }: DraftTaskInput): Promise<TaskNode> {
    const id = await this.verbs.run(request, (scope) => once(scope, { key, verb: 'draftTask', input }, () => draft(scope, input)));
    return this.reads.demand(request, id);
  }

  async reviseTask(request: RequestContext, { id, version, input }: MutationReviseTaskArgs): Promise<TaskNode> {
    await this.verbs.run(request, async (scope) => {
      const { manager, actor, context, append } = scope;
      const before = await lock(scope, id);
      const subject = { ...before, assignableUnitIds: await assignable(scope) };
      const after = reviseTask(actor, subject, { ...taskInput(input), version }, context);
      const { removedAssignmentIds: removed } = after;
      if (removed.length > 0) await manager.delete(AssignmentEntity, { jointMeetingId: scope.jointMeetingId, id: In([...removed]) });
      await saveTask(manager, before.task, after.task);
      await saveAssignments(manager, before.assignments, after.assignments);
      append(after.events);
    });
    return this.reads.demand(request, id);
  }

  async assignTask(request: RequestContext, { id, version, idempotencyKey: key }: MutationAssignTaskArgs): Promise<TaskNode> {
    await this.verbs.run(request, (scope) => once(scope, { key, verb: 'assignTask', input: { id, version } }, () => assign(scope, id, version)));
    return this.reads.demand(request, id);
  }

  async closeOutTask(request: RequestContext, { id, version, reason }: MutationCloseOutTaskArgs): Promise<TaskNode> {
    await this.verbs.run(request, async (scope) => {
      const { task } = await lock(scope, id);
      const after = closeOutTask(scope.actor, task, { version, reason: reason ?? null }, scope.context);
      await saveTask(scope.manager, task, after.task);
      scope.append(after.events);
    });
    return this.reads.demand(request, id);
  }
}

async function lock({ manager, actor, jointMeetingId, context }: VerbScope, id: string): Promise<LockedTask> {
  return lockTask(manager, jointMeetingId, id, await readingScope(manager, actor, jointMeetingId, context.today));
}

function assignable({ manager, jointMeetingId, context }: VerbScope): Promise<ReadonlySet<string>> {
  return findAssignableUnits(manager, { jointMeetingId, today: context.today });
}

async function draft(scope: VerbScope, input: Omit<DraftTaskInput, 'idempotencyKey'>): Promise<string> {
  const { manager, actor, jointMeetingId, context, append } = scope;
  const duty = await dutyOf(scope, input.dutyId ?? null);
  const code = await nextCode(manager, jointMeetingId, 'RW', civilOf(context.today).year);
  const origin = { jointMeetingId, code, duty, assignableUnitIds: await assignable(scope) };
  const made = draftTask(actor, origin, taskInput(input), context);
  await manager.insert(TaskEntity, made.task);
  await saveAssignments(manager, [], made.assignments);
  append(made.events);
  return made.task.id;
}

async function dutyOf({ manager, jointMeetingId, context }: VerbScope, id: string | null): Promise<Duty | null> {
  if (id === null) return null;
  const duty = isId(id) ? await manager.findOneBy(DutyEntity, { jointMeetingId, id }) : null;
  if (!duty) throw new DomainError('NOT_FOUND', { subject: 'duty' }, 'dutyId');
  if (hasEnded(duty, context.today)) throw new DomainError('DUTY_NOT_IN_FORCE', { on: context.today }, 'dutyId');
  return duty;
}

async function assign(scope: VerbScope, id: string, version: number): Promise<string> {
  const { manager, actor, context, append } = scope;
  const before = await lock(scope, id);
  const after = assignTask(actor, { ...before, assignableUnitIds: await assignable(scope) }, { version }, context);
  await saveTask(manager, before.task, after.task);
  await saveAssignments(manager, before.assignments, after.assignments);
  if (after.slots.length > 0) await manager.insert(ReportSlotEntity, [...after.slots]);
  append(after.events);
  return id;
}

/** The domain knows no "absent": what the client leaves out is null. */
function taskInput(input: Omit<DraftTaskInput, 'idempotencyKey'>): TaskInput {
  const kept = keptReportDue(dueAsked(input.reportDue));
  return {
    title: input.title,
    content: input.content,
    due: input.due ? { on: input.due.on ?? null, workingDays: input.due.workingDays ?? null } : null,
    reportEveryMonths: input.reportEveryMonths ?? null,
    reportDueDay: kept.dueDay,
    reportDueWorkingDays: kept.dueWorkingDays,
    unusual: input.unusual ?? false,
    parts: input.assignments.map(({ unitId, role }) => ({ unitId, role })),
  };
}
