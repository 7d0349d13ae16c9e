import { Injectable } from '@nestjs/common';
import type { MutationAddMembersOfNoticeArgs } from '@lianxi/contract';
import { DraftItemEntity, MembershipEntity, NoticeEntity } from '@lianxi/api-data';
import { addMembersOfNotice, DomainError } from '@lianxi/domain';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner } from '../../platform/verb-runner.js';

const MOST_UNITS = 500;

/** Makes the units a confirmed notice names members of the joint meeting: all of them in one transaction, one event each. */
@Injectable()
export class NoticeMembersService {
  constructor(private readonly verbs: VerbRunner) {}

  add(request: RequestContext, { id, unitIds, fromOn }: MutationAddMembersOfNoticeArgs): Promise<string> {
    return this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      if (unitIds.length > MOST_UNITS) throw new DomainError('INPUT_INVALID', {}, 'unitIds');
      // The notice is the lock: two presses at once add nobody twice, also where the joint meeting has no member yet.
      const lock = { mode: 'pessimistic_write' } as const;
      const notice = demandFound(await manager.findOne(NoticeEntity, { where: { jointMeetingId, id: demandId(id, 'notice') }, lock }), 'notice');
      const items = await manager.findBy(DraftItemEntity, { jointMeetingId, noticeId: notice.id });
      const memberships = await manager.find(MembershipEntity, { where: { jointMeetingId }, order: { id: 'ASC' }, lock });
      const added = addMembersOfNotice(actor, { notice, items, memberships }, { unitIds, fromOn }, context);
      const last = Math.max(0, ...memberships.map((each) => each.position));
      await manager.insert(MembershipEntity, added.memberships.map((membership, at) => ({ ...membership, position: last + at + 1 })));
      append(added.events);
      return notice.id;
    });
  }
}
