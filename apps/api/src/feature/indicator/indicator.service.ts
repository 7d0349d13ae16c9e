import { Injectable } from '@nestjs/common';
import { DutyEntity, IndicatorEntity, IndicatorUseEntity, nextCode } from '@lianxi/api-data';
import type {
  MutationAttachIndicatorArgs, MutationDefineIndicatorArgs, MutationDetachIndicatorArgs, MutationRetireIndicatorArgs, MutationReviseIndicatorArgs,
} from '@lianxi/contract';
import { attachIndicator, defineIndicator, detachIndicator, retireIndicator, reviseIndicator, yearOf, type Indicator, type IndicatorInput } from '@lianxi/domain';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';
import { IndicatorReads } from './indicator.reads.js';
import { assignableUnits, forRevision, indicatorInput, lockIndicator, saveDefinition, saveIndicator, targetOf } from './indicator.store.js';

/** Verbs on what is counted; figures are entered with reports. */
@Injectable()
export class IndicatorService {
  constructor(
    private readonly verbs: VerbRunner,
    private readonly reads: IndicatorReads,
  ) {}

  defineIndicator(request: RequestContext, { input, fromOn }: MutationDefineIndicatorArgs): Promise<Indicator> {
    return this.done(request, async (scope) => {
      const { manager, jointMeetingId, actor, context } = scope;
      const wanted = { ...(await checked(scope, indicatorInput(input))), fromOn };
      const code = await nextCode(manager, jointMeetingId, 'ZB', yearOf(context.today));
      const { indicator, definition, events } = defineIndicator(actor, { jointMeetingId, code, assignableUnitIds: await assignableUnits(scope) }, wanted, context);
      await manager.insert(IndicatorEntity, indicator);
      await saveDefinition(scope, definition, null);
      scope.append(events);
      return indicator.id;
    });
  }

  reviseIndicator(request: RequestContext, { id, input, ...rest }: MutationReviseIndicatorArgs): Promise<Indicator> {
    return this.done(request, async (scope) => {
      const wanted = { ...(await checked(scope, indicatorInput(input))), ...rest };
      const after = reviseIndicator(scope.actor, await forRevision(scope, id), wanted, scope.context);
      await saveIndicator(scope, after.indicator);
      await saveDefinition(scope, after.definition, after.replaces);
      scope.append(after.events);
      return id;
    });
  }

  retireIndicator(request: RequestContext, { id, ...input }: MutationRetireIndicatorArgs): Promise<Indicator> {
    return this.done(request, async (scope) => {
      const after = retireIndicator(scope.actor, await lockIndicator(scope, id), input, scope.context);
      await saveIndicator(scope, after.indicator);
      scope.append(after.events);
      return id;
    });
  }

  attachIndicator(request: RequestContext, args: MutationAttachIndicatorArgs): Promise<Indicator> {
    return this.done(request, async (scope) => {
      const { version, fromOn, unitIds = null } = args;
      const after = attachIndicator(scope.actor, await targetOf(scope, args), { version, fromOn, unitIds }, scope.context);
      await scope.manager.insert(IndicatorUseEntity, { ...after.use, unitIds: after.use.unitIds && [...after.use.unitIds] });
      await saveIndicator(scope, after.indicator);
      scope.append(after.events);
      return args.id;
    });
  }

  detachIndicator(request: RequestContext, { id, useId, ...input }: MutationDetachIndicatorArgs): Promise<Indicator> {
    return this.done(request, async (scope) => {
      const { manager, jointMeetingId } = scope;
      const indicator = await lockIndicator(scope, id);
      const use = demandFound(await manager.findOneBy(IndicatorUseEntity, { jointMeetingId, indicatorId: id, id: demandId(useId, 'indicator') }), 'indicator');
      const after = detachIndicator(scope.actor, { indicator, use }, input, scope.context);
      await manager.update(IndicatorUseEntity, { jointMeetingId, id: useId }, { toOn: after.use.toOn });
      await saveIndicator(scope, after.indicator);
      scope.append(after.events);
      return id;
    });
  }

  private async done(request: RequestContext, work: (scope: VerbScope) => Promise<string>): Promise<Indicator> {
    return this.reads.demand(request, await this.verbs.run(request, work));
  }
}

/** The duty a trigger names is one of this joint meeting. */
async function checked({ manager, jointMeetingId }: VerbScope, input: IndicatorInput): Promise<IndicatorInput> {
  const dutyId = input.trigger?.dutyId ?? null;
  if (dutyId !== null) demandFound(await manager.findOneBy(DutyEntity, { jointMeetingId, id: dutyId }), 'duty');
  return input;
}
