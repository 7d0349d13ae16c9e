import { Args, Context, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { AttachmentRow, ReportRow } from '@lianxi/api-data';
import type {
  MutationAcceptReportArgs,
  MutationConfirmReportArgs, MutationFileReportArgs,
  MutationReturnReportArgs,
  MutationSaveReportDraftArgs,
  QueryReportSlotsArgs,
} from '@lianxi/contract';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { selects } from '../task/selects.js';
import { ReportReads, type SlotPageNode } from './report.reads.js';
import { ReportService } from './report.service.js';
import type { SlotNode } from './slot.view.js';

@Resolver('Report')
export class ReportResolver {
  constructor(
    private readonly reads: ReportReads,
    private readonly service: ReportService,
  ) {}

  @Query()
  reportSlots(@Context() request: RequestContext, @Args() args: QueryReportSlotsArgs, @Info() info: GraphQLResolveInfo): Promise<SlotPageNode> {
    return this.reads.list(request, args, selects(info, 'total'));
  }

  @Query()
  reportSlot(@Context() request: RequestContext, @Args('id') id: string): Promise<SlotNode | null> {
    return this.reads.one(request, id);
  }

  @Mutation()
  saveReportDraft(@Context() request: RequestContext, @Args() args: MutationSaveReportDraftArgs): Promise<ReportRow> {
    return this.service.saveReportDraft(request, args);
  }

  @Mutation()
  fileReport(@Context() request: RequestContext, @Args() args: MutationFileReportArgs): Promise<SlotNode> {
    return this.service.fileReport(request, args);
  }

  @Mutation()
  returnReport(@Context() request: RequestContext, @Args() args: MutationReturnReportArgs): Promise<SlotNode> {
    return this.service.returnReport(request, args);
  }

  @Mutation()
  confirmReport(@Context() request: RequestContext, @Args() args: MutationConfirmReportArgs): Promise<SlotNode> {
    return this.service.confirmReport(request, args);
  }

  @Mutation()
  acceptReport(@Context() request: RequestContext, @Args() args: MutationAcceptReportArgs): Promise<SlotNode> {
    return this.service.acceptReport(request, args);
  }

  @ResolveField()
  underException(@Parent() report: ReportRow): boolean {
    return report.exceptionId !== null;
  }

  @ResolveField()
  attachments(@Context() request: RequestContext, @Parent() report: ReportRow): Promise<readonly AttachmentRow[]> {
    return this.reads.attachments(request, report);
  }
}
