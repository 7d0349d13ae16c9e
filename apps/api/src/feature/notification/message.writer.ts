import { Injectable } from '@nestjs/common';
import { findReaders, insertNewRows, JointMeetingEntity, MessageTextEntity, newId, NotificationEntity, RobotEntity, type ReaderRow } from '@lianxi/api-data';
import {
  dayGroupWords, fillMessageText, factsOf, groupWords, isPeriodKind, isTextKind, mailChoiceOf, mailOf, secondsUntilLoud, topicOf, type Instant, type Ladder, type Recipient, type RobotTopic, type TextKind, type Worded,
} from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { Deliveries, type NewDelivery } from '../../platform/deliveries.js';
import { MailSender } from '../channel/mail.sender.js';
import { ladderOf } from './ladder.js';
import { signal } from './notification.feed.js';
import type { Message } from './notification.message.js';

export type Addressed = Message & { readonly recipients: readonly Recipient[] };

/** What a joint meeting's messages are written with. */
export interface Letterhead {
  readonly jointMeetingId: string;
  readonly name: string;
  readonly code: string;
  readonly texts: ReadonlyMap<TextKind, string>;
  readonly ladder: Ladder;
}

const INSTANTLY: readonly RobotTopic[] = ['assigned', 'urged', 'instruction'];

/**
 * Tells: the message in the product, and in the same transaction what leaves the house because of it. A message that is in the
 * product already is told nowhere again.
 */
@Injectable()
export class MessageWriter {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly mail: MailSender,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Writes a message to each recipient who does not have it yet; answers how many were new. */
  async tell(manager: EntityManager, jointMeetingId: string, messages: readonly Addressed[]): Promise<number> {
    if (messages.length === 0) return 0;
    const letterhead = await this.letterhead(manager, jointMeetingId);
    const readers = await this.readersOf(manager, messages.flatMap((message) => message.recipients), letterhead);
    const rows = messages.flatMap(({ recipients, ...message }) => recipients.map((recipient) => this.rowOf({ ...message, jointMeetingId }, recipient, readers.get(recipient.accountId), letterhead)));
    let told = 0;
    for (let from = 0; from < rows.length; from += 500) {
      const part = rows.slice(from, from + 500);
      const made = await insertNewRows(manager, NotificationEntity, part);
      told += made.size;
      const fresh = part.filter((row) => made.has(row.id));
      await signal(manager, jointMeetingId, fresh.map((row) => row.accountId));
      await this.mailNow(manager, fresh, readers, letterhead);
    }
    return told;
  }

  /** To the groups whose robots want it: one line a thing, one message a kind, however many things. `batch` names what caused them. */
  async tellGroups(manager: EntityManager, jointMeetingId: string, batch: string, messages: readonly Addressed[]): Promise<void> {
    const wanted = messages.filter(({ kind }) => (INSTANTLY as readonly string[]).includes(topicOf(kind)));
    if (wanted.length === 0) return;
    const robots = await manager.findBy(RobotEntity, { jointMeetingId, state: 'active' });
    if (robots.length === 0) return;
    const { name, code, ladder } = await this.letterhead(manager, jointMeetingId);
    const deliveries = [...new Set(wanted.map((message) => message.kind))].flatMap((kind) => {
      const items = wanted.filter((message) => message.kind === kind).map(({ data }) => ({ unitName: data.unitName ?? null, title: data.title ?? null, dueOn: data.dueOn ?? null }));
      const text = groupWords({ meetingName: name, kind, items, link: this.linkOf(code, '') });
      return robots
        .filter((robot) => (robot.topics as readonly string[]).includes(topicOf(kind)))
        .map((robot): NewDelivery => ({ channel: robot.kind, targetId: robot.id, key: `${kind}:${batch}`, payload: { text }, delaySeconds: this.delay(ladder) }));
    });
    await this.deliveries.enqueue(manager, jointMeetingId, deliveries);
  }

  /** 每日提要 to the groups that want it; written by the daily run, outside quiet hours. */
  async tellGroupsOfTheDay(manager: EntityManager, letterhead: Letterhead, figures: Omit<Parameters<typeof dayGroupWords>[0], 'meetingName' | 'link'>): Promise<void> {
    const { jointMeetingId, name, code } = letterhead;
    const robots = (await manager.findBy(RobotEntity, { jointMeetingId, state: 'active' })).filter((robot) => robot.topics.includes('daily'));
    const text = dayGroupWords({ ...figures, meetingName: name, link: this.linkOf(code, '') });
    await this.deliveries.enqueue(manager, jointMeetingId, robots.map((robot) => ({ channel: robot.kind, targetId: robot.id, key: `day:${figures.today}`, payload: { text } })));
  }

