import { inThread, ThreadError } from './in-thread.js';
import { defaultTableLimits, type TableLimits } from './table-limits.js';
import type { ReadSheet } from './table-sheet.js';
import { UnreadableTableError, type UnreadableTableCode } from './unreadable-table-error.js';

export interface ReadTable {
  readonly type: 'xlsx' | 'csv';
  readonly sheets: readonly ReadSheet[];
}

type Answer = { readonly sheets: readonly ReadSheet[] } | { readonly code: UnreadableTableCode; readonly params: Readonly<Record<string, string | number>> };

const begins = (bytes: Uint8Array, ...sign: number[]): boolean => sign.every((byte, at) => bytes[at] === byte);

/** %PDF, or a byte no text has: neither is a table of text, whatever it is called. */
const isNoText = (bytes: Uint8Array): boolean => begins(bytes, 0x25, 0x50, 0x44, 0x46) || bytes.subarray(0, 4096).includes(0);

/**
 * By content; a name may only contradict it: text that calls itself a workbook is none. A workbook with a password is no zip but an old
 * container that names its package; without one it is an old .xls.
 */
function typeOf(bytes: Uint8Array, name: string): 'xlsx' | 'csv' {
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'xlsx';
  if (!begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (isNoText(bytes) || /\.(?:xlsx|xlsm|xls|et|pdf|docx?|zip|png|jpe?g)$/i.test(name)) throw new UnreadableTableError('UNKNOWN_TYPE');
    return 'csv';
  }
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string): boolean => content.includes(Buffer.from(stream, 'utf16le'));
  throw new UnreadableTableError(holds('EncryptedPackage') ? 'ENCRYPTED' : holds('Workbook') ? 'OLD_WORKBOOK' : 'UNKNOWN_TYPE');
}

async function ask(bytes: Uint8Array, type: ReadTable['type'], limits: TableLimits): Promise<readonly ReadSheet[]> {
  try {
    const answer = await inThread<Answer>('read-table', { bytes, type, limits }, { milliseconds: limits.mostMilliseconds, megabytes: limits.mostMegabytes });
    if ('sheets' in answer) return answer.sheets;
    throw new UnreadableTableError(answer.code, answer.params);
  } catch (error) {
    if (!(error instanceof ThreadError)) throw error;
    throw new UnreadableTableError(error.code, error.code === 'TOO_SLOW' ? { max: Math.round(limits.mostMilliseconds / 1000) } : {});
  }
}

/**
 * The sheets of an .xlsx or .csv (UTF-8, GB18030), told apart by content (a name that says otherwise is refused), read in a thread of their own with limits of
 * time and memory, so that no file can stop the server. Errors: UnreadableTableError with its code.
 */
export async function readTable(bytes: Uint8Array, limits: Partial<TableLimits> = {}, name = ''): Promise<ReadTable> {
  const held = { ...defaultTableLimits, ...limits };
  if (bytes.length === 0) throw new UnreadableTableError('EMPTY');
  if (bytes.length > held.mostBytes) throw new UnreadableTableError('TOO_LARGE', { max: Math.round(held.mostBytes / 1024 / 1024) });
  const type = typeOf(bytes, name);
  const sheets = await ask(bytes, type, held);
  if (sheets.every((sheet) => sheet.rows.length === 0)) throw new UnreadableTableError('EMPTY');
  return { type, sheets };
}
