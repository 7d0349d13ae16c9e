import { Injectable } from '@nestjs/common';
import { CalendarYearEntity, HolidayEntity } from '@lianxi/api-data';
import { makeCalendar, type Calendar } from '@lianxi/domain';
import { DataSource } from 'typeorm';

const FRESH_FOR = 60_000;

/** The statutory calendar from the tables, kept a minute: it changes once a year. */
@Injectable()
export class CalendarSource {
  private kept: { calendar: Promise<Calendar>; readAt: number } | null = null;

  constructor(private readonly dataSource: DataSource) {}

  async load(): Promise<Calendar> {
    if (!this.kept || Date.now() - this.kept.readAt > FRESH_FOR) {
      const calendar = this.read();
      this.kept = { calendar, readAt: Date.now() };
      calendar.catch(() => this.forget());
    }
    return this.kept.calendar;
  }

  /** After a job has changed the tables. */
  forget(): void {
    this.kept = null;
  }

  private async read(): Promise<Calendar> {
    const [years, days] = await Promise.all([this.dataSource.getRepository(CalendarYearEntity).find(), this.dataSource.getRepository(HolidayEntity).find()]);
    return makeCalendar({
      publishedYears: years.map((row) => row.year),
      holidays: days.filter((day) => day.kind === 'holiday').map((day) => day.dayOn),
      makeUpWorkdays: days.filter((day) => day.kind === 'workday').map((day) => day.dayOn),
    });
  }
}
