import { Injectable } from '@nestjs/common';
import type { RevisePostInput } from '@lianxi/contract';
import { appendEvents, findPostJointMeetings, isMemberUnit, newId, PostEntity, PostHoldingEntity, setScope } from '@lianxi/api-data';
import { endHolding, eventActor, revisePost, type EventDraft, type LocalDate, type PostReach } from '@lianxi/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { logAudit, whoAsks } from '../../platform/audit-log.js';
import { presentPosts, type PostView } from './post.view.js';
import { demandReading } from './unit.service.js';

interface PostScope extends VerbScope {
  readonly post: PostEntity;
  readonly reach: PostReach;
  /** The events go to the log of every joint meeting that relies on the post. */
  readonly tell: (events: readonly EventDraft[]) => Promise<void>;
}

/** Posts and who sits on them: shared by all joint meetings, so a change is told in each that relies on the post. */
@Injectable()
export class PostService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly dataSource: DataSource,
  ) {}

  async list(context: RequestContext, unitId: string): Promise<PostView[]> {
    demandReading(context);
    return presentPosts(await context.reader(), { actor: context.actor, jointMeetingId: context.tenant, unitId: demandId(unitId, 'unit'), today: context.today });
  }

  async revise(request: RequestContext, input: RevisePostInput): Promise<boolean> {
    return this.change(request, demandId(input.postId, 'unit'), async ({ manager, actor, context, post, reach, tell }) => {
      const siblings = await manager.findBy(PostEntity, { unitId: post.unitId });
      const made = revisePost(actor, { reach, post, siblings }, { title: input.title, portfolio: input.portfolio ?? null, order: input.order }, context);
      const { title, portfolio } = made.post;
      await manager.update(PostEntity, { id: post.id }, { title, portfolio, position: made.order });
      await tell(made.events);
    });
  }

  async endHolding(request: RequestContext, input: { holdingId: string; toOn: LocalDate; reason: string }): Promise<boolean> {
    const id = demandId(input.holdingId, 'unit');
    const { postId } = demandFound(await this.dataSource.getRepository(PostHoldingEntity).findOneBy({ id }), 'unit');
    return this.change(request, postId, async ({ manager, actor, context, post, reach, tell }) => {
      const holding = await manager.findOneByOrFail(PostHoldingEntity, { id });
      const made = endHolding(actor, { reach, unitId: post.unitId, holding }, input, context);
      await manager.update(PostHoldingEntity, { id }, { toOn: made.holding.toOn });
      await tell(made.events);
    });
  }

  /** From the joint meeting of the request, or, for an administrator, from outside: then in the scope of one that relies on the post. */
  private async change(request: RequestContext, postId: string, work: (scope: PostScope) => Promise<void>): Promise<boolean> {
    const { actor, today } = request;
    const relying = async (manager: EntityManager) => (await findPostJointMeetings(manager, [postId], today)).get(postId) ?? [];
    const outside = actor.adminRoles.length > 0;
    const home = outside ? ((await relying(this.dataSource.manager))[0] ?? newId()) : request.tenant;
    await this.verbs.runIn(request, home, async (scope) => {
      const { manager, append } = scope;
      const post = demandFound(await manager.findOne(PostEntity, { where: { id: postId }, lock: { mode: 'pessimistic_write' } }), 'unit');
      const jointMeetingIds = await relying(manager);
      const tell = async (events: readonly EventDraft[]): Promise<void> => {
        if (!outside || jointMeetingIds.includes(home)) append(events);
        for (const jointMeetingId of jointMeetingIds.filter((each) => each !== home)) {
          await setScope(manager, jointMeetingId);
          await appendEvents(manager, events, { jointMeetingId, at: request.now, address: request.req.ip, actorOf: (actingPostId) => eventActor(actor, actingPostId) });
        }
        await setScope(manager, home);
        if (outside && jointMeetingIds.length === 0) await this.tellAccounts(request, manager, events);
      };
      const memberUnit = !outside && (await isMemberUnit(manager, { jointMeetingId: home, unitId: post.unitId, today }));
      await work({ ...scope, post, reach: { id: postId, jointMeetingId: outside ? null : home, jointMeetingIds, memberUnit }, tell });
    });
    return true;
  }

  /** A post no joint meeting relies on is in no log of theirs: what an administrator changes there is kept with the accounts. */
  private async tellAccounts(request: RequestContext, manager: EntityManager, events: readonly EventDraft[]): Promise<void> {
    for (const { verb, reason, data } of events) {
      if (verb === 'endHolding' || verb === 'revisePost') await logAudit(manager, { verb, ...whoAsks(request), at: request.now, reason, data });
    }
  }
}
