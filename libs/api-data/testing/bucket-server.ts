// A receiver that speaks as much of the S3 protocol as the product uses. It checks each signature by the published rules of Signature Version 4 with node:crypto
// alone (none of it is the signing library's), the hash of what arrived, and the date; what does not agree is refused as the real ones do.
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { BucketPlace } from '../files/bucket-files.js';

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
const mac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const MOST_APART_MS = 15 * 60_000;
const CREDENTIAL = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;

const header = ({ headers }: IncomingMessage, name: string): string => String(headers[name] ?? '');
const momentOf = (date: string): number => Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

/** The code of the refusal; null where the request is signed by whoever holds the secret. */
function signatureFault(request: IncomingMessage, body: Buffer, place: BucketPlace): string | null {
  const [, id, day = '', region, names = '', signature] = CREDENTIAL.exec(header(request, 'authorization')) ?? [];
  const [date, content] = [header(request, 'x-amz-date'), header(request, 'x-amz-content-sha256')];
  if (id === undefined) return 'AccessDenied';
  if (id !== place.accessKeyId) return 'InvalidAccessKeyId';
  if (region !== place.region || !date.startsWith(day)) return 'AuthorizationHeaderMalformed';
  if (!(Math.abs(Date.now() - momentOf(date)) < MOST_APART_MS)) return 'RequestTimeTooSkewed';
  if (!['host', 'x-amz-date', 'x-amz-content-sha256'].every((name) => names.split(';').includes(name))) return 'AccessDenied';
  if (content !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const canonical = [request.method, path, query.split('&').filter(Boolean).sort().join('&'), ...names.split(';').map((name) => `${name}:${header(request, name).trim()}`), '', names, content].join('\n');
  const key = mac(mac(mac(mac(`AWS4${place.secretAccessKey}`, day), region), 's3'), 'aws4_request');
  const expected = mac(key, ['AWS4-HMAC-SHA256', date, `${day}/${region}/s3/aws4_request`, sha256(canonical)].join('\n')).toString('hex');
  return signature === expected ? null : 'SignatureDoesNotMatch';
}

export class BucketServer {
  readonly objects = new Map<string, Buffer>();
  /** What it answered, in order. */
  readonly answers: string[] = [];
  /** Requests that are to fail by the store's own fault. */
  failing = 0;
  /** What is given out instead of what is kept. */
  damaged: Buffer | null = null;
  private readonly server: Server;

  private constructor(private readonly keys: Pick<BucketPlace, 'accessKeyId' | 'secretAccessKey' | 'region'>) {
    this.server = createServer((request, reply) => void this.answer(request, reply));
  }

  static async start(): Promise<BucketServer> {
    const made = new BucketServer({ accessKeyId: 'lianxi', secretAccessKey: 'a secret of the test', region: 'cn-south-1' });
    await new Promise<void>((resolve) => made.server.listen(0, '127.0.0.1', resolve));
    return made;
  }

  get place(): BucketPlace {
    return { endpoint: `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`, bucket: 'lianxi-files', ...this.keys, pathStyle: true, prefix: 'city/' };
  }

  /** The settings that lead here. */
  get settings(): Record<string, string> {
    const { endpoint, bucket, region, accessKeyId, secretAccessKey } = this.place;
    return { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey, S3_PREFIX: 'city', LIANXI_OUTGOING_HOSTS: '127.0.0.1' };
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const [status, content] = this.decide(request, body);
    this.answers.push(`${request.method ?? ''} ${String(status)}`);
    reply.writeHead(status, { 'content-length': content.length }).end(content);
  }

  private decide(request: IncomingMessage, body: Buffer): readonly [number, Buffer] {
    const refused = (status: number, code: string): readonly [number, Buffer] => [status, Buffer.from(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`)];
    if (this.failing > 0) {
      this.failing -= 1;
      return refused(503, 'SlowDown');
    }
    const fault = signatureFault(request, body, this.place);
    if (fault !== null) return refused(403, fault);
    const { pathname, searchParams } = new URL(request.url ?? '', this.place.endpoint);
    const [, bucket, ...rest] = pathname.split('/');
    if (bucket !== this.place.bucket) return refused(404, 'NoSuchBucket');
    const key = rest.join('/');
    if (key === '') return [200, Buffer.from(`<ListBucketResult>${[...this.objects.keys()].filter((each) => each.startsWith(searchParams.get('prefix') ?? '')).map((each) => `<Contents><Key>${each}</Key></Contents>`).join('')}</ListBucketResult>`)];
    if (request.method === 'PUT') {
      this.objects.set(key, body);
      return [200, Buffer.alloc(0)];
    }
    if (request.method === 'DELETE') return (this.objects.delete(key), [204, Buffer.alloc(0)]);
    const kept = this.objects.get(key);
    return kept ? [200, this.damaged ?? kept] : refused(404, 'NoSuchKey');
  }
}
