import { Injectable } from '@nestjs/common';
import type { MutationDiscardNoticeArgs, MutationRestoreNoticeArgs } from '@lianxi/contract';
import { NoticeEntity } from '@lianxi/api-data';
import { discardNotice, restoreNotice, type EventDraft, type Notice } from '@lianxi/domain';
import { Not } from 'typeorm';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { lockEditions } from './confirmed-edition.js';

/** Takes a wrongly imported notice out of the lists, and back. */
@Injectable()
export class DiscardNoticeService {
  constructor(private readonly verbs: VerbRunner) {}

  discard(request: RequestContext, { id, version, reason }: MutationDiscardNoticeArgs): Promise<string> {
    return this.verbs.run(request, async (scope) => save(scope, discardNotice(scope.actor, await lockNotice(scope, id), { version, reason }, scope.context)));
  }

  restore(request: RequestContext, { id, version }: MutationRestoreNoticeArgs): Promise<string> {
    return this.verbs.run(request, async (scope) => {
      const notice = await lockNotice(scope, id);
      const { jointMeetingId, sourceHash } = notice;
      const sameText = await scope.manager.findOneBy(NoticeEntity, { jointMeetingId, sourceHash, id: Not(notice.id), state: Not('discarded') });
      return save(scope, restoreNotice(scope.actor, { notice, sameText }, { version }, scope.context));
    });
  }
}

/** Locked as importing and confirming lock, so that none of them meets half of it. */
async function lockNotice({ manager, jointMeetingId }: VerbScope, id: string): Promise<Notice> {
  await lockEditions(manager, jointMeetingId);
  const lock = { mode: 'pessimistic_write' } as const;
  return { ...demandFound(await manager.findOne(NoticeEntity, { where: { jointMeetingId, id: demandId(id, 'notice') }, lock }), 'notice') };
}

async function save({ manager, append }: VerbScope, { notice, events }: { readonly notice: Notice; readonly events: readonly EventDraft[] }): Promise<string> {
  const { id, jointMeetingId, state, discardReason, version } = notice;
  await manager.update(NoticeEntity, { jointMeetingId, id }, { state, discardReason, version });
  append(events);
  return id;
}
