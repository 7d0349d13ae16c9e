import { inflateRawSync } from 'node:zlib';
import { UnreadableTableError } from './unreadable-table-error.js';

interface ZipEntry {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const STORED = 0;
const DEFLATED = 8;

/** A zip read with a budget: sizes its directory claims are checked first, and what is unpacked is counted, whatever it claimed. */
export class WorkbookZip {
  private readonly view: DataView;
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private left: number;

  constructor(
    private readonly bytes: Uint8Array,
    mostUnpacked: number,
    mostEntries: number,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.left = mostUnpacked;
    this.entries = this.directory(mostEntries);
    const claimed = [...this.entries.values()].reduce((sum, entry) => sum + entry.unpacked, 0);
    if (claimed > mostUnpacked) throw new UnreadableTableError('TOO_LARGE', { max: Math.round(mostUnpacked / 1024 / 1024) });
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The bytes of a file in it; null where there is none. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name);
    if (!entry) return null;
    const data = this.dataOf(entry);
    const unpacked = entry.method === STORED ? data : this.inflate(data);
    this.left -= unpacked.length;
    if (this.left < 0) throw new UnreadableTableError('TOO_LARGE');
    return unpacked;
  }

  private inflate(data: Uint8Array): Uint8Array {
    try {
      return inflateRawSync(data, { maxOutputLength: Math.max(1, this.left) });
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw new UnreadableTableError('TOO_LARGE');
      throw new UnreadableTableError('DAMAGED');
    }
  }

  private dataOf({ method, packed, at }: ZipEntry): Uint8Array {
    if (at + 30 > this.bytes.length || this.view.getUint32(at, true) !== LOCAL) throw new UnreadableTableError('DAMAGED');
    const from = at + 30 + this.view.getUint16(at + 26, true) + this.view.getUint16(at + 28, true);
    if (from + packed > this.bytes.length || (method !== STORED && method !== DEFLATED)) throw new UnreadableTableError('DAMAGED');
    return this.bytes.subarray(from, from + packed);
  }

  private directory(mostEntries: number): ReadonlyMap<string, ZipEntry> {
    const end = this.findEnd();
    const count = this.view.getUint16(end + 10, true);
    if (count > mostEntries) throw new UnreadableTableError('TOO_LARGE', { max: mostEntries });
    const entries = new Map<string, ZipEntry>();
    let at = this.view.getUint32(end + 16, true);
    for (let left = count; left > 0; left -= 1) {
      if (at + 46 > this.bytes.length || this.view.getUint32(at, true) !== ENTRY) throw new UnreadableTableError('DAMAGED');
      // Bit 0 of the flags: the entry is encrypted.
      if ((this.view.getUint16(at + 8, true) & 1) === 1) throw new UnreadableTableError('ENCRYPTED');
      const nameLength = this.view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + nameLength));
      const number = (offset: number): number => this.view.getUint32(at + offset, true);
      entries.set(name, { method: this.view.getUint16(at + 10, true), packed: number(20), unpacked: number(24), at: number(42) });
      at += 46 + nameLength + this.view.getUint16(at + 30, true) + this.view.getUint16(at + 32, true);
    }
    return entries;
  }

  /** The end record stands last, before a comment of 64 KiB at most. */
  private findEnd(): number {
    const lowest = Math.max(0, this.bytes.length - END_LENGTH - 0xffff);
    for (let at = this.bytes.length - END_LENGTH; at >= lowest; at -= 1) if (this.view.getUint32(at, true) === END) return at;
    throw new UnreadableTableError('DAMAGED');
  }
}
