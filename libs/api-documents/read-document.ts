import { demandNamedType, documentType, type DocumentType } from './document-type.js';
import { readDocx } from './read-docx.js';
import { readPdf } from './read-pdf.js';
import { readPlainText } from './read-plain-text.js';
import { UnreadableDocumentError } from './unreadable-document-error.js';

export interface ReadDocument {
  /** What offsets of a draft refer to. */
  text: string;
  type: DocumentType;
}

export interface ReadDocumentLimits {
  mostBytes?: number;
  mostCharacters?: number;
  mostMilliseconds?: number;
  /** Name of the file, where it has one: its ending must be that of the content. */
  name?: string;
}

const MOST_BYTES = 20 * 1024 * 1024;
const MOST_CHARACTERS = 2 * 1024 * 1024;
const MOST_MILLISECONDS = 20_000;

async function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new UnreadableDocumentError('TOO_SLOW')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Text of a .txt (UTF-8, GB18030), .docx or .pdf, told apart by content. Errors: UnreadableDocumentError with its code. */
export async function readDocument(bytes: Uint8Array, limits: ReadDocumentLimits = {}): Promise<ReadDocument> {
  if (bytes.length === 0) throw new UnreadableDocumentError('EMPTY');
  if (bytes.length > (limits.mostBytes ?? MOST_BYTES)) throw new UnreadableDocumentError('TOO_LARGE');
  const type = documentType(bytes);
  if (limits.name !== undefined) demandNamedType(type, limits.name);
  const milliseconds = limits.mostMilliseconds ?? MOST_MILLISECONDS;
  const until = Date.now() + milliseconds;
  const text = type === 'txt' ? readPlainText(bytes) : await within(type === 'pdf' ? readPdf(bytes, until) : readDocx(bytes), milliseconds);
  if (text.trim() === '') throw new UnreadableDocumentError('EMPTY');
  if (text.length > (limits.mostCharacters ?? MOST_CHARACTERS)) throw new UnreadableDocumentError('TOO_LARGE');
  return { text, type };
}
