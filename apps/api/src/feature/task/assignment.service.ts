import { Injectable } from '@nestjs/common';
import { ReportSlotEntity } from '@lianxi/api-data';
import type {
  MutationAcceptCompletionArgs,
  MutationAcknowledgeAssignmentArgs,
  MutationRequestCompletionArgs,
  MutationReturnCompletionArgs,
} from '@lianxi/contract';
import { acceptCompletion, acknowledgeAssignment, requestCompletion, returnCompletion, type Assignment, type EventDraft } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { readingScope } from './reading.service.js';
import { TaskReads } from './task.reads.js';
import { lockAssignment, lockSlotsOfTask, saveAssignments, saveChanges, saveTask, type LockedTask } from './task.store.js';
import type { AssignmentNode } from './task.view.js';

type Locked = LockedTask & { readonly assignment: Assignment };
type Outcome = { readonly assignment: Assignment; readonly events: readonly EventDraft[] };

/** Verbs on one unit's part of a task. */
@Injectable()
export class AssignmentService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: TaskReads,
  ) {}

  acknowledgeAssignment(request: RequestContext, { id, version }: MutationAcknowledgeAssignmentArgs): Promise<AssignmentNode> {
    return this.change(request, id, (subject, { actor, context }) => acknowledgeAssignment(actor, subject, { version }, context));
  }

  requestCompletion(request: RequestContext, { id, version, text }: MutationRequestCompletionArgs): Promise<AssignmentNode> {
    return this.change(request, id, (subject, { actor, context }) => requestCompletion(actor, subject, { version, text }, context));
  }

  returnCompletion(request: RequestContext, { id, version, reason }: MutationReturnCompletionArgs): Promise<AssignmentNode> {
    return this.change(request, id, (subject, { actor, context }) => returnCompletion(actor, subject, { version, reason }, context));
  }

  async acceptCompletion(request: RequestContext, { id, version, grade }: MutationAcceptCompletionArgs): Promise<AssignmentNode> {
    await this.verbs.run(request, async (scope) => {
      const { manager, actor, jointMeetingId, context, append } = scope;
      const before = await lock(scope, id);
      const slots = await lockSlotsOfTask(manager, jointMeetingId, before.task.id);
      const after = acceptCompletion(actor, { ...before, slots }, { version, grade }, context);
      await saveAssignments(manager, before.assignments, [after.assignment, ...after.endedAssignments]);
      await saveTask(manager, before.task, after.task);
      for (const slot of after.withdrawnSlots) {
        await saveChanges(manager, ReportSlotEntity, slots.find((old) => old.id === slot.id) ?? slot, slot);
      }
      append(after.events);
    });
    return this.reads.assignment(request, id);
  }

  /** A verb that changes the assignment and nothing else. */
  private async change(request: RequestContext, id: string, verb: (subject: Locked, scope: VerbScope) => Outcome): Promise<AssignmentNode> {
    await this.verbs.run(request, async (scope) => {
      const before = await lock(scope, id);
      const after = verb(before, scope);
      await saveAssignments(scope.manager, before.assignments, [after.assignment]);
      scope.append(after.events);
    });
    return this.reads.assignment(request, id);
  }
}

async function lock({ manager, actor, jointMeetingId, context }: VerbScope, id: string): Promise<Locked> {
  return lockAssignment(manager, jointMeetingId, id, await readingScope(manager, actor, jointMeetingId, context.today));
}
