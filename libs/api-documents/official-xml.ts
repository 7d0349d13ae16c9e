import { BODY, CHARACTER_SPACING, fonts, LINE, type FontRole } from './official-page.js';

export const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML may hold it: what XML 1.0 has no place for (control characters, halves of pairs) is left out. */
export function escaped(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"]/g, (char) => ESCAPED[char] ?? '');
}

export interface Look {
  readonly font?: FontRole;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  /** A blank to fill in: shaded, so that it is found. */
  readonly blank?: boolean;
}

export function runLook({ font = 'body', size = BODY, color, blank = false }: Look): string {
  const { name } = fonts[font];
  const spacing = size === BODY ? `<w:spacing w:val="${String(CHARACTER_SPACING)}"/>` : '';
  const shade = blank ? '<w:shd w:val="clear" w:color="auto" w:fill="FFF2CC"/>' : '';
  return `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${name}" w:cs="Times New Roman"/>${color === undefined ? '' : `<w:color w:val="${color}"/>`}${spacing}<w:sz w:val="${String(size * 2)}"/><w:szCs w:val="${String(size * 2)}"/>${shade}`;
}

export function run(text: string, look?: Look): string {
  const properties = look === undefined ? '' : `<w:rPr>${runLook(look)}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

export interface Setting {
  readonly style?: string;
  /** Twips before the paragraph. */
  readonly before?: number;
  readonly after?: number;
  /** Height of its line in twips; the grid's line unless said. */
  readonly line?: number;
  readonly align?: 'center' | 'right' | 'both' | 'left';
  /** Twips. */
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: number;
  readonly border?: string;
  readonly frame?: string;
  /** False: off the grid of lines. */
  readonly snap?: boolean;
  readonly tabs?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
}

/** Properties in the order the schema wants them. */
export function setting({ style, before = 0, after = 0, line = LINE, align, left = 0, right = 0, firstLine = 0, border = '', frame = '', snap = true, tabs = '', keepNext = false, keepLines = false }: Setting): string {
  return [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    keepNext ? '<w:keepNext/>' : '', keepLines ? '<w:keepLines/>' : '', frame, border === '' ? '' : `<w:pBdr>${border}</w:pBdr>`, tabs === '' ? '' : `<w:tabs>${tabs}</w:tabs>`, snap ? '' : '<w:snapToGrid w:val="0"/>',
    `<w:spacing w:before="${String(before)}" w:after="${String(after)}" w:line="${String(line)}" w:lineRule="exact"/>`,
    `<w:ind w:left="${String(left)}" w:right="${String(right)}" w:firstLine="${String(firstLine)}"/>`,
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
  ].join('');
}

export function paragraphXml(content: string, set: Setting = {}): string {
  return `<w:p><w:pPr>${setting(set)}</w:pPr>${content}</w:p>`;
}

interface LineLook {
  readonly kind?: 'single' | 'thickThinSmallGap' | 'thinThickSmallGap';
  readonly color?: string;
  /** Points between line and words. */
  readonly space?: number;
}

/** A line beside a paragraph, so many eighths of a point wide. */
export function line(side: 'top' | 'bottom', width: number, { kind = 'single', color = '000000', space = 1 }: LineLook = {}): string {
  return `<w:${side} w:val="${kind}" w:sz="${String(width)}" w:space="${String(space)}" w:color="${color}"/>`;
}
