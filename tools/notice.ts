// One notice in, its draft register out as JSON: npm run --silent notice -- FILE (.txt, .docx, .pdf).
import { readFile } from 'node:fs/promises';
import { readDocument, UnreadableDocumentError, type UnreadableCode } from '../libs/api-documents/index.js';
import { readNotice } from '../libs/domain/notice/index.js';

const REASONS: Readonly<Record<UnreadableCode, string>> = {
  EMPTY: 'the file holds no text',
  TOO_LARGE: 'the file is too large (20 MB, or 2 million characters of text, at most)',
  TOO_SLOW: 'reading took too long',
  UNKNOWN_TYPE: 'not a .txt (UTF-8 or GB18030), .docx or .pdf',
  ENCRYPTED: 'the file is protected by a password',
  DAMAGED: 'the file is damaged',
  SCAN_WITHOUT_TEXT: 'a scan without text: recognise its characters (OCR) first, or import the original',
};

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableDocumentError) return REASONS[error.code];
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'a folder, not a file';
  return error instanceof Error ? (error.message.split('\n')[0] ?? 'unreadable') : 'unreadable';
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write('usage: npm run --silent notice -- FILE\n');
  process.exitCode = 2;
} else {
  try {
    const { text } = await readDocument(await readFile(path));
    process.stdout.write(`${JSON.stringify(readNotice(text), null, 1)}\n`);
  } catch (error) {
    process.stderr.write(`notice: ${path}: ${reasonOf(error)}\n`);
    process.exitCode = 2;
  }
}
