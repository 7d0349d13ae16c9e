import { wholeCharacter } from './radicals.js';

/** Character for character (offsets stay), so that the grammar sees one form of every mark. */
const SAME: Readonly<Record<string, string>> = {
  ',': '，', ':': '：', ';': '；', '(': '（', ')': '）', '!': '！', '?': '？', '｡': '。', '､': '、', '﹐': '，', '﹑': '、',
  '﹔': '；', '﹕': '：', '﹙': '（', '﹚': '）', '︰': '：', '．': '.', '﹒': '.', '[': '〔', ']': '〕', '［': '〔', '］': '〕',
  '【': '〔', '】': '〕', '〈': '《', '〉': '》', '＜': '《', '＞': '》', '\u3000': ' ', '\u00a0': ' ', '\t': '\t', '\ufeff': ' ',
  '\u200b': ' ', '\u200c': ' ', '\u200d': ' ', '\u2028': '\n', '\u2029': '\n', '\u0085': '\n', '\r': '\n', '\v': '\n', '\f': '\n',
  '―': '—', '–': '—', '－': '—', '-': '—', '~': '～', '∼': '～', '〇': '〇', '○': '〇', '％': '%', '｢': '“', '｣': '”',
};

const CJK = /[\u3400-\u9fff）〕》”]/;

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
  const out: string[] = new Array<string>(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    out[at] = sameMark(char, text.charCodeAt(at));
    // A half-width point that closes a sentence (国务院. / 负责.) stands between ideographs, never after a digit.
    if (out[at] === '.' && at > 0 && CJK.test(out[at - 1] ?? '')) {
      const next = text[at + 1];
      if (next === undefined || next === '\n' || next === '\r' || /[\u3400-\u9fff（(《“]/.test(next)) out[at] = '。';
    }
  }
  return out.join('');
}

/** The words without blanks: for names and titles that are letter-spaced or broken over lines. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '');
}
