import { Injectable } from '@nestjs/common';
import { appendEvents, JointMeetingEntity, newId, setScope } from '@lianxi/api-data';
import { defaultSettings, eventActor, settingsFrom, type Actor, type EventDraft, type JointMeetingSettings, type VerbContext } from '@lianxi/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { CalendarSource } from './calendar-source.js';
import { Outbox } from './outbox.js';
import type { RequestContext } from './request-context.js';

/** What a verb works with: one transaction in the scope of its joint meeting. */
export interface VerbScope {
  readonly manager: EntityManager;
  readonly actor: Actor;
  readonly jointMeetingId: string;
  /** What the domain's verbs want to know: day, moment, calendar, settings, ids. */
  readonly context: VerbContext;
  /** The verb's events; written last, in the same transaction. */
  readonly append: (events: readonly EventDraft[]) => void;
}

/** The same for the public, where nobody is signed in. */
export type PublicScope = Omit<VerbScope, 'actor'>;

/** Who asks, and from where; nobody for the public. */
interface Sender {
  readonly actor: Actor | null;
  readonly address: string | null;
}

// Two verbs that met head on (deadlock, serialization): the second is simply done again.
const RETRIED = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

/** Runs verbs: transaction, scope, settings, calendar, events. */
@Injectable()
export class VerbRunner {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: CalendarSource,
    private readonly outbox: Outbox,
  ) {}

  /** In the joint meeting of the request. */
  async run<Result>(request: RequestContext, work: (scope: VerbScope) => Promise<Result>): Promise<Result> {
    return this.runIn(request, request.tenant, work);
  }

  /** In a joint meeting named by the caller: one that is just being established. */
  async runIn<Result>(request: RequestContext, jointMeetingId: string, work: (scope: VerbScope) => Promise<Result>): Promise<Result> {
    const { actor } = request;
    await request.endReading();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(request, jointMeetingId, { actor, address: request.req.ip }, (scope) => work({ ...scope, actor }));
      } catch (error) {
        if (attempt >= ATTEMPTS || !RETRIED.has((error as { code?: string }).code ?? '')) throw error;
      }
    }
  }

  /** A reading that is itself in the log: one transaction of its own, beside what else the request reads. */
  readLogged<Result>(request: RequestContext, work: (scope: VerbScope) => Promise<Result>): Promise<Result> {
    const { actor } = request;
    return this.once(request, request.tenant, { actor, address: request.req.ip }, (scope) => work({ ...scope, actor }));
  }

  /** For somebody of the public, who is nobody here: the log keeps no actor. */
  runPublic<Result>(moment: Pick<VerbContext, 'today' | 'now'>, jointMeetingId: string, work: (scope: PublicScope) => Promise<Result>): Promise<Result> {
    return this.once(moment, jointMeetingId, { actor: null, address: null }, work);
  }

  private async once<Result>({ today, now }: Pick<VerbContext, 'today' | 'now'>, jointMeetingId: string, { actor, address }: Sender, work: (scope: PublicScope) => Promise<Result>): Promise<Result> {
    const done = await this.dataSource.transaction(async (manager) => {
      await setScope(manager, jointMeetingId);
      const { settings, calendarVersion } = await settingsWithin(manager, jointMeetingId);
      const calendar = await this.calendars.within(manager, jointMeetingId, calendarVersion);
      const drafts: EventDraft[] = [];
      const context = { today, now, calendar, settings, newId };
      const result = await work({ manager, jointMeetingId, context, append: (events) => drafts.push(...events) });
      await appendEvents(manager, drafts, { jointMeetingId, at: now, address, actorOf: (postId) => (actor === null ? null : eventActor(actor, postId)) });
      return result;
    });
    this.outbox.wake(jointMeetingId);
    return done;
  }
}

async function settingsWithin(manager: EntityManager, id: string): Promise<{ settings: JointMeetingSettings; calendarVersion: number }> {
  const found = await manager.findOneBy(JointMeetingEntity, { id });
  return found ? { settings: settingsFrom(found), calendarVersion: found.calendarVersion } : { settings: defaultSettings, calendarVersion: 0 };
}

/** The settings of a joint meeting, within its scope. */
export const settingsOf = async (manager: EntityManager, id: string): Promise<JointMeetingSettings> => (await settingsWithin(manager, id)).settings;
