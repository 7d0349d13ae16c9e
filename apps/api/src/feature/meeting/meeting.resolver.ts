import type { AgendaItemRow, AgendaProposalRow, DecisionRow, MeetingRow, MeetingSeatRow, MinutesResponseRow, SeatCandidateRow } from '@lianxi/api-data';
import type { QueryMeetingsArgs, QuerySeatCandidatesArgs } from '@lianxi/contract';
import { lightOf, markOfDue, minutesNumber, verbsOnMeeting, verbsOnResponse, verbsOnSeat, type DocumentKind, type Light, type Verb } from '@lianxi/domain';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { ReadingSource } from '../task/reading.service.js';
import { MeetingReads, type MeetingPageNode } from './meeting.reads.js';

@Resolver('Meeting')
export class MeetingResolver {
  constructor(private readonly reads: MeetingReads) {}

  @Query()
  meetings(@Context() request: RequestContext, @Args() args: QueryMeetingsArgs): Promise<MeetingPageNode> {
    return this.reads.list(request, args);
  }

  @Query()
  meeting(@Context() request: RequestContext, @Args('id') id: string): Promise<MeetingRow | null> {
    return this.reads.one(request, id);
  }

  @Query()
  seatCandidates(@Context() request: RequestContext, @Args() { kind }: QuerySeatCandidatesArgs): Promise<readonly SeatCandidateRow[]> {
    return this.reads.candidates(request, kind);
  }

  @ResolveField()
  number(@Parent() row: MeetingRow): string | null {
    return minutesNumber(row);
  }

  @ResolveField()
  minutesDraft(@Context() request: RequestContext, @Parent() row: MeetingRow): Promise<string | null> {
    return this.reads.draft(request, row);
  }

  @ResolveField()
  seats(@Context() request: RequestContext, @Parent() row: MeetingRow): Promise<readonly MeetingSeatRow[]> {
    return this.reads.seats(request, row);
  }

  @ResolveField()
  items(@Context() request: RequestContext, @Parent() row: MeetingRow): Promise<readonly AgendaItemRow[]> {
    return this.reads.items(request, row);
  }

  @ResolveField()
  decisions(@Context() request: RequestContext, @Parent() row: MeetingRow): Promise<readonly DecisionRow[]> {
    return this.reads.decisions(request, row);
  }

  @ResolveField()
  pastDecisions(@Context() request: RequestContext, @Parent() row: MeetingRow): Promise<readonly DecisionRow[]> {
    return this.reads.pastDecisions(request, row);
  }

  @ResolveField()
  responses(@Context() request: RequestContext, @Parent() row: MeetingRow): Promise<readonly MinutesResponseRow[]> {
    return this.reads.responses(request, row);
  }

  @ResolveField()
  proposals(@Context() request: RequestContext, @Parent() row: MeetingRow): Promise<readonly AgendaProposalRow[]> {
    return this.reads.proposals(request, row);
  }

  @ResolveField()
  documents(@Parent() { minutes }: MeetingRow): readonly DocumentKind[] {
    return minutes === null ? [] : ['minutes'];
  }

  @ResolveField()
  viewerCan(@Context() request: RequestContext, @Parent() row: MeetingRow): readonly Verb[] {
    return verbsOnMeeting(request.actor, row, request.today);
  }
}

@Resolver('MeetingSeat')
export class MeetingSeatResolver {
  @ResolveField()
  viewerCan(@Context() request: RequestContext, @Parent() row: MeetingSeatRow): readonly Verb[] {
    return verbsOnSeat(request.actor, row, { jointMeetingId: row.jointMeetingId, state: row.meetingState, round: row.meetingRound }, request.today);
  }
}

@Resolver('MeetingDecision')
export class MeetingDecisionResolver {
  constructor(private readonly readings: ReadingSource) {}

  @ResolveField()
  async light(@Context() request: RequestContext, @Parent() { taskState, dueOn }: DecisionRow): Promise<Light | null> {
    if (taskState === null) return null;
    return taskState === 'assigned' ? lightOf(markOfDue(dueOn, (await this.readings.of(request)).light)) : lightOf(taskState === 'suspended' || taskState === 'withdrawn' ? 'suspended' : 'accepted');
  }
}

@Resolver('MinutesResponse')
export class MinutesResponseResolver {
  @ResolveField()
  viewerCan(@Context() request: RequestContext, @Parent() row: MinutesResponseRow): readonly Verb[] {
    return verbsOnResponse(request.actor, row, { jointMeetingId: row.jointMeetingId, state: row.meetingState, round: row.meetingRound }, request.today);
  }
}

@Resolver('Task')
export class TaskDecisionResolver {
  constructor(private readonly reads: MeetingReads) {}

  @ResolveField()
  decision(@Context() request: RequestContext, @Parent() { id }: { readonly id: string }): Promise<DecisionRow | null> {
    return this.reads.ofTask(request, id);
  }
}
