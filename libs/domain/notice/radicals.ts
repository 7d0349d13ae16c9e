/** Radicals that PDF files write for whole characters, each with its character where Unicode gives none or an old form. */
const SUPPLEMENT =
  '⺟母⺠民⺼肉⻁虎⻂衣⻃覀⻄西⻅见⻆角⻉贝⻊足⻋车⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟⺓幺⺔彐⺙攵⺚旡⺛旡⺝月⺩王⺪疋⺬示⺮竹⺰纟⺱罓⺴网⺵罒⺶羊⺷羊⺹老⺻聿⺾艹⻌辶⻍辶⻎辶⻏阝⻐钅⻖阝⼾户⾭青⿈黄';
const WHOLE = new Map<string, string>();
for (let at = 0; at + 1 < SUPPLEMENT.length; at += 2) WHOLE.set(SUPPLEMENT[at] ?? '', SUPPLEMENT[at + 1] ?? '');

/** The whole character for a radical (⼈ → 人, ⻔ → 门); other characters stay. One for one, offsets hold. */
export function wholeCharacter(char: string, code: number): string {
  if (code < 0x2e80 || code > 0x2fd5) return char;
  return WHOLE.get(char) ?? (code >= 0x2f00 ? char.normalize('NFKC') : char);
}

/** A text whose radicals are whole characters again. */
export function withWholeCharacters(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (char) => wholeCharacter(char, char.charCodeAt(0)));
}
