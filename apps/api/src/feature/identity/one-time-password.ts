import { passwordProblems, type PasswordSubject } from '@lianxi/domain';
import { inGroups, newCode } from '../../platform/secret.js';

// No letters or digits that look alike on paper.
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';

/** Four groups of four, to be read out over the telephone; keeps the rules for passwords. */
export function makeOneTimePassword(subject: PasswordSubject): string {
  for (;;) {
    const password = inGroups(newCode(ALPHABET, 16), 4);
    if (passwordProblems(password, subject).length === 0) return password;
  }
}
