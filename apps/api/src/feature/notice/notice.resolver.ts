import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  MutationAddMembersOfNoticeArgs, MutationConfirmNoticeArgs, MutationDiscardNoticeArgs, MutationImportNoticeArgs, MutationRestoreNoticeArgs, NoticeDraftItemsArgs, QueryNoticeArgs, QueryNoticesArgs,
} from '@lianxi/contract';
import type { NoticeBody, NoticeCounts, NoticeHead } from '@lianxi/api-data';
import type { DraftItem, MemberCandidate, Unit, Verb } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { ConfirmNoticeService, type ConfirmCounts } from './confirm-notice.service.js';
import { DiscardNoticeService } from './discard-notice.service.js';
import { ImportNoticeService } from './import-notice.service.js';
import { NoticeMembersService } from './notice-members.service.js';
import { NoticeReads } from './notice.reads.js';

@Resolver('Notice')
export class NoticeResolver {
  constructor(
    private readonly reads: NoticeReads,
    private readonly importing: ImportNoticeService,
    private readonly confirming: ConfirmNoticeService,
    private readonly discarding: DiscardNoticeService,
    private readonly members: NoticeMembersService,
  ) {}

  @Query()
  notices(@Context() context: RequestContext, @Args() { page, states }: QueryNoticesArgs): Promise<{ items: NoticeHead[]; total: number }> {
    return this.reads.list(context, page, states);
  }

  @Query()
  notice(@Context() context: RequestContext, @Args() { id }: QueryNoticeArgs): Promise<NoticeHead> {
    return this.reads.one(context, id);
  }

  @Mutation()
  async importNotice(@Context() context: RequestContext, @Args() { input }: MutationImportNoticeArgs): Promise<NoticeHead> {
    return this.reads.one(context, await this.importing.import(context, input));
  }

  @Mutation()
  async confirmNotice(@Context() context: RequestContext, @Args() args: MutationConfirmNoticeArgs): Promise<ConfirmCounts & { notice: NoticeHead }> {
    const counts = await this.confirming.confirm(context, args);
    return { ...counts, notice: await this.reads.one(context, counts.noticeId) };
  }

  @Mutation()
  async discardNotice(@Context() context: RequestContext, @Args() args: MutationDiscardNoticeArgs): Promise<NoticeHead> {
    return this.reads.one(context, await this.discarding.discard(context, args));
  }

  @Mutation()
  async restoreNotice(@Context() context: RequestContext, @Args() args: MutationRestoreNoticeArgs): Promise<NoticeHead> {
    return this.reads.one(context, await this.discarding.restore(context, args));
  }

  @Mutation()
  async addMembersOfNotice(@Context() context: RequestContext, @Args() args: MutationAddMembersOfNoticeArgs): Promise<NoticeHead> {
    return this.reads.one(context, await this.members.add(context, args));
  }

  @ResolveField()
  memberCandidates(@Context() context: RequestContext, @Parent() notice: NoticeHead): Promise<(MemberCandidate & { unit: Unit })[]> {
    return this.reads.memberCandidates(context, notice);
  }

  @ResolveField()
  async text(@Context() context: RequestContext, @Parent() notice: NoticeHead): Promise<string> {
    return (await this.reads.body(context, notice)).text;
  }

  @ResolveField()
  async sections(@Context() context: RequestContext, @Parent() notice: NoticeHead): Promise<NoticeBody['sections']> {
    return (await this.reads.body(context, notice)).sections;
  }

  @ResolveField()
  async warnings(@Context() context: RequestContext, @Parent() notice: NoticeHead): Promise<NoticeBody['warnings']> {
    return (await this.reads.body(context, notice)).warnings;
  }

  @ResolveField()
  draftItems(@Context() context: RequestContext, @Parent() notice: NoticeHead, @Args() { states }: NoticeDraftItemsArgs): Promise<DraftItem[]> {
    return this.reads.draftItems(context, notice, states);
  }

  @ResolveField()
  draftCounts(@Context() context: RequestContext, @Parent() notice: NoticeHead): Promise<NoticeCounts> {
    return this.reads.draftCounts(context, notice);
  }

  @ResolveField()
  async dutyCount(@Context() context: RequestContext, @Parent() notice: NoticeHead): Promise<number> {
    return (await this.reads.counts(context, notice)).dutyCount;
  }

  @ResolveField()
  async unitCount(@Context() context: RequestContext, @Parent() notice: NoticeHead): Promise<number> {
    return (await this.reads.counts(context, notice)).unitCount;
  }

  @ResolveField()
  viewerCan(@Context() context: RequestContext, @Parent() notice: NoticeHead): readonly Verb[] {
    return this.reads.verbs(context, notice);
  }
}
