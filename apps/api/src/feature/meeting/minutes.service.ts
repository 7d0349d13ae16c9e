import { Injectable } from '@nestjs/common';
import { lockCodes, MinutesResponseEntity, takeCodes, type MeetingRow } from '@lianxi/api-data';
import type {
  MutationAgreeMinutesArgs, MutationAnswerCommentArgs, MutationCirculateMinutesArgs, MutationCommentOnMinutesArgs, MutationDraftMinutesArgs, MutationIssueMinutesArgs, MutationWithdrawMinutesArgs,
} from '@lianxi/contract';
import {
  agreeMinutes, answerComment, circulateMinutes, civilOf, commentOnMinutes, draftMinutes, issueMinutes, withdrawMinutes, type ChangedResponse, type MinutesResponse, type ResponseSubject,
} from '@lianxi/domain';
import { demandFound } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { saveChanges } from '../task/task.store.js';
import { MeetingChanges } from './meeting-changes.js';
import { MeetingReads } from './meeting.reads.js';
import { lockMeeting } from './meeting.store.js';

interface OnResponse {
  readonly id: string;
  readonly responseId: string;
}

/** Minutes: drafted, circulated, agreed or commented on, issued with a number that has no gaps. */
@Injectable()
export class MinutesService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: MeetingReads,
    private readonly changes: MeetingChanges,
  ) {}

  draft(request: RequestContext, { id, version, text }: MutationDraftMinutesArgs): Promise<MeetingRow> {
    return this.changes.run(request, id, ({ meeting }, { actor, context }) => draftMinutes(actor, meeting, { version, text }, context));
  }

  circulate(request: RequestContext, { id, version, input }: MutationCirculateMinutesArgs): Promise<MeetingRow> {
    return this.changes.run(request, id, async (whole, { actor, context, manager }) => {
      const { workingDays, silence = 'no_comment', silenceBasis = null } = input;
      const after = circulateMinutes(actor, whole, { version, workingDays, silence, silenceBasis }, context);
      await manager.insert(MinutesResponseEntity, [...after.responses]);
      return after;
    });
  }

  withdraw(request: RequestContext, { id, version, reason }: MutationWithdrawMinutesArgs): Promise<MeetingRow> {
    return this.changes.run(request, id, ({ meeting }, { actor, context }) => withdrawMinutes(actor, meeting, { version, reason }, context));
  }

  agree(request: RequestContext, { version, source = null, ...on }: MutationAgreeMinutesArgs): Promise<MeetingRow> {
    return this.respond(request, on, (subject, { actor, context }) => agreeMinutes(actor, subject, { version, text: null, source }, context));
  }

  comment(request: RequestContext, { version, text, source = null, ...on }: MutationCommentOnMinutesArgs): Promise<MeetingRow> {
    return this.respond(request, on, (subject, { actor, context }) => commentOnMinutes(actor, subject, { version, text, source }, context));
  }

  answer(request: RequestContext, { version, text, ...on }: MutationAnswerCommentArgs): Promise<MeetingRow> {
    return this.respond(request, on, (subject, { actor, context }) => answerComment(actor, subject, { version, text }, context));
  }

  issue(request: RequestContext, { id, version }: MutationIssueMinutesArgs): Promise<MeetingRow> {
    return this.changes.run(request, id, async (whole, { actor, context, manager, jointMeetingId }) => {
      const { year } = civilOf(context.today);
      // The counter stays locked until all of this stands: no number is lost, none is given twice.
      const number = 1 + (await lockCodes(manager, jointMeetingId, 'JY', year));
      const after = issueMinutes(actor, { ...whole, number }, { version }, context);
      await takeCodes(manager, jointMeetingId, 'JY', year, 1);
      for (const response of after.responses) await saveResponse(manager, whole.responses.find(({ id: each }) => each === response.id), response);
      return after;
    });
  }

  private async respond(request: RequestContext, { id, responseId }: OnResponse, decide: (subject: ResponseSubject, scope: VerbScope) => ChangedResponse): Promise<MeetingRow> {
    await this.verbs.run(request, async (scope) => {
      const { meeting, responses } = await lockMeeting(scope, id);
      const before = demandFound(responses.find((each) => each.id === responseId) ?? null, 'minutes_response');
      const { response, events } = decide({ meeting, response: before }, scope);
      await saveResponse(scope.manager, before, response);
      scope.append(events);
    });
    return this.reads.demand(request, id);
  }
}

async function saveResponse(manager: VerbScope['manager'], before: MinutesResponse | undefined, after: MinutesResponse): Promise<void> {
  if (before !== undefined) await saveChanges<MinutesResponse>(manager, MinutesResponseEntity, before, after);
}
