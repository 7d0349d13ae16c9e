import { Injectable } from '@nestjs/common';
import { FeedEntity, findFeed, isId, newId, withScope, type FeedRow } from '@lianxi/api-data';
import { writeCalendar } from '@lianxi/api-documents';
import type { Feed, RenewedFeed } from '@lianxi/contract';
import { activeRoles, DomainError, feedMost, feedSummary, feedUntilOn, type Language } from '@lianxi/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash, randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { ReadingSource } from '../../platform/reading.js';
import { RequestContext } from '../../platform/request-context.js';
import { SessionStore } from '../../platform/session-store.js';
import { logAccount } from '../identity/account-log.js';
import { AttemptLimit } from '../identity/attempt-limit.js';

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
// The joint meeting stands before the secret, so that a calendar is looked for inside its wall.
const FILE = /^([0-9a-f]{32})([A-Za-z0-9_-]{43})\.ics$/;
const NAMES: Readonly<Record<Language, string>> = { zh: '联席督办 限期', en: 'Lianxi deadlines' };

/** The calendar of deadlines of one person in one joint meeting. */
@Injectable()
export class FeedService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionStore,
    private readonly readings: ReadingSource,
    private readonly limit: AttemptLimit,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async own(request: RequestContext): Promise<Feed | null> {
    const { tenant: jointMeetingId, actor } = request;
    const found = await (await request.reader()).findOneBy(FeedEntity, { jointMeetingId, accountId: actor.accountId });
    return found && { createdAt: found.createdAt };
  }

  async renew(request: RequestContext): Promise<RenewedFeed> {
    const { tenant: jointMeetingId, actor, now } = request;
    const secret = randomBytes(32).toString('base64url');
    await request.endReading();
    await withScope(this.dataSource, jointMeetingId, async (manager) => {
      const row = { jointMeetingId, accountId: actor.accountId, id: newId(), tokenHash: hashOf(secret), createdAt: now };
      await manager.upsert(FeedEntity, row, ['jointMeetingId', 'accountId']);
      await logAccount(manager, { ...this.happening(request), verb: 'renewFeed', data: { jointMeetingId } });
    });
    return { path: `/feeds/${jointMeetingId.replaceAll('-', '')}${secret}.ics` };
  }

  async revoke(request: RequestContext): Promise<boolean> {
    const { tenant: jointMeetingId, actor } = request;
    await request.endReading();
    return withScope(this.dataSource, jointMeetingId, async (manager) => {
      const { affected } = await manager.delete(FeedEntity, { jointMeetingId, accountId: actor.accountId });
      if (!affected) return false;
      await logAccount(manager, { ...this.happening(request), verb: 'revokeFeed', data: { jointMeetingId } });
      return true;
    });
  }

  /** What the person may see today, as a calendar. NOT_FOUND for an unknown or ended address, RATE_LIMITED where it is asked for too often. */
  async read(request: FastifyRequest, reply: FastifyReply, file: string): Promise<string> {
    const now = this.clock.systemNow().getTime();
    this.limit.begin(request.ip, now);
    const context = await this.open(request, reply, file);
    // A right address was no guess; it is counted by itself, for many read from behind one address.
    this.limit.forgive(request.ip);
    this.limit.begin(hashOf(file), now);
    try {
      const language: Language = (request.query as Readonly<Record<string, unknown>>)['lang'] === 'en' ? 'en' : 'zh';
      const rows = await this.rows(context);
      return writeCalendar({ name: NAMES[language], events: rows.map((row) => this.event(row, language, context)) });
    } finally {
      await context.endReading();
    }
  }

  /** The request as its person would make it today; disabled accounts and ended seats have none. */
  private async open(request: FastifyRequest, reply: FastifyReply, file: string): Promise<RequestContext> {
    const [, compact = '', secret = ''] = FILE.exec(file) ?? [];
    const jointMeetingId = compact.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    const found = isId(jointMeetingId) ? await withScope(this.dataSource, jointMeetingId, (manager) => manager.findOneBy(FeedEntity, { jointMeetingId, tokenHash: hashOf(secret) })) : null;
    const today = this.clock.today();
    const signedIn = found && (await this.sessions.ofAccount(found.accountId, today));
    if (!signedIn?.jointMeetings.some(({ id }) => id === jointMeetingId)) throw new DomainError('NOT_FOUND');
    return new RequestContext(request, reply, this.dataSource, this.clock.now(), today, signedIn, jointMeetingId, false);
  }

  private async rows(context: RequestContext): Promise<readonly FeedRow[]> {
    const { jointMeetingId, today, scope } = await this.readings.of(context);
    const roles = activeRoles(context.actor, jointMeetingId, today);
    const ownUnitIds = [...new Set(roles.filter(({ role }) => role === 'liaison' || role === 'unit_head').map(({ unitId }) => unitId))];
    return findFeed(await context.reader(), { jointMeetingId, ownUnitIds, watchesAll: scope.kind === 'all', untilOn: feedUntilOn(today), limit: feedMost });
  }

  private event(row: FeedRow, language: Language, { now: changedAt, signedIn, jointMeetingId }: RequestContext) {
    const { publicUrl } = this.config;
    const code = signedIn?.jointMeetings.find(({ id }) => id === jointMeetingId)?.code ?? '';
    const place = row.kind === 'report' ? `reports/${row.id}` : `tasks/${row.taskId}`;
    return {
      uid: `${row.id}@lianxi`, on: row.dueOn, summary: feedSummary(row, language), description: row.content, changedAt, sequence: row.version, remindDaysBefore: 1,
      ...(publicUrl === null ? {} : { url: `${publicUrl.replace(/\/$/, '')}/m/${code}/${place}` }),
    };
  }

  private happening(request: RequestContext) {
    const { accountName, actor } = request.demandSignedIn();
    return { accountId: actor.accountId, accountName, outcome: 'done' as const, address: request.req.ip, at: request.now };
  }
}
