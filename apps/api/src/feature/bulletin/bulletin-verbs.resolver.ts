import type { BulletinRow } from '@lianxi/api-data';
import type {
  MutationDraftBulletinArgs, MutationReviseBulletinArgs, MutationRefreezeBulletinArgs, MutationDropBulletinArgs, MutationSubmitBulletinArgs, MutationApproveBulletinArgs, MutationReturnBulletinArgs, MutationIssueBulletinArgs, MutationReceiveBulletinArgs,
} from '@lianxi/contract';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { BulletinService } from './bulletin.service.js';

/** Every verb answers with the bulletin as it then is. */
@Resolver()
export class BulletinVerbsResolver {
  constructor(private readonly service: BulletinService) {}

  @Mutation()
  draftBulletin(@Context() request: RequestContext, @Args() args: MutationDraftBulletinArgs): Promise<BulletinRow> {
    return this.service.draft(request, args);
  }

  @Mutation()
  reviseBulletin(@Context() request: RequestContext, @Args() args: MutationReviseBulletinArgs): Promise<BulletinRow> {
    return this.service.revise(request, args);
  }

  @Mutation()
  refreezeBulletin(@Context() request: RequestContext, @Args() args: MutationRefreezeBulletinArgs): Promise<BulletinRow> {
    return this.service.refreeze(request, args);
  }

  @Mutation()
  dropBulletin(@Context() request: RequestContext, @Args() args: MutationDropBulletinArgs): Promise<BulletinRow> {
    return this.service.drop(request, args);
  }

  @Mutation()
  submitBulletin(@Context() request: RequestContext, @Args() args: MutationSubmitBulletinArgs): Promise<BulletinRow> {
    return this.service.submit(request, args);
  }

  @Mutation()
  approveBulletin(@Context() request: RequestContext, @Args() args: MutationApproveBulletinArgs): Promise<BulletinRow> {
    return this.service.approve(request, args);
  }

  @Mutation()
  returnBulletin(@Context() request: RequestContext, @Args() args: MutationReturnBulletinArgs): Promise<BulletinRow> {
    return this.service.return(request, args);
  }

  @Mutation()
  issueBulletin(@Context() request: RequestContext, @Args() args: MutationIssueBulletinArgs): Promise<BulletinRow> {
    return this.service.issue(request, args);
  }

  @Mutation()
  receiveBulletin(@Context() request: RequestContext, @Args() args: MutationReceiveBulletinArgs): Promise<BulletinRow> {
    return this.service.receive(request, args);
  }
}
