import type { NoticeWarning, UnitDraft } from './notice-draft.js';

/** Where one string is the other with one to two characters left out, changed or added; null where they differ more. */
function slip(shown: string, meant: string): number | null {
  if (Math.abs(shown.length - meant.length) > 2 || shown === meant || meant.length < 8) return null;
  let head = 0;
  while (head < shown.length && head < meant.length && shown[head] === meant[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(shown.length, meant.length) - head && shown[shown.length - 1 - tail] === meant[meant.length - 1 - tail]) tail += 1;
  const changed = Math.max(shown.length, meant.length) - head - tail;
  return changed <= 2 && head + tail >= 6 ? head : null;
}

function subject(title: string): { words: string; at: number } {
  const at = title.indexOf('关于');
  return { words: at === -1 ? title : title.slice(at + 2), at: at === -1 ? 0 : at + 2 };
}

const AROUND = 4;

/** Cited titles that differ from this notice's own by a slip of the pen: flagged, kept as they stand. */
export function findTypos(text: string, title: string | null): NoticeWarning[] {
  const known: string[] = title === null ? [] : [subject(title).words];
  const warnings: NoticeWarning[] = [];
  for (const hit of text.matchAll(/《([^《》\n]{8,90})》/g)) {
    const cited = subject(hit[1] ?? '');
    for (const meant of known) {
      const at = slip(cited.words, meant);
      if (at === null) continue;
      const from = hit.index + 1 + cited.at;
      const start = Math.max(from, from + at - AROUND);
      warnings.push({ code: 'typo', start, end: Math.min(from + cited.words.length, from + at + AROUND), hint: meant.slice(Math.max(0, at - AROUND), at + AROUND + 1) });
      break;
    }
    if (known.length < 40 && !known.includes(cited.words)) known.push(cited.words);
  }
  return warnings;
}

/** Short forms offices are known by; used to point at a likely double only, never to merge. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/监督管理/, '监管'], [/住房和?城乡建设|住房城乡/, '住建'], [/发展和?改革/, '发改'], [/人力资源和?社会保障/, '人社'], [/卫生和?健康/, '卫健'],
  [/文化和?旅游/, '文旅'], [/农业和?农村/, '农业'], [/教育和?体育/, '教体'], [/工业和?信息化/, '工信'], [/交通运输/, '交通'],
];

function bare(name: string): string {
  return SHORT.reduce((words, [long, short]) => words.replace(long, short), name).replace(/^(?:国家|中国|[\u4e00-\u9fff]{0,4}?[省市县区])/, '').replace(/和/g, '').replace(/委员会$/, '委').replace(/办公室$/, '办');
}

/** Units whose names differ only by a prefix or a slip: never merged, always shown. */
export function findDuplicates(units: readonly UnitDraft[]): NoticeWarning[] {
  const seen = new Map<string, UnitDraft>();
  const warnings: NoticeWarning[] = [];
  for (const unit of units) {
    if (unit.generic) continue;
    const key = bare(unit.name);
    const other = seen.get(key);
    if (other !== undefined) warnings.push({ code: 'possible-duplicate', start: unit.start, end: unit.end, hint: other.name });
    else seen.set(key, unit);
  }
  return warnings;
}
