import { UnreadableDocumentError } from './unreadable-document-error.js';

export type DocumentType = 'txt' | 'docx' | 'pdf';

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((value, at) => bytes[at] === value);
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, Math.min(bytes.length, to)));
}

/** Whether a latin name stands in the bytes as UTF-16 (directory names of OLE files). */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((char) => [char.charCodeAt(0), 0]);
  const end = Math.min(bytes.length - wanted.length, 1 << 22);
  for (let at = 0; at < end; at += 2) if (wanted.every((value, step) => bytes[at + step] === value)) return true;
  return false;
}

const KNOWN: ReadonlySet<string> = new Set<DocumentType>(['txt', 'docx', 'pdf']);

/** A name that says one kind and bytes that are another: somebody renamed it, or it is not the file that was meant. */
export function demandNamedType(type: DocumentType, name: string): void {
  const ending = /\.([a-z0-9]+)$/i.exec(name.trim())?.[1]?.toLowerCase();
  if (ending !== undefined && ending !== type) {
    throw new UnreadableDocumentError('UNKNOWN_TYPE', KNOWN.has(ending) ? `named .${ending}, but holds ${type}` : `.${ending} is no .txt, .docx or .pdf`);
  }
}

/** Told by content, never by the file's name. Old .doc, .xls and pictures are refused with the reason. */
export function documentType(bytes: Uint8Array): DocumentType {
  if (ascii(bytes, 0, 1024).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'docx';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (holdsWide(bytes, 'EncryptedPackage')) throw new UnreadableDocumentError('ENCRYPTED');
    throw new UnreadableDocumentError('UNKNOWN_TYPE', 'old Office format, save as .docx');
  }
  if (startsWith(bytes, 0xff, 0xd8, 0xff) || startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0x49, 0x49, 0x2a) || startsWith(bytes, 0x4d, 0x4d, 0x00)) {
    throw new UnreadableDocumentError('SCAN_WITHOUT_TEXT', 'a picture');
  }
  return 'txt';
}
