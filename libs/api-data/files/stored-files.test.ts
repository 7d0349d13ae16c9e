import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { newId } from '../ids.js';
import { BucketServer } from '../testing/bucket-server.js';
import { BucketFiles, FileStoreError, FolderFiles, IncomingFiles, storedFilesOf, type StoredFiles } from './index.js';

let folder: string;
let server: BucketServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianxi-files-'));
  server = await BucketServer.start();
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const incoming = (): IncomingFiles => IncomingFiles.of(folder);
async function put(files: StoredFiles, content: Buffer, key = newId()): Promise<string> {
  const path = await incoming().place();
  await writeFile(path, content);
  await files.put(key, path, { size: content.length, sha256: createHash('sha256').update(content).digest('hex') });
  expect(existsSync(path)).toBe(false);
  return key;
}
const got = async (files: StoredFiles, key: string): Promise<Buffer | null> => {
  const found = await files.open(key);
  return found && buffer(found);
};
const refusal = (done: Promise<unknown>): Promise<string> => done.then(() => 'done', (error: unknown) => (error instanceof FileStoreError ? error.message : `other: ${String(error)}`));

describe.each([['a folder', () => new FolderFiles(folder)], ['a bucket', () => new BucketFiles(server.place)]] as const)('files in %s', (_, make) => {
  it('are there whole, the same each time, and gone once removed', async () => {
    const files = make();
    await files.check();
    expect(await files.isEmpty()).toBe(true);
    const [large, empty] = [randomBytes(3_000_000), Buffer.alloc(0)];
    const keys = [await put(files, large), await put(files, empty)] as const;
    expect([(await got(files, keys[0]))?.equals(large), (await got(files, keys[1]))?.length, await files.isEmpty()]).toEqual([true, 0, false]);
    for (const key of keys) await files.remove(key);
    await files.remove(keys[0]);
    expect([await got(files, keys[0]), await files.isEmpty()]).toEqual([null, true]);
  });

  it('have no names but our own', async () => {
    for (const key of ['../../etc/passwd', 'a', `${newId()}/x`]) await expect(make().open(key)).rejects.toThrow('storage key');
  });
});

describe('a bucket', () => {
  const of = (more: Partial<typeof server.place>): BucketFiles => new BucketFiles({ ...server.place, ...more });

  it('is where the settings say, below its prefix, and asked again where it fails by itself', async () => {
    server.failing = 2;
    server.answers.length = 0;
    const files = storedFilesOf({ dataDir: folder, bucket: server.place });
    const key = await put(files, Buffer.from('内容'));
    expect([server.answers, [...server.objects.keys()]]).toEqual([['PUT 503', 'PUT 503', 'PUT 200'], [`city/${key}`]]);
    server.failing = 3;
    expect(await refusal(files.open(key))).toBe('the file store refused: 503 SlowDown');
    await files.remove(key);
  });

  it('refuses a wrong secret, key or region, and what arrived otherwise; nothing secret is said', async () => {
    const wrong = [of({ secretAccessKey: 'x' }), of({ accessKeyId: 'x' }), of({ region: 'elsewhere' }), of({ bucket: 'another' })];
    expect(await Promise.all(wrong.map((files) => refusal(files.check())))).toEqual([
      'the file store refused: 403 SignatureDoesNotMatch', 'the file store refused: 403 InvalidAccessKeyId', 'the file store refused: 403 AuthorizationHeaderMalformed', 'the file store refused: 404 NoSuchBucket',
    ]);
    const path = await incoming().place();
    await writeFile(path, 'what was sent');
    const measure = { size: 13, sha256: createHash('sha256').update('what was meant').digest('hex') };
    expect(await refusal(of({}).put(newId(), path, measure))).toBe('the file store refused: 403 XAmzContentSHA256Mismatch');
    // It is still there, for whoever tries again.
    expect(existsSync(path)).toBe(true);
    expect(await refusal(of({ bucket: 'another' }).open(newId()))).toContain('NoSuchBucket');
    expect(await refusal(of({ endpoint: 'http://127.0.0.1:9' }).check())).toMatch(/cannot be reached: ECONN/);
  });

  it('stands before the host where a cloud wants it there', () => {
    const files = of({ pathStyle: false, endpoint: 'http://localhost:9/base/' }) as unknown as { readonly base: string };
    expect(files.base).toBe('http://lianxi-files.localhost:9/base');
  });
});

it('sweeps away what was on its way in when a process was killed, and nothing newer', async () => {
  const [old, fresh] = [await incoming().place(), await incoming().place()];
  await Promise.all([writeFile(old, 'x'), writeFile(fresh, 'x')]);
  await utimes(old, new Date(0), new Date(0));
  await incoming().sweep();
  expect([existsSync(old), existsSync(fresh)]).toEqual([false, true]);
});
