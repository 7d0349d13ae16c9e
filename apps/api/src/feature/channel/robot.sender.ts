import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RobotEntity, withScope } from '@lianxi/api-data';
import type { RobotKind } from '@lianxi/domain';
import { createHmac } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Deliveries } from '../../platform/deliveries.js';
import { SendFailure, Undeliverable, type Outgoing } from '../../platform/delivery-sender.js';
import { OutgoingHttp } from '../../platform/outgoing-http.js';
import { Seal } from '../../platform/seal.js';

/** 企业微信: text.content, 2048 bytes of UTF-8 at most. 钉钉: up to 20,000 bytes; the same bound for both keeps a group readable. */
const MOST_BYTES = 2048;
// 企业微信 45009 and 45033, 钉钉 130101, 660026 and 90018: 20 messages a minute were reached.
const TOO_MANY: ReadonlySet<number> = new Set([45009, 45033, 130101, 660026, 90018]);
// 企业微信 93000 and 93008, 钉钉 300001, 300005 and 400101: the address is no robot's any more.
const GONE: ReadonlySet<number> = new Set([93000, 93008, 300001, 300005, 400101]);

/** Robots of groups, as their makers' documents say: a text message by POST, and for 钉钉 a signature in the address. */
@Injectable()
export class RobotSender implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly deliveries: Deliveries,
    private readonly http: OutgoingHttp,
    private readonly seal: Seal,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    for (const channel of ['wecom', 'dingtalk'] as const) this.deliveries.register({ channel, send: (outgoing) => this.send(outgoing) });
  }

  async send({ jointMeetingId, targetId, payload }: Pick<Outgoing, 'jointMeetingId' | 'targetId' | 'payload'>): Promise<string | null> {
    const robot = await withScope(this.dataSource, jointMeetingId, (manager) => manager.findOneBy(RobotEntity, { jointMeetingId, id: targetId, state: 'active' }));
    if (!robot?.sealedAddress) throw new Undeliverable();
    const address = this.seal.open(robot.sealedAddress, `robot ${targetId} address`);
    const secret = robot.sealedSecret === null ? null : this.seal.open(robot.sealedSecret, `robot ${targetId} secret`);
    // Another key than the one it was sealed with: it has to be typed in again.
    if (address === null || (robot.sealedSecret !== null && secret === null)) throw new SendFailure('unreadable', null, true);
    const body = JSON.stringify({ msgtype: 'text', text: { content: cut(String(payload['text'] ?? '')) } });
    const answer = await this.http.post(addressOf(robot.kind, address, secret, this.clock.systemNow().getTime()), body, { 'content-type': 'application/json; charset=utf-8' });
    return readAnswer(answer);
  }
}

/** 钉钉 加签: timestamp in milliseconds, sign = base64(HMAC-SHA256(secret, timestamp + "\n" + secret)), both in the address. */
export function addressOf(kind: RobotKind, address: string, secret: string | null, now: number): string {
  if (kind !== 'dingtalk' || secret === null) return address;
  const url = new URL(address);
  url.searchParams.set('timestamp', String(now));
  url.searchParams.set('sign', createHmac('sha256', secret).update(`${now}\n${secret}`).digest('base64'));
  return url.href;
}

/** Both say yes by errcode 0 and status 200. */
function readAnswer({ status, body }: { readonly status: number; readonly body: string }): string {
  if (status !== 200) throw new SendFailure(status === 429 ? 'too_many' : 'rejected', `HTTP ${status}`);
  const { errcode, errmsg } = parsed(body);
  if (errcode === null) throw new SendFailure('rejected', 'HTTP 200');
  const words = `errcode ${errcode}${errmsg === '' ? '' : ` ${errmsg}`}`;
  if (errcode === 0) return words;
  throw new SendFailure(TOO_MANY.has(errcode) ? 'too_many' : GONE.has(errcode) ? 'refused' : 'rejected', words, GONE.has(errcode));
}

/** Their words may repeat what was sent: tokens are cut out. */
function parsed(body: string): { errcode: number | null; errmsg: string } {
  try {
    const { errcode, errmsg } = JSON.parse(body) as { errcode?: unknown; errmsg?: unknown };
    return { errcode: typeof errcode === 'number' ? errcode : null, errmsg: typeof errmsg === 'string' ? errmsg.replace(/(key|access_token|sign)=[^\s&,]+/gi, '$1=…').slice(0, 200) : '' };
  } catch {
    return { errcode: null, errmsg: '' };
  }
}

function cut(text: string): string {
  if (Buffer.byteLength(text) <= MOST_BYTES) return text;
  const signs = [...text];
  let size = 3;
  const kept = signs.findIndex((sign) => (size += Buffer.byteLength(sign)) > MOST_BYTES);
  return `${signs.slice(0, kept).join('')}…`;
}
