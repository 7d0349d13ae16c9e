import { Injectable } from '@nestjs/common';
import { findMonthMissing, findPeriodExceptions, findPeriodLocks, findReportMonths, newId, ReportSlotEntity, type ExceptionRow, type ReportMonthRow } from '@lianxi/api-data';
import type { PeriodPreview, PeriodUnit } from '@lianxi/contract';
import { addDays, addMonths, defaultSettings, DomainError, lockFigures, lockPeriod, monthOfPeriod, monthsBetween, scopeHolds, type LocalDate, type PeriodLock, type SlotToLock } from '@lianxi/domain';
import { Between, type EntityManager } from 'typeorm';
import { demandFound } from '../../platform/input.js';
import { ReadingSource } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';
import { demandReading } from '../unit/unit.service.js';

const maxLocks = 100;
const monthsBack = 11;

export function lastOfMonth(monthOn: LocalDate): LocalDate {
  return addDays(addMonths(monthOn, 1), -1);
}

/** Reports whose period ends in the month, held or only looked at. */
export function slotsOfMonth(manager: EntityManager, jointMeetingId: string, monthOn: LocalDate, held: boolean): Promise<SlotToLock[]> {
  return manager.find(ReportSlotEntity, {
    where: { jointMeetingId, periodEndOn: Between(monthOn, lastOfMonth(monthOn)) }, select: { jointMeetingId: true, id: true, state: true, dueOn: true, firstSubmittedOn: true },
    order: { id: 'ASC' }, ...(held ? { lock: { mode: 'pessimistic_write' as const } } : {}),
  });
}

/** What is read of locked months; every member knows which are locked, exceptions only of units it may see. */
@Injectable()
export class PeriodReads {
  constructor(private readonly readings: ReadingSource) {}

  async locks(request: RequestContext): Promise<readonly PeriodLock[]> {
    const { tenant: jointMeetingId } = request;
    const loader = request.loader<readonly PeriodLock[]>('period.locks', async (manager) => new Map([[jointMeetingId, await findPeriodLocks(manager, { jointMeetingId, limit: maxLocks })]]));
    return (await loader.load(jointMeetingId)) ?? [];
  }

  async demand(request: RequestContext, id: string): Promise<PeriodLock> {
    return demandFound((await this.locks(request)).find((lock) => lock.id === id), 'period_lock');
  }

  /** The lock that stands over a month. */
  async ofMonth(request: RequestContext, monthOn: LocalDate): Promise<PeriodLock | null> {
    return (await this.locks(request)).find((lock) => lock.monthOn === monthOn && lock.unlockedAt === null) ?? null;
  }

  async exceptions(request: RequestContext, lock: PeriodLock): Promise<readonly ExceptionRow[]> {
    const { tenant: jointMeetingId } = request;
    const { scope } = await this.readings.of(request);
    const loader = request.loader<readonly ExceptionRow[]>('period.exceptions', async (manager, lockIds) => {
      const rows = await findPeriodExceptions(manager, { jointMeetingId, lockIds });
      return new Map(lockIds.map((id) => [id, rows.filter((row) => row.lockId === id)]));
    });
    return ((await loader.load(lock.id)) ?? []).filter((row) => scopeHolds(scope, [row.unitId]));
  }

  /** The running month and eleven before it; figures of the whole joint meeting, as in the overview. NOT_PERMITTED. */
  async months(request: RequestContext): Promise<readonly ReportMonthRow[]> {
    demandReading(request);
    const { tenant: jointMeetingId, today } = request;
    const current = monthOfPeriod(today);
    return findReportMonths(await request.reader(), { jointMeetingId, fromOn: addMonths(current, -monthsBack), untilOn: lastOfMonth(current), today });
  }

  async units(request: RequestContext, monthOn: LocalDate): Promise<readonly PeriodUnit[]> {
    const month = monthOfPeriod(monthOn);
    const rows = await findMonthMissing(await request.reader(), { jointMeetingId: request.tenant, fromOn: month, untilOn: lastOfMonth(month) });
    return rows.map((row) => ({ ...row, slots: row.slots.map(({ periodEndOn, ...slot }) => ({ ...slot, periodMonths: monthsBetween(slot.periodStartOn, periodEndOn) })) }));
  }

  /** The month's figures as the lock would keep them, and the refusal it would meet today. */
  async preview(request: RequestContext, on: LocalDate): Promise<PeriodPreview> {
    const { tenant: jointMeetingId, actor, today, now } = request;
    const monthOn = monthOfPeriod(on);
    const slots = await slotsOfMonth(await request.reader(), jointMeetingId, monthOn, false);
    const { light: { calendar } } = await this.readings.of(request);
    const refused = refusalOf(() => lockPeriod(actor, { jointMeetingId, slots, standing: null }, { monthOn: on, note: null }, { today, now, calendar, settings: defaultSettings, newId }));
    const standing = (await this.ofMonth(request, monthOn)) === null ? refused : new DomainError('ALREADY_EXISTS', { value: monthOn.slice(0, 7) });
    return {
      monthOn, ...lockFigures(slots), refusal: standing?.code ?? null, refusalParams: Object.entries(standing?.params ?? {}).map(([name, value]) => `${name}=${value}`),
      units: [...(await this.units(request, monthOn))],
    };
  }
}

function refusalOf(verb: () => unknown): DomainError | null {
  try {
    verb();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
