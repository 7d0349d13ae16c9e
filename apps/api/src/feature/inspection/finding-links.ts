import { DutyEntity, TaskEntity, UnitEntity } from '@lianxi/api-data';
import { DomainError, type FindingInput } from '@lianxi/domain';
import type { VerbScope } from '../../platform/verb-runner.js';

/** Duty, task and unit are there; NOT_FOUND on the field. */
export async function demandLinks({ manager, jointMeetingId }: VerbScope, input: Pick<FindingInput, 'dutyId' | 'taskId' | 'responsibleUnitId'>): Promise<void> {
  const { dutyId, taskId, responsibleUnitId } = input;
  if (dutyId !== null && !(await manager.existsBy(DutyEntity, { jointMeetingId, id: dutyId }))) throw new DomainError('NOT_FOUND', { subject: 'duty' }, 'dutyId');
  if (taskId !== null && !(await manager.existsBy(TaskEntity, { jointMeetingId, id: taskId }))) throw new DomainError('NOT_FOUND', { subject: 'task' }, 'taskId');
  if (responsibleUnitId !== null && !(await manager.existsBy(UnitEntity, { id: responsibleUnitId }))) throw new DomainError('NOT_FOUND', { subject: 'unit' }, 'responsibleUnitId');
}
