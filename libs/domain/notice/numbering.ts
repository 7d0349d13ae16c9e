export type MarkKind =
  | 'chapter'
  | 'article'
  | 'han'
  | 'han-paren'
  | 'decimal'
  | 'arabic'
  | 'arabic-paren'
  | 'circle'
  | 'dash';

/** The number a line begins with: its label (三、 / （三） / 3. / 2.1.3) and where the words after it begin. */
export interface Mark {
  kind: MarkKind;
  level: number;
  start: number;
  end: number;
  bodyStart: number;
}

const HAN = '[一二三四五六七八九十百]{1,4}';
/** Order matters: 2.1.3 before 2. and （一） before anything looser. Sticky, so each try costs its own length only. */
const PATTERNS: readonly (readonly [MarkKind, RegExp, number])[] = [
  ['chapter', new RegExp(`第(?:${HAN}|\\d{1,2})(?:章|部分|篇)`, 'y'), 1],
  ['chapter', new RegExp(`第(?:${HAN}|\\d{1,2})节`, 'y'), 2],
  ['article', new RegExp(`第(?:${HAN}|\\d{1,3})条`, 'y'), 3],
  ['han-paren', new RegExp(`（ ?${HAN} ?）[、.]?`, 'y'), 2],
  ['han', new RegExp(`${HAN} ?[、.]`, 'y'), 1],
  ['decimal', /\d{1,2}(?:\.\d{1,2}){1,3}(?=[ \t]*[^\d\s%.万亿个元倍亩吨公平千百])\.?/y, 2],
  ['arabic', /\d{1,3} ?[.、](?=\D)/y, 3],
  ['decimal', /\d{1,2}(?=[ \t]+[\u4e00-\u9fff])/y, 1],
  ['arabic-paren', /（ ?\d{1,3} ?）[、.]?/y, 4],
  ['arabic-paren', /\d{1,3}）/y, 4],
  ['arabic', new RegExp(`(?:问题|任务|项目|事项) ?(?:\\d{1,2}|${HAN}) ?[：、.]`, 'y'), 3],
  ['circle', /[①-⑳⑴-⒇]/y, 5],
  ['dash', /——(?=\S)/y, 6],
];

/** What a number can begin with: most lines are told by their first character. */
const FIRST = /[第问任项事一二三四五六七八九十百（\d①-⑳⑴-⒇—]/;

function blanksAfter(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ' || text[end] === '\t') end += 1;
  return end;
}

/** Reads the number at a place of the normal text, or null where none stands. */
export function readMark(text: string, at: number): Mark | null {
  if (!FIRST.test(text[at] ?? '')) return null;
  for (const [kind, pattern, level] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) continue;
    const end = at + found[0].length;
    const dots = kind === 'decimal' ? (found[0].match(/\.(?=\d)/g)?.length ?? 0) : 0;
    return { kind, level: kind === 'decimal' ? dots + 1 : level, start: at, end, bodyStart: blanksAfter(text, end) };
  }
  return null;
}
