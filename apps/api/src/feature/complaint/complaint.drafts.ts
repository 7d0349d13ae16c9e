import { AssignmentEntity, InspectionEntity, InspectionMemberEntity, InspectionObjectEntity, TaskEntity } from '@lianxi/api-data';
import type { CalledOff, Complaint, DraftedFromComplaint } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import type { VerbScope } from '../../platform/verb-runner.js';
import { saveInspection } from '../inspection/inspection.store.js';
import { saveAssignments, saveTask } from '../task/task.store.js';

const lock = { mode: 'pessimistic_write' } as const;

/** What the complaint became, locked; whoever hands it over need not read it. */
export async function draftedFrom({ manager, jointMeetingId }: VerbScope, { taskId, inspectionId }: Complaint): Promise<DraftedFromComplaint> {
  const task = taskId === null ? null : await manager.findOne(TaskEntity, { where: { jointMeetingId, id: taskId }, lock });
  const inspection = inspectionId === null ? null : await manager.findOne(InspectionEntity, { where: { jointMeetingId, id: inspectionId }, lock });
  return {
    task: task === null ? null : { task, assignments: await manager.find(AssignmentEntity, { where: { jointMeetingId, taskId: task.id }, lock }) },
    inspection: inspection === null ? null : {
      inspection, objects: await manager.findBy(InspectionObjectEntity, { jointMeetingId, inspectionId: inspection.id }), team: await manager.findBy(InspectionMemberEntity, { jointMeetingId, inspectionId: inspection.id }),
    },
  };
}

/** Writes what was called off. */
export async function saveCalledOff(manager: EntityManager, before: DraftedFromComplaint, { task, inspection }: CalledOff): Promise<void> {
  if (task !== null && before.task !== null) {
    await saveTask(manager, before.task.task, task.task);
    await saveAssignments(manager, before.task.assignments, task.assignments);
  }
  if (inspection !== null && before.inspection !== null) await saveInspection(manager, before.inspection, inspection);
}
