import { auditData, auditKindOf, localDateOfInstant, type EventActor, type EventDraft, type Instant } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { newId } from './ids.js';
import { AuditEventEntity, EventEntity } from './entities/index.js';
import { inBatches, insertParts, insertRows } from './rows.js';

export interface EventMoment {
  readonly jointMeetingId: string;
  readonly at: Instant;
  /** Null for the system. */
  readonly actorOf: (postId: string | null) => EventActor | null;
  /** From where on the network; the audit log keeps it, the log of the joint meeting does not. */
  readonly address?: string | null;
}

export type EventRow = Omit<EventEntity, 'seq'>;

/** The rows of a verb's events; the table gives each its number. */
export function eventRows(drafts: readonly EventDraft[], { jointMeetingId, at, actorOf }: EventMoment): EventRow[] {
  const dayOn = localDateOfInstant(at);
  const actors = new Map([...new Set(drafts.map(({ postId }) => postId))].map((postId) => [postId, actorOf(postId)]));
  return drafts.map(({ verb, subjectType, subjectId, taskId, unitId, postId, fromState, toState, reason, data }) => (
    { jointMeetingId, id: newId(), at, dayOn, verb, subjectType, subjectId, taskId, unitId, actor: actors.get(postId) ?? null, fromState, toState, reason, data }
  ));
}

/**
 * Writes events in their order, numbered as one run from the last number on: the log's lock is taken and its end looked up once for
 * each statement, not for each row. The table refuses numbers that leave a gap.
 */
async function insertRuns<Item extends object>(manager: EntityManager, jointMeetingId: string, items: readonly Item[], rowsOf: (batch: readonly Item[]) => readonly EventRow[]): Promise<void> {
  if (items.length === 0) return;
  const { names, values, source } = insertParts(manager, EventEntity, eventColumns);
  const sql = `WITH log AS MATERIALIZED (SELECT last_event($2::uuid) AS seq)
    INSERT INTO event (seq, ${names}) SELECT log.seq + r.ordinality, ${values} FROM log, ${source} ORDER BY r.ordinality`;
  await inBatches(items, (batch) => manager.query(sql, [batch, jointMeetingId]), rowsOf);
}

const eventColumns: Readonly<Record<keyof EventRow, null>> = {
  jointMeetingId: null, id: null, at: null, dayOn: null, verb: null, subjectType: null, subjectId: null, taskId: null, unitId: null, actor: null, fromState: null, toState: null, reason: null, data: null,
};

/** What of an event the audit log keeps too: written with it, in the same transaction, so that neither is there without the other. */
function auditRow({ id, jointMeetingId, at, verb, subjectType, subjectId, actor, reason, data }: EventRow, address: string | null): AuditEventEntity | null {
  const kind = auditKindOf(verb);
  if (kind === null) return null;
  const seat = [actor?.unitName, actor?.postTitle].filter(Boolean).join(' ') || null;
  return {
    id: newId(), at, kind, verb, outcome: 'done', accountId: actor?.accountId ?? null, accountName: null, personName: actor?.personName ?? null, seat, address, ofJointMeetingId: jointMeetingId, eventId: id,
    subjectType, subjectId, targetAccountId: null, targetName: null, reason, data: auditData(verb, data),
  };
}

async function writeEvents<Item extends object>(manager: EntityManager, jointMeetingId: string, items: readonly Item[], address: string | null, rowsOf: (batch: readonly Item[]) => readonly EventRow[]): Promise<void> {
  const audited: AuditEventEntity[] = [];
  await insertRuns(manager, jointMeetingId, items, (batch) => {
    const rows = rowsOf(batch);
    audited.push(...rows.flatMap((row) => auditRow(row, address) ?? []));
    return rows;
  });
  await insertRows(manager, AuditEventEntity, audited);
}

export function insertEvents(manager: EntityManager, jointMeetingId: string, rows: readonly EventRow[]): Promise<void> {
  return writeEvents(manager, jointMeetingId, rows, null, (batch) => batch);
}

/** The verb's events, last in its transaction: from here on other writers of the joint meeting wait for its commit. */
export function appendEvents(manager: EntityManager, drafts: readonly EventDraft[], moment: EventMoment): Promise<void> {
  return writeEvents(manager, moment.jointMeetingId, drafts, moment.address ?? null, (batch) => eventRows(batch, moment));
}
