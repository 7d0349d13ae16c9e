import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { demandNear } from '../task/task-input.js';
import { provisionLimits, untouchedDelivery, type DataDelivery, type DataProvision } from './data-provision.js';
import type { ChangedDataDelivery } from './data-provision-scope.js';
import { dataDeliveryTable, dataProvisionTable } from './data-provision.states.js';
import { words } from './provision-values.js';

/** The recipient asks for data beside any rhythm, by a day: what is wanted in words, never for whom (PROVISION_PERSON_DATA). DATE_IN_PAST, DATE_FAR. */
export function askDelivery(actor: Actor, provision: DataProvision, input: { readonly request: string; readonly dueOn: LocalDate }, context: VerbContext): ChangedDataDelivery {
  const { jointMeetingId, id: dataProvisionId, recipientUnitId, providerUnitId } = provision;
  const { postId } = demandGrant('askDelivery', actor, { jointMeetingId, unitId: recipientUnitId }, context.today);
  nextState(dataProvisionTable, 'askDelivery', provision.state);
  const dueOn = demandDate(input.dueOn, 'dueOn');
  if (dueOn < context.today) throw new DomainError('DATE_IN_PAST', { on: dueOn, today: context.today }, 'dueOn');
  demandNear(dueOn, context.today, 'dueOn');
  const delivery: DataDelivery = {
    ...untouchedDelivery, id: context.newId(), jointMeetingId, dataProvisionId, state: nextState(dataDeliveryTable, 'askDelivery', null), request: words(demandText(input.request, 'request', provisionLimits.request), 'request'),
    expectedOn: context.today, dueOn,
  };
  const event = draftEvent({ verb: 'askDelivery', subjectType: 'data_delivery', subjectId: delivery.id, unitId: providerUnitId, postId, toState: delivery.state, data: { ...delivery } });
  return { delivery, events: [event] };
}
