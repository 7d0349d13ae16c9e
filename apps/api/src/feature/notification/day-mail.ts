import { Injectable } from '@nestjs/common';
import { findChainHead, findDueOfUnits, findFigures, findOverdueByUnit, findReaders, NotificationEntity, RobotEntity, type DueRow, type ReaderRow, type RosterPersonRow } from '@lianxi/api-data';
import { dayMailKey, dayMailOf, lastDueWithin, mailChoiceOf, positionOn, shortHead, type Calendar, type DueOfUnit, type LocalDate } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { Deliveries, type NewDelivery } from '../../platform/deliveries.js';
import { settingsOf } from '../../platform/verb-runner.js';
import { MailSender } from '../channel/mail.sender.js';
import { MessageWriter, type Letterhead } from './message.writer.js';

/** Of each unit so many are listed. */
const LISTED = 10;
const WORST_UNITS = 11;
/** So long the mail of the day waits for those of the reader's other joint meetings, to go as one. */
const GATHER_SECONDS = 10 * 60;

interface Day {
  readonly today: LocalDate;
  readonly calendar: Calendar;
  readonly roster: readonly RosterPersonRow[];
}

/** The one mail of the day, and the groups' summary: part of the daily run and of its transaction, so once a working day. */
@Injectable()
export class DayMail {
  constructor(
    private readonly writer: MessageWriter,
    private readonly deliveries: Deliveries,
    private readonly mail: MailSender,
  ) {}

  async write(manager: EntityManager, jointMeetingId: string, day: Day): Promise<void> {
    const letterhead = await this.writer.letterhead(manager, jointMeetingId);
    const untilOn = lastDueWithin(day.today, (await settingsOf(manager, jointMeetingId)).amberWorkingDays, day.calendar);
    if (this.mail.available) await this.writeMails(manager, letterhead, { ...day, untilOn });
    await this.tellGroups(manager, letterhead, { ...day, untilOn });
  }

  private async writeMails(manager: EntityManager, letterhead: Letterhead, day: Day & { readonly untilOn: LocalDate }): Promise<void> {
    const { jointMeetingId } = letterhead;
    const waiting = await manager.find(NotificationEntity, { where: { jointMeetingId, digest: true }, order: { createdAt: 'ASC', id: 'ASC' } });
    const readers = await findReaders(manager, [...waiting.map((row) => row.accountId), ...day.roster.flatMap((row) => row.accountId ?? [])]);
    const units = unitsToRemind(day.roster, readers);
    const due = dueByUnit(await findDueOfUnits(manager, { jointMeetingId, today: day.today, unitIds: [...new Set([...units.values()].flat())], untilOn: day.untilOn, limit: LISTED }), day);
    const head = await findChainHead(manager, jointMeetingId);
    const logHead = head === null ? null : shortHead(head);
    const deliveries = [...readers.values()].flatMap((reader): NewDelivery[] => {
      const own = (units.get(reader.accountId) ?? []).flatMap((unitId) => due.get(unitId) ?? []);
      const messages = waiting
        .filter((row) => row.accountId === reader.accountId)
        .map((row) => ({ worded: this.writer.wordedOf(row, reader.personName, letterhead), link: this.writer.linkTo(row, letterhead.code) }));
      if (!reader.hasMail || own.length + messages.length === 0) return [];
      const payload = dayMailOf({ recipient: reader.personName, meetingName: letterhead.name, today: day.today, due: own, messages, link: this.writer.linkOf(letterhead.code, 'today'), logHead });
      return [{ channel: 'mail', targetId: reader.accountId, key: dayMailKey(day.today), payload, delaySeconds: GATHER_SECONDS }];
    });
    await this.deliveries.enqueue(manager, jointMeetingId, deliveries);
    await manager.update(NotificationEntity, { jointMeetingId, digest: true }, { digest: false });
  }

  private async tellGroups(manager: EntityManager, letterhead: Letterhead, { today, untilOn }: Day & { readonly untilOn: LocalDate }): Promise<void> {
    const { jointMeetingId } = letterhead;
    const robots = await manager.findBy(RobotEntity, { jointMeetingId, state: 'active' });
    if (!robots.some((robot) => robot.topics.includes('daily'))) return;
    const figures = await findFigures(manager, { jointMeetingId, today, amberUntilOn: untilOn, level: null, visibleUnitIds: null });
    await this.writer.tellGroupsOfTheDay(manager, letterhead, {
      today, overdue: figures.overdueReports + figures.overdueAssignments, dueSoon: figures.dueSoonReports + figures.dueSoonAssignments,
      review: figures.underReviewReports + figures.underReviewCompletions, units: await findOverdueByUnit(manager, { jointMeetingId, today, limit: WORST_UNITS }),
    });
  }
}

/** Desks and heads who want the mail of the day for what is due: their units, by account. */
function unitsToRemind(roster: readonly RosterPersonRow[], readers: ReadonlyMap<string, ReaderRow>): ReadonlyMap<string, readonly string[]> {
  const units = new Map<string, string[]>();
  for (const { role, unitId, accountId } of roster) {
    const reader = accountId === null ? undefined : readers.get(accountId);
    if (!reader?.hasMail || (role !== 'liaison' && role !== 'unit_head') || mailChoiceOf('due', reader.choices.due) !== 'digest') continue;
    const known = units.get(reader.accountId) ?? [];
    if (!known.includes(unitId)) units.set(reader.accountId, [...known, unitId]);
  }
  return units;
}

function dueByUnit(rows: readonly DueRow[], { today, calendar }: Day): ReadonlyMap<string, DueOfUnit> {
  const units = new Map<string, DueOfUnit>();
  for (const { unitId, unitName, total, late, ...item } of rows) {
    const items = [...(units.get(unitId)?.items ?? []), { ...item, unitName, days: positionOn(item.dueOn, today, calendar) }];
    units.set(unitId, { unitName, total, late, items });
  }
  return units;
}
