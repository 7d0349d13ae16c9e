import { Injectable } from '@nestjs/common';
import { CalendarCorrectionEntity, CalendarYearEntity, HolidayEntity, JointMeetingEntity } from '@lianxi/api-data';
import { correctDays, correctedDays, makeCalendar, type Calendar, type CalendarDays } from '@lianxi/domain';
import { DataSource, type EntityManager } from 'typeorm';

const FRESH_FOR = 60_000;

interface Kept {
  readonly calendar: Calendar;
  /** Of the joint meeting's corrections. */
  readonly version: number;
  readonly readAt: number;
}

/**
 * The calendar of a joint meeting: the statutory days with its own corrections over them. Reads take a copy up to a minute old;
 * verbs name the version they found in their transaction, and never work with an older one.
 */
@Injectable()
export class CalendarSource {
  private published: { days: Promise<CalendarDays>; readAt: number } | null = null;
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly dataSource: DataSource) {}

  /** For a read or a job, within the scope of the joint meeting. */
  async of(manager: EntityManager, jointMeetingId: string): Promise<Calendar> {
    const kept = this.kept.get(jointMeetingId);
    if (kept && Date.now() - kept.readAt <= FRESH_FOR) return kept.calendar;
    const found = await manager.findOne(JointMeetingEntity, { where: { id: jointMeetingId }, select: { id: true, calendarVersion: true } });
    return this.within(manager, jointMeetingId, found?.calendarVersion ?? 0);
  }

  /** For a verb, inside its transaction. */
  async within(manager: EntityManager, jointMeetingId: string, version: number): Promise<Calendar> {
    const kept = this.kept.get(jointMeetingId);
    if (kept && kept.version === version && Date.now() - kept.readAt <= FRESH_FOR) return kept.calendar;
    const corrections = version === 0 ? [] : await manager.findBy(CalendarCorrectionEntity, { jointMeetingId });
    const days = await this.days(manager);
    const calendar = makeCalendar(correctDays(days, corrections), correctedDays(days, corrections));
    this.kept.set(jointMeetingId, { calendar, version, readAt: Date.now() });
    return calendar;
  }

  /** As published, without anybody's corrections. */
  async statutory(): Promise<Calendar> {
    return makeCalendar(await this.days(this.dataSource.manager));
  }

  /** After the tables have changed. */
  forget(): void {
    this.published = null;
    this.kept.clear();
  }

  /** By the connection of whoever asks: a verb holds one already, and as many verbs as there are connections would wait for one more for good. */
  private async days(manager: EntityManager): Promise<CalendarDays> {
    if (!this.published || Date.now() - this.published.readAt > FRESH_FOR) {
      const days = this.read(manager);
      this.published = { days, readAt: Date.now() };
      days.catch(() => this.forget());
    }
    return this.published.days;
  }

  private async read(manager: EntityManager): Promise<CalendarDays> {
    const [years, days] = [await manager.find(CalendarYearEntity), await manager.find(HolidayEntity)];
    return {
      publishedYears: years.map((row) => row.year),
      holidays: days.filter((day) => day.kind === 'holiday').map((day) => day.dayOn),
      makeUpWorkdays: days.filter((day) => day.kind === 'workday').map((day) => day.dayOn),
    };
  }
}
