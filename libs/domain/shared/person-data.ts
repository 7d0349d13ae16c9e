import { DomainError } from './domain-error.js';
import type { ErrorCode } from './error-code.js';

/** Numbers of identity cards and of bank cards: never in what outsiders read or write. */
const IDENTITY = /(?<!\d)\d{17}[\dXx](?!\d)/;
const CARD = /(?<!\d)\d{19}(?!\d)/;

/** PERSON_DATA, or the code named, where the words hold the number of a person's card. */
export function demandNoPersonData(text: string, field: string, code: ErrorCode = 'PERSON_DATA'): string {
  const plain = text.normalize('NFKC').replaceAll(/[\s-]/g, '');
  if (IDENTITY.test(plain) || CARD.test(plain)) throw new DomainError(code, {}, field);
  return text;
}
