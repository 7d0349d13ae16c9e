import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import type { DataDelivery, DataProvision } from './data-provision.js';
import { changeProvision, type ChangedDataProvision } from './data-provision-scope.js';
import { deliveriesToExpect } from './expected-deliveries.js';

/** Takes a suspended entry up again: expected from the first period that leaves time after today; what fell due meanwhile was waived and stays so. */
export function resumeDataProvision(actor: Actor, { provision: before, deliveries: held }: { readonly provision: DataProvision; readonly deliveries: readonly DataDelivery[] }, { version }: { readonly version: number }, context: VerbContext): ChangedDataProvision {
  return changeProvision('resumeDataProvision', actor, before, version, context, () => {
    const changes = { countsFromOn: context.today, stateReason: null };
    return { changes, deliveries: deliveriesToExpect({ ...before, ...changes, state: 'active' }, held, context) };
  });
}
