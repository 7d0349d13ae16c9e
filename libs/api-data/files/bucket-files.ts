import { AwsV4Signer } from 'aws4fetch';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { demandStorageKey, FileStoreError, type FileMeasure, type StoredFiles } from './stored-files.js';

/** A bucket of a store that speaks the protocol of Amazon S3: MinIO, Ceph, the clouds of the country. */
export interface BucketPlace {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Whether the bucket's name stands in the path (own servers) or before the host (most clouds). */
  readonly pathStyle: boolean;
  /** Before each key, ending with a slash; empty for none. */
  readonly prefix: string;
}

interface Asked {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  /** Encoded, without the first slash. */
  readonly path: string;
  readonly query?: string;
  readonly upload?: FileMeasure & { readonly path: string };
}

const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const SILENT_MS = 30_000;
/** Whoever takes a file may be slow. */
const STALLED_MS = 300_000;
const TRIES = 3;
const PAUSE_MS = 200;

/** An answer that may be another one the next time. */
class Passing extends FileStoreError {}

/** Files in a bucket. Each request is signed (Signature Version 4) with the hash of its content, so that the store refuses what arrived otherwise than it was sent. */
export class BucketFiles implements StoredFiles {
  private readonly base: string;

  constructor(private readonly place: BucketPlace) {
    const url = new URL(place.endpoint);
    if (!place.pathStyle) url.host = `${place.bucket}.${url.host}`;
    const path = url.pathname.replace(/\/+$/, '');
    this.base = `${url.origin}${path}${place.pathStyle ? `/${place.bucket}` : ''}`;
  }

  async put(key: string, path: string, measure: FileMeasure): Promise<void> {
    await this.drained({ method: 'PUT', path: this.pathOf(key), upload: { ...measure, path } });
    await rm(path, { force: true });
  }

  async open(key: string): Promise<Readable | null> {
    const answer = await this.ask({ method: 'GET', path: this.pathOf(key) });
    if (answer.statusCode === 200) return answer;
    const refused = await refusal(answer);
    if (refused.message.endsWith(' 404 NoSuchKey')) return null;
    throw refused;
  }

  async remove(key: string): Promise<void> {
    await this.drained({ method: 'DELETE', path: this.pathOf(key) });
  }

  async isEmpty(): Promise<boolean> {
    return !/<Key>/.test(await this.list());
  }

  async check(): Promise<void> {
    await this.list();
  }

  private async list(): Promise<string> {
    const prefix = this.place.prefix === '' ? '' : `&prefix=${encodeURIComponent(this.place.prefix)}`;
    const answer = await this.ask({ method: 'GET', path: '', query: `list-type=2&max-keys=1${prefix}` });
    if (answer.statusCode !== 200) throw await refusal(answer);
    return text(answer);
  }

  private pathOf(key: string): string {
    return `${this.place.prefix}${demandStorageKey(key)}`.split('/').map(encodeURIComponent).join('/');
  }

  private async drained(asked: Asked): Promise<void> {
    const answer = await this.ask(asked);
    if (answer.statusCode === undefined || answer.statusCode >= 300) throw await refusal(answer);
    answer.resume();
  }

  /** Every request may be repeated: a file of a key is always the same. */
  private async ask(asked: Asked): Promise<IncomingMessage> {
    for (let turn = 1; ; turn += 1) {
      try {
        const answer = await this.once(asked);
        if ((answer.statusCode ?? 500) < 500) return answer;
        throw new Passing((await refusal(answer)).message);
      } catch (error) {
        if (!(error instanceof Passing) || turn === TRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * turn));
      }
    }
  }

  private async once({ method, path, query, upload }: Asked): Promise<IncomingMessage> {
    const { accessKeyId, secretAccessKey, region } = this.place;
    const headers = { 'x-amz-content-sha256': upload?.sha256 ?? EMPTY_SHA256, ...(upload ? { 'content-type': 'application/octet-stream' } : {}) };
    const address = `${this.base}/${path}${query === undefined ? '' : `?${query}`}`;
    const signed = await new AwsV4Signer({ method, url: address, headers, accessKeyId, secretAccessKey, region, service: 's3', allHeaders: true }).sign();
    const sent = { method, headers: { ...Object.fromEntries(signed.headers), ...(upload ? { 'content-length': String(upload.size) } : {}) } };
    return new Promise((resolve, reject) => {
      const request = (signed.url.protocol === 'https:' ? requestHttps : requestHttp)(signed.url, sent, (answer) => {
        request.setTimeout(STALLED_MS);
        resolve(answer);
      });
      request.setTimeout(SILENT_MS, () => request.destroy(new Error('the file store says nothing')));
      const failed = (error: Error): void => reject(new Passing(`the file store cannot be reached: ${(error as NodeJS.ErrnoException).code ?? error.message}`));
      request.on('error', failed);
      if (upload) createReadStream(upload.path).on('error', (error) => request.destroy(error)).pipe(request);
      else request.end();
    });
  }
}

/** Status and code of the store's own words, and nothing else of them. */
async function refusal(answer: IncomingMessage): Promise<FileStoreError> {
  const words = await text(answer).catch(() => '');
  const code = /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(words.slice(0, 4096))?.[1] ?? '';
  return new FileStoreError(`the file store refused: ${String(answer.statusCode ?? 0)} ${code}`.trim());
}
