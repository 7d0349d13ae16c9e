/**
 * First letters of the pinyin of a text (江门市民政局 → jmsmzj), as `search_initials` in the database keeps them: letters and digits stand for themselves,
 * and a character read in two ways stands as a capital for both letters.
 */
export const twoReadings: Readonly<Record<string, readonly [letters: string, characters: string]>> = {
  A: ['cz', '长重曾朝藏传查'],
  B: ['ds', '单石'],
  C: ['jx', '系校解降'],
  D: ['hx', '行'],
  E: ['hk', '会'],
  F: ['ly', '乐'],
  G: ['oq', '区'],
  H: ['dt', '调'],
  I: ['sx', '厦省'],
  J: ['cs', '盛'],
  K: ['fp', '番'],
  L: ['gj', '给'],
  M: ['cq', '仇'],
};

/** Fewer letters stand in nearly every name. */
const FEWEST = 2;

/**
 * The regular expression that finds what was typed among initials; null where it is no such thing: other characters than letters and digits, fewer than
 * two, or digits alone, which are a number or a code.
 */
export function initialsPattern(text: string): string | null {
  const typed = text.trim().toLowerCase().replaceAll(' ', '');
  if (typed.length < FEWEST || !/^[a-z0-9]+$/.test(typed) || !/[a-z]/.test(typed)) return null;
  return [...typed].map((letter) => {
    const both = Object.keys(twoReadings).filter((capital) => twoReadings[capital]?.[0].includes(letter) === true);
    return both.length === 0 ? letter : `[${letter}${both.join('')}]`;
  }).join('');
}
