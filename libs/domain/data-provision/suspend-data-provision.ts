import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { demandText, textLimits } from '../shared/input.js';
import type { DataDelivery, DataProvision } from './data-provision.js';
import { changeProvision, type ChangedDataProvision } from './data-provision-scope.js';
import { waived } from './expected-deliveries.js';

/** Suspends an entry, with the reason (REASON_REQUIRED): what is not due yet is waived, what was late stays on record. */
export function suspendDataProvision(
  actor: Actor,
  { provision: before, deliveries }: { readonly provision: DataProvision; readonly deliveries: readonly DataDelivery[] },
  { version, reason }: { readonly version: number; readonly reason: string },
  context: VerbContext,
): ChangedDataProvision {
  return changeProvision('suspendDataProvision', actor, before, version, context, () => {
    const stateReason = demandText(reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
    return { changes: { stateReason }, reason: stateReason, deliveries: waived(deliveries, context.today, true) };
  });
}
