import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, limitText, textLimits } from '../shared/input.js';
import type { DataDelivery, DataProvision } from './data-provision.js';
import { changeProvision, type ChangedDataProvision } from './data-provision-scope.js';
import { deliveriesToExpect, waived } from './expected-deliveries.js';
import { provisionValues, type ProvisionFacts, type ProvisionInput } from './provision-values.js';

export interface ReviseProvisionInput extends ProvisionInput {
  readonly version: number;
  /** Obligatory once it is no draft. */
  readonly reason: string | null;
}

/**
 * Changes what an entry says. Once it is no draft with the reason, and never without recipient (PROVISION_WITHOUT_RECIPIENT) or basis again once deliveries count (PROVISION_BASIS_KEPT).
 * Another rhythm or due day waives what was not due yet, and expects by the new rule from today.
 */
export function reviseDataProvision(
  actor: Actor,
  { provision: before, deliveries: held, facts }: { readonly provision: DataProvision; readonly deliveries: readonly DataDelivery[]; readonly facts: ProvisionFacts },
  { version, reason: said, ...input }: ReviseProvisionInput,
  context: VerbContext,
): ChangedDataProvision {
  return changeProvision('reviseDataProvision', actor, before, version, context, () => {
    const drafted = before.state === 'draft';
    const values = provisionValues(input, before.providerUnitId, facts);
    const reason = drafted ? limitText(said, 'reason', textLimits.reason) || null : demandText(said, 'reason', textLimits.reason, 'REASON_REQUIRED');
    if (!drafted && values.recipientUnitId === null) throw new DomainError('PROVISION_WITHOUT_RECIPIENT', {}, 'recipientUnitId');
    if (values.basisKind === null && held.some(({ state }) => state === 'confirmed')) throw new DomainError('PROVISION_BASIS_KEPT', {}, 'basisKind');
    const changed = values.rhythm !== before.rhythm || values.dueDay !== before.dueDay || values.dueWorkingDays !== before.dueWorkingDays;
    if (before.state !== 'active' || !changed) return { changes: values, reason };
    const dropped = waived(held, context.today, false);
    const rest = held.filter(({ id }) => !dropped.some((each) => each.id === id));
    const changes = { ...values, countsFromOn: context.today };
    return { changes, reason, deliveries: [...dropped, ...deliveriesToExpect({ ...before, ...changes }, rest, context)] };
  });
}
