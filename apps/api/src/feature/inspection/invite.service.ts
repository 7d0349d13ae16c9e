import { Injectable } from '@nestjs/common';
import { AccountEntity, AccountInvitationEntity } from '@lianxi/api-data';
import type { InspectionInvitation, MutationInviteToInspectionArgs } from '@lianxi/contract';
import { inviteToInspection, type InvitedAccount, type WholeInspection } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner } from '../../platform/verb-runner.js';
import { InvitationService } from '../identity/invitation.service.js';
import { lockInspection } from './inspection.store.js';

type Found = InvitedAccount & { readonly accountName: string };

/** Codes for people invited to an inspection. */
@Injectable()
export class InviteService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly invitations: InvitationService,
  ) {}

  invite(request: RequestContext, { id, postId }: MutationInviteToInspectionArgs): Promise<InspectionInvitation> {
    return this.verbs.run(request, async (scope) => {
      const { manager, actor, context, append } = scope;
      const whole = await lockInspection(scope, id);
      const account = await accountOf(manager, whole, postId);
      const { accountId, events } = inviteToInspection(actor, { ...whole, account }, { postId }, context);
      const { code, until } = await this.invitations.issue(manager, { accountId, inspectionId: id });
      append(events);
      const personName = whole.team.find((each) => each.postId === postId)?.personName ?? '';
      return { personName, accountName: account?.accountName ?? '', code, until };
    });
  }
}

/** The account of who sits on that post in the team, locked: two codes asked for at once follow each other. */
async function accountOf(manager: EntityManager, { team }: WholeInspection, postId: string): Promise<Found | null> {
  const personId = team.find((each) => each.postId === postId)?.personId ?? null;
  const account = personId === null ? null : await manager.findOne(AccountEntity, { where: { personId }, lock: { mode: 'pessimistic_write' } });
  if (account === null) return null;
  const before = await manager.findOneBy(AccountInvitationEntity, { accountId: account.id });
  return { accountId: account.id, accountName: account.name, invited: account.invited, active: account.state === 'active', expiresOn: account.expiresOn, invitedToId: before?.inspectionId ?? null };
}
