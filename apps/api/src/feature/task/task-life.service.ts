import { Injectable } from '@nestjs/common';
import { findAssignableUnits, findTownsBelow, InstructionEntity, UnitEntity } from '@lianxi/api-data';
import type {
  MutationApproveExtensionArgs,
  MutationArchiveTaskArgs,
  MutationHandDownAssignmentArgs,
  MutationObjectToAssignmentArgs,
  MutationReassignAssignmentArgs,
  MutationRecallAssignmentArgs,
  MutationRefuseExtensionArgs,
  MutationReopenTaskArgs,
  MutationRequestExtensionArgs,
  MutationResumeTaskArgs,
  MutationSuspendTaskArgs,
  MutationUpholdAssignmentArgs,
  MutationWaiveSupportArgs,
  MutationWithdrawTaskArgs,
} from '@lianxi/contract';
import {
  aboveUnitId, approveExtension, archiveTask, handDownAssignment, objectToAssignment, reassignAssignment, recallAssignment, refuseExtension, reopenInstruction, reopenTask, requestExtension, resumeTask, suspendTask, upholdAssignment,
  waiveSupport, withdrawTask, type Assignment, type EventDraft, type TaskChange, type WholeTask,
} from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { readingScope } from './reading.service.js';
import { TaskReads } from './task.reads.js';
import { lockAssignment, lockTask, lockWholeTask, saveAssignments, saveChanges, saveTask, saveTaskChange, type LockedTask } from './task.store.js';
import type { AssignmentNode, TaskNode } from './task.view.js';

type Part = WholeTask & { readonly assignment: Assignment };
type PartOutcome = { readonly assignment: Assignment; readonly events: readonly EventDraft[] };

