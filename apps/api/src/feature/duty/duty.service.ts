import { Injectable } from '@nestjs/common';
import type { MutationExpandHoldersArgs, MutationSetFrequencyArgs, MutationSetRecipientArgs } from '@lianxi/contract';
import { DutyEntity, isId, nextCodes, UnitEntity } from '@lianxi/api-data';
import { canSeeDuty, demandVisible, DomainError, expandHolders, setFrequency, setRecipient, yearOf, type Duty, type EventDraft } from '@lianxi/domain';
import { In, IsNull, type EntityManager } from 'typeorm';
import { demandFound, demandId } from '../../platform/input.js';
import { readingScope } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';

/** What people decide about a duty: how often, to whom, who is meant. */
@Injectable()
export class DutyService {
  constructor(private readonly verbs: VerbRunner) {}

  setFrequency(request: RequestContext, { id, unusual, ...given }: MutationSetFrequencyArgs): Promise<Duty> {
    const input = { ...given, unusual: unusual ?? false };
    return this.verbs.run(request, async (scope) => this.save(scope, setFrequency(scope.actor, await lockDuty(scope, id), input, scope.context)));
  }

  setRecipient(request: RequestContext, { id, ...input }: MutationSetRecipientArgs): Promise<Duty> {
    return this.verbs.run(request, async (scope) => {
      const duty = await lockDuty(scope, id);
      await demandUnits(scope.manager, [input.unitId], 'unitId');
      return this.save(scope, setRecipient(scope.actor, duty, input, scope.context));
    });
  }

  expandHolders(request: RequestContext, { id, version, unitIds }: MutationExpandHoldersArgs): Promise<Duty[]> {
    return this.verbs.run(request, async (scope) => {
      const { manager, jointMeetingId, context, actor } = scope;
      const duty = await lockDuty(scope, id);
      await demandUnits(manager, unitIds, 'unitIds');
      const { noticeId, startOffset, endOffset } = duty;
      const siblings = await manager.findBy(DutyEntity, { jointMeetingId, noticeId, startOffset, endOffset, validTo: IsNull() });
      const siblingUnitIds = new Set(siblings.flatMap((each) => (each.unitId === null || each.id === duty.id ? [] : [each.unitId])));
      const wanted = unitIds.length - (duty.unitId === null ? 1 : 0);
      const codes = await nextCodes(manager, jointMeetingId, 'ZZ', yearOf(context.today), Math.max(0, wanted));
      const result = expandHolders(actor, { duty, siblingUnitIds, codes }, { version, unitIds }, context);
      await this.save(scope, result);
      if (result.added.length > 0) await manager.insert(DutyEntity, result.added.map((each) => ({ ...each, categories: [...each.categories] })));
      return [result.duty, ...result.added];
    });
  }

  private async save({ manager, append }: VerbScope, { duty, events }: { duty: Duty; events: readonly EventDraft[] }): Promise<Duty> {
    const { id, jointMeetingId, ...columns } = duty;
    await manager.update(DutyEntity, { jointMeetingId, id }, { ...columns, categories: [...columns.categories] });
    append(events);
    return duty;
  }
}

/** The duty, locked, if the actor may see it. */
async function lockDuty({ manager, actor, jointMeetingId, context }: VerbScope, id: string): Promise<Duty> {
  const duty = await manager.findOne(DutyEntity, { where: { jointMeetingId, id: demandId(id, 'duty') }, lock: { mode: 'pessimistic_write' } });
  const found = demandFound(duty, 'duty');
  demandVisible(canSeeDuty(await readingScope(manager, actor, jointMeetingId, context.today), found), 'duty');
  return { ...found };
}

async function demandUnits(manager: EntityManager, unitIds: readonly string[], field: string): Promise<void> {
  const known = unitIds.every(isId) ? await manager.countBy(UnitEntity, { id: In([...new Set(unitIds)]) }) : -1;
  if (known !== new Set(unitIds).size) throw new DomainError('NOT_FOUND', { subject: 'unit' }, field);
}
