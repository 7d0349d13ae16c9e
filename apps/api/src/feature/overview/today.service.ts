import { Injectable } from '@nestjs/common';
import { findFigures, findToday } from '@lianxi/api-data';
import type { QueryTodayListArgs, Today } from '@lianxi/contract';
import { accountabilityWaiting, activeRoles, askedUnanswered, checkingUnits, complaintReach, signingUnits, todayGroups, type TodayAttention } from '@lianxi/domain';
import { readPage } from '../../platform/paging.js';
import type { RequestContext } from '../../platform/request-context.js';
import { ReadingSource } from '../task/reading.service.js';
import { todayItem } from './today.view.js';

/** 今日要办: what the viewer's roles have to do, most urgent first. */
@Injectable()
export class TodayService {
  constructor(private readonly readings: ReadingSource) {}

  /** What all units owe soon, for who watches them all; null for others. */
  async dueSoonOfAll(request: RequestContext): Promise<number | null> {
    const reading = await this.readings.of(request);
    if (reading.scope.kind !== 'all') return null;
    const { dueSoonReports, dueSoonAssignments } = await findFigures(await request.reader(), { ...reading, level: null, visibleUnitIds: null });
    return dueSoonReports + dueSoonAssignments;
  }

  async list(request: RequestContext, args: QueryTodayListArgs): Promise<Omit<Today, 'dueSoonOfAll'>> {
    const { jointMeetingId, today, scope, light, amberUntilOn } = await this.readings.of(request);
    const roles = activeRoles(request.actor, jointMeetingId, today);
    const holds = (...names: readonly string[]) => roles.filter(({ role }) => names.includes(role));
    // Own work only: a county reads its towns' reports, but does not owe them.
    const ownUnitIds = [...new Set(holds('liaison', 'unit_head').map(({ unitId }) => unitId))];
    const leads = holds('leader').length > 0;
    const attention: TodayAttention | null = leads ? 'leader' : holds('unit_head').length > 0 ? 'unit_head' : null;
    const groups = args.groups ?? null;
    const { rows, totals, objectionWorkingDays, extensionAnswerWorkingDays } = await findToday(await request.reader(), {
      jointMeetingId, ownUnitIds, signingUnitIds: signingUnits(request.actor, jointMeetingId, today), checkingUnitIds: checkingUnits(request.actor, jointMeetingId, today), watchesAll: scope.kind === 'all', reviews: holds('secretariat').length > 0, inspectorPostIds: holds('inspector').map(({ postId }) => postId), leads, postIds: roles.map(({ postId }) => postId), ...accountabilityWaiting(request.actor, jointMeetingId, today), confidantUnitIds: complaintReach(request.actor, jointMeetingId, today).confidantUnitIds, attention, today, amberUntilOn, askedUntilOn: askedUnanswered(today, light.calendar), groups, ...readPage(args.page),
    });
    const reader = { actor: request.actor, jointMeetingId, ownUnitIds, light, objectionWorkingDays, extensionAnswerWorkingDays };
    return {
      today,
      items: rows.filter(({ place }) => place !== null).map((row) => todayItem(row, reader)),
      total: todayGroups.reduce((sum, group) => (groups === null || groups.includes(group) ? sum + totals[group] : sum), 0),
      totals: todayGroups.map((group) => ({ group, total: totals[group] })),
      attention: rows.filter(({ attentionPlace }) => attentionPlace !== null).sort((a, b) => (a.attentionPlace ?? 0) - (b.attentionPlace ?? 0)).map((row) => todayItem(row, reader)),
    };
  }
}
