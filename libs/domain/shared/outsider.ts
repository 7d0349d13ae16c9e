import { DomainError } from './domain-error.js';
import { addDays, type LocalDate } from './local-date.js';

/** A seat of the register, as far as an outsider may be given it. */
export interface OutsiderSeat {
  readonly personId: string;
  readonly personName: string;
  readonly unitIds: readonly string[];
  readonly guest?: boolean;
  readonly untilOn?: LocalDate | null;
}

export interface OutsiderPlan {
  readonly toOn: LocalDate;
  /** Units it goes to: nobody of them comes as an outsider. */
  readonly unitIds: readonly string[];
  readonly unitNames: ReadonlyMap<string, string>;
}

/** How long the account of an outsider may outlast what it was made for. */
export const OUTSIDER_DAYS_AFTER = 90;

/**
 * Who comes from outside has an account for an invitation only, that ends soon after: OUTSIDER_SEAT {person}, OUTSIDER_TERM {person, until,
 * days}; nobody of a unit it goes to: OUTSIDER_CONFLICT {person, unit}.
 */
export function demandOutsiderSeat(seat: OutsiderSeat | undefined, { toOn, unitIds, unitNames }: OutsiderPlan, field: string): OutsiderSeat {
  if (seat === undefined) throw new DomainError('NOT_FOUND', { subject: 'post' }, field);
  const person = seat.personName;
  if (seat.guest !== true) throw new DomainError('OUTSIDER_SEAT', { person }, field);
  const conflict = seat.unitIds.find((unitId) => unitIds.includes(unitId));
  if (conflict !== undefined) throw new DomainError('OUTSIDER_CONFLICT', { person, unit: unitNames.get(conflict) ?? '' }, field);
  const until = addDays(toOn, OUTSIDER_DAYS_AFTER);
  if (seat.untilOn == null || seat.untilOn > until) throw new DomainError('OUTSIDER_TERM', { person, until, days: OUTSIDER_DAYS_AFTER }, field);
  return seat;
}
