import { DataDeliveryEntity, DataProvisionEntity, findAssignableUnits } from '@lianxi/api-data';
import type { DataProvisionInput as Said } from '@lianxi/contract';
import { canSeeDataProvision, dataProvisionReading, DomainError, type DataDelivery, type DataProvision, type ProvisionFacts, type ProvisionInput } from '@lianxi/domain';
import { demandFound, demandId } from '../../platform/input.js';
import type { VerbScope } from '../../platform/verb-runner.js';
import { saveChanges } from '../task/task.store.js';

/** An entry with its deliveries. */
export interface WholeDataProvision {
  readonly provision: DataProvision;
  readonly deliveries: readonly DataDelivery[];
}

export function provisionFrom({ recipientUnitId = null, basisKind = null, basis = null, rhythmBasis = null, due, ...rest }: Said): ProvisionInput {
  return { ...rest, recipientUnitId, basisKind, basis, rhythmBasis, due: due == null ? null : { kind: due.kind, number: due.number ?? null } };
}

export async function provisionFacts({ manager, jointMeetingId, context }: VerbScope): Promise<ProvisionFacts> {
  return { memberUnitIds: await findAssignableUnits(manager, { jointMeetingId, today: context.today }) };
}

/** The entry, locked; NOT_FOUND for whoever may not read it. */
export async function lockDataProvision({ manager, actor, jointMeetingId, context }: VerbScope, id: string): Promise<WholeDataProvision> {
  demandId(id, 'data_provision');
  const provision = demandFound(await manager.findOne(DataProvisionEntity, { where: { jointMeetingId, id }, lock: { mode: 'pessimistic_write' } }), 'data_provision');
  if (!canSeeDataProvision(dataProvisionReading(actor, jointMeetingId, context.today), provision)) throw new DomainError('NOT_FOUND', { subject: 'data_provision' });
  return { provision, deliveries: await manager.find(DataDeliveryEntity, { where: { jointMeetingId, dataProvisionId: id }, order: { dueOn: 'ASC', id: 'ASC' } }) };
}

/** Those that stood before are changed first, so that a period waived makes room for its new one. */
export async function saveDeliveries({ manager }: Pick<VerbScope, 'manager'>, before: readonly DataDelivery[], after: readonly DataDelivery[]): Promise<void> {
  for (const delivery of after) {
    const held = before.find(({ id }) => id === delivery.id);
    if (held !== undefined) await saveChanges(manager, DataDeliveryEntity, held, delivery);
  }
  const made = after.filter(({ id }) => !before.some((each) => each.id === id));
  if (made.length > 0) await manager.insert(DataDeliveryEntity, made);
}
