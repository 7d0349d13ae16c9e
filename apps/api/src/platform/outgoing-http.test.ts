import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Config } from './config.js';
import { SendFailure } from './delivery-sender.js';
import { OutgoingHttp } from './outgoing-http.js';
import { isPublicAddress } from './public-address.js';

let server: Server;
let host: string;
const seen: string[] = [];
beforeAll(async () => {
  server = createServer((request, answer) => {
    seen.push(request.url ?? '');
    if (request.url === '/moved') answer.writeHead(302, { location: `http://${host}/taken` }).end();
    else answer.end(request.url === '/long' ? 'x'.repeat(100_000) : 'yes');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const http = (hosts = ''): OutgoingHttp => new OutgoingHttp(new Config({ DATABASE_URL: 'postgresql://x/x', LIANXI_OUTGOING_HOSTS: hosts }));
const failure = async (address: string, hosts = ''): Promise<unknown> => http(hosts).post(address, '{}', {}).then(() => null, (error: unknown) => (error instanceof SendFailure ? error.failure : error));

it('posts to a host the configuration names, and reads only the beginning of the answer', async () => {
  expect(await http(host).post(`http://${host}/a`, '{}', {})).toEqual({ status: 200, body: 'yes' });
  expect((await http(host).post(`http://${host}/long`, '{}', {})).body.length).toBe(16 * 1024);
});

it('does not follow a redirect', async () => {
  expect((await http(host).post(`http://${host}/moved`, '{}', {})).status).toBe(302);
  expect(seen).not.toContain('/taken');
});

it.each([
  'http://example.com/', 'https://127.0.0.1/', 'https://[::1]/', 'https://[::ffff:10.0.0.1]/', 'https://10.0.0.8/', 'https://169.254.169.254/latest', 'https://0x7f000001/', 'https://2130706433/',
  'https://localhost/', 'https://user:secret@example.com/', 'ftp://example.com/', 'file:///etc/passwd', 'not an address', 'https://192.168.1.1/', 'https://[fe80::1]/', 'https://100.64.0.1/',
])('never connects to %s', async (address) => {
  expect(await failure(address)).toBe('address_blocked');
});

it('a host nobody answers at is unreachable, without its address in the words', async () => {
  expect(await failure('http://127.0.0.1:1/secret', '127.0.0.1:1')).toBe('unreachable');
});

it.each([['8.8.8.8', true], ['172.32.0.1', true], ['172.16.0.1', false], ['2400:3200::1', true], ['fc00::1', false], ['2002:7f00:1::', false], ['::', false]])('%s is public: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});
