import { Injectable } from '@nestjs/common';
import { findToday, type TodayRow } from '@lianxi/api-data';
import type { Today, TodayItem } from '@lianxi/contract';
import { activeRoles, instructionTitle, latenessOf, lightOf, periodMonths, workingDaysBetween, type LightContext } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { ReadingSource } from '../task/reading.service.js';

const maxItems = 200;

/** 今日要办: what the viewer's roles have to do, most urgent first. */
@Injectable()
export class TodayService {
  constructor(private readonly readings: ReadingSource) {}

  async list(request: RequestContext): Promise<Today> {
    const reading = await this.readings.of(request);
    const { jointMeetingId, today, scope, light, amberUntilOn } = reading;
    const roles = activeRoles(request.actor, jointMeetingId, today);
    // Own work only: a county reads its towns' reports, but does not owe them.
    const ownUnitIds = [...new Set(roles.filter(({ role }) => role === 'liaison' || role === 'unit_head').map(({ unitId }) => unitId))];
    const reviews = roles.some(({ role }) => role === 'secretariat');
    const leads = roles.some(({ role }) => role === 'leader');
    const params = { jointMeetingId, ownUnitIds, watchesAll: scope.kind === 'all', reviews, leads, today, amberUntilOn, limit: maxItems };
    const rows = await findToday(await request.reader(), params);
    return { today, items: rows.map((row) => todayItem(row, light)), total: rows[0]?.total ?? 0 };
  }
}

function todayItem({ mark, total: _, periodEndOn, ...row }: TodayRow, light: LightContext): TodayItem {
  const title = row.instructionId === null ? row.title : instructionTitle(row.title);
  return { ...row, title, periodMonths: periodMonths(row.periodStartOn, periodEndOn), light: lightOf(mark), workingDays: row.dueOn === null ? null : workingDays(row.dueOn, light) };
}

/** Late ones count up, others down: -2 is two working days left. */
function workingDays(dueOn: string, light: LightContext): number {
  if (dueOn < light.today) return latenessOf(dueOn, light);
  const left = workingDaysBetween(light.today, dueOn, light.calendar);
  return left === 0 ? 0 : -left;
}
