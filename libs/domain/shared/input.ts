import { DomainError } from './domain-error.js';
import type { ErrorCode } from './error-code.js';

export const textLimits = { title: 200, name: 100, reason: 1000, text: 10000, source: 500 } as const;

/** Signs nobody sees: they make a text look empty, or two alike texts differ. Joiners inside a word of another script stay. */
const UNSEEN = /[\u200B\u2060\u00AD\u180E\uFEFF]/g;
const EDGES = /^(?:[\s\u115F\u1160\u3164]|\u200C|\u200D)+|(?:[\s\u115F\u1160\u3164]|\u200C|\u200D)+$/g;

const seen = (value: string | null | undefined): string => (value ?? '').replace(UNSEEN, '').replace(EDGES, '');

/** Trimmed text; `missing` (FIELD_REQUIRED by default) when blank, TEXT_TOO_LONG beyond max characters. */
export function demandText(value: string | null | undefined, field: string, max: number, missing: ErrorCode = 'FIELD_REQUIRED'): string {
  const text = seen(value);
  if (text === '') throw new DomainError(missing, {}, field);
  if ([...text].length > max) throw new DomainError('TEXT_TOO_LONG', { max }, field);
  return text;
}

/** Trimmed text, empty allowed. */
export function limitText(value: string | null | undefined, field: string, max: number): string {
  const text = seen(value);
  if ([...text].length > max) throw new DomainError('TEXT_TOO_LONG', { max }, field);
  return text;
}

/** A whole number within bounds, or NUMBER_OUT_OF_RANGE. */
export function demandWhole(value: number, min: number, max: number, field: string): number {
  if (!Number.isInteger(value) || value < min || value > max) throw new DomainError('NUMBER_OUT_OF_RANGE', { min, max }, field);
  return value;
}

/** Optimistic lock: VERSION_CONFLICT with both numbers. */
export function demandVersion(current: number, yours: number): void {
  if (current !== yours) throw new DomainError('VERSION_CONFLICT', { current, yours });
}
