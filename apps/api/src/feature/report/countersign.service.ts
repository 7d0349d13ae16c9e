import { Injectable } from '@nestjs/common';
import { findCountersigners } from '@lianxi/api-data';
import type { MutationCheckReportArgs, MutationDeclineCheckArgs, MutationDeclineSignOffArgs, MutationSignOffReportArgs } from '@lianxi/contract';
import { checkReport, declineCheck, declineSignOff, nobodyCountersigns, signOffReport, type Countersigners, type EventDraft, type SlotLock, type Verb } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { ReportReads } from './report.reads.js';
import { lockedSlot, saveReviewed, type Reviewed } from './report.service.js';
import { lockOver, waitingReport } from './report.store.js';
import type { SlotNode } from './slot.view.js';

type Subject = Reviewed & { readonly countersigners: Countersigners; readonly aboveUnitId: string | null; readonly lock: SlotLock | null };
type Outcome = Reviewed & { readonly events: readonly EventDraft[] };

/** What happens to a report before the secretariat has it: the head's signature, the county's check. */
@Injectable()
export class CountersignService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: ReportReads,
  ) {}

  signOffReport(request: RequestContext, { slotId, version }: MutationSignOffReportArgs): Promise<SlotNode> {
    return this.run(request, slotId, 'signOffReport', (subject, { actor, context }) => signOffReport(actor, subject, { version }, context));
  }

  declineSignOff(request: RequestContext, { slotId, version, reason }: MutationDeclineSignOffArgs): Promise<SlotNode> {
    return this.run(request, slotId, 'declineSignOff', (subject, { actor, context }) => declineSignOff(actor, subject, { version, reason }, context));
  }

  checkReport(request: RequestContext, { slotId, version }: MutationCheckReportArgs): Promise<SlotNode> {
    return this.run(request, slotId, 'checkReport', (subject, { actor, context }) => checkReport(actor, subject, { version }, context));
  }

  declineCheck(request: RequestContext, { slotId, version, reason }: MutationDeclineCheckArgs): Promise<SlotNode> {
    return this.run(request, slotId, 'declineCheck', (subject, { actor, context }) => declineCheck(actor, subject, { version, reason }, context));
  }

  private async run(request: RequestContext, slotId: string, name: Verb, verb: (subject: Subject, scope: VerbScope) => Outcome): Promise<SlotNode> {
    await this.verbs.run(request, async (scope) => {
      const slot = await lockedSlot(scope, slotId);
      const report = await waitingReport(scope.manager, slot, name);
      const found = await findCountersigners(scope.manager, { jointMeetingId: scope.jointMeetingId, slotIds: [slot.id], today: scope.context.today });
      const countersigners = found.get(slot.id) ?? nobodyCountersigns;
      await saveReviewed(scope, { slot, report }, verb({ slot, report, countersigners, aboveUnitId: countersigners.county?.unitId ?? null, lock: await lockOver(scope.manager, slot) }, scope));
    });
    return this.reads.demand(request, slotId);
  }
}
