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

/** Whether every bracket of the stretch that opens also closes: only then do brackets keep a sentence together. */
function balanced(text: string, start: number, end: number): boolean {
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    if (text[at] === '（' || text[at] === '“') depth += 1;
    else if (text[at] === '）' || text[at] === '”') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** The sentences of a stretch, each with its closing mark; a stop inside brackets or quotes ends nothing. */
export function readSentences(text: string, start: number, end: number): Range[] {
  const sentences: Range[] = [];
  const heed = balanced(text, start, end);
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at += 1) {
    const char = text[at] ?? '';
    if (heed && (char === '（' || char === '“')) depth += 1;
    else if (heed && (char === '）' || char === '”')) depth -= 1;
    else if (depth === 0 && STOPS.has(char)) {
      let to = at + 1;
      while (to < end && (STOPS.has(text[to] ?? '') || (!heed && CLOSERS.has(text[to] ?? '')))) to += 1;
      sentences.push({ start: from, end: to });
      from = to;
      at = to - 1;
    }
  }
  if (from < end) sentences.push({ start: from, end });
  return sentences.map((one) => trimRange(text, one.start, one.end)).filter((one) => one.end > one.start);
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
