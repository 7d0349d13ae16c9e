import { Injectable } from '@nestjs/common';
import { findTownsBelow } from '@lianxi/api-data';
import { defaultSettings, lastDueWithin, visibleUnits, type Actor, type LightContext, type LocalDate, type UnitScope } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { CalendarSource } from './calendar-source.js';
import type { RequestContext } from './request-context.js';

/** What every scoped read needs: whose rows, and the day and rule of the lights. */
export interface Reading {
  readonly jointMeetingId: string;
  readonly today: LocalDate;
  readonly scope: UnitScope;
  /** The scope as the queries take it: null for all, empty for nothing. */
  readonly visibleUnitIds: readonly string[] | null;
  readonly light: LightContext;
  /** Due dates up to this day are amber. */
  readonly amberUntilOn: LocalDate;
}

/** The domain's scope, and for those who speak for a county government also its towns. */
export async function readingScope(manager: EntityManager, actor: Actor, jointMeetingId: string, today: LocalDate): Promise<UnitScope> {
  const scope = visibleUnits(actor, jointMeetingId, today);
  if (scope.kind !== 'units') return scope;
  const counties = scope.unitIds.filter((unitId) => mayHaveTowns(actor, unitId));
  return counties.length === 0 ? scope : { kind: 'units', unitIds: [...scope.unitIds, ...(await findTownsBelow(manager, counties))] };
}

/** Only a county has towns: for anybody else nothing is asked. */
const mayHaveTowns = ({ posts }: Actor, unitId: string): boolean => !posts.some((post) => post.unitId === unitId && post.unitLevel !== 'county');

export function unitIdsOf(scope: UnitScope): readonly string[] | null {
  if (scope.kind === 'all') return null;
  return scope.kind === 'units' ? scope.unitIds : [];
}

/** The Reading of a request, worked out once. */
@Injectable()
export class ReadingSource {
  constructor(private readonly calendars: CalendarSource) {}

  async of(request: RequestContext): Promise<Reading> {
    const { tenant } = request;
    const loader = request.loader<Reading>('reading', async (manager) => new Map([[tenant, await this.read(request, manager)]]));
    const reading = await loader.load(tenant);
    if (!reading) throw new Error('the loader answers for the one id it is asked');
    return reading;
  }

  private async read(request: RequestContext, manager: EntityManager): Promise<Reading> {
    const { tenant: jointMeetingId, today, actor } = request;
    const [scope, calendar] = await Promise.all([readingScope(manager, actor, jointMeetingId, today), this.calendars.of(manager, jointMeetingId)]);
    const entered = request.signedIn?.jointMeetings.find((each) => each.id === jointMeetingId);
    const amberWorkingDays = entered?.amberWorkingDays ?? defaultSettings.amberWorkingDays;
    return {
      jointMeetingId,
      today,
      scope,
      visibleUnitIds: unitIdsOf(scope),
      light: { today, calendar, settings: { amberWorkingDays } },
      amberUntilOn: lastDueWithin(today, amberWorkingDays, calendar),
    };
  }
}