  async letterhead(manager: EntityManager, jointMeetingId: string): Promise<Letterhead> {
    const [meeting, texts, ladder] = [
      await manager.findOneByOrFail(JointMeetingEntity, { id: jointMeetingId }), await manager.findBy(MessageTextEntity, { jointMeetingId }), await ladderOf(manager, jointMeetingId, this.clock.today()),
    ];
    return { jointMeetingId, name: meeting.shortName ?? meeting.name, code: meeting.code, texts: new Map(texts.map((row) => [row.kind, row.text])), ladder };
  }

  /** What was told may be on its way out: call it when the transaction has committed. */
  wake(): void {
    this.deliveries.wake();
  }

  wordedOf({ kind, data }: Pick<Worded, 'kind' | 'data'>, recipient: string, { name, texts }: Letterhead): Worded {
    return { kind, data, recipient, meetingName: name, text: isTextKind(kind) ? (texts.get(kind) ?? null) : null };
  }

  /** Null where the server does not know the address it is reached by. */
  linkTo({ kind, taskId, slotId, data }: Pick<Message, 'kind' | 'taskId' | 'slotId'> & { readonly data: Pick<Message['data'], 'instructionId' | 'inspectionId' | 'rectificationId' | 'delegateVisitId' | 'assessmentId' | 'meetingId' | 'dataProvisionId' | 'bulletinId'> }, code: string): string | null {
    const page = data.dataProvisionId != null ? `data-provisions/${data.dataProvisionId}` : data.bulletinId != null ? `bulletins/${data.bulletinId}` : data.meetingId != null ? `meetings/${data.meetingId}` : data.delegateVisitId != null ? `delegate-visits/${data.delegateVisitId}` : data.assessmentId != null ? `assessments/${data.assessmentId}` : data.rectificationId != null ? `rectifications/${data.rectificationId}` : data.inspectionId != null ? `inspections/${data.inspectionId}` : data.instructionId != null ? `instructions/${data.instructionId}` : slotId !== null ? `reports/${slotId}` : kind === 'complaint_filed' || kind === 'complaint_assigned' ? 'complaints' : isPeriodKind(kind) ? 'periods' : taskId === null ? 'notifications' : `tasks/${taskId}`;
    return this.linkOf(code, page);
  }

  linkOf(code: string, page: string): string | null {
    return this.config.publicUrl === null ? null : new URL(`/m/${code}/${page}`, this.config.publicUrl).href;
  }

  private rowOf(message: Message & { readonly jointMeetingId: string }, recipient: Recipient, reader: ReaderRow | undefined, { texts, name }: Letterhead) {
    const { kind, data } = message;
    const own = isTextKind(kind) && kind !== 'urged' ? texts.get(kind) : undefined;
    const text = own === undefined ? null : fillMessageText(own, factsOf({ data, recipient: reader?.personName ?? '', meetingName: name }));
    // What is due is listed by the mail of the day itself, all of it.
    const digest = kind !== 'reminder' && this.choiceOf(kind, reader) === 'digest';
    return { ...message, ...recipient, id: newId(), data: text === null ? data : { ...data, text: data.text ?? text }, digest, readAt: null };
  }

  private async mailNow(manager: EntityManager, rows: readonly (ReturnType<MessageWriter['rowOf']>)[], readers: ReadonlyMap<string, ReaderRow>, letterhead: Letterhead): Promise<void> {
    const deliveries = rows.flatMap((row): NewDelivery[] => {
      const reader = readers.get(row.accountId);
      if (!reader || this.choiceOf(row.kind, reader) !== 'now') return [];
      const payload = mailOf(this.wordedOf(row, reader.personName, letterhead), this.linkTo(row, letterhead.code));
      return [{ channel: 'mail', targetId: row.accountId, key: row.key, payload, delaySeconds: this.delay(letterhead.ladder) }];
    });
    await this.deliveries.enqueue(manager, letterhead.jointMeetingId, deliveries);
  }

  private choiceOf(kind: Message['kind'], reader: ReaderRow | undefined): 'now' | 'digest' | 'none' {
    const topic = topicOf(kind);
    return this.mail.available && reader?.hasMail ? mailChoiceOf(topic, reader.choices[topic]) : 'none';
  }

  /** Nobody has mail where there is no mail server; names are asked for only where something is written with them. */
  private async readersOf(manager: EntityManager, recipients: readonly Recipient[], { texts }: Letterhead): Promise<ReadonlyMap<string, ReaderRow>> {
    return this.mail.available || texts.size > 0 ? findReaders(manager, recipients.map((recipient) => recipient.accountId)) : new Map();
  }

  private delay({ quiet }: Ladder): number {
    const now: Instant = this.clock.now();
    return secondsUntilLoud(now, quiet);
  }
}
