import type { MeetingRow } from '@lianxi/api-data';
import type {
  MutationCallMeetingArgs, MutationReviseMeetingArgs, MutationCancelMeetingArgs, MutationSetAgendaArgs, MutationReplyMeetingArgs, MutationHoldMeetingArgs, MutationRecordDecisionArgs, MutationAssignDecisionArgs,
  MutationDropDecisionArgs, MutationDraftMinutesArgs, MutationCirculateMinutesArgs, MutationWithdrawMinutesArgs, MutationAgreeMinutesArgs, MutationCommentOnMinutesArgs, MutationAnswerCommentArgs, MutationIssueMinutesArgs,
} from '@lianxi/contract';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { MeetingService } from './meeting.service.js';
import { MinutesService } from './minutes.service.js';

/** Every verb answers with the meeting as it then is. */
@Resolver()
export class MeetingVerbsResolver {
  constructor(
    private readonly meetings: MeetingService,
    private readonly minutes: MinutesService,
  ) {}

  @Mutation()
  callMeeting(@Context() request: RequestContext, @Args() args: MutationCallMeetingArgs): Promise<MeetingRow> {
    return this.meetings.call(request, args);
  }

  @Mutation()
  reviseMeeting(@Context() request: RequestContext, @Args() args: MutationReviseMeetingArgs): Promise<MeetingRow> {
    return this.meetings.revise(request, args);
  }

  @Mutation()
  cancelMeeting(@Context() request: RequestContext, @Args() args: MutationCancelMeetingArgs): Promise<MeetingRow> {
    return this.meetings.cancel(request, args);
  }

  @Mutation()
  setAgenda(@Context() request: RequestContext, @Args() args: MutationSetAgendaArgs): Promise<MeetingRow> {
    return this.meetings.setAgenda(request, args);
  }

  @Mutation()
  replyMeeting(@Context() request: RequestContext, @Args() args: MutationReplyMeetingArgs): Promise<MeetingRow> {
    return this.meetings.reply(request, args);
  }

  @Mutation()
  holdMeeting(@Context() request: RequestContext, @Args() args: MutationHoldMeetingArgs): Promise<MeetingRow> {
    return this.meetings.hold(request, args);
  }

  @Mutation()
  recordDecision(@Context() request: RequestContext, @Args() args: MutationRecordDecisionArgs): Promise<MeetingRow> {
    return this.meetings.decide(request, args);
  }

  @Mutation()
  assignDecision(@Context() request: RequestContext, @Args() args: MutationAssignDecisionArgs): Promise<MeetingRow> {
    return this.meetings.assign(request, args);
  }

  @Mutation()
  dropDecision(@Context() request: RequestContext, @Args() args: MutationDropDecisionArgs): Promise<MeetingRow> {
    return this.meetings.drop(request, args);
  }

  @Mutation()
  draftMinutes(@Context() request: RequestContext, @Args() args: MutationDraftMinutesArgs): Promise<MeetingRow> {
    return this.minutes.draft(request, args);
  }

  @Mutation()
  circulateMinutes(@Context() request: RequestContext, @Args() args: MutationCirculateMinutesArgs): Promise<MeetingRow> {
    return this.minutes.circulate(request, args);
  }

  @Mutation()
  withdrawMinutes(@Context() request: RequestContext, @Args() args: MutationWithdrawMinutesArgs): Promise<MeetingRow> {
    return this.minutes.withdraw(request, args);
  }

  @Mutation()
  agreeMinutes(@Context() request: RequestContext, @Args() args: MutationAgreeMinutesArgs): Promise<MeetingRow> {
    return this.minutes.agree(request, args);
  }

  @Mutation()
  commentOnMinutes(@Context() request: RequestContext, @Args() args: MutationCommentOnMinutesArgs): Promise<MeetingRow> {
    return this.minutes.comment(request, args);
  }

  @Mutation()
  answerComment(@Context() request: RequestContext, @Args() args: MutationAnswerCommentArgs): Promise<MeetingRow> {
    return this.minutes.answer(request, args);
  }

  @Mutation()
  issueMinutes(@Context() request: RequestContext, @Args() args: MutationIssueMinutesArgs): Promise<MeetingRow> {
    return this.minutes.issue(request, args);
  }
}
