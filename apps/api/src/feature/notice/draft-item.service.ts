import { Injectable } from '@nestjs/common';
import type { MutationDropDraftItemArgs, MutationMergeDraftItemsArgs, MutationRestoreDraftItemArgs, MutationReviseDraftItemArgs, MutationSplitDraftItemArgs, ReviseDraftItemInput } from '@lianxi/contract';
import { DraftItemEntity, fillDraftUnit, isId, NoticeEntity, UnitEntity } from '@lianxi/api-data';
import {
  DomainError, draftEvent, dropDraftItem, mergeDraftItems, restoreDraftItem, reviseDraftItem, splitDraftItem, type DraftItem, type DraftItemChanges, type EventDraft, type Notice,
} from '@lianxi/domain';
import { In } from 'typeorm';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';

interface Locked {
  readonly notice: Notice;
  readonly item: DraftItem;
}

/** What a person does to the drafts of a notice before confirming it. */
@Injectable()
export class DraftItemService {
  constructor(private readonly verbs: VerbRunner) {}

  revise(request: RequestContext, { id, version, input }: MutationReviseDraftItemArgs): Promise<DraftItem> {
    return this.verbs.run(request, async (scope) => {
      const subject = await lockItem(scope, id);
      await demandKnownUnits(scope, input);
      const { item, events } = reviseDraftItem(scope.actor, subject, { ...changesOf(input), version }, scope.context);
      await save(scope, [item], events);
      const before = new Set(subject.item.units.filter((unit) => unit.unitId !== null).map((unit) => unit.name));
      for (const { name, unitId, generic } of item.units) {
        if (unitId === null || generic || before.has(name)) continue;
        const filled = await fillDraftUnit(scope.manager, { jointMeetingId: scope.jointMeetingId, name, unitId });
        const postId = events[0]?.postId ?? null;
        scope.append(filled.map(({ id: subjectId, ...data }) => draftEvent({ verb: 'reviseDraftItem', subjectType: 'draft_item', subjectId, postId, data })));
      }
      return item;
    });
  }

  split(request: RequestContext, { id, version, at }: MutationSplitDraftItemArgs): Promise<DraftItem[]> {
    return this.verbs.run(request, async (scope) => {
      const { items, events } = splitDraftItem(scope.actor, await lockItem(scope, id), { version, at }, scope.context);
      await save(scope, [items[0]], events);
      await scope.manager.insert(DraftItemEntity, columnsOf(items[1]));
      return [...items];
    });
  }

  merge(request: RequestContext, { ids }: MutationMergeDraftItemsArgs): Promise<DraftItem> {
    return this.verbs.run(request, async (scope) => {
      const { manager, jointMeetingId } = scope;
      if (ids.length > 100) throw new DomainError('INPUT_INVALID', {}, 'ids');
      const unique = [...new Set(ids)];
      const [first] = unique;
      if (first === undefined) throw new DomainError('MERGE_TOO_FEW', {}, 'ids');
      const { notice } = await lockItem(scope, first);
      const items = await manager.find(DraftItemEntity, { where: { jointMeetingId, id: In(unique.filter(isId)) }, lock: { mode: 'pessimistic_write' } });
      if (items.length !== unique.length) throw new DomainError('NOT_FOUND', { subject: 'draft_item' }, 'ids');
      const { item, removedItemIds, events } = mergeDraftItems(scope.actor, { items, notice }, scope.context);
      await save(scope, [item], events);
      await manager.delete(DraftItemEntity, { jointMeetingId, id: In([...removedItemIds]) });
      return item;
    });
  }

  drop(request: RequestContext, { id, version }: MutationDropDraftItemArgs): Promise<DraftItem> {
    return this.verbs.run(request, async (scope) => {
      const { item, events } = dropDraftItem(scope.actor, await lockItem(scope, id), { version }, scope.context);
      return save(scope, [item], events);
    });
  }

  restore(request: RequestContext, { id, version }: MutationRestoreDraftItemArgs): Promise<DraftItem> {
    return this.verbs.run(request, async (scope) => {
      const { item, events } = restoreDraftItem(scope.actor, await lockItem(scope, id), { version }, scope.context);
      return save(scope, [item], events);
    });
  }
}

/** The item with its notice; the notice is locked first, as confirming does. */
async function lockItem({ manager, jointMeetingId }: VerbScope, id: string): Promise<Locked> {
  const found = demandFound(await manager.findOne(DraftItemEntity, { where: { jointMeetingId, id: demandId(id, 'draft_item') }, select: { jointMeetingId: true, id: true, noticeId: true } }), 'draft_item');
  const lock = { mode: 'pessimistic_write' } as const;
  const notice = await manager.findOneOrFail(NoticeEntity, { where: { jointMeetingId, id: found.noticeId }, lock });
  const item = demandFound(await manager.findOne(DraftItemEntity, { where: { jointMeetingId, id: found.id }, lock }), 'draft_item');
  return { notice: { ...notice }, item: { ...item } };
}

const columnsOf = (item: DraftItem): DraftItem & { units: DraftItem['units']; reasons: string[] } => ({ ...item, reasons: [...item.reasons] });

async function save({ manager, append }: VerbScope, items: readonly [DraftItem], events: readonly EventDraft[]): Promise<DraftItem> {
  const [item] = items;
  const { id, jointMeetingId, ...columns } = columnsOf(item);
  await manager.update(DraftItemEntity, { jointMeetingId, id }, columns as object);
  append(events);
  return item;
}

/** What is absent stays as it is; null takes frequency, recipient or due date away. */
function changesOf(input: ReviseDraftItemInput): DraftItemChanges {
  const units = input.units?.map(({ name, unitId, role, generic }) => ({ name, unitId: unitId ?? null, role, generic: generic ?? false }));
  const { title, dutyKind, frequencyMonths, frequencyBasis, recipientUnitId, recipientBasis, dueOn, unusual } = input;
  return {
    units, title: title ?? undefined, dutyKind: dutyKind ?? undefined, frequencyMonths, frequencyBasis: frequencyBasis ?? undefined,
    recipientUnitId, recipientBasis: recipientBasis ?? undefined, dueOn, unusual: unusual ?? undefined,
  };
}

async function demandKnownUnits({ manager }: VerbScope, input: ReviseDraftItemInput): Promise<void> {
  if ((input.units?.length ?? 0) > 200) throw new DomainError('INPUT_INVALID', {}, 'input.units');
  const ids = [...new Set([...(input.units ?? []).flatMap((unit) => (unit.unitId == null ? [] : [unit.unitId])), ...(input.recipientUnitId == null ? [] : [input.recipientUnitId])])];
  const known = ids.every(isId) ? await manager.countBy(UnitEntity, { id: In(ids) }) : -1;
  if (known !== ids.length) throw new DomainError('NOT_FOUND', { subject: 'unit' }, 'input.units');
}
