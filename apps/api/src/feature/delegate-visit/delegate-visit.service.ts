import { Injectable } from '@nestjs/common';
import { DelegateEntity, DelegateVisitEntity, nextCode, OpinionEntity, type DelegateVisitRow } from '@lianxi/api-data';
import type { MutationHoldDelegateVisitArgs, MutationPlanDelegateVisitArgs, MutationReviseDelegateVisitArgs } from '@lianxi/contract';
import {
  cancelDelegateVisit, civilOf, closeDelegateVisit, demandGrant, holdDelegateVisit, planDelegateVisit, reviseDelegateVisit, type ChangedDelegateVisit, type WholeDelegateVisit,
} from '@lianxi/domain';
import { Not } from 'typeorm';
import { once } from '../../platform/idempotency.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { saveChanges } from '../task/task.store.js';
import { DelegateVisitReads } from './delegate-visit.reads.js';
import { lockVisit, programmeFacts, programmeFrom, replaceParts } from './delegate-visit.store.js';

interface Target {
  readonly id: string;
  readonly version: number;
}

/** Verbs on a visit of delegates as a whole. */
@Injectable()
export class DelegateVisitService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: DelegateVisitReads,
  ) {}

  async plan(request: RequestContext, { input, idempotencyKey: key }: MutationPlanDelegateVisitArgs): Promise<DelegateVisitRow> {
    const id = await this.verbs.run(request, (scope) =>
      once(scope, { key, verb: 'planDelegateVisit', input }, async () => {
        const { manager, actor, jointMeetingId, context, append } = scope;
        demandGrant('planDelegateVisit', actor, { jointMeetingId, unitId: null }, context.today);
        const wanted = programmeFrom(input);
        const facts = await programmeFacts(scope, wanted, null);
        const code = await nextCode(manager, jointMeetingId, 'SC', civilOf(context.today).year);
        const planned = planDelegateVisit(actor, { jointMeetingId, code, facts }, wanted, context);
        await manager.insert(DelegateVisitEntity, { ...planned.visit, topics: [...planned.visit.topics] });
        await replaceParts(scope, planned);
        append(planned.events);
        return planned.visit.id;
      }),
    );
    return this.reads.demand(request, id);
  }

  revise(request: RequestContext, { id, version, input, reason }: MutationReviseDelegateVisitArgs): Promise<DelegateVisitRow> {
    return this.change(request, id, async (whole, scope) => {
      const wanted = programmeFrom(input);
      const after = reviseDelegateVisit(scope.actor, { ...whole, facts: await programmeFacts(scope, wanted, id) }, { ...wanted, version, reason }, scope.context);
      await replaceParts(scope, after);
      return after;
    });
  }

  hold(request: RequestContext, { id, version, input }: MutationHoldDelegateVisitArgs): Promise<DelegateVisitRow> {
    return this.change(request, id, async (whole, { actor, context, manager }) => {
      const after = holdDelegateVisit(actor, whole, { version, heldOn: input.heldOn, note: input.note ?? null, attendedIds: input.attendedIds }, context);
      for (const { jointMeetingId, id: delegateId, attended } of after.delegates) await manager.update(DelegateEntity, { jointMeetingId, id: delegateId }, { attended });
      return after;
    });
  }

  cancel(request: RequestContext, { id, version, reason }: Target & { readonly reason: string }): Promise<DelegateVisitRow> {
    return this.change(request, id, (whole, { actor, context }) => cancelDelegateVisit(actor, whole, { version, reason }, context));
  }

  close(request: RequestContext, { id, version }: Target): Promise<DelegateVisitRow> {
    return this.change(request, id, async (whole, { actor, context, manager, jointMeetingId }) => {
      const openOpinions = await manager.countBy(OpinionEntity, { jointMeetingId, delegateVisitId: id, state: Not('closed') });
      return closeDelegateVisit(actor, { ...whole, openOpinions }, { version }, context);
    });
  }

  /** Lock, decide, save, log. */
  private async change(request: RequestContext, id: string, decide: (whole: WholeDelegateVisit, scope: VerbScope) => ChangedDelegateVisit | Promise<ChangedDelegateVisit>): Promise<DelegateVisitRow> {
    await this.verbs.run(request, async (scope) => {
      const before = await lockVisit(scope, id);
      const after = await decide(before, scope);
      await saveChanges(scope.manager, DelegateVisitEntity, before.visit, after.visit);
      scope.append(after.events);
    });
    return this.reads.demand(request, id);
  }
}
