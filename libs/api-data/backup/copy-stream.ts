import { Readable } from 'node:stream';
import type { Client, Connection, Submittable } from 'pg';

const PIECE = 64 * 1024;

interface CopyConnection extends Connection {
  sendCopyFromChunk(chunk: Uint8Array): void;
  endCopyFrom(): void;
  sendCopyFail(why: string): void;
  query(text: string): void;
}

/** COPY … TO STDOUT as a stream, no faster than it is taken: the socket rests while nobody reads. The driver itself has no such thing. */
class CopyOut extends Readable implements Submittable {
  private connection: Connection | null = null;
  private waiting: Buffer[] = [];
  private size = 0;

  constructor(private readonly text: string) {
    super({ highWaterMark: 4 * PIECE });
  }

  submit(connection: Connection): void {
    this.connection = connection;
    (connection as CopyConnection).query(this.text);
  }

  override _read(): void {
    this.connection?.stream.resume();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.connection?.stream.resume();
    done(error);
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    // The driver uses its memory again for the next message.
    this.waiting.push(Buffer.from(chunk));
    this.size += chunk.length;
    if (this.size >= PIECE && !this.flush() && !this.destroyed) this.connection?.stream.pause();
  }

  handleCommandComplete(): void {
    this.flush();
  }

  handleError(error: Error): void {
    this.destroy(error);
  }

  handleReadyForQuery(): void {
    this.push(null);
  }

  private flush(): boolean {
    const piece = Buffer.concat(this.waiting);
    this.waiting = [];
    this.size = 0;
    return piece.length === 0 || this.push(piece);
  }
}

/** COPY … FROM STDIN fed from a stream, no faster than the database takes it. */
class CopyIn implements Submittable {
  readonly done: Promise<void>;
  private settle!: { readonly resolve: () => void; readonly reject: (error: Error) => void };
  private failed: Error | null = null;

  constructor(
    private readonly text: string,
    private readonly content: AsyncIterable<Buffer>,
  ) {
    this.done = new Promise((resolve, reject) => (this.settle = { resolve, reject }));
  }

  submit(connection: Connection): void {
    (connection as CopyConnection).query(this.text);
  }

  handleCopyInResponse(connection: Connection): void {
    void this.feed(connection as CopyConnection);
  }

  handleCommandComplete(): void {
    // Told once the connection is free again.
  }

  handleError(error: Error): void {
    this.failed ??= error;
    this.settle.reject(this.failed);
  }

  handleReadyForQuery(): void {
    this.settle.resolve();
  }

  private async feed(connection: CopyConnection): Promise<void> {
    try {
      for await (const piece of this.content) {
        if (this.failed) return;
        connection.sendCopyFromChunk(piece);
        if (connection.stream.writableNeedDrain) await new Promise((resolve) => connection.stream.once('drain', resolve));
      }
      connection.endCopyFrom();
    } catch (error) {
      this.failed = error as Error;
      connection.sendCopyFail('the source failed');
    }
  }
}

export const copyOut = (client: Client, text: string): Readable => client.query(new CopyOut(text));

export const copyIn = (client: Client, text: string, content: AsyncIterable<Buffer>): Promise<void> => client.query(new CopyIn(text, content)).done;
