import { makeCode } from '../shared/code.js';
import type { VerbContext } from '../shared/context.js';
import { yearOf } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { draftAssignment } from '../task/draft-task.js';
import type { TaskPart } from '../task/task-input.js';
import { firstReporting, type Assignment, type Task } from '../task/task.js';
import { taskTable } from '../task/task.states.js';
import { wordsOf } from './compare-editions.js';
import type { DraftItem } from './draft-item.js';
import { livingItems } from './import-notice.js';

/** The first named leads (牵头, else the first responsible); all others support. Classes are left for a person to add. */
function partsOf(item: DraftItem): readonly TaskPart[] {
  const units = item.units.flatMap((unit) => (unit.unitId === null ? [] : [{ unitId: unit.unitId, role: unit.role }]));
  const lead = units.find((unit) => unit.role === 'lead') ?? units.find((unit) => unit.role === 'responsible') ?? units[0];
  const ids = [...new Set(units.map((unit) => unit.unitId))];
  return ids.map((unitId) => ({ unitId, role: unitId === lead?.unitId ? 'lead' : 'support' }));
}

/** Task items become drafted tasks, once: a sentence the edition before made a task of makes no second one. */
export function tasksOfItems(
  items: readonly DraftItem[],
  previousItems: readonly DraftItem[],
  frame: { readonly jointMeetingId: string; readonly postId: string | null; readonly lastTaskNumber: number },
  context: VerbContext,
): readonly { task: Task; assignments: readonly Assignment[] }[] {
  const made = new Set(livingItems(previousItems).filter((item) => item.kind === 'task').map((item) => wordsOf(item.text)));
  const open = items.filter((item) => item.kind === 'task' && item.state === 'open' && item.change !== 'gone');
  const fresh = open.filter((item) => item.change === 'new' || !made.has(wordsOf(item.previousText ?? item.text)));
  return fresh.map((item, at) => {
    const task: Task = {
      id: context.newId(),
      jointMeetingId: frame.jointMeetingId,
      code: makeCode('RW', yearOf(context.today), frame.lastTaskNumber + at + 1),
      title: item.title,
      content: item.text,
      dutyId: null,
      state: nextState(taskTable, 'draftTask', null),
      dueOn: item.dueOn,
      dueRule: item.dueOn === null ? { kind: 'none' } : { kind: 'date', on: item.dueOn },
      dueProvisional: false,
      reportEveryMonths: item.frequencyMonths,
      reportDueDay: null,
      ...firstReporting,
      createdByPostId: frame.postId,
      assignedOn: null,
      completedOn: null,
      closedOn: null,
      suspendedOn: null,
      stateReason: null,
      version: 1,
    };
    return { task, assignments: partsOf(item).map((part) => draftAssignment(task, part, context.newId())) };
  });
}
