import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { demandText, textLimits } from '../shared/input.js';
import type { DataDelivery, DataProvision } from './data-provision.js';
import { changeProvision, type ChangedDataProvision } from './data-provision-scope.js';
import { waived } from './expected-deliveries.js';

/** Ends an entry, or a draft that is not taken up, with the reason (REASON_REQUIRED). Its history stays; its sentence is not proposed again. */
export function endDataProvision(
  actor: Actor,
  { provision: before, deliveries }: { readonly provision: DataProvision; readonly deliveries: readonly DataDelivery[] },
  { version, reason }: { readonly version: number; readonly reason: string },
  context: VerbContext,
): ChangedDataProvision {
  return changeProvision('endDataProvision', actor, before, version, context, () => {
    const stateReason = demandText(reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
    return { changes: { stateReason, endedOn: context.today }, reason: stateReason, deliveries: waived(deliveries, context.today, true) };
  });
}
