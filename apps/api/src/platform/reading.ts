import { lastDueWithin, visibleUnits, type LocalDate, type UnitScope } from '@lianxi/domain';
import type { CalendarSource } from './calendar-source.js';
import type { RequestContext } from './request-context.js';

/** What every scoped read needs: where, whose rows, on which day. */
export interface ReadingScope {
  readonly jointMeetingId: string;
  readonly scope: UnitScope;
  /** The same for SQL: null = all, empty = nothing. */
  readonly visibleUnitIds: readonly string[] | null;
  readonly today: LocalDate;
}

export function readingScope(context: RequestContext): ReadingScope {
  const scope = visibleUnits(context.actor, context.tenant, context.today);
  const visibleUnitIds = scope.kind === 'all' ? null : scope.kind === 'units' ? scope.unitIds : [];
  return { jointMeetingId: context.tenant, scope, visibleUnitIds, today: context.today };
}

/** The last due date that is amber today, by the joint meeting's own setting. */
export async function amberUntil(context: RequestContext, calendars: CalendarSource): Promise<LocalDate> {
  const meeting = context.signedIn?.jointMeetings.find((each) => each.id === context.jointMeetingId);
  return lastDueWithin(context.today, meeting?.amberWorkingDays ?? 0, await calendars.load());
}
