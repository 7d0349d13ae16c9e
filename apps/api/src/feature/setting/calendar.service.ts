import { Injectable } from '@nestjs/common';
import { CalendarCorrectionEntity, CalendarYearEntity, HolidayEntity, JointMeetingEntity } from '@lianxi/api-data';
import type { CalendarCorrectionResult, CalendarDay, CalendarOfYear, CorrectCalendarInput } from '@lianxi/contract';
import { correctCalendar, DomainError, isWorkingDay } from '@lianxi/domain';
import { Between } from 'typeorm';
import { CalendarSource } from '../../platform/calendar-source.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { RunningClocks } from '../../platform/running-clocks.js';
import { demandReading } from '../unit/unit.service.js';

const YEARS = { from: 2000, to: 2100 };

/** Leaves the transaction of a correction that was only asked for; caught where it was thrown into. */
class OnlyAsked extends Error {
  constructor(readonly movedDates: number) {
    super('dry run');
  }
}

/** The calendar of a joint meeting: the statutory one and its corrections. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly calendars: CalendarSource,
    private readonly clocks: RunningClocks,
  ) {}

  async ofYear(context: RequestContext, year: number): Promise<CalendarOfYear> {
    demandReading(context);
    if (year < YEARS.from || year > YEARS.to) throw new DomainError('NUMBER_OUT_OF_RANGE', { min: YEARS.from, max: YEARS.to }, 'year');
    const manager = await context.reader();
    const dayOn = Between(`${year}-01-01`, `${year}-12-31`);
    const published = await manager.findOneBy(CalendarYearEntity, { year });
    const statutory = await manager.find(HolidayEntity, { where: { dayOn }, order: { dayOn: 'ASC' } });
    const corrections = await manager.find(CalendarCorrectionEntity, { where: { jointMeetingId: context.tenant, dayOn } });
    const calendar = await this.calendars.of(manager, context.tenant);
    const spoken = corrections.filter(({ kind }) => kind !== 'statutory');
    const days = new Map<string, CalendarDay>(statutory.map((day) => [day.dayOn, { on: day.dayOn, working: day.kind === 'workday', name: day.name, correctionReason: null }]));
    for (const { dayOn: on, reason } of spoken) days.set(on, { on, working: false, name: null, ...days.get(on), correctionReason: reason });
    const ordered = [...days.values()].sort((first, second) => first.on.localeCompare(second.on));
    return { year, published: published !== null, days: ordered.map((day) => (day.correctionReason === null ? day : { ...day, working: isWorkingDay(day.on, calendar) })) };
  }

  async correct(request: RequestContext, input: CorrectCalendarInput, dryRun: boolean): Promise<CalendarCorrectionResult> {
    try {
      const movedDates = await this.verbs.run(request, async (scope) => {
        const moved = await this.apply(scope, input);
        if (dryRun) throw new OnlyAsked(moved);
        return moved;
      });
      this.calendars.forget();
      return { movedDates, dryRun };
    } catch (error) {
      this.calendars.forget();
      if (error instanceof OnlyAsked) return { movedDates: error.movedDates, dryRun };
      throw error;
    }
  }

  private async apply({ manager, actor, jointMeetingId, context, append }: VerbScope, input: CorrectCalendarInput): Promise<number> {
    await manager.findOne(JointMeetingEntity, { where: { id: jointMeetingId }, select: { id: true }, lock: { mode: 'for_no_key_update' } });
    const before = await manager.findOneBy(CalendarCorrectionEntity, { jointMeetingId, dayOn: input.dayOn });
    const subject = { jointMeetingId, before, statutory: await this.calendars.statutory() };
    const { correction, events } = correctCalendar(actor, subject, input, context);
    await manager.upsert(CalendarCorrectionEntity, correction, ['jointMeetingId', 'dayOn']);
    await manager.increment(JointMeetingEntity, { id: jointMeetingId }, 'calendarVersion', 1);
    const { calendarVersion } = await manager.findOneByOrFail(JointMeetingEntity, { id: jointMeetingId });
    const calendar = await this.calendars.within(manager, jointMeetingId, calendarVersion);
    const moves = await this.clocks.recomputeIn(manager, jointMeetingId, calendar, correction.dayOn);
    append([...events, ...moves]);
    return moves.length;
  }
}
