import { Injectable } from '@nestjs/common';
import { findEventsAfter, findLastSeq, findRoster, findSeqBefore, NotificationCursorEntity, withScope, type LogReader, type ToldEventRow } from '@lianxi/api-data';
import { addDays, authorOf, confidantsApart, instructionTitle, recipientsAt, tellBackDays, changeWords, clockMovedWords, inspectionChangeWords, tellingOf, type LocalDate, type NotificationKind, type RosterRow } from '@lianxi/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { movedMessages } from './due-moved.js';
import { MessageWriter, type Addressed } from './message.writer.js';

const BATCH = 500;

/**
 * Reads the log as an outbox: each event once, in its order, messages and place in one transaction. A server killed in
 * between has done nothing; two workers wait for each other at the cursor's row.
 */
@Injectable()
export class NotificationTeller {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly writer: MessageWriter,
  ) {}

  /** In all joint meetings; answers how many messages were new. */
  async tellAll(): Promise<number> {
    const meetings = (await this.dataSource.query('SELECT joint_meeting_ids() AS id')) as { id: string }[];
    let told = 0;
    for (const { id } of meetings) told += await this.tellIn(id);
    return told;
  }

  async tellIn(jointMeetingId: string): Promise<number> {
    const today = this.clock.today();
    for (let told = 0; ; ) {
      const batch = await withScope(this.dataSource, jointMeetingId, (manager) => this.tellBatch(manager, jointMeetingId, today));
      told += batch.told;
      if (batch.told > 0) this.writer.wake();
      if (batch.read < BATCH) return told;
    }
  }

  private async tellBatch(manager: EntityManager, jointMeetingId: string, today: LocalDate): Promise<{ read: number; told: number }> {
    const cursor = await lockCursor(manager, jointMeetingId, 'event', () => findSeqBefore(manager, { jointMeetingId, dayOn: addDays(today, -tellBackDays) }));
    // Asked for before the events: what comes in meanwhile is the next batch's.
    const end = await findLastSeq(manager, { jointMeetingId });
    if (end <= cursor.seq) return { read: 0, told: 0 };
    const events = await findEventsAfter(manager, { jointMeetingId, seq: cursor.seq, limit: BATCH });
    const read = new Set(events.map((event) => event.seq)).size;
    const seq = read < BATCH ? Math.max(end, events.at(-1)?.seq ?? 0) : (events.at(-1)?.seq ?? end);
    const telling = events.some((event) => tellingOf(event) !== null);
    const roster = telling ? await findRoster(manager, { jointMeetingId, today }) : [];
    const messages = [...events.flatMap((event) => messagesOf(event, roster)), ...movedMessages(events, roster)];
    const told = await this.writer.tell(manager, jointMeetingId, messages);
    await this.writer.tellGroups(manager, jointMeetingId, String(seq), messages);
    await manager.update(NotificationCursorEntity, { jointMeetingId, consumer: 'event' }, { seq });
    return { read, told };
  }
}

/** The reader's place, locked until the transaction ends; made at the first time. */
export async function lockCursor(manager: EntityManager, jointMeetingId: string, consumer: LogReader, begin: () => Promise<number>): Promise<NotificationCursorEntity> {
  const find = (): Promise<NotificationCursorEntity | null> =>
    manager.findOne(NotificationCursorEntity, { where: { jointMeetingId, consumer }, lock: { mode: 'pessimistic_write' } });
  const known = await find();
  if (known) return known;
  await manager.createQueryBuilder().insert().into(NotificationCursorEntity).values({ jointMeetingId, consumer, seq: await begin(), runOn: null }).orIgnore().execute();
  const made = await find();
  if (!made) throw new Error(`no cursor ${consumer}`);
  return made;
}

/** A clock of the law that only became firm has not moved. */
const isFirm = ({ verb, previousDueOn, movedDueOn }: ToldEventRow): boolean => verb === 'recomputeDueDates' && previousDueOn === movedDueOn;

/** What the message says beside its title. */
function wordsOf({ verb, reason, toState, previousDueOn, movedDueOn }: ToldEventRow, kind: NotificationKind): string | null {
  if (kind === 'task_changed') return [changeWords[verb], reason].filter(Boolean).join('：');
  if (kind === 'inspection_changed') return inspectionChangeWords(verb, toState === 'left');
  return verb === 'recomputeDueDates' && previousDueOn !== null && movedDueOn !== null ? clockMovedWords(previousDueOn, movedDueOn) : reason;
}

/** Whoever did it need not be told. */
function messagesOf(event: ToldEventRow, roster: readonly RosterRow[]): readonly Addressed[] {
  const telling = tellingOf(event);
  if (!telling || telling.kind === 'due_moved' || isFirm(event)) return [];
  const { kind, level } = telling;
  const toldUnitId = telling.above ? event.aboveUnitId : event.unitId;
  if (telling.above && toldUnitId === null) return [];
  const reached = level === 'author' ? authorOf(event.authorPostId, roster) : event.retaliation && level === 'secretariat' ? confidantsApart(event.aboutUnitId, roster) : recipientsAt(level, toldUnitId ?? '', roster, telling.above ? null : event.aboveUnitId);
  const { title, unitName, periodStartOn, periodMonths, dueOn, actorName, actorPost, missing, instructionId, instructionText, inspectionId, rectificationId, delegateVisitId, assessmentId, meetingId, dataProvisionId, bulletinId } = event;
  return [{
    kind, key: `event:${event.id}`, taskId: event.taskId, unitId: event.unitId, slotId: event.slotId, createdAt: event.at,
    data: {
      title: instructionText === null ? title : instructionTitle(instructionText), unitName, periodStartOn, periodMonths, dueOn, actorName, actorPost, text: instructionText ?? wordsOf(event, kind), skipped: reached.skipped,
      ...(instructionId === null ? {} : { instructionId }), ...(inspectionId === null ? {} : { inspectionId }), ...(rectificationId === null ? {} : { rectificationId }), ...(delegateVisitId === null ? {} : { delegateVisitId }), ...(assessmentId === null ? {} : { assessmentId }), ...(meetingId === null ? {} : { meetingId }), ...(dataProvisionId === null ? {} : { dataProvisionId }), ...(bulletinId === null ? {} : { bulletinId }), ...(missing === null ? {} : { count: missing }),
    },
    recipients: [...reached.recipients, ...(telling.alsoAbove && event.aboveUnitId !== null ? recipientsAt('liaison', event.aboveUnitId, roster).recipients : [])].filter((recipient) => recipient.accountId !== event.accountId),
  }];
}
