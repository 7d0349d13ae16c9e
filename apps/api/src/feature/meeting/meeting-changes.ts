import { Injectable } from '@nestjs/common';
import { MeetingEntity, type MeetingRow } from '@lianxi/api-data';
import type { ChangedMeeting } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { saveChanges } from '../task/task.store.js';
import { MeetingReads } from './meeting.reads.js';
import { lockMeeting, type WholeMeeting } from './meeting.store.js';

/** The way of every verb on a meeting as a whole. */
@Injectable()
export class MeetingChanges {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: MeetingReads,
  ) {}

  /** Lock, decide, save, log. */
  async run(request: RequestContext, id: string, decide: (whole: WholeMeeting, scope: VerbScope) => ChangedMeeting | Promise<ChangedMeeting>): Promise<MeetingRow> {
    await this.verbs.run(request, async (scope) => {
      const before = await lockMeeting(scope, id);
      const after = await decide(before, scope);
      await saveChanges(scope.manager, MeetingEntity, before.meeting, after.meeting);
      scope.append(after.events);
    });
    return this.reads.demand(request, id);
  }
}
