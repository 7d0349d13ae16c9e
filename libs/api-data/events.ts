import { localDateOfInstant, type EventActor, type EventDraft, type Instant } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { newId } from './ids.js';
import { EventEntity } from './entities/index.js';
import { insertRows } from './rows.js';

export interface EventMoment {
  readonly jointMeetingId: string;
  readonly at: Instant;
  /** Null for the system. */
  readonly actorOf: (postId: string | null) => EventActor | null;
}

export type EventRow = Omit<EventEntity, 'seq'>;

/** The rows of a verb's events; the table gives each its number. */
export function eventRows(drafts: readonly EventDraft[], moment: EventMoment): EventRow[] {
  return drafts.map(({ postId, data, ...draft }) => ({
    ...draft,
    data: { ...data },
    id: newId(),
    jointMeetingId: moment.jointMeetingId,
    at: moment.at,
    dayOn: localDateOfInstant(moment.at),
    actor: moment.actorOf(postId),
  }));
}

/** The verb's events, last in its transaction: from here on other writers of the joint meeting wait for its commit. */
export async function appendEvents(manager: EntityManager, drafts: readonly EventDraft[], moment: EventMoment): Promise<void> {
  const rows = eventRows(drafts, moment);
  await insertRows(manager, EventEntity, rows);
}
