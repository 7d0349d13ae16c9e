import { AssignmentEntity, DutyEntity, findLastFigurePeriod, IndicatorEntity, IndicatorUseEntity, IndicatorVersionEntity, isId, TaskEntity } from '@lianxi/api-data';
import type { IndicatorInput as IndicatorArgs, MutationAttachIndicatorArgs } from '@lianxi/contract';
import { carriesWork, DomainError, type Indicator, type IndicatorForRevision, type IndicatorInput, type IndicatorTarget, type IndicatorVersion } from '@lianxi/domain';
import { In, type EntityManager } from 'typeorm';
import { findAssignableUnits } from '@lianxi/api-data';
import { demandFound, demandId } from '../../platform/input.js';
import type { VerbScope } from '../../platform/verb-runner.js';

/** The indicator, locked. */
export async function lockIndicator({ manager, jointMeetingId }: Pick<VerbScope, 'manager' | 'jointMeetingId'>, id: string): Promise<Indicator> {
  const found = await manager.findOne(IndicatorEntity, { where: { jointMeetingId, id: demandId(id, 'indicator') }, lock: { mode: 'pessimistic_write' } });
  return { ...demandFound(found, 'indicator') };
}

export async function saveIndicator({ manager }: VerbScope, { jointMeetingId, id, ...columns }: Indicator): Promise<void> {
  await manager.update(IndicatorEntity, { jointMeetingId, id }, columns);
}

export async function saveDefinition({ manager }: VerbScope, definition: IndicatorVersion, replaces: string | null): Promise<void> {
  const { jointMeetingId, id, ...columns } = definition;
  // jsonb columns are typed as partial entities by TypeORM, which readonly lists do not fit.
  const row = columns as Omit<IndicatorVersionEntity, 'jointMeetingId' | 'id'>;
  if (replaces === null) await manager.insert(IndicatorVersionEntity, { jointMeetingId, id, ...row } as never);
  else await manager.update(IndicatorVersionEntity, { jointMeetingId, id }, row as never);
}

export function assignableUnits({ manager, jointMeetingId, context }: VerbScope): Promise<ReadonlySet<string>> {
  return findAssignableUnits(manager, { jointMeetingId, today: context.today });
}

export async function forRevision(scope: VerbScope, id: string): Promise<IndicatorForRevision> {
  const { manager, jointMeetingId } = scope;
  const indicator = await lockIndicator(scope, id);
  return {
    indicator,
    versions: await manager.findBy(IndicatorVersionEntity, { jointMeetingId, indicatorId: id }),
    lastPeriodStartOn: await findLastFigurePeriod(manager, { jointMeetingId, indicatorId: id }),
    assignableUnitIds: await assignableUnits(scope),
  };
}

/** Units that report on these tasks, besides those the register lets be asked. */
async function reportingUnits(manager: EntityManager, jointMeetingId: string, taskIds: readonly string[]): Promise<Set<string>> {
  const parts = await manager.findBy(AssignmentEntity, { jointMeetingId, taskId: In([...taskIds]) });
  return new Set(parts.filter(carriesWork).map((part) => part.unitId));
}

export async function targetOf(scope: VerbScope, { id, taskId, dutyId }: MutationAttachIndicatorArgs): Promise<IndicatorTarget> {
  const { manager, jointMeetingId } = scope;
  const indicator = await lockIndicator(scope, id);
  const task = taskId == null ? null : demandFound(isId(taskId) ? await manager.findOneBy(TaskEntity, { jointMeetingId, id: taskId }) : null, 'task');
  const duty = dutyId == null ? null : demandFound(isId(dutyId) ? await manager.findOneBy(DutyEntity, { jointMeetingId, id: dutyId }) : null, 'duty');
  const tasks = duty ? await manager.find(TaskEntity, { where: { jointMeetingId, dutyId: duty.id }, select: { jointMeetingId: true, id: true } }) : task ? [task] : [];
  const known = duty ? await assignableUnits(scope) : new Set<string>();
  const reportingUnitIds = new Set([...known, ...(await reportingUnits(manager, jointMeetingId, tasks.map((each) => each.id)))]);
  return { indicator, task, duty, reportingUnitIds, uses: await manager.findBy(IndicatorUseEntity, { jointMeetingId, indicatorId: id }) };
}

/** The domain knows no "absent": what the client leaves out is null or the schema's default. */
export function indicatorInput(input: IndicatorArgs): IndicatorInput {
  const { trigger } = input;
  if (trigger?.dutyId != null && !isId(trigger.dutyId)) throw new DomainError('NOT_FOUND', { subject: 'duty' }, 'trigger.dutyId');
  return {
    name: input.name,
    description: input.description ?? '',
    kind: input.kind,
    measure: input.measure,
    decimals: input.decimals ?? 0,
    numeratorName: input.numeratorName ?? null,
    denominatorName: input.denominatorName ?? null,
    rollUp: input.rollUp,
    direction: input.direction ?? null,
    target: input.target ?? null,
    floor: input.floor ?? false,
    fundPart: input.fundPart ?? null,
    fund: input.fund ?? null,
    capped: input.capped ?? false,
    cumulative: input.cumulative ?? false,
    jumpPercent: input.jumpPercent ?? null,
    trigger: trigger ? { ...trigger, dutyId: trigger.dutyId ?? null } : null,
  };
}
