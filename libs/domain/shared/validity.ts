import { DomainError } from './domain-error.js';
import type { LocalDate } from './local-date.js';

/** A stretch of days, both ends included; toOn null = until further notice. */
export interface Validity {
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate | null;
}

export function isInForce(validity: Validity, on: LocalDate): boolean {
  return validity.fromOn <= on && (validity.toOn === null || on <= validity.toOn);
}

export function overlaps(first: Validity, second: Validity): boolean {
  return (first.toOn === null || second.fromOn <= first.toOn) && (second.toOn === null || first.fromOn <= second.toOn);
}

/** DATE_RANGE_INVALID where the end lies before the start. */
export function demandOrder(validity: Validity, field: string): void {
  if (validity.toOn !== null && validity.toOn < validity.fromOn) {
    throw new DomainError('DATE_RANGE_INVALID', { from: validity.fromOn, to: validity.toOn }, field);
  }
}
