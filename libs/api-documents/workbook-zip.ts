import { inflateRawSync } from 'node:zlib';
import { fromRandomAccessReader, RandomAccessReader, type Entry, type ZipFile } from 'yauzl';
import { UnreadableTableError } from './unreadable-table-error.js';

const STORED = 0;

/** The bytes are in memory and every piece is given at once: then the library, too, answers within the call. */
class MemoryReader extends RandomAccessReader {
  constructor(private readonly bytes: Uint8Array) {
    super();
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, callback: (error: Error | null) => void): void {
    const piece = this.bytes.subarray(position, position + length);
    buffer.set(piece, offset);
    callback(piece.length < length ? new Error('beyond the end') : null);
  }
}

/** What the library answers within the call; an error, or no answer, means the file is broken. */
function answer<Value>(ask: (take: (error: Error | null, value?: Value) => void) => void): Value {
  let given: Value | undefined;
  ask((error, value) => {
    if (!error) given = value;
  });
  if (given === undefined) throw new UnreadableTableError('DAMAGED');
  return given;
}

/** A zip read with a budget: sizes its directory claims are checked first, and what is unpacked is counted, whatever it claimed. */
export class WorkbookZip {
  private readonly zip: ZipFile;
  private readonly entries: ReadonlyMap<string, Entry>;
  private left: number;

  constructor(
    private readonly bytes: Uint8Array,
    mostUnpacked: number,
    mostEntries: number,
  ) {
    this.left = mostUnpacked;
    this.zip = answer((take) => fromRandomAccessReader(new MemoryReader(bytes), bytes.length, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, take));
    if (this.zip.entryCount > mostEntries) throw new UnreadableTableError('TOO_LARGE', { max: mostEntries });
    this.entries = this.directory();
    const claimed = [...this.entries.values()].reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    if (claimed > mostUnpacked) throw new UnreadableTableError('TOO_LARGE', { max: Math.round(mostUnpacked / 1024 / 1024) });
  }

  /** The bytes of a file in it; null where there is none. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name);
    if (!entry) return null;
    if (!entry.canDecodeFileData()) throw new UnreadableTableError('DAMAGED');
    const { fileDataStart } = answer<{ fileDataStart: number }>((take) => this.zip.readLocalFileHeader(entry, { minimal: true }, take));
    const data = this.bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
    const unpacked = entry.compressionMethod === STORED ? data : this.inflate(data, entry.uncompressedSize);
    this.left -= unpacked.length;
    if (this.left < 0) throw new UnreadableTableError('TOO_LARGE');
    return unpacked;
  }

  // Not by the library's stream: a sheet is read in a thread of its own that waits for nothing, and its budget is of all files together.
  private inflate(data: Uint8Array, claimed: number): Uint8Array {
    try {
      const unpacked = inflateRawSync(data, { maxOutputLength: Math.max(1, Math.min(this.left, claimed)) });
      if (unpacked.length === claimed) return unpacked;
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw new UnreadableTableError('TOO_LARGE');
    }
    throw new UnreadableTableError('DAMAGED');
  }

  /** Names that lead out of the archive are refused by the library. */
  private directory(): ReadonlyMap<string, Entry> {
    const entries = new Map<string, Entry>();
    let read = 0;
    this.zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      read += 1;
    });
    // Heard below: the count stands still.
    this.zip.on('error', () => undefined);
    for (let asked = 1; asked <= this.zip.entryCount; asked += 1) {
      this.zip.readEntry();
      if (read < asked) throw new UnreadableTableError('DAMAGED');
    }
    if ([...entries.values()].some((entry) => entry.isEncrypted())) throw new UnreadableTableError('ENCRYPTED');
    return entries;
  }
}
