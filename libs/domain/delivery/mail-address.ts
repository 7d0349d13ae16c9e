import { DomainError } from '../shared/domain-error.js';

// Plain addresses as people have them; quoted local parts and IP literals are somebody's typing error.
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;

/** A mail address in its plain form, its host in small letters; ADDRESS_INVALID. */
export function demandMailAddress(value: string, field = 'address'): string {
  const text = value.trim();
  if (text.length > 254 || !ADDRESS.test(text) || text.includes('..')) throw new DomainError('ADDRESS_INVALID', {}, field);
  const at = text.lastIndexOf('@');
  return text.slice(0, at) + text.slice(at).toLowerCase();
}

/** The code sent to a new address: how long it holds, how often it may be typed wrong, how soon another may be asked for. */
export const addressCode = { digits: 6, minutes: 15, tries: 5, againSeconds: 60 } as const;
