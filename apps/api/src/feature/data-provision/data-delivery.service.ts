import { Injectable } from '@nestjs/common';
import { DataDeliveryEntity, type DataProvisionRow } from '@lianxi/api-data';
import type { MutationAskDeliveryArgs, MutationConfirmDeliveryArgs, MutationDeliverDataArgs, MutationReturnDeliveryArgs } from '@lianxi/contract';
import { askDelivery, confirmDelivery, deliverData, returnDelivery, type ChangedDataDelivery, type DeliverySubject } from '@lianxi/domain';
import { once } from '../../platform/idempotency.js';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { saveChanges } from '../task/task.store.js';
import { DataProvisionReads } from './data-provision.reads.js';
import { lockDataProvision } from './data-provision.store.js';

/** The two sides: asked, delivered, confirmed or returned. */
@Injectable()
export class DataDeliveryService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: DataProvisionReads,
  ) {}

  async ask(request: RequestContext, { id, request: words, dueOn, idempotencyKey: key }: MutationAskDeliveryArgs): Promise<DataProvisionRow> {
    await this.verbs.run(request, (scope) =>
      once(scope, { key, verb: 'askDelivery', input: { id, words, dueOn } }, async () => {
        const { provision } = await lockDataProvision(scope, id);
        const { delivery, events } = askDelivery(scope.actor, provision, { request: words, dueOn }, scope.context);
        await scope.manager.insert(DataDeliveryEntity, delivery);
        scope.append(events);
        return delivery.id;
      }),
    );
    return this.reads.demand(request, id);
  }

  deliver(request: RequestContext, { id, deliveryId, version, input: { source = null, ...input } }: MutationDeliverDataArgs): Promise<DataProvisionRow> {
    return this.run(request, id, deliveryId, (subject, { actor, context }) => deliverData(actor, subject, { ...input, version, source }, context));
  }

  confirm(request: RequestContext, { id, deliveryId, version, input: { remark = null, source = null } }: MutationConfirmDeliveryArgs): Promise<DataProvisionRow> {
    return this.run(request, id, deliveryId, (subject, { actor, context }) => confirmDelivery(actor, subject, { version, remark, source }, context));
  }

  giveBack(request: RequestContext, { id, deliveryId, version, reason, input: { remark = null, source = null } }: MutationReturnDeliveryArgs): Promise<DataProvisionRow> {
    return this.run(request, id, deliveryId, (subject, { actor, context }) => returnDelivery(actor, subject, { version, reason, remark, source }, context));
  }

  /** Under the lock of its entry, which every verb takes first. */
  private async run(request: RequestContext, id: string, deliveryId: string, decide: (subject: DeliverySubject, scope: VerbScope) => ChangedDataDelivery): Promise<DataProvisionRow> {
    await this.verbs.run(request, async (scope) => {
      const { provision, deliveries } = await lockDataProvision(scope, id);
      const before = demandFound(deliveries.find((each) => each.id === demandId(deliveryId, 'data_delivery')) ?? null, 'data_delivery');
      const { delivery, events } = decide({ provision, delivery: before }, scope);
      await saveChanges(scope.manager, DataDeliveryEntity, before, delivery);
      scope.append(events);
    });
    return this.reads.demand(request, id);
  }
}
