import { Injectable } from '@nestjs/common';
import { appendEvents, findFigures, findLateAssessments, findRoster, JointMeetingEntity, NotificationCursorEntity, takeSteps, withScope, type FiredRow, type RosterPersonRow } from '@lianxi/api-data';
import {
  addDays, defaultLadder, deskOfClock, draftEvent, isWorkingDay, lastDueWithin, mayRunNow, stepWindows, timeOfInstant, type Calendar, type EscalationClock, type EventDraft, recipientsAt, type Instant, type LocalDate, type SubjectType,
} from '@lianxi/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { CalendarSource } from '../../platform/calendar-source.js';
import { Clock } from '../../platform/clock.js';
import { inEveryMeeting } from '../../platform/every-meeting.js';
import { DayMail } from './day-mail.js';
import { digestsOf } from './escalation.digest.js';
import { ladderOf } from './ladder.js';
import { MessageWriter, type Addressed } from './message.writer.js';
import { lockCursor } from './notification.teller.js';

interface Moment {
  readonly now: Instant;
  readonly today: LocalDate;
  readonly calendar: Calendar;
}

/**
 * The daily run: takes the steps reached, logs them, tells who is to be told. Once a working day and joint meeting, in one
 * transaction: a run that is killed has not been, and a second worker finds the day done.
 */
@Injectable()
export class EscalationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: CalendarSource,
    private readonly clock: Clock,
    private readonly writer: MessageWriter,
    private readonly dayMail: DayMail,
  ) {}

  /** In all joint meetings whose hour has come; answers how many steps fired. */
  async runAll(): Promise<number> {
    const moment = { now: this.clock.now(), today: this.clock.today() };
    const runOf = (id: string): Promise<number> => withScope(this.dataSource, id, async (manager) => this.runIn(manager, id, { ...moment, calendar: await this.calendars.of(manager, id) }));
    const fired = await inEveryMeeting(this.dataSource, runOf);
    this.writer.wake();
    return fired;
  }

  /** A new demonstration has had its daily run on its last working day, whatever the hour it is made at. */
  async beginDemo(): Promise<void> {
    const [now, today] = [this.clock.now(), this.clock.today()];
    const meetings = (await this.dataSource.query('SELECT joint_meeting_ids() AS id')) as { id: string }[];
    for (const { id } of meetings) {
      await withScope(this.dataSource, id, async (manager) => {
        const begun = await manager.countBy(NotificationCursorEntity, { jointMeetingId: id, consumer: 'escalation' });
        const demo = await manager.countBy(JointMeetingEntity, { id, demo: true });
        if (begun > 0 || demo === 0) return;
        const calendar = await this.calendars.of(manager, id);
        const on = lastRunDay(now, today, calendar);
        await this.runIn(manager, id, { now: `${on}T01:00:00.000Z`, today: on, calendar });
      });
    }
  }

  private async runIn(manager: EntityManager, jointMeetingId: string, moment: Moment): Promise<number> {
    const { now, today, calendar } = moment;
    const ladder = await ladderOf(manager, jointMeetingId, today);
    if (!mayRunNow(now, ladder, calendar)) return 0;
    const cursor = await lockCursor(manager, jointMeetingId, 'escalation', async () => 0);
    if (cursor.runOn !== null && cursor.runOn >= today) return 0;
    const fired = await takeSteps(manager, { jointMeetingId, today, windows: stepWindows(ladder, today, calendar) });
    const roster = await findRoster(manager, { jointMeetingId, today });
    await this.writer.tell(manager, jointMeetingId, [...digestsOf(fired, roster, moment), ...(await waiting(manager, jointMeetingId, roster, moment)), ...(await lateAssessments(manager, jointMeetingId, roster, moment))]);
    await appendEvents(manager, fired.filter((row) => row.level !== deskOfClock(row.clock)).map(raised), { jointMeetingId, at: now, actorOf: () => null });
    await this.dayMail.write(manager, jointMeetingId, { today, calendar, roster });
    await manager.update(NotificationCursorEntity, { jointMeetingId, consumer: 'escalation' }, { runOn: today });
    return fired.length;
  }
}

/** Today after nine on a working day, else the working day before. */
function lastRunDay(now: Instant, today: LocalDate, calendar: Calendar): LocalDate {
  let day = timeOfInstant(now) >= defaultLadder.runAt ? today : addDays(today, -1);
  while (!isWorkingDay(day, calendar)) day = addDays(day, -1);
  return day;
}

const subjectOfClock: Readonly<Record<EscalationClock, SubjectType>> = { report: 'report_slot', completion: 'assignment', acknowledgement: 'assignment', rectification: 'rectification', review: 'inspection_object', opinion: 'delegate_opinion' };

/** Steps above the desk stand in the timeline. */
function raised({ clock, subjectId, taskId, unitId, level, stepAt, dueOn }: FiredRow): EventDraft {
  return draftEvent({
    verb: 'escalate', subjectType: subjectOfClock[clock], subjectId, taskId, unitId, data: { clock, level, stepAt, dueOn },
  });
}

/** The secretariat is told once a day what waits for its review, not at each report that comes in. */
async function waiting(manager: EntityManager, jointMeetingId: string, roster: readonly RosterPersonRow[], { now, today, calendar }: Moment): Promise<readonly Addressed[]> {
  const figures = await findFigures(manager, { jointMeetingId, today, amberUntilOn: lastDueWithin(today, 0, calendar), level: null, visibleUnitIds: null });
  const count = figures.underReviewReports + figures.underReviewCompletions + figures.undecidedParts;
  if (count === 0) return [];
  const { recipients, skipped } = recipientsAt('secretariat', '', roster);
  return [{ kind: 'waiting_review', key: `waiting:${today}`, taskId: null, unitId: null, slotId: null, createdAt: now, data: { count, skipped }, recipients }];
}

/** A report of a third party that has not come in is told to the secretariat from the day after its term, once for each term; today's list keeps showing it. */
async function lateAssessments(manager: EntityManager, jointMeetingId: string, roster: readonly RosterPersonRow[], { now, today }: Moment): Promise<readonly Addressed[]> {
  const late = await findLateAssessments(manager, { jointMeetingId, today });
  if (late.length === 0) return [];
  const { recipients, skipped } = recipientsAt('secretariat', '', roster);
  return late.map(({ id, matter, dueOn }): Addressed => ({ kind: 'assessment_late', key: `assessment:${id}:${dueOn}`, taskId: null, unitId: null, slotId: null, createdAt: now, data: { title: matter, dueOn, assessmentId: id, skipped }, recipients }));
}
