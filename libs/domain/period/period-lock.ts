import { DomainError } from '../shared/domain-error.js';
import type { Instant, LocalDate } from '../shared/local-date.js';

/** What a month of reports came to on the day it was locked; always over the expected (应报). */
export interface LockFigures {
  readonly expected: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  /** Of the answered, those nobody had reviewed. */
  readonly underReview: number;
}

/** A month of reports that is closed (锁定): all reports whose period ends in it, as the matrix counts them. */
export interface PeriodLock extends LockFigures {
  readonly id: string;
  readonly jointMeetingId: string;
  /** First day of the month. */
  readonly monthOn: LocalDate;
  readonly note: string | null;
  readonly lockedAt: Instant;
  readonly lockedBy: string;
  readonly unlockedAt: Instant | null;
  readonly unlockedBy: string | null;
  readonly unlockReason: string | null;
  readonly version: number;
}

/** A unit, or one of its reports, that may still be filed in a locked month (例外), until a day. */
export interface PeriodException {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly lockId: string;
  readonly unitId: string;
  /** One report; null = all of the unit in that month. */
  readonly slotId: string | null;
  readonly reason: string;
  readonly untilOn: LocalDate;
  readonly grantedAt: Instant;
  readonly grantedBy: string;
  readonly revokedAt: Instant | null;
  readonly revokedBy: string | null;
  readonly revokeReason: string | null;
  readonly version: number;
}

/** What stands over a report whose month is locked: the lock, and the exception that was granted and not revoked. */
export interface SlotLock {
  readonly lockId: string;
  readonly monthOn: LocalDate;
  readonly exceptionId: string | null;
  readonly exceptionUntilOn: LocalDate | null;
}

/** The month a report counts in: that in which its period ends. */
export function monthOfPeriod(periodEndOn: LocalDate): LocalDate {
  return `${periodEndOn.slice(0, 7)}-01`;
}

/** Whether a unit may no longer send it; an exception lets it through to its last day. */
export function isClosedForFiling(lock: SlotLock | null | undefined, today: LocalDate): boolean {
  return lock != null && (lock.exceptionUntilOn === null || lock.exceptionUntilOn < today);
}

/** Whether it may no longer be reviewed; what an exception let in is reviewed also after its last day. */
export function isClosedForReview(lock: SlotLock | null | undefined): boolean {
  return lock != null && lock.exceptionId === null;
}

function refuse(lock: SlotLock | null | undefined): never {
  throw new DomainError('PERIOD_LOCKED', { month: (lock?.monthOn ?? '').slice(0, 7) });
}

/** PERIOD_LOCKED {month}. */
export function demandOpenForFiling(lock: SlotLock | null | undefined, today: LocalDate): void {
  if (isClosedForFiling(lock, today)) refuse(lock);
}

/** PERIOD_LOCKED {month}. */
export function demandOpenForReview(lock: SlotLock | null | undefined): void {
  if (isClosedForReview(lock)) refuse(lock);
}
