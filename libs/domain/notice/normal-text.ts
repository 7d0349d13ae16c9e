import { wholeCharacter } from './radicals.js';

/** Character for character (offsets stay), so that the grammar sees one form of every mark. */
const SAME: Readonly<Record<string, string>> = {
  ',': '，', ':': '：', ';': '；', '(': '（', ')': '）', '!': '！', '?': '？', '｡': '。', '､': '、', '﹐': '，', '﹑': '、',
  '﹔': '；', '﹕': '：', '﹙': '（', '﹚': '）', '︰': '：', '．': '.', '﹒': '.', '[': '〔', ']': '〕', '［': '〔', '］': '〕',
  '【': '〔', '】': '〕', '〈': '《', '〉': '》', '＜': '《', '＞': '》', '\u3000': ' ', '\u00a0': ' ', '\t': '\t', '\ufeff': ' ',
  '\u200b': ' ', '\u200c': ' ', '\u200d': ' ', '\u2028': '\n', '\u2029': '\n', '\u0085': '\n', '\r': '\n', '\v': '\n', '\f': '\n',
  '―': '—', '–': '—', '－': '—', '-': '—', '~': '～', '∼': '～', '〇': '〇', '○': '〇', '％': '%', '｢': '“', '｣': '”',
};

/** What has no other form is left alone, which is nearly everything. */
const MAY_CHANGE = /[^\u4e00-\u9fff，。、；：（）“”《》0-9\n ]/g;
/** A half-width point that closes a sentence (国务院. / 负责.) stands between ideographs, never after a digit. */
const POINT = /(?<=[\u3400-\u9fff）〕》”])\.(?=$|[\n\u3400-\u9fff（《“])/g;

function sameMark(char: string, code: number): string {
  if (code >= 0x4e00 && code <= 0x9fff) return char;
  if (code >= 0x2e80 && code <= 0x2fd5) return wholeCharacter(char, code);
  const mark = SAME[char];
  if (mark !== undefined) return mark;
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xfee0);
  if (code >= 0xff21 && code <= 0xff5a) return String.fromCharCode(code - 0xfee0);
  return char;
}

/** One form for half- and full-width marks, digits and blanks; same length as the text, so offsets hold in both. */
export function normalText(text: string): string {
  return text.replace(MAY_CHANGE, (char) => sameMark(char, char.charCodeAt(0))).replace(POINT, '。');
}

/** The words without blanks: for names and titles that are letter-spaced or broken over lines. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '');
}
