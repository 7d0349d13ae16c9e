import { BucketServer } from '@lianxi/testkit/database';
import { unpackZip } from '@lianxi/api-documents/testing';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bootApi, type TestApi } from '../testing/index.js';
import { Config } from './config.js';
import { FileStore } from './file-store.js';

let api: TestApi;
let bucket: BucketServer;
beforeAll(async () => {
  bucket = await BucketServer.start();
  api = await bootApi(bucket.settings);
});
afterAll(async () => {
  await api.close();
  await bucket.stop();
});

const CONTENT = '户名,金额\n甲,1';
const get = (id: string) => api.server.inject({ url: `/files/${id}?jointMeeting=${api.world.jointMeetings.first}`, headers: api.as('liaison').headers() });

describe('with a bucket in the settings', () => {
  it('what is uploaded goes into it whole and nowhere else, and comes back as a download that no browser runs', async () => {
    const { status, body } = await api.as('liaison').upload('台账.csv', CONTENT);
    expect([status, body]).toMatchObject([201, { size: Buffer.byteLength(CONTENT), mime: 'text/csv' }]);
    expect([...bucket.objects.values()].map(String)).toEqual([CONTENT]);
    expect(readdirSync(join(api.app.get(Config).dataDir, 'files', '.incoming'))).toEqual([]);
    expect(readdirSync(join(api.app.get(Config).dataDir, 'files'))).toEqual(['.incoming']);
    const answer = await get(String(body['id']));
    expect([answer.statusCode, answer.body]).toEqual([200, CONTENT]);
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox", 'content-type': 'text/csv' });
    expect(String(answer.headers['content-disposition'])).toMatch(/^attachment;/);
  });

  it('refuses by content before anything leaves this machine', async () => {
    const before = bucket.answers.length;
    const { status, body } = await api.as('liaison').upload('x.pdf', Buffer.from([0x4d, 0x5a, 0, 1]));
    expect([status, body]).toMatchObject([400, { error: { code: 'FILE_TYPE_UNSUPPORTED' } }]);
    expect(bucket.answers.length).toBe(before);
  });

  it('says that it is not to be had while the store is away, and is whole again afterwards', async () => {
    const { body } = await api.as('liaison').upload('b.csv', 'a,b');
    bucket.failing = 6;
    const [reading, sending] = [await get(String(body['id'])), await api.as('liaison').upload('c.csv', 'a,b')];
    expect([reading.statusCode, reading.json(), sending.status, sending.body]).toMatchObject([503, { error: { code: 'UNAVAILABLE' } }, 503, { error: { code: 'UNAVAILABLE' } }]);
    expect(reading.body).not.toContain('SlowDown');
    expect((await get(String(body['id']))).statusCode).toBe(200);
  });

  it('is read by whoever takes everything out', async () => {
    const answer = await api.server.inject({ method: 'POST', url: '/api/leave', headers: { ...api.as('leader').headers(), 'content-type': 'application/json' }, payload: JSON.stringify({ purpose: '移交' }) });
    const files = await unpackZip(answer.rawPayload);
    expect([answer.statusCode, files.has('files.csv')]).toEqual([200, true]);
  });
});

it('a file that is gone is a fault, and said with a number', async () => {
  const { body } = await api.as('liaison').upload('gone.csv', 'a,b,c');
  const key = [...bucket.objects.keys()].at(-1) ?? '';
  await api.app.get(FileStore).remove(key.slice('city/'.length));
  expect(await api.app.get(FileStore).find(key.slice('city/'.length))).toBeNull();
  const answer = await get(String(body['id']));
  expect([answer.statusCode, answer.json()]).toMatchObject([500, { error: { code: 'INTERNAL' } }]);
  expect(existsSync(join(api.app.get(Config).dataDir, 'files', key.slice(-2)))).toBe(false);
});
