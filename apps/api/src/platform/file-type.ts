import { DomainError } from '@lianxi/domain';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const begins = (bytes: Buffer, ...sign: number[]): boolean => sign.every((byte, at) => bytes[at] === byte);

// No byte that text in UTF-8, GB18030 or with a byte order mark would not have.
function isText(bytes: Buffer): boolean {
  return !bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}

/** The type by the first bytes; the name only tells office formats (all zip) apart. FILE_TYPE_UNSUPPORTED for anything else. */
export function typeOfContent(bytes: Buffer, name: string): string {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (bytes.length === 0) throw new DomainError('FILE_UNREADABLE');
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return 'application/pdf';
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  if (begins(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    if (extension === 'docx') return DOCX;
    if (extension === 'xlsx') return XLSX;
  } else if (isText(bytes)) return extension === 'csv' ? 'text/csv' : 'text/plain';
  throw new DomainError('FILE_TYPE_UNSUPPORTED', { type: extension === '' ? '?' : extension });
}