/** What happens to a task beside its straight way: objection, extension, pause, end, and taking it up again. */
@Injectable()
export class TaskLifeService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: TaskReads,
  ) {}

  objectToAssignment(request: RequestContext, { id, ...input }: MutationObjectToAssignmentArgs): Promise<AssignmentNode> {
    return this.onWholePart(request, id, (subject, { actor, context }) => objectToAssignment(actor, subject, input, context));
  }

  upholdAssignment(request: RequestContext, { id, ...input }: MutationUpholdAssignmentArgs): Promise<AssignmentNode> {
    return this.onWholePart(request, id, (subject, { actor, context }) => upholdAssignment(actor, subject, input, context));
  }

  async reassignAssignment(request: RequestContext, { id, version, unitId, reason = null }: MutationReassignAssignmentArgs): Promise<TaskNode> {
    const taskId = await this.verbs.run(request, async (scope) => {
      const { manager, actor, jointMeetingId, context } = scope;
      const subject = await wholePart(scope, id);
      const assignableUnitIds = await findAssignableUnits(manager, { jointMeetingId, today: context.today });
      const countyId = aboveUnitId(subject.assignment, subject.assignments);
      const townUnitIds = new Set(countyId === null ? [] : await findTownsBelow(manager, [countyId]));
      await save(scope, subject, reassignAssignment(actor, { ...subject, assignableUnitIds, townUnitIds }, { version, unitId, reason }, context));
      return subject.task.id;
    });
    return this.reads.demand(request, taskId);
  }

  async handDownAssignment(request: RequestContext, { id, version, unitIds }: MutationHandDownAssignmentArgs): Promise<TaskNode> {
    const taskId = await this.verbs.run(request, async (scope) => {
      const { manager, actor, context } = scope;
      const subject = await wholePart(scope, id);
      const { unitId } = subject.assignment;
      const { level } = await manager.findOneByOrFail(UnitEntity, { id: unitId });
      const townUnitIds = new Set(await findTownsBelow(manager, [unitId]));
      await save(scope, subject, handDownAssignment(actor, { ...subject, level, townUnitIds }, { version, unitIds }, context));
      return subject.task.id;
    });
    return this.reads.demand(request, taskId);
  }

  async recallAssignment(request: RequestContext, { id, ...input }: MutationRecallAssignmentArgs): Promise<TaskNode> {
    const taskId = await this.verbs.run(request, async (scope) => {
      const subject = await wholePart(scope, id);
      await save(scope, subject, recallAssignment(scope.actor, subject, input, scope.context));
      return subject.task.id;
    });
    return this.reads.demand(request, taskId);
  }

  requestExtension(request: RequestContext, { id, ...input }: MutationRequestExtensionArgs): Promise<AssignmentNode> {
    return this.onPart(request, id, (subject, { actor, context }) => requestExtension(actor, subject, input, context));
  }

  approveExtension(request: RequestContext, { id, ...input }: MutationApproveExtensionArgs): Promise<AssignmentNode> {
    return this.onWholePart(request, id, (subject, { actor, context }) => approveExtension(actor, subject, input, context));
  }

  refuseExtension(request: RequestContext, { id, ...input }: MutationRefuseExtensionArgs): Promise<AssignmentNode> {
    return this.onPart(request, id, (subject, { actor, context }) => refuseExtension(actor, subject, input, context));
  }

  waiveSupport(request: RequestContext, { id, ...input }: MutationWaiveSupportArgs): Promise<AssignmentNode> {
    return this.onWholePart(request, id, (subject, { actor, context }) => waiveSupport(actor, subject, input, context));
  }

  suspendTask(request: RequestContext, { id, ...input }: MutationSuspendTaskArgs): Promise<TaskNode> {
    return this.onTask(request, id, (subject, { actor, context }) => suspendTask(actor, subject, input, context));
  }

  resumeTask(request: RequestContext, { id, version, reason = null }: MutationResumeTaskArgs): Promise<TaskNode> {
    return this.onTask(request, id, (subject, { actor, context }) => resumeTask(actor, subject, { version, reason }, context));
  }

  withdrawTask(request: RequestContext, { id, ...input }: MutationWithdrawTaskArgs): Promise<TaskNode> {
    return this.onTask(request, id, (subject, { actor, context }) => withdrawTask(actor, subject, input, context));
  }

  reopenTask(request: RequestContext, { id, version, reason, dueOn = null }: MutationReopenTaskArgs): Promise<TaskNode> {
    return this.onTask(request, id, async (subject, { actor, context, manager, jointMeetingId, append }) => {
      const after = reopenTask(actor, subject, { version, reason, dueOn }, context);
      const told = await manager.find(InstructionEntity, { where: { jointMeetingId, taskId: id, state: 'reported' }, lock: { mode: 'pessimistic_write' } });
      const postId = after.events[0]?.postId ?? null;
      for (const before of told) {
        const reopened = reopenInstruction(before, { postId, reason });
        await saveChanges(manager, InstructionEntity, before, reopened.instruction);
        append(reopened.events);
      }
      return after;
    });
  }

  async archiveTask(request: RequestContext, { id, version }: MutationArchiveTaskArgs): Promise<TaskNode> {
    await this.verbs.run(request, async (scope) => {
      const { task } = await lock(scope, id);
      const after = archiveTask(scope.actor, task, { version }, scope.context);
      await saveTask(scope.manager, task, after.task);
      scope.append(after.events);
    });
    return this.reads.demand(request, id);
  }

  /** A verb on one part that moves the task or its reports too. */
  private async onWholePart(request: RequestContext, id: string, verb: (subject: Part, scope: VerbScope) => TaskChange): Promise<AssignmentNode> {
    await this.verbs.run(request, async (scope) => {
      const subject = await wholePart(scope, id);
      await save(scope, subject, verb(subject, scope));
    });
    return this.reads.assignment(request, id);
  }

  private async onPart(request: RequestContext, id: string, verb: (subject: LockedTask & { readonly assignment: Assignment }, scope: VerbScope) => PartOutcome): Promise<AssignmentNode> {
    await this.verbs.run(request, async (scope) => {
      const subject = await lockPart(scope, id);
      const after = verb(subject, scope);
      await saveAssignments(scope.manager, subject.assignments, [after.assignment]);
      scope.append(after.events);
    });
    return this.reads.assignment(request, id);
  }

  private async onTask(request: RequestContext, id: string, verb: (subject: WholeTask, scope: VerbScope) => TaskChange | Promise<TaskChange>): Promise<TaskNode> {
    await this.verbs.run(request, async (scope) => {
      const locked = await lock(scope, id);
      const subject = await lockWholeTask(scope.manager, locked);
      await save(scope, subject, await verb(subject, scope));
    });
    return this.reads.demand(request, id);
  }
}

async function save({ manager, append }: VerbScope, before: WholeTask, after: TaskChange): Promise<void> {
  await saveTaskChange(manager, before, after);
  append(after.events);
}

async function lock({ manager, actor, jointMeetingId, context }: VerbScope, id: string): Promise<LockedTask> {
  return lockTask(manager, jointMeetingId, id, await readingScope(manager, actor, jointMeetingId, context.today));
}

async function lockPart({ manager, actor, jointMeetingId, context }: VerbScope, id: string): Promise<LockedTask & { readonly assignment: Assignment }> {
  return lockAssignment(manager, jointMeetingId, id, await readingScope(manager, actor, jointMeetingId, context.today));
}

async function wholePart(scope: VerbScope, id: string): Promise<Part> {
  const locked = await lockPart(scope, id);
  return { ...(await lockWholeTask(scope.manager, locked)), assignment: locked.assignment };
}
