import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { linesOf, paragraphsOf, type PdfLine, type PdfPiece } from './pdf-lines.js';
import { UnreadableDocumentError } from './unreadable-document-error.js';

type PdfModule = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** The library says on loading that it cannot draw; nothing here draws, and stdout belongs to the caller. */
async function loadQuietly(): Promise<PdfModule> {
  const { warn, log } = console;
  console.warn = () => undefined;
  console.log = () => undefined;
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
    console.log = log;
  }
}

interface RawItem {
  str?: string;
  transform?: number[];
  width?: number;
  height?: number;
}

function pieceOf(item: RawItem): PdfPiece | null {
  const [, b = 0, , d = 0, x = 0, y = 0] = item.transform ?? [];
  if (item.str === undefined || item.str === '') return null;
  return { text: item.str, x, y, width: item.width ?? 0, size: Math.max(1, Math.hypot(b, d), item.height ?? 0) };
}

function refusal(error: unknown): UnreadableDocumentError {
  if (error instanceof UnreadableDocumentError) return error;
  const name = error instanceof Error ? error.name : '';
  return new UnreadableDocumentError(name === 'PasswordException' ? 'ENCRYPTED' : 'DAMAGED', name === 'PasswordException' ? '' : 'not a readable PDF');
}

/** Fewer letters a page than this is a scan with, at most, a stamp on it. */
const FEWEST_A_PAGE = 8;

/** Text of a PDF: paragraphs, with wrapped lines joined. `until`: epoch milliseconds at which reading stops. */
export async function readPdf(bytes: Uint8Array, until: number): Promise<string> {
  const pdf = await loadQuietly();
  const base = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = pdf.getDocument({
    data: new Uint8Array(bytes),
    verbosity: pdf.VerbosityLevel.ERRORS,
    cMapUrl: `${join(base, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(base, 'standard_fonts')}/`,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
  });
  try {
    const document = await task.promise;
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      if (Date.now() > until) throw new UnreadableDocumentError('TOO_SLOW');
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf((items as RawItem[]).map(pieceOf).filter((piece) => piece !== null)));
      page.cleanup();
    }
    const text = paragraphsOf(pages);
    if (text.replace(/\s/g, '').length < FEWEST_A_PAGE * document.numPages) throw new UnreadableDocumentError('SCAN_WITHOUT_TEXT');
    return text;
  } catch (error) {
    throw refusal(error);
  } finally {
    await task.destroy();
  }
}
