import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { openPromise, type Entry, type ZipFile as OpenZip } from 'yauzl';
import { ZipFile } from 'yazl';

export interface ArchiveEntry {
  readonly path: string;
  readonly content: string | AsyncIterable<Buffer>;
}

/** What was written so far, by hash: what sha256sum -c reads. */
export class ArchiveSums {
  private readonly lines: string[] = [];

  add(path: string, sha256: string): void {
    this.lines.push(`${sha256}  ${path}\n`);
  }

  get text(): string {
    return this.lines.join('');
  }
}

async function* measured(path: string, content: AsyncIterable<Buffer>, sums: ArchiveSums): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  for await (const piece of content) {
    hash.update(piece);
    yield piece;
  }
  sums.add(path, hash.digest('hex'));
}

const pieces = (content: ArchiveEntry['content']): AsyncIterable<Buffer> => (typeof content === 'string' ? Readable.from([Buffer.from(content)]) : content);

/** One entry after the other, each asked for when the one before is packed, no faster than the archive is taken: what comes last can say what came before. */
async function pack(zip: ZipFile, entries: AsyncIterable<ArchiveEntry>, sums: ArchiveSums, mtime: Date): Promise<void> {
  for await (const { path, content } of entries) {
    const stream = Readable.from(measured(path, pieces(content), sums), { objectMode: false });
    await new Promise<void>((resolve, reject) => {
      stream.once('end', resolve).once('error', reject);
      zip.addReadStream(stream, path, { mtime });
    });
  }
}

/** A zip of any size in constant memory (but for the names of its entries). An entry that fails breaks the archive off. */
export function writeArchive(entries: AsyncIterable<ArchiveEntry>, sums: ArchiveSums, madeAt: string): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  zip.on('error', (error: Error) => out.destroy(error));
  pack(zip, entries, sums, new Date(madeAt)).then(() => zip.end(), (error: unknown) => out.destroy(error as Error));
  return out;
}

/** Reads such an archive from the disk, an entry at a time. */
export class ArchiveReader {
  private constructor(
    private readonly path: string,
    private readonly zip: OpenZip,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Entries below `streamed` are not kept: `each` walks over them. Throws where the file is no archive. */
  static async open(path: string, streamed: string): Promise<ArchiveReader> {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) if (!entry.fileName.startsWith(streamed)) entries.set(entry.fileName, entry);
    return new ArchiveReader(path, zip, entries);
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  async *read(path: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(path);
    if (!entry) throw new Error(`the archive has no ${path}`);
    yield* (await this.zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
  }

  text(path: string): Promise<string> {
    return text(Readable.from(this.read(path)));
  }

  /** The entries below a folder, in their order; each is to be read before the next. */
  async *each(folder: string): AsyncGenerator<{ readonly path: string; readonly content: AsyncIterable<Buffer> }> {
    const zip = await openPromise(this.path, { lazyEntries: true, autoClose: false });
    try {
      for await (const entry of zip.eachEntry()) {
        if (entry.fileName.startsWith(folder)) yield { path: entry.fileName, content: (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer> };
      }
    } finally {
      zip.close();
    }
  }

  close(): void {
    this.zip.close();
  }
}
