import { htmlToText } from './html-to-text.js';
import { UnreadableDocumentError } from './unreadable-document-error.js';

const MOST_UNPACKED = 200 * 1024 * 1024;

/** Sizes in the directory of a zip, added up: a packed bomb is refused before it is unpacked. */
function unpackedSize(bytes: Uint8Array): { size: number; names: string[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  const names: string[] = [];
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) throw new UnreadableDocumentError('DAMAGED', 'zip without directory');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && at + 46 <= bytes.length; left -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) break;
    size += view.getUint32(at + 24, true);
    const name = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)));
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { size, names };
}

/** Text of a .docx: a line a paragraph, tables as tab-separated rows; pictures are left out. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const { size, names } = unpackedSize(bytes);
  if (size > MOST_UNPACKED) throw new UnreadableDocumentError('TOO_LARGE', 'unpacked');
  if (!names.includes('word/document.xml')) throw new UnreadableDocumentError('UNKNOWN_TYPE', 'a zip that is no .docx');
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })), includeDefaultStyleMap: true },
    );
    const text = htmlToText(value);
    if (text.trim() === '' && names.some((name) => name.startsWith('word/media/'))) throw new UnreadableDocumentError('SCAN_WITHOUT_TEXT');
    return text;
  } catch (error) {
    if (error instanceof UnreadableDocumentError) throw error;
    throw new UnreadableDocumentError('DAMAGED', 'not a readable .docx');
  }
}
