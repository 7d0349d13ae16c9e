import { DelegateEntity, DelegateVisitEntity, findInspectionSeats, isId, OpinionEntity, VisitStopEntity } from '@lianxi/api-data';
import type { ProgrammeInput as Said } from '@lianxi/contract';
import { inspectionReading, type ProgrammeFacts, type ProgrammeInput, type WholeDelegateVisit } from '@lianxi/domain';
import { demandFound, demandId } from '../../platform/input.js';
import type { VerbScope } from '../../platform/verb-runner.js';
import { outsideFacts } from '../inspection/outside-facts.js';

export function programmeFrom({ overlapReason = null, stops, delegates, ...rest }: Said): ProgrammeInput {
  return {
    ...rest, overlapReason,
    stops: stops.map(({ atTime = null, host, ...stop }) => ({ ...stop, atTime, host: host ?? '' })),
    delegates: delegates.map(({ kind, postId = null, personName, office }) => ({ kind, postId, personName: personName ?? '', office: office ?? '' })),
  };
}

/** What the rules look at beside the programme. */
export async function programmeFacts({ manager, jointMeetingId, context }: VerbScope, { stops, ...programme }: ProgrammeInput, id: string | null): Promise<ProgrammeFacts> {
  const seats = new Map((await findInspectionSeats(manager, { jointMeetingId, today: context.today })).map((seat) => [seat.postId, seat]));
  const unitIds = [...new Set(stops.map(({ unitId }) => unitId))];
  return { ...(await outsideFacts(manager, { ...programme, unitIds, id })), seats };
}

/** The visit with programme and people, locked; NOT_FOUND for whoever may not read it. */
export async function lockVisit({ manager, actor, jointMeetingId, context }: VerbScope, id: string): Promise<WholeDelegateVisit> {
  demandId(id, 'delegate_visit');
  const visit = demandFound(await manager.findOne(DelegateVisitEntity, { where: { jointMeetingId, id }, lock: { mode: 'pessimistic_write' } }), 'delegate_visit');
  const where = { jointMeetingId, delegateVisitId: id };
  const stops = await manager.find(VisitStopEntity, { where, order: { sequence: 'ASC' } });
  const delegates = await manager.find(DelegateEntity, { where, order: { id: 'ASC' } });
  const { all, postIds, unitIds, guestPersonId } = inspectionReading(actor, jointMeetingId, context.today);
  const seated = delegates.some(({ postId, personId }) => postId !== null && postIds.includes(postId) && (guestPersonId === null || personId === guestPersonId));
  const seen = all || seated || stops.some(({ unitId }) => unitIds.includes(unitId)) || (await owes({ manager, jointMeetingId }, id, unitIds));
  return demandFound(seen ? { visit, stops, delegates } : null, 'delegate_visit');
}

async function owes({ manager, jointMeetingId }: Pick<VerbScope, 'manager' | 'jointMeetingId'>, delegateVisitId: string, unitIds: readonly string[]): Promise<boolean> {
  for (const unitId of unitIds.filter(isId)) if (await manager.existsBy(OpinionEntity, { jointMeetingId, delegateVisitId, unitId })) return true;
  return false;
}

/** Programme and people, named anew. */
export async function replaceParts({ manager, jointMeetingId }: VerbScope, { visit: { id: delegateVisitId }, stops, delegates }: WholeDelegateVisit): Promise<void> {
  await manager.delete(VisitStopEntity, { jointMeetingId, delegateVisitId });
  await manager.delete(DelegateEntity, { jointMeetingId, delegateVisitId });
  await manager.insert(VisitStopEntity, [...stops]);
  await manager.insert(DelegateEntity, [...delegates]);
}
