/** A piece of text on a page, as the PDF places it; y grows upwards. */
export interface PdfPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

export interface PdfLine {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

const TABLE_GAP = 2.2;
const LETTER_GAP = 0.45;

function joined(pieces: readonly PdfPiece[]): PdfLine {
  const sorted = [...pieces].sort((a, b) => a.x - b.x);
  const size = Math.max(...sorted.map((piece) => piece.size));
  let text = '';
  let right = sorted[0]?.x ?? 0;
  for (const piece of sorted) {
    const gap = piece.x - right;
    if (text !== '' && gap > TABLE_GAP * size) text += '\t';
    else if (text !== '' && gap > LETTER_GAP * size) text += ' ';
    text += piece.text;
    right = Math.max(right, piece.x + piece.width);
  }
  return { text: text.trimEnd(), left: sorted[0]?.x ?? 0, right, y: sorted[0]?.y ?? 0, size };
}

/** The lines of a page, top to bottom: pieces of one height belong together. */
export function linesOf(pieces: readonly PdfPiece[]): PdfLine[] {
  const rows: PdfPiece[][] = [];
  const sorted = pieces.filter((piece) => piece.text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  for (const piece of sorted) {
    const row = rows[rows.length - 1];
    const head = row?.[0];
    if (row !== undefined && head !== undefined && Math.abs(head.y - piece.y) < Math.max(head.size, piece.size) * 0.45) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(joined);
}

const FOLIO = /^[-—–·.\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／共]\s*\d{1,4}\s*页?)?[-—–·.\s]*$/;

/** Page numbers at the top or foot of a page. */
function withoutFolio(lines: readonly PdfLine[]): PdfLine[] {
  return lines.filter((line, at) => !(FOLIO.test(line.text) && (at < 1 || at >= lines.length - 2)));
}

/** The edge most full lines reach, so that a short line is known to end its paragraph. */
function rightEdge(lines: readonly PdfLine[]): number {
  const rights = lines.map((line) => line.right).sort((a, b) => a - b);
  return rights[Math.floor(rights.length * 0.8)] ?? 0;
}

function leftEdge(lines: readonly PdfLine[]): number {
  const lefts = lines.map((line) => line.left).sort((a, b) => a - b);
  return lefts[Math.floor(lefts.length * 0.1)] ?? 0;
}

const NUMBERED = /^(?:第?[一二三四五六七八九十百]{1,4}[、.．章节条]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,3}[.．、](?!\d))/;

/** Room the first word of a line needs: a run of digits and letters is not broken (2012~2015), so it leaves its line early. */
function unbreakable(line: PdfLine): number {
  const run = /^[!-~～—－“‘（《]+/.exec(line.text)?.[0] ?? '';
  return run.length * 0.6 * line.size;
}

/** A full line followed by one at the left edge goes on; an indented, centred, larger or table line begins anew. */
function goesOn(before: PdfLine, line: PdfLine, left: number, right: number): boolean {
  if (before.text.includes('\t') || line.text.includes('\t')) return false;
  if (Math.abs(before.size - line.size) > before.size * 0.12) return false;
  const full = before.right + unbreakable(line) > right - 1.6 * before.size;
  const flush = line.left < left + 1.2 * line.size;
  if (!full || !flush) return false;
  return !(/[。：；]$/.test(before.text) && NUMBERED.test(line.text));
}

/** Paragraphs of the whole document: wrapped lines joined, across pages too. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): string {
  const lines = pages.flatMap(withoutFolio);
  const left = leftEdge(lines);
  const right = rightEdge(lines);
  const out: string[] = [];
  let before: PdfLine | null = null;
  for (const line of lines) {
    if (before !== null && goesOn(before, line, left, right)) {
      const last = out[out.length - 1] ?? '';
      const space = /[a-zA-Z0-9]$/.test(last) && /^[a-zA-Z]/.test(line.text) ? ' ' : '';
      out[out.length - 1] = last + space + line.text.trimStart();
    } else out.push(line.text);
    before = line;
  }
  return out.join('\n');
}
