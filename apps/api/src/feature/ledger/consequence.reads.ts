import { Injectable } from '@nestjs/common';
import { AssignmentEntity, findTownsBelow, isId, newId, TaskEntity, UnitEntity } from '@lianxi/api-data';
import { DomainError, handDownAssignment, previewAssignTask, type VerbContext } from '@lianxi/domain';
import { ReadingSource } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';
import { settingsOf } from '../../platform/verb-runner.js';
import { TaskReads } from '../task/task.reads.js';
import { consequenceNode, type ConsequenceNode } from './ledger.answer.js';
import { consequenceFor } from './ledger.judge.js';

/** What handing out would ask of people, before it is done: by the verbs themselves, of which nothing is kept. */
@Injectable()
export class ConsequenceReads {
  constructor(
    private readonly readings: ReadingSource,
    private readonly tasks: TaskReads,
  ) {}

  async ofAssigning(request: RequestContext, id: string): Promise<ConsequenceNode> {
    const task = await this.tasks.demand(request, id);
    const { assignments, slots } = previewAssignTask(task, await this.tasks.assignments(request, task), await this.context(request));
    return this.of(request, { parts: assignments, slots });
  }

  /** NOT_FOUND, and whatever handing down itself refuses. */
  async ofHandingDown(request: RequestContext, id: string, unitIds: readonly string[]): Promise<ConsequenceNode> {
    const { manager, jointMeetingId } = await this.place(request);
    const assignment = isId(id) ? await manager.findOneBy(AssignmentEntity, { jointMeetingId, id }) : null;
    if (!assignment) throw new DomainError('NOT_FOUND', { subject: 'assignment' });
    // Whoever may not see the task is told the same.
    const { id: taskId } = await this.tasks.demand(request, assignment.taskId);
    const task = await manager.findOneByOrFail(TaskEntity, { jointMeetingId, id: taskId });
    const assignments = await manager.findBy(AssignmentEntity, { jointMeetingId, taskId });
    const { level } = await manager.findOneByOrFail(UnitEntity, { id: assignment.unitId });
    const townUnitIds = new Set(await findTownsBelow(manager, [assignment.unitId]));
    const subject = { task, assignments, slots: [], assignment, level, townUnitIds };
    const after = handDownAssignment(request.actor, subject, { version: assignment.version, unitIds }, await this.context(request));
    const made = after.assignments.filter((part) => part.parentId === assignment.id && unitIds.includes(part.unitId));
    return this.of(request, { parts: made, slots: after.slots });
  }

  private async of(request: RequestContext, made: Parameters<typeof consequenceFor>[1]): Promise<ConsequenceNode> {
    return consequenceNode(await consequenceFor({ ...(await this.place(request)), context: { today: request.today } }, made));
  }

  private async place(request: RequestContext) {
    return { manager: await request.reader(), jointMeetingId: request.tenant };
  }

  private async context(request: RequestContext): Promise<VerbContext> {
    const { light } = await this.readings.of(request);
    return { today: request.today, now: request.now, calendar: light.calendar, settings: await settingsOf(await request.reader(), request.tenant), newId };
  }
}
