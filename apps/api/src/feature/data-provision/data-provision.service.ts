import { Injectable } from '@nestjs/common';
import { DataProvisionEntity, DutyEntity, isId, JointMeetingEntity, nextCode, type DataProvisionRow } from '@lianxi/api-data';
import type { MutationActivateDataProvisionArgs, MutationDraftDataProvisionArgs, MutationEndDataProvisionArgs, MutationResumeDataProvisionArgs, MutationReviseDataProvisionArgs, MutationSuspendDataProvisionArgs } from '@lianxi/contract';
import {
  activateDataProvision, civilOf, demandGrant, draftDataProvision, dutiesToPropose, endDataProvision, proposeDataProvisions, resumeDataProvision, reviseDataProvision, suspendDataProvision, type ChangedDataProvision,
} from '@lianxi/domain';
import { once } from '../../platform/idempotency.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { saveChanges } from '../task/task.store.js';
import { DataProvisionReads } from './data-provision.reads.js';
import { lockDataProvision, provisionFacts, provisionFrom, saveDeliveries, type WholeDataProvision } from './data-provision.store.js';

/** The secretariat keeps the ledger. */
@Injectable()
export class DataProvisionService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: DataProvisionReads,
  ) {}

  async draft(request: RequestContext, { providerUnitId, dutyId: said, input, idempotencyKey: key }: MutationDraftDataProvisionArgs): Promise<DataProvisionRow> {
    const dutyId = said ?? null;
    const id = await this.verbs.run(request, (scope) =>
      once(scope, { key, verb: 'draftDataProvision', input: { providerUnitId, dutyId, ...input } }, async () => {
        const { manager, actor, jointMeetingId, context, append } = scope;
        demandGrant('draftDataProvision', actor, { jointMeetingId, unitId: null }, context.today);
        const duty = dutyId === null || !isId(dutyId) ? null : await manager.findOneBy(DutyEntity, { jointMeetingId, id: dutyId });
        const facts = { ...(await provisionFacts(scope)), duty };
        const code = await nextCode(manager, jointMeetingId, 'SJ', civilOf(context.today).year);
        const { provision, events } = draftDataProvision(actor, { jointMeetingId, code, facts }, { ...provisionFrom(input), providerUnitId, dutyId }, context);
        await manager.insert(DataProvisionEntity, provision);
        append(events);
        return provision.id;
      }),
    );
    return this.reads.demand(request, id);
  }

  /** Two people who press at once wait for each other: what one has proposed the other finds. */
  propose(request: RequestContext): Promise<number> {
    return this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      demandGrant('proposeDataProvisions', actor, { jointMeetingId, unitId: null }, context.today);
      const { level } = await manager.findOneOrFail(JointMeetingEntity, { where: { id: jointMeetingId }, lock: { mode: 'pessimistic_write' } });
      const known = await manager.find(DataProvisionEntity, { where: { jointMeetingId }, select: { jointMeetingId: true, id: true, dutyId: true } });
      const all = await manager.find(DutyEntity, { where: { jointMeetingId }, order: { position: 'ASC', id: 'ASC' } });
      const duties = dutiesToPropose(all, new Set(known.flatMap(({ dutyId }) => dutyId ?? [])), level, context.today);
      const codes: string[] = [];
      for (const _duty of duties) codes.push(await nextCode(manager, jointMeetingId, 'SJ', civilOf(context.today).year));
      const { provisions, events } = proposeDataProvisions(actor, { jointMeetingId, duties, codes }, context);
      if (provisions.length > 0) await manager.insert(DataProvisionEntity, [...provisions]);
      append(events);
      return provisions.length;
    });
  }

  revise(request: RequestContext, { id, version, input, reason = null }: MutationReviseDataProvisionArgs): Promise<DataProvisionRow> {
    return this.run(request, id, async (whole, scope) => reviseDataProvision(scope.actor, { ...whole, facts: await provisionFacts(scope) }, { ...provisionFrom(input), version, reason }, scope.context));
  }

  activate(request: RequestContext, { id, version }: MutationActivateDataProvisionArgs): Promise<DataProvisionRow> {
    return this.run(request, id, ({ provision }, { actor, context }) => activateDataProvision(actor, provision, { version }, context));
  }

  suspend(request: RequestContext, { id, version, reason }: MutationSuspendDataProvisionArgs): Promise<DataProvisionRow> {
    return this.run(request, id, (whole, { actor, context }) => suspendDataProvision(actor, whole, { version, reason }, context));
  }

  resume(request: RequestContext, { id, version }: MutationResumeDataProvisionArgs): Promise<DataProvisionRow> {
    return this.run(request, id, (whole, { actor, context }) => resumeDataProvision(actor, whole, { version }, context));
  }

  end(request: RequestContext, { id, version, reason }: MutationEndDataProvisionArgs): Promise<DataProvisionRow> {
    return this.run(request, id, (whole, { actor, context }) => endDataProvision(actor, whole, { version, reason }, context));
  }

  /** Lock, decide, save, log. */
  private async run(request: RequestContext, id: string, decide: (whole: WholeDataProvision, scope: VerbScope) => ChangedDataProvision | Promise<ChangedDataProvision>): Promise<DataProvisionRow> {
    await this.verbs.run(request, async (scope) => {
      const before = await lockDataProvision(scope, id);
      const after = await decide(before, scope);
      await saveChanges(scope.manager, DataProvisionEntity, before.provision, after.provision);
      await saveDeliveries(scope, before.deliveries, after.deliveries);
      scope.append(after.events);
    });
    return this.reads.demand(request, id);
  }
}
