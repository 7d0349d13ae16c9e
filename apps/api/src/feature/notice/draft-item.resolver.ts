import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MutationDropDraftItemArgs, MutationMergeDraftItemsArgs, MutationRestoreDraftItemArgs, MutationReviseDraftItemArgs, MutationSplitDraftItemArgs } from '@lianxi/contract';
import type { DraftItem, DraftUnit, Verb } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { DraftItemService } from './draft-item.service.js';
import { NoticeReads } from './notice.reads.js';

@Resolver('DraftItem')
export class DraftItemResolver {
  constructor(
    private readonly reads: NoticeReads,
    private readonly service: DraftItemService,
  ) {}

  @Mutation()
  reviseDraftItem(@Context() context: RequestContext, @Args() args: MutationReviseDraftItemArgs): Promise<DraftItem> {
    return this.service.revise(context, args);
  }

  @Mutation()
  splitDraftItem(@Context() context: RequestContext, @Args() args: MutationSplitDraftItemArgs): Promise<DraftItem[]> {
    return this.service.split(context, args);
  }

  @Mutation()
  mergeDraftItems(@Context() context: RequestContext, @Args() args: MutationMergeDraftItemsArgs): Promise<DraftItem> {
    return this.service.merge(context, args);
  }

  @Mutation()
  dropDraftItem(@Context() context: RequestContext, @Args() args: MutationDropDraftItemArgs): Promise<DraftItem> {
    return this.service.drop(context, args);
  }

  @Mutation()
  restoreDraftItem(@Context() context: RequestContext, @Args() args: MutationRestoreDraftItemArgs): Promise<DraftItem> {
    return this.service.restore(context, args);
  }

  @ResolveField()
  start(@Parent() item: DraftItem): number {
    return item.startOffset;
  }

  @ResolveField()
  end(@Parent() item: DraftItem): number {
    return item.endOffset;
  }

  @ResolveField()
  recurrenceText(@Parent() item: DraftItem): string | null {
    return item.recurrence?.text ?? null;
  }

  @ResolveField()
  deadlineText(@Parent() item: DraftItem): string | null {
    return item.deadline?.text ?? null;
  }

  @ResolveField()
  recipientUnitName(@Context() context: RequestContext, @Parent() item: DraftItem): Promise<string | null> {
    return this.reads.unitName(context, item.recipientUnitId);
  }

  @ResolveField()
  viewerCan(@Context() context: RequestContext, @Parent() item: DraftItem): Promise<readonly Verb[]> {
    return this.reads.verbsOnItem(context, item);
  }
}

@Resolver('DraftUnit')
export class DraftUnitResolver {
  constructor(private readonly reads: NoticeReads) {}

  @ResolveField()
  unitName(@Context() context: RequestContext, @Parent() unit: DraftUnit): Promise<string | null> {
    return this.reads.unitName(context, unit.unitId);
  }
}
