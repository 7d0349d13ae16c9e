import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

interface Written {
  readonly name: Buffer;
  readonly at: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
}

const VERSION = 20;
// Sizes follow the data (bit 3), names are UTF-8 (bit 11).
const FLAGS = 0x0808;
const DEFLATED = 8;
// 1 January 2020: a file made of the same rows is the same file.
const DAY = ((2020 - 1980) << 9) | (1 << 5) | 1;
const MOST = 0xffffffff;

function head(signature: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  return bytes;
}

/** Writes a zip to a stream piece by piece, no faster than it is taken; nothing of it is kept. */
export class ZipWriter {
  private readonly written: Written[] = [];
  private at = 0;

  constructor(private readonly out: Writable) {}

  /** One file of the archive, from pieces of text. */
  async add(name: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
    const entry = { name: Buffer.from(name), at: this.at };
    await this.put(this.localHead(entry.name));
    const pack = createDeflateRaw();
    const began = this.at;
    const passing = this.pass(pack);
    // Awaited below; a failure of the one side must not go unheard while the other still runs.
    passing.catch(() => pack.destroy());
    let [crc, unpacked] = [0, 0];
    for await (const piece of pieces) {
      const bytes = Buffer.from(piece);
      crc = crc32(bytes, crc);
      unpacked += bytes.length;
      if (this.out.destroyed) throw new Error('the reader has gone');
      if (pack.destroyed) break;
      if (!pack.write(bytes)) await Promise.race([once(pack, 'drain'), passing]);
    }
    pack.end();
    await passing;
    const packed = this.at - began;
    if (this.at > MOST || unpacked > MOST) throw new Error('an archive holds 4 GB at most');
    const after = head(0x08074b50, 16);
    [crc, packed, unpacked].forEach((value, place) => after.writeUInt32LE(value, 4 + place * 4));
    await this.put(after);
    this.written.push({ ...entry, crc, packed, unpacked });
  }

  /** The directory and the end of the archive, and of the stream. */
  async end(): Promise<void> {
    const began = this.at;
    for (const entry of this.written) await this.put(this.directoryEntry(entry));
    const end = head(0x06054b50, 22);
    end.writeUInt16LE(this.written.length, 8);
    end.writeUInt16LE(this.written.length, 10);
    end.writeUInt32LE(this.at - began, 12);
    end.writeUInt32LE(began, 16);
    await this.put(end);
    this.out.end();
  }

  private async pass(pack: AsyncIterable<Buffer>): Promise<void> {
    for await (const bytes of pack) await this.put(bytes);
  }

  private async put(bytes: Buffer): Promise<void> {
    if (this.out.destroyed) throw new Error('the reader has gone');
    this.at += bytes.length;
    if (this.out.write(bytes)) return;
    const ending = new AbortController();
    const { signal } = ending;
    try {
      await Promise.race([once(this.out, 'drain', { signal }), once(this.out, 'close', { signal })]);
    } finally {
      ending.abort();
    }
    if (this.out.destroyed) throw new Error('the reader has gone');
  }

  private localHead(name: Buffer): Buffer {
    const bytes = head(0x04034b50, 30);
    [VERSION, FLAGS, DEFLATED, 0, DAY].forEach((value, place) => bytes.writeUInt16LE(value, 4 + place * 2));
    bytes.writeUInt16LE(name.length, 26);
    return Buffer.concat([bytes, name]);
  }

  private directoryEntry({ name, at, crc, packed, unpacked }: Written): Buffer {
    const bytes = head(0x02014b50, 46);
    [VERSION, VERSION, FLAGS, DEFLATED, 0, DAY].forEach((value, place) => bytes.writeUInt16LE(value, 4 + place * 2));
    [crc, packed, unpacked].forEach((value, place) => bytes.writeUInt32LE(value, 16 + place * 4));
    bytes.writeUInt16LE(name.length, 28);
    bytes.writeUInt32LE(at, 42);
    return Buffer.concat([bytes, name]);
  }
}
