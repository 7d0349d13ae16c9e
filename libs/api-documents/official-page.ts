import type { DocumentForm } from '@lianxi/domain';

/* The page of GB/T 9704-2012, in the units of WordprocessingML: twips (1/20 pt), half-points, 1/4096 pt for the grid. */

/** Millimetres in twips. */
export const twips = (millimetres: number): number => Math.floor((millimetres * 1440) / 25.4);

/** A4 less 37 mm above, 35 below, 28 left, 26 right leaves the type area of 156 × 225 mm. */
export const page = { width: 11_906, height: 16_838, top: twips(37), bottom: twips(35), left: twips(28), right: twips(26) } as const;
export const typeArea = { width: page.width - page.left - page.right, height: page.height - page.top - page.bottom } as const;

export const LINES = 22;
export const CHARACTERS = 28;
/** The body: 3号, 16 pt. */
export const BODY = 16;

/** Height of a line; rounded down, for 22 lines must not be a hair too high. */
export const LINE = Math.floor(typeArea.height / LINES);
/** Width of a character of the body. */
export const CHARACTER = typeArea.width / CHARACTERS;
/**
 * What each character of the body is set closer, in twips: 28 of 16 pt need 448 pt, the line has 442. As spacing, not as a grid of
 * characters, for LibreOffice gives a character that is wider than its cell two of them; lines are justified, so that both edges are kept.
 */
export const CHARACTER_SPACING = Math.floor(CHARACTER - BODY * 20);

/** Upper edge of the issuer's mark: 35 mm under the type area's upper edge; for a letter 30 mm under the page's. */
export const markTop: Readonly<Record<DocumentForm, number>> = { document: page.top + twips(35), minutes: page.top + twips(35), letter: twips(30) };

/** The page's number: 7 mm under the type area, 4号 (14 pt). */
export const FOLIO = 14;
export const folioFromBottom = page.bottom - twips(7) - FOLIO * 20;
/** The draft's line above the type area. */
export const draftLineTop = twips(15);
/** The lower red line of a letter. */
export const letterLineFromBottom = twips(20);
/** How far the red lines of a letter (170 mm) stand out on either side. */
export const letterLineOut = twips(7);

/** Size of the mark in points: as large as fits the line, at most 22 mm high. */
export function markSize(mark: string): number {
  return Math.max(22, Math.min(60, Math.floor((typeArea.width / 20 - 4) / Math.max(1, mark.length))));
}

/** Names as the standard has them; `others` are what stands in where a computer does not have them, free ones last. */
export const fonts = {
  body: { name: '仿宋_GB2312', others: ['仿宋', 'FangSong', 'STFangsong', 'FandolFang R', 'Noto Serif CJK SC'], family: 'modern' },
  title: { name: '方正小标宋简体', others: ['方正小标宋_GBK', '小标宋', 'Noto Serif CJK SC', '宋体'], family: 'roman' },
  heading: { name: '黑体', others: ['SimHei', 'STHeiti', 'Noto Sans CJK SC'], family: 'modern' },
  subheading: { name: '楷体_GB2312', others: ['楷体', 'KaiTi', 'STKaiti', 'FandolKai', 'Noto Serif CJK SC'], family: 'modern' },
  folio: { name: '宋体', others: ['SimSun', 'STSong', 'Noto Serif CJK SC'], family: 'roman' },
} as const;
export type FontRole = keyof typeof fonts;
