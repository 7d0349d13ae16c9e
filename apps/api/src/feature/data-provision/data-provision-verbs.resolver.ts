import type { DataProvisionRow } from '@lianxi/api-data';
import type {
  MutationDraftDataProvisionArgs, MutationReviseDataProvisionArgs, MutationActivateDataProvisionArgs, MutationSuspendDataProvisionArgs, MutationResumeDataProvisionArgs,
  MutationEndDataProvisionArgs, MutationAskDeliveryArgs, MutationDeliverDataArgs, MutationConfirmDeliveryArgs, MutationReturnDeliveryArgs,
} from '@lianxi/contract';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { DataDeliveryService } from './data-delivery.service.js';
import { DataProvisionService } from './data-provision.service.js';

/** Every verb answers with the entry as it then is; a proposal with how many were drafted. */
@Resolver()
export class DataProvisionVerbsResolver {
  constructor(
    private readonly provisions: DataProvisionService,
    private readonly deliveries: DataDeliveryService,
  ) {}

  @Mutation()
  proposeDataProvisions(@Context() request: RequestContext): Promise<number> {
    return this.provisions.propose(request);
  }

  @Mutation()
  draftDataProvision(@Context() request: RequestContext, @Args() args: MutationDraftDataProvisionArgs): Promise<DataProvisionRow> {
    return this.provisions.draft(request, args);
  }

  @Mutation()
  reviseDataProvision(@Context() request: RequestContext, @Args() args: MutationReviseDataProvisionArgs): Promise<DataProvisionRow> {
    return this.provisions.revise(request, args);
  }

  @Mutation()
  activateDataProvision(@Context() request: RequestContext, @Args() args: MutationActivateDataProvisionArgs): Promise<DataProvisionRow> {
    return this.provisions.activate(request, args);
  }

  @Mutation()
  suspendDataProvision(@Context() request: RequestContext, @Args() args: MutationSuspendDataProvisionArgs): Promise<DataProvisionRow> {
    return this.provisions.suspend(request, args);
  }

  @Mutation()
  resumeDataProvision(@Context() request: RequestContext, @Args() args: MutationResumeDataProvisionArgs): Promise<DataProvisionRow> {
    return this.provisions.resume(request, args);
  }

  @Mutation()
  endDataProvision(@Context() request: RequestContext, @Args() args: MutationEndDataProvisionArgs): Promise<DataProvisionRow> {
    return this.provisions.end(request, args);
  }

  @Mutation()
  askDelivery(@Context() request: RequestContext, @Args() args: MutationAskDeliveryArgs): Promise<DataProvisionRow> {
    return this.deliveries.ask(request, args);
  }

  @Mutation()
  deliverData(@Context() request: RequestContext, @Args() args: MutationDeliverDataArgs): Promise<DataProvisionRow> {
    return this.deliveries.deliver(request, args);
  }

  @Mutation()
  confirmDelivery(@Context() request: RequestContext, @Args() args: MutationConfirmDeliveryArgs): Promise<DataProvisionRow> {
    return this.deliveries.confirm(request, args);
  }

  @Mutation()
  returnDelivery(@Context() request: RequestContext, @Args() args: MutationReturnDeliveryArgs): Promise<DataProvisionRow> {
    return this.deliveries.giveBack(request, args);
  }
}
