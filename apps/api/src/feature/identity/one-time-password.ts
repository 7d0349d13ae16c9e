import { passwordProblems, type PasswordSubject } from '@lianxi/domain';
import { randomInt } from 'node:crypto';

// No letters or digits that look alike on paper.
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';
const group = (): string => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** Four groups of four, to be read out over the telephone; keeps the rules for passwords. */
export function makeOneTimePassword(subject: PasswordSubject): string {
  for (;;) {
    const password = Array.from({ length: 4 }, group).join('-');
    if (passwordProblems(password, subject).length === 0) return password;
  }
}
