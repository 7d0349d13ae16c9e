import { EscalationLadderEntity } from '@lianxi/api-data';
import { defaultLadder, type LadderOfJointMeeting, type LocalDate } from '@lianxi/domain';
import { LessThanOrEqual, type EntityManager } from 'typeorm';

/** The version in force, else the product's defaults, which have the number 0. */
export async function ladderOf(manager: EntityManager, jointMeetingId: string, today: LocalDate): Promise<LadderOfJointMeeting> {
  const found = await manager.findOne(EscalationLadderEntity, { where: { jointMeetingId, fromOn: LessThanOrEqual(today) }, order: { version: 'DESC' } });
  if (!found) return { ...defaultLadder, jointMeetingId, version: 0, fromOn: today };
  const { version, fromOn, steps, quietFrom, quietUntil, runAt } = found;
  return { jointMeetingId, version, fromOn, steps, quiet: { from: quietFrom, until: quietUntil }, runAt };
}
