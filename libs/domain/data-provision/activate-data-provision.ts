import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import type { DataProvision } from './data-provision.js';
import { changeProvision, type ChangedDataProvision } from './data-provision-scope.js';
import { deliveriesToExpect } from './expected-deliveries.js';

/** Puts an entry into force: its deliveries are expected from the first period that leaves time. PROVISION_WITHOUT_RECIPIENT: the recipient is required (N8). */
export function activateDataProvision(actor: Actor, before: DataProvision, { version }: { readonly version: number }, context: VerbContext): ChangedDataProvision {
  return changeProvision('activateDataProvision', actor, before, version, context, () => {
    if (before.recipientUnitId === null) throw new DomainError('PROVISION_WITHOUT_RECIPIENT', {}, 'recipientUnitId');
    const changes = { activatedOn: context.today, countsFromOn: context.today, stateReason: null };
    return { changes, deliveries: deliveriesToExpect({ ...before, ...changes, state: 'active' }, [], context) };
  });
}
