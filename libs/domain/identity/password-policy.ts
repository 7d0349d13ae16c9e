import { DomainError } from '../shared/domain-error.js';
import type { ErrorCode } from '../shared/error-code.js';

/** Rules for passwords (等保2.0 level 3: identity): long enough, mixed, not known, not the name. */
export const passwordRules = { min: 10, max: 128, classes: 3, run: 4 } as const;

export interface PasswordSubject {
  readonly accountName: string;
  readonly personName: string;
  /** Passwords everybody knows, in small letters: a local list, nothing is asked outside. */
  readonly common: ReadonlySet<string>;
}

const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/];

/** Four or more equal characters, or as many in rising or falling order (1234, dcba). */
function hasRun(password: string): boolean {
  const codes = [...password.toLowerCase()].map((char) => char.codePointAt(0) ?? 0);
  return [-1, 0, 1].some((step) => {
    let length = 1;
    return codes.some((code, at) => {
      length = at > 0 && code - (codes[at - 1] ?? 0) === step ? length + 1 : 1;
      return length >= passwordRules.run;
    });
  });
}

// As people disguise a word they can remember.
const DISGUISES: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '0': 'o', '1': 'i', '!': 'i', '3': 'e', $: 's', '5': 's', '7': 't', '8': 'b' };
const SHORTEST_STEM = 4;

/** What is left of a password without what people put around it: `Woaini@1314` is `woaini`. */
const stemOf = (text: string): string => text.replace(/^[^a-z]+|[^a-z]+$/g, '');

/** Whether everybody knows it, or it is a word everybody knows with digits and signs around it, or instead of letters. */
function isCommon(lower: string, common: ReadonlySet<string>): boolean {
  const bare = stemOf(lower);
  const plain = (text: string): string => [...text].map((sign) => DISGUISES[sign] ?? sign).join('');
  const stems = [bare, stemOf(plain(bare)), plain(lower)];
  return common.has(lower) || stems.some((stem) => stem.length >= SHORTEST_STEM && common.has(stem));
}

/** All that is wrong with a password, empty if nothing. */
export function passwordProblems(password: string, subject: PasswordSubject): readonly ErrorCode[] {
  const length = [...password].length;
  const lower = password.toLowerCase();
  const names = [subject.accountName.toLowerCase(), subject.personName.toLowerCase()].filter((name) => [...name].length >= 2);
  const problems: [ErrorCode, boolean][] = [
    ['PASSWORD_TOO_SHORT', length < passwordRules.min],
    ['PASSWORD_TOO_LONG', length > passwordRules.max],
    ['PASSWORD_TOO_SIMPLE', classes.filter((each) => each.test(password)).length < passwordRules.classes || hasRun(password)],
    ['PASSWORD_COMMON', isCommon(lower, subject.common)],
    ['PASSWORD_CONTAINS_NAME', names.some((name) => lower.includes(name))],
  ];
  return problems.filter(([, wrong]) => wrong).map(([code]) => code);
}

/** Refuses by the first problem, on the field. */
export function demandPassword(password: string, subject: PasswordSubject, field = 'password'): void {
  const [first] = passwordProblems(password, subject);
  if (first) throw new DomainError(first, { min: passwordRules.min, max: passwordRules.max, classes: passwordRules.classes }, field);
}
