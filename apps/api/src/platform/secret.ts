import { createHash, randomBytes, randomInt } from 'node:crypto';

/** 256 random bits as text: told once, kept as hash. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret of 256 random bits: without a salt, for nothing can be guessed. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** So many characters of an alphabet by chance, for what somebody reads and types. */
export const newCode = (alphabet: string, length: number): string => Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

/** A code in groups of so many characters, as it is shown: ABCD-EFGH. */
export const inGroups = (code: string, group: number): string => (code.match(new RegExp(`.{1,${group}}`, 'g')) ?? []).join('-');
