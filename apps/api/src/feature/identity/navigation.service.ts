import { Injectable } from '@nestjs/common';
import type { NavigationCounts } from '@lianxi/contract';
import { countNavigation, findToday } from '@lianxi/api-data';
import { accountabilityWaiting, activeRoles, askedUnanswered, checkingUnits, complaintReach, lastDueWithin, signingUnits } from '@lianxi/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { CalendarSource } from '../../platform/calendar-source.js';
import { ReadTransaction } from '../../platform/read-transaction.js';
import { readingScope, unitIdsOf } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';

/** Counts for the navigation. A viewer of several joint meetings gets each counted in a transaction of its own scope. */
@Injectable()
export class NavigationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: CalendarSource,
  ) {}

  async count(context: RequestContext, jointMeetingId: string): Promise<NavigationCounts> {
    if (jointMeetingId === context.jointMeetingId) return this.read(context, jointMeetingId, await context.reader());
    const other = new ReadTransaction(this.dataSource, jointMeetingId);
    try {
      return await this.read(context, jointMeetingId, await other.open());
    } finally {
      await other.close();
    }
  }

  private async read(context: RequestContext, jointMeetingId: string, manager: EntityManager): Promise<NavigationCounts> {
    const { actor, today } = context;
    const scope = await readingScope(manager, actor, jointMeetingId, today);
    const visibleUnitIds = unitIdsOf(scope);
    const roles = activeRoles(actor, jointMeetingId, today);
    const secretariat = roles.some((role) => role.role === 'secretariat');
    const leads = roles.some((role) => role.role === 'leader');
    const ownUnitIds = [...new Set(roles.filter((role) => role.role === 'liaison' || role.role === 'unit_head').map((role) => role.unitId))];
    const amber = context.signedIn?.jointMeetings.find((each) => each.id === jointMeetingId)?.amberWorkingDays ?? 0;
    const calendar = await this.calendars.of(manager, jointMeetingId);
    const [amberUntilOn, askedUntilOn] = [lastDueWithin(today, amber, calendar), askedUnanswered(today, calendar)];
    const inspectorPostIds = roles.filter((role) => role.role === 'inspector').map((role) => role.postId);
    const countersigns = { signingUnitIds: signingUnits(actor, jointMeetingId, today), checkingUnitIds: checkingUnits(actor, jointMeetingId, today) };
    const counts = await countNavigation(manager, { jointMeetingId, visibleUnitIds, ...countersigns, secretariat, today });
    const { totals } = await findToday(manager, { jointMeetingId, ownUnitIds, ...countersigns, inspectorPostIds, watchesAll: scope.kind === 'all', reviews: secretariat, leads, postIds: roles.map(({ postId }) => postId), ...accountabilityWaiting(actor, jointMeetingId, today), confidantUnitIds: complaintReach(actor, jointMeetingId, today).confidantUnitIds, attention: null, today, amberUntilOn, askedUntilOn, groups: null, limit: 0, offset: 0 });
    return { ...counts, today: Object.values(totals).reduce((sum, count) => sum + count, 0) };
  }
}
