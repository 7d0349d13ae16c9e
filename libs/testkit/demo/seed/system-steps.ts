import { newId } from '@lianxi/api-data';
import {
  addDays, createApiToken, createWebhook, pauseFailing, setRobot, takeApiToken, type ApiToken, type Instant, type LocalDate, type Webhook, type WebhookKind,
} from '@lianxi/domain';
import type { Scene } from './scene.js';

/** Sealed by nobody's key: what is connected here can be looked at, and reaches nobody. */
const UNREADABLE = 'demo';
const PLATFORM = '市政务数据平台';

/** Rows of what a joint meeting is connected to. */
export class SystemBook {
  readonly people: object[] = [];
  readonly accounts: object[] = [];
  readonly tokens: object[] = [];
  readonly webhooks: object[] = [];
  readonly robots: object[] = [];
  readonly deliveries: object[] = [];
  readonly attempts: object[] = [];
}

/** A system's own account: nobody signs in with it. */
function keepToken({ book, actor, context }: Scene, token: ApiToken, takenByName: string | null, lastUsedOn: LocalDate | null): void {
  const [accountId, personId] = [newId(), newId()];
  const { people, accounts, tokens } = book.systems;
  people.push({ id: personId, name: `${token.name}（系统）` });
  accounts.push({
    id: accountId, personId, name: `system-${token.id}`, passwordHash: 'none', state: 'disabled', mustChangePassword: false, failedCount: 0, lockedUntil: null, system: true, passwordChangedAt: context.now,
  });
  // No secret has this hash: the system of the demonstration cannot knock.
  tokens.push({ ...token, accountId, tokenHash: token.takenAt === null ? null : `demo ${token.id}`, createdAt: context.now, createdByName: actor.personName, takenByName, lastUsedOn });
}

export interface Seats {
  readonly taken: { readonly postId: string; readonly unitId: string };
  readonly offered: { readonly postId: string; readonly unitId: string };
}

/** Two systems: one has its secret, the other's unit has not come for it yet. */
export function playTokens(scene: Scene, { taken, offered }: Seats, holder: Scene): void {
  const { actor, book, context, append } = scene;
  const subject = (seat: Seats['taken'], used: readonly string[] = []) => ({ jointMeetingId: book.id, seat: { ...seat, roles: ['liaison'] as const }, namesInUse: new Set(used) });
  const expiresOn = addDays(context.today, 360);
  const first = createApiToken(actor, subject(taken), { name: '民政业务系统', scopes: ['read_tasks', 'read_reports', 'file_reports'], expiresOn }, context);
  const second = createApiToken(actor, subject(offered, ['民政业务系统']), { name: '教育资助管理系统', scopes: ['read_register', 'read_tasks'], expiresOn }, context);
  append([...first.events, ...second.events]);
  const { token, events } = takeApiToken(holder.actor, first.token, { version: first.token.version, prefix: 'lianxi_7q4m2zk9' }, holder.context);
  holder.append(events);
  keepToken(scene, token, holder.actor.personName, addDays(holder.context.today, 1));
  keepToken(scene, second.token, null, null);
}

interface Sent {
  readonly type: WebhookKind | 'test';
  readonly verb: string | null;
  readonly title: string | null;
  readonly unit: string | null;
  /** Working days after the address was registered, and whether the other side took it. */
  readonly after: number;
  readonly taken: boolean;
}

const LOG: readonly Sent[] = [
  { type: 'test', verb: null, title: null, unit: null, after: 0, taken: true },
  { type: 'report_filed', verb: 'fileReport', title: '低保对象信息化核对', unit: '市公安局', after: 1, taken: true },
  { type: 'report_reviewed', verb: 'acceptReport', title: '低保对象信息化核对', unit: '市公安局', after: 2, taken: true },
  { type: 'report_filed', verb: 'fileReport', title: '救助资金发放进度', unit: '市财政局', after: 4, taken: false },
  { type: 'urged', verb: 'urge', title: '住房保障对象台账更新', unit: '市住房城乡建设局', after: 5, taken: false },
];

/** Tries of one message, the last one last: what was not taken was tried again for a day. */
function triesOf(webhookId: string, deliveryId: string, from: Instant, taken: boolean): object[] {
  const minutes = taken ? [0] : [0, 1, 3, 7, 15, 31];
  const said = taken ? { status: 204, failure: null, answer: '' } : { status: 503, failure: 'rejected', answer: 'Service Unavailable' };
  return minutes.map((later, at) => ({ id: newId(), webhookId, deliveryId, at: new Date(Date.parse(from) + later * 60_000).toISOString(), ms: taken ? 84 : 1200 + 35 * at, ...said }));
}

function keepDelivery({ book }: Scene, webhook: Webhook, sent: Sent, at: Instant): void {
  const id = newId();
  const tries = triesOf(webhook.id, id, at, sent.taken);
  const lastAt = (tries.at(-1) as { at: Instant }).at;
  const payload = {
    id, type: sent.type, timestamp: at,
    data: { verb: sent.verb, subject: sent.title === null ? null : { title: sent.title }, unit: sent.unit === null ? null : { name: sent.unit } },
  };
  book.systems.deliveries.push({
    jointMeetingId: book.id, id, channel: 'webhook', targetId: webhook.id, key: `demo:${id}`, payload, state: sent.taken ? 'sent' : 'dead', attempts: tries.length, taken: false, createdAt: at, nextAt: lastAt,
    failedAt: sent.taken ? null : at, sentAt: sent.taken ? at : null, failure: sent.taken ? null : 'rejected', answer: sent.taken ? '204 ' : '503 Service Unavailable',
  });
  for (const tried of tries) book.systems.attempts.push({ jointMeetingId: book.id, ...tried });
}

/** An address that took what it was sent, then no more, and was paused by itself: nothing leaves the house in a demonstration. */
export function playWebhook(scene: Scene, dayAfter: (workingDays: number) => LocalDate, end: Scene): void {
  const { actor, book, context, append } = scene;
  const made = createWebhook(actor, { jointMeetingId: book.id, namesInUse: new Set() }, { name: PLATFORM, host: 'data.example.invalid', kinds: ['report_filed', 'report_reviewed', 'urged'] }, context);
  append(made.events);
  const atOf = (sent: Sent): Instant => `${dayAfter(sent.after)}T02:1${sent.after}:00.000Z`;
  for (const sent of LOG) keepDelivery(scene, made.webhook, sent, atOf(sent));
  const failingSince = atOf(LOG.find((sent) => !sent.taken) as Sent);
  const { webhook, events } = pauseFailing({ ...made.webhook, failingSince });
  book.append(events, end.context.now, () => null);
  book.systems.webhooks.push({ ...webhook, address: 'https://data.example.invalid/lianxi', secretSealed: UNREADABLE, createdAt: context.now, createdByName: actor.personName });
}

/** A group that is told of urges; its address opens with no key, so that a try says what is to be done. */
export function playRobot({ actor, book, context, append }: Scene): void {
  const input = { kind: 'wecom', name: '联络员工作群', address: 'https://robot.example.invalid/send?key=demo', secret: null, topics: ['urged'], version: 0 } as const;
  const { robot, events } = setRobot(actor, { jointMeetingId: book.id, before: null, count: 0 }, input, context);
  append(events);
  const { hasSecret: _none, ...row } = robot;
  book.systems.robots.push({ ...row, sealedAddress: UNREADABLE, sealedSecret: null });
}
