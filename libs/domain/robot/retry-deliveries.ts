import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import type { Robot } from './robot.js';

/** What was given up, or waits for its next attempt, is tried again now (重发). */
export function retryDeliveries(actor: Actor, robot: Robot, context: Pick<VerbContext, 'today'>): readonly EventDraft[] {
  const { postId } = demandGrant('retryDeliveries', actor, { jointMeetingId: robot.jointMeetingId, unitId: null }, context.today);
  return [draftEvent({ verb: 'retryDeliveries', subjectType: 'robot', subjectId: robot.id, postId, data: { name: robot.name } })];
}
