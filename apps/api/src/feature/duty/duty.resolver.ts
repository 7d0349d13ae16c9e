import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { MutationExpandHoldersArgs, MutationSetFrequencyArgs, MutationSetRecipientArgs, QueryDutiesArgs, QueryDutyArgs, QueryRegisterUnitsArgs } from '@lianxi/contract';
import type { DutyTotals } from '@lianxi/api-data';
import { lightOf, verbsOnDuty, type Duty, type Light, type Unit, type Verb } from '@lianxi/domain';
import type { RequestContext } from '../../platform/request-context.js';
import { DutyReads } from './duty.reads.js';
import { DutyService } from './duty.service.js';

@Resolver('Duty')
export class DutyResolver {
  constructor(
    private readonly reads: DutyReads,
    private readonly service: DutyService,
  ) {}

  @Query()
  duties(@Context() context: RequestContext, @Args() { filter, page }: QueryDutiesArgs): Promise<DutyTotals & { items: Duty[] }> {
    return this.reads.list(context, filter, page);
  }

  @Query()
  duty(@Context() context: RequestContext, @Args() { id }: QueryDutyArgs): Promise<Duty> {
    return this.reads.one(context, id);
  }

  @Query()
  registerUnits(@Context() context: RequestContext, @Args() args: QueryRegisterUnitsArgs): Promise<{ unit: Unit; duties: number; unset: number }[]> {
    return this.reads.registerUnits(context, args);
  }

  @Mutation()
  setFrequency(@Context() context: RequestContext, @Args() args: MutationSetFrequencyArgs): Promise<Duty> {
    return this.service.setFrequency(context, args);
  }

  @Mutation()
  setRecipient(@Context() context: RequestContext, @Args() args: MutationSetRecipientArgs): Promise<Duty> {
    return this.service.setRecipient(context, args);
  }

  @Mutation()
  expandHolders(@Context() context: RequestContext, @Args() args: MutationExpandHoldersArgs): Promise<Duty[]> {
    return this.service.expandHolders(context, args);
  }

  @ResolveField()
  async noticeLabel(@Context() context: RequestContext, @Parent() duty: Duty): Promise<string> {
    return (await this.reads.facts(context, duty)).noticeLabel;
  }

  @ResolveField()
  async line(@Context() context: RequestContext, @Parent() duty: Duty): Promise<number> {
    return (await this.reads.facts(context, duty)).line;
  }

  @ResolveField()
  async sentence(@Context() context: RequestContext, @Parent() duty: Duty): Promise<number> {
    return (await this.reads.facts(context, duty)).sentence;
  }

  @ResolveField()
  async sectionPath(@Context() context: RequestContext, @Parent() duty: Duty): Promise<readonly string[]> {
    return (await this.reads.facts(context, duty)).sectionPath;
  }

  @ResolveField()
  async openTaskCount(@Context() context: RequestContext, @Parent() duty: Duty): Promise<number> {
    return (await this.reads.facts(context, duty)).openTaskCount;
  }

  @ResolveField()
  async nextDueOn(@Context() context: RequestContext, @Parent() duty: Duty): Promise<string | null> {
    return (await this.reads.facts(context, duty)).nextDueOn;
  }

  @ResolveField()
  async light(@Context() context: RequestContext, @Parent() duty: Duty): Promise<Light> {
    const { mark } = await this.reads.facts(context, duty);
    return mark === null ? 'undetermined' : lightOf(mark);
  }

  @ResolveField()
  start(@Parent() duty: Duty): number {
    return duty.startOffset;
  }

  @ResolveField()
  end(@Parent() duty: Duty): number {
    return duty.endOffset;
  }

  @ResolveField()
  unit(@Context() context: RequestContext, @Parent() duty: Duty): Promise<Unit | null> {
    return this.reads.unit(context, duty.unitId);
  }

  @ResolveField()
  recipient(@Context() context: RequestContext, @Parent() duty: Duty): Promise<Unit | null> {
    return this.reads.unit(context, duty.recipientUnitId);
  }

  @ResolveField()
  sharedWith(@Context() context: RequestContext, @Parent() duty: Duty): Promise<Unit[]> {
    return this.reads.sharedWith(context, duty);
  }

  @ResolveField()
  viewerCan(@Context() context: RequestContext, @Parent() duty: Duty): readonly Verb[] {
    return verbsOnDuty(context.actor, duty, context.today);
  }
}
