import { withWholeCharacters } from '@lianxi/domain';
import { demandNamedType, documentType, type DocumentType } from './document-type.js';
import { inThread, ThreadError } from './in-thread.js';
import { readPlainText } from './read-plain-text.js';
import { UnreadableDocumentError, type UnreadableCode } from './unreadable-document-error.js';

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

const MOST_MEGABYTES = 384;

type Answer = { readonly text: string } | { readonly code: UnreadableCode; readonly detail: string };

async function ask(bytes: Uint8Array, type: 'docx' | 'pdf', milliseconds: number): Promise<string> {
  try {
    const answer = await inThread<Answer>('read-document', { bytes, type, until: Date.now() + milliseconds }, { milliseconds, megabytes: MOST_MEGABYTES });
    if ('text' in answer) return answer.text;
    throw new UnreadableDocumentError(answer.code, answer.detail);
  } catch (error) {
    throw error instanceof ThreadError ? new UnreadableDocumentError(error.code) : error;
  }
}

/** Text of a .txt (UTF-8, GB18030), .docx or .pdf, told apart by content; the last two are read in a thread with limits of time and memory. Errors: UnreadableDocumentError with its code. */
export async function readDocument(bytes: Uint8Array, limits: ReadDocumentLimits = {}): Promise<ReadDocument> {
  if (bytes.length === 0) throw new UnreadableDocumentError('EMPTY');
  if (bytes.length > (limits.mostBytes ?? MOST_BYTES)) throw new UnreadableDocumentError('TOO_LARGE');
  const type = documentType(bytes);
  if (limits.name !== undefined) demandNamedType(type, limits.name);
  const text = type === 'txt' ? readPlainText(bytes) : withWholeCharacters(await ask(bytes, type, limits.mostMilliseconds ?? MOST_MILLISECONDS));
  if (text.trim() === '') throw new UnreadableDocumentError('EMPTY');
  if (text.length > (limits.mostCharacters ?? MOST_CHARACTERS)) throw new UnreadableDocumentError('TOO_LARGE');
  return { text, type };
}
