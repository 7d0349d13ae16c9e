import type { DataDelivery } from '../data-provision/data-provision.js';
import { canOnDataDelivery, canOnDataProvision, dataDeliveryVerbs, dataProvisionVerbs, type ProvisionForPermission } from '../data-provision/data-provision-scope.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Actor } from './actor.js';
import type { Verb } from './verb.js';

export function verbsOnDataProvision(actor: Actor, provision: ProvisionForPermission, today: LocalDate): readonly Verb[] {
  return dataProvisionVerbs.filter((verb) => canOnDataProvision(verb, actor, provision, today));
}

export function verbsOnDataDelivery(actor: Actor, delivery: Pick<DataDelivery, 'state'>, provision: ProvisionForPermission, today: LocalDate): readonly Verb[] {
  return dataDeliveryVerbs.filter((verb) => canOnDataDelivery(verb, actor, delivery, provision, today));
}
