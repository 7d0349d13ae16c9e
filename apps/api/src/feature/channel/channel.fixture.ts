import { AccountMailEntity } from '@lianxi/api-data';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { Deliveries } from '../../platform/deliveries.js';
import type { TestApi, Who } from '../../testing/index.js';

export interface MailBox {
  readonly url: string;
  /** What came in: recipients and the whole mail, headers decoded. */
  readonly mails: { to: string[]; raw: string; subject: string; text: string; id: string }[];
  /** What the server says to the next mails; null = takes them. */
  refusal: { code: number; text: string } | null;
  readonly close: () => Promise<void>;
}

/** A real SMTP server on a port of its own. */
export async function openMailBox(): Promise<MailBox> {
  const mails: MailBox['mails'] = [];
  const box = { mails, refusal: null as MailBox['refusal'] };
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo(_address, _session, done) {
      done(box.refusal === null ? null : Object.assign(new Error(box.refusal.text), { responseCode: box.refusal.code }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), ...read(Buffer.concat(chunks).toString('utf8')) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(box, { url: `smtp://127.0.0.1:${port}?tls=off`, close: () => new Promise<void>((resolve) => server.close(() => resolve())) });
}

function read(raw: string): { raw: string; subject: string; text: string; id: string } {
  const end = raw.indexOf('\r\n\r\n');
  const head = raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ');
  const of = (name: string): string => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? '';
  const words = of('Subject').replace(/\?=\s+=\?/g, '?==?').replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_all, way: string, text: string) =>
    way.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString('utf8') : unquote(text.replaceAll('_', ' ')));
  const body = raw.slice(end + 4);
  const text = of('Content-Transfer-Encoding') === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : unquote(body.replace(/=\r\n/g, ''));
  return { raw, subject: words, text: text.replaceAll('\r\n', '\n').trim(), id: of('Message-ID') };
}

const unquote = (text: string): string => Buffer.from(text.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8');

export interface Receiver {
  readonly host: string;
  readonly posts: { url: URL; body: unknown; type: string | undefined }[];
  answer: { status: number; body: string };
  readonly close: () => Promise<void>;
}

/** Stands in for a group's robot: keeps what it was told and says what it is set to. */
export async function openReceiver(): Promise<Receiver> {
  const posts: Receiver['posts'] = [];
  const receiver = { posts, answer: { status: 200, body: '{"errcode":0,"errmsg":"ok"}' } };
  const server: Server = createServer((request, answer) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      posts.push({ url: new URL(request.url ?? '', 'http://receiver'), body: JSON.parse(Buffer.concat(chunks).toString('utf8')), type: request.headers['content-type'] });
      answer.writeHead(receiver.answer.status, { 'content-type': 'application/json', location: '/elsewhere' }).end(receiver.answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(receiver, { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => new Promise<void>((resolve) => void server.close(() => resolve())) });
}

/** The account has an address, as if its code had been typed in. */
export async function giveAddress(api: TestApi, who: Who, address = `${who}@example.com`): Promise<void> {
  await api.dataSource.getRepository(AccountMailEntity).upsert({ accountId: api.world.accounts[who], address, confirmedAt: '2026-01-01T00:00:00.000Z' }, ['accountId']);
}

export const sendDue = (api: TestApi): Promise<number> => api.app.get(Deliveries).sendDue();
