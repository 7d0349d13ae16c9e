/** A line of the text without the blanks around it; empty lines are left out. */
export interface Line {
  start: number;
  end: number;
}

export interface Range {
  start: number;
  end: number;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10;
}

/** Narrows a stretch to what stands between its outer blanks. */
export function trimRange(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** The lines of the normal text. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop === -1 ? text.length : stop;
    const line = trimRange(text, start, end);
    if (line.end > line.start) lines.push(line);
    start = end + 1;
  }
  return lines;
}

const STOPS = new Set(['。', '！', '？']);
const CLOSERS = new Set(['”', '’', '）', '》', '」', '』']);

/** All that can open, close or end: only these places are looked at. */
const MARKS = /[（“）”。！？]/g;

/** Whether every bracket of the stretch that opens also closes: only then do brackets keep a sentence together. */
function balanced(part: string): boolean {
  let depth = 0;
  for (const [mark] of part.matchAll(/[（“）”]/g)) {
    depth += mark === '（' || mark === '“' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** The sentences of a stretch, each with its closing mark; a stop inside brackets or quotes ends nothing. */
export function readSentences(text: string, start: number, end: number): Range[] {
  const part = text.slice(start, end);
  const sentences: Range[] = [];
  const heed = balanced(part);
  let depth = 0;
  let from = 0;
  for (const hit of part.matchAll(MARKS)) {
    const [mark] = hit;
    if (hit.index < from) continue;
    if (!STOPS.has(mark)) {
      if (heed) depth += mark === '（' || mark === '“' ? 1 : -1;
      continue;
    }
    if (depth > 0) continue;
    let to = hit.index + 1;
    while (to < part.length && (STOPS.has(part[to] ?? '') || (!heed && CLOSERS.has(part[to] ?? '')))) to += 1;
    sentences.push(trimRange(text, start + from, start + to));
    from = to;
  }
  if (from < part.length) sentences.push(trimRange(text, start + from, end));
  return sentences.filter((one) => one.end > one.start);
}

/** Parts of a stretch between marks of one set, outside brackets; each part without its mark. */
export function splitOutside(text: string, start: number, end: number, marks: string): Range[] {
  const parts: Range[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at += 1) {
    const char = text[at] ?? '';
    if (char === '（') depth += 1;
    else if (char === '）') depth = Math.max(0, depth - 1);
    else if (depth === 0 && marks.includes(char)) {
      parts.push({ start: from, end: at });
      from = at + 1;
    }
  }
  parts.push({ start: from, end });
  return parts.map((part) => trimRange(text, part.start, part.end)).filter((part) => part.end > part.start);
}
