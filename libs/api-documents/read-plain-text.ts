import { UnreadableDocumentError } from './unreadable-document-error.js';

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function unmarked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  return decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030');
}

/** Control characters that no text holds; more than a few mean bytes of another kind. */
function isBinary(text: string): boolean {
  let strange = 0;
  const end = Math.min(text.length, 20_000);
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0 || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd) strange += 1;
  }
  return strange > end / 200;
}

/** UTF-8, else GB18030, each strictly; anything else is no text. */
export function readPlainText(bytes: Uint8Array): string {
  const text = unmarked(bytes);
  if (text === null || isBinary(text)) throw new UnreadableDocumentError('UNKNOWN_TYPE', 'neither UTF-8 nor GB18030 text, nor docx, nor pdf');
  return text;
}
