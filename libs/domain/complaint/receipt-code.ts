/**
 * The receipt of a complaint: 18 random digits and 2 check digits (ISO 7064 MOD 97-10: finds every single wrong digit and nearly every
 * swap), in groups of four to be read aloud. 18 digits are 60 bits: they are not guessed; only a keyed hash is kept.
 */
export const receiptDigits = 18;

/** Remainder of a long decimal number. */
function remainder97(digits: string): number {
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}

/** The 20 digits of `random` (18 digits). */
export function receiptCode(random: string): string {
  const check = 98 - remainder97(`${random}00`);
  return `${random}${String(check).padStart(2, '0')}`;
}

/** '1234 5678 …' */
export function shownReceipt(code: string): string {
  return code.replace(/(\d{4})(?=\d)/g, '$1 ');
}

/** The 20 digits of what was typed, with spaces, dashes or full-width digits; null where they cannot be a receipt. */
export function readReceipt(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/[\s\-–—_.]/g, '');
  return /^\d{20}$/.test(digits) && remainder97(digits) === 1 ? digits : null;
}
