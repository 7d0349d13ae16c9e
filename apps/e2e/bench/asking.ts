import { createHash, randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { Client } from 'pg';

/** Requests under way at any moment. */
export const SIDE_BY_SIDE = 8;

/** Somebody signed in, as the headers of the browser. */
export interface Seat {
  readonly jointMeetingId: string;
  readonly unitId: string;
  readonly headers: Readonly<Record<string, string>>;
}

const HOLDERS = `SELECT m.id, a.id AS account, p.unit_id AS unit FROM joint_meeting m JOIN joint_meeting_role r ON r.joint_meeting_id = m.id AND r.role = $1
    JOIN post_holding h ON h.post_id = r.post_id JOIN post p ON p.id = r.post_id JOIN account a ON a.person_id = h.person_id ORDER BY m.code, a.name LIMIT $2`;

/** Holders of a role with a session each; a page that asks by itself: nobody writes that the session was used. */
export async function seated(client: Client, role: string, most: number): Promise<readonly Seat[]> {
  const { rows } = await client.query<{ id: string; account: string; unit: string }>(HOLDERS, [role, most]);
  const seats: Seat[] = [];
  for (const { id, account, unit } of rows) {
    const token = randomBytes(32).toString('base64url');
    await client.query(`INSERT INTO session (id, account_id, token_hash, created_at, seen_at, expires_at, address, first_steps) VALUES (gen_random_uuid(), $1, $2, now(), now(), now() + interval '10 hours', '127.0.0.1', '{}')`, [
      account, createHash('sha256').update(token).digest('hex'),
    ]);
    const headers = { cookie: `lianxi_session=${token}`, 'lianxi-joint-meeting': id, 'lianxi-background': '1', 'apollo-require-preflight': '1', 'content-type': 'application/json' };
    seats.push({ jointMeetingId: id, unitId: unit, headers });
  }
  return seats;
}

export type Ask = () => Promise<string>;

const agent = new Agent({ keepAlive: true, maxSockets: SIDE_BY_SIDE });

/** One request; fails where it is not answered with 200. */
export function send(url: string, { headers }: Seat, body: string): Promise<string> {
  return new Promise((answered, failed) => {
    const sent = request(url, { method: 'POST', agent, headers: { ...headers, 'content-length': Buffer.byteLength(body) } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) answered(text);
        else failed(new Error(`${String(response.statusCode)} ${text.slice(0, 300)}`));
      });
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

export const answering = (url: string, seat: Seat, body: string): Ask => () => send(url, seat, body);

/** Requests answered in a second. */
export async function rate(ask: Ask, ms: number): Promise<number> {
  const began = performance.now();
  let count = 0;
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, async () => {
    for (; performance.now() - began < ms; count += 1) await ask();
  }));
  return (count * 1000) / (performance.now() - began);
}

/** The value below which that share of the values lies. */
export const quantile = (values: readonly number[], share: number): number => [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

export const median = (values: readonly number[]): number => quantile(values, 0.5);
