import { Injectable } from '@nestjs/common';
import { FeedEntity, findFeed, isId, JointMeetingEntity, UnitEntity, UnitFeedEntity, withScope, type FeedRow } from '@lianxi/api-data';
import { writeCalendar } from '@lianxi/api-documents';
import { activeRoles, DomainError, feedMost, feedSummary, feedUntilOn, visibleUnits, type Language } from '@lianxi/domain';
import type { FastifyRequest } from 'fastify';
import { DataSource, type EntityManager } from 'typeorm';
import { AttemptLimit } from '../../platform/attempt-limit.js';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { hashOfSecret } from '../../platform/secret.js';
import { SessionStore } from '../../platform/session-store.js';

// The joint meeting stands before the secret, so that a calendar is looked for inside its wall.
const FILE = /^(unit-)?([0-9a-f]{32})([A-Za-z0-9_-]{43})\.ics$/;
const NAMES: Readonly<Record<Language, string>> = { zh: '联席督办 限期', en: 'Lianxi deadlines' };

/** What a calendar shows: whose deadlines, under which name. */
interface Shown {
  readonly rows: readonly FeedRow[];
  /** Of the joint meeting, for links. */
  readonly code: string;
  /** Null for a person's own. */
  readonly unitName: string | null;
}

/** Reads calendars by their secret addresses, without a session. */
@Injectable()
export class FeedReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionStore,
    private readonly limit: AttemptLimit,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** What the person, or the unit, owes as of today, as a calendar. NOT_FOUND for an unknown or ended address, RATE_LIMITED where it is asked for too often. */
  async read(request: FastifyRequest, file: string): Promise<string> {
    // Counted apart from sign-ins: reading calendars slows nobody's sign-in.
    const reader = `calendar ${request.ip}`;
    await this.limit.begin(reader);
    const shown = await this.open(file);
    // A right address was no guess; it is counted by itself, for many read from behind one address.
    await this.limit.forgive(reader);
    await this.limit.begin(`calendar ${hashOfSecret(file)}`);
    const language: Language = (request.query as Readonly<Record<string, unknown>>)['lang'] === 'en' ? 'en' : 'zh';
    const name = shown.unitName === null ? NAMES[language] : `${NAMES[language]} · ${shown.unitName}`;
    return writeCalendar({ name, events: shown.rows.map((row) => this.event(row, language, shown.code)) });
  }

  private async open(file: string): Promise<Shown> {
    const [, ofUnit, compact = '', secret = ''] = FILE.exec(file) ?? [];
    const jointMeetingId = compact.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    if (!isId(jointMeetingId)) throw new DomainError('NOT_FOUND');
    const key = { jointMeetingId, tokenHash: hashOfSecret(secret) };
    return withScope(this.dataSource, jointMeetingId, async (manager) => {
      const shown = ofUnit === undefined ? await this.ofPerson(manager, key) : await this.ofUnit(manager, key);
      if (!shown) throw new DomainError('NOT_FOUND');
      return shown;
    });
  }

  /** As the person would see it today; disabled accounts and ended seats have none. */
  private async ofPerson(manager: EntityManager, key: { jointMeetingId: string; tokenHash: string }): Promise<Shown | null> {
    const { jointMeetingId } = key;
    const today = this.clock.today();
    const found = await manager.findOneBy(FeedEntity, key);
    const signedIn = found && (await this.sessions.ofAccount(found.accountId, today));
    const entered = signedIn?.jointMeetings.find(({ id }) => id === jointMeetingId);
    if (!signedIn || !entered) return null;
    const roles = activeRoles(signedIn.actor, jointMeetingId, today);
    const ownUnitIds = [...new Set(roles.filter(({ role }) => role === 'liaison' || role === 'unit_head').map(({ unitId }) => unitId))];
    const watchesAll = visibleUnits(signedIn.actor, jointMeetingId, today).kind === 'all';
    return { rows: await findFeed(manager, { jointMeetingId, ownUnitIds, watchesAll, ...this.reach() }), code: entered.code, unitName: null };
  }

  /** The unit's own, whoever made the address and wherever they are now. */
  private async ofUnit(manager: EntityManager, key: { jointMeetingId: string; tokenHash: string }): Promise<Shown | null> {
    const { jointMeetingId } = key;
    const found = await manager.findOneBy(UnitFeedEntity, key);
    if (!found) return null;
    const [unit, jointMeeting] = [await manager.findOneByOrFail(UnitEntity, { id: found.unitId }), await manager.findOneByOrFail(JointMeetingEntity, { id: jointMeetingId })];
    return { rows: await findFeed(manager, { jointMeetingId, ownUnitIds: [unit.id], watchesAll: false, ...this.reach() }), code: jointMeeting.code, unitName: unit.name };
  }

  private reach() {
    const today = this.clock.today();
    return { today, untilOn: feedUntilOn(today), limit: feedMost };
  }

  private event(row: FeedRow, language: Language, code: string) {
    const { publicUrl } = this.config;
    const place = row.kind === 'report' ? `reports/${row.id}` : `tasks/${row.taskId}`;
    return {
      uid: `${row.id}@lianxi`, on: row.dueOn, summary: feedSummary(row, language), description: row.content, changedAt: this.clock.now(), sequence: row.version, remindDaysBefore: 1,
      ...(publicUrl === null ? {} : { url: `${publicUrl.replace(/\/$/, '')}/m/${code}/${place}` }),
    };
  }
}
