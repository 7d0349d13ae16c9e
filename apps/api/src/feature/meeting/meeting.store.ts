import {
  AgendaItemEntity, findAssignableUnits, isId, MeetingDecisionEntity, MeetingEntity, MeetingSeatEntity, MinutesResponseEntity, nextCode, PostEntity, TaskEntity,
} from '@lianxi/api-data';
import type { CallInput as Said, DecisionTaskInput as TaskSaid } from '@lianxi/contract';
import {
  civilOf, meetingReading, type AgendaItem, type AssignedTask, type CallFacts, type CallInput, type DecisionTaskFacts, type DecisionTaskInput, type Meeting, type MeetingDecision, type MeetingSeat, type MinutesResponse,
} from '@lianxi/domain';
import { In } from 'typeorm';
import { demandFound, demandId } from '../../platform/input.js';
import type { VerbScope } from '../../platform/verb-runner.js';
import { saveAssignments } from '../task/task.store.js';

/** A meeting with all that belongs to it. */
export interface WholeMeeting {
  readonly meeting: Meeting;
  readonly seats: readonly MeetingSeat[];
  readonly items: readonly AgendaItem[];
  readonly decisions: readonly MeetingDecision[];
  readonly responses: readonly MinutesResponse[];
}

export function callFrom({ note = null, seats, ...rest }: Said): CallInput {
  return { ...rest, note, seats: seats.map(({ unitId, postId = null, office }) => ({ unitId, postId, office: office ?? '' })) };
}

export function taskFrom({ title, dueOn, assignments }: TaskSaid): DecisionTaskInput {
  return { title, dueOn, parts: assignments.map(({ unitId, role }) => ({ unitId, role })) };
}

/** Units that may be called, and the posts named. */
export async function callFacts({ manager, jointMeetingId, context }: VerbScope, { seats }: CallInput): Promise<CallFacts> {
  const ids = seats.flatMap(({ postId }) => (postId !== null && isId(postId) ? [postId] : []));
  const posts = await manager.findBy(PostEntity, { id: In(ids) });
  return { memberUnitIds: await findAssignableUnits(manager, { jointMeetingId, today: context.today }), posts: new Map(posts.map(({ id, unitId, title }) => [id, { unitId, title }])) };
}

/** A code is taken only where there is a task to be coded. */
export async function decisionFacts({ manager, jointMeetingId, context }: VerbScope, withTask: boolean): Promise<DecisionTaskFacts> {
  return {
    taskCode: withTask ? await nextCode(manager, jointMeetingId, 'RW', civilOf(context.today).year) : null,
    assignableUnitIds: await findAssignableUnits(manager, { jointMeetingId, today: context.today }),
  };
}

/** The meeting, locked; NOT_FOUND for whoever may not read it. */
export async function lockMeeting({ manager, actor, jointMeetingId, context }: VerbScope, id: string): Promise<WholeMeeting> {
  demandId(id, 'meeting');
  const meeting = demandFound(await manager.findOne(MeetingEntity, { where: { jointMeetingId, id }, lock: { mode: 'pessimistic_write' } }), 'meeting');
  const where = { jointMeetingId, meetingId: id };
  const seats = await manager.find(MeetingSeatEntity, { where, order: { id: 'ASC' } });
  const { all, unitIds } = meetingReading(actor, jointMeetingId, context.today);
  demandFound(all || seats.some(({ unitId }) => unitIds.includes(unitId)) ? meeting : null, 'meeting');
  return {
    meeting, seats, items: await manager.find(AgendaItemEntity, { where, order: { sequence: 'ASC' } }), decisions: await manager.find(MeetingDecisionEntity, { where, order: { sequence: 'ASC' } }),
    responses: await manager.find(MinutesResponseEntity, { where, order: { id: 'ASC' } }),
  };
}

/** Seats as they are now: those left out go, new ones come, the others change. */
export async function saveSeats({ manager, jointMeetingId }: VerbScope, before: readonly MeetingSeat[], after: readonly MeetingSeat[]): Promise<void> {
  const gone = before.filter(({ id }) => !after.some((seat) => seat.id === id)).map(({ id }) => id);
  if (gone.length > 0) await manager.delete(MeetingSeatEntity, { jointMeetingId, id: In(gone) });
  if (after.length > 0) await manager.save(MeetingSeatEntity, [...after]);
}

export async function saveItems({ manager, jointMeetingId }: VerbScope, before: readonly AgendaItem[], after: readonly AgendaItem[]): Promise<void> {
  const gone = before.filter(({ id }) => !after.some((item) => item.id === id)).map(({ id }) => id);
  if (gone.length > 0) await manager.delete(AgendaItemEntity, { jointMeetingId, id: In(gone) });
  if (after.length > 0) await manager.save(AgendaItemEntity, [...after]);
}

export async function insertTask({ manager }: VerbScope, { task, assignments }: AssignedTask): Promise<void> {
  await manager.insert(TaskEntity, task);
  await saveAssignments(manager, [], assignments);
}
