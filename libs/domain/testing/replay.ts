import type { EventDraft } from '../event/event.js';
import { stateAsOf, type LoggedEvent } from '../event/state-as-of.js';
import type { WholeTask } from '../task/task-change.js';

const logged = (events: readonly EventDraft[], at: string): LoggedEvent[] => events.map((event) => ({ ...event, jointMeetingId: 'jm-1', at }));

/** What the log alone makes of these rows equals what the verb answers. */
export function expectReplay(before: WholeTask, after: WholeTask & { readonly events: readonly EventDraft[] }): void {
  const parts = before.assignments.map((part) => ({ ...part }));
  const born: EventDraft[] = [
    { verb: 'draftTask', subjectType: 'task', subjectId: before.task.id, taskId: before.task.id, unitId: null, postId: null, fromState: null, toState: before.task.state, reason: null, data: { ...before.task, parts } },
    ...before.slots.map((slot): EventDraft => ({ verb: 'fileReport', subjectType: 'report_slot', subjectId: slot.id, taskId: slot.taskId, unitId: slot.unitId, postId: null, fromState: null, toState: slot.state, reason: null, data: { ...slot } })),
  ];
  const state = stateAsOf([...logged(born, '2026-01-01T00:00:00.000Z'), ...logged(after.events, '2026-12-01T00:00:00.000Z')], '2028-01-01');
  expect(state.get('task', after.task.id)).toEqual({ ...after.task });
  for (const part of after.assignments) expect(state.get('assignment', part.id)).toEqual({ ...part });
  for (const slot of after.slots) expect(state.get('report_slot', slot.id)).toEqual({ ...slot });
}
