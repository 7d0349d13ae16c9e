import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { demandText, limitText, textLimits } from '../shared/input.js';
import { provisionLimits } from './data-provision.js';
import type { ReceiveDataInput } from './confirm-delivery.js';
import { changeDelivery, speaksForUnit, type ChangedDataDelivery, type DeliverySubject } from './data-provision-scope.js';
import { words } from './provision-values.js';

/** The recipient gives them back, with the reason (REASON_REQUIRED) and what is wrong with their quality: they are owed again, by the day they were due. */
export function returnDelivery(actor: Actor, subject: DeliverySubject, input: ReceiveDataInput & { readonly reason: string }, context: VerbContext): ChangedDataDelivery {
  return changeDelivery('returnDelivery', actor, subject, input.version, context, (grant) => {
    const returnReason = words(demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED'), 'reason');
    const remark = limitText(input.remark, 'remark', provisionLimits.remark);
    return {
      reason: returnReason,
      changes: {
        returnReason, remark: remark === '' ? null : words(remark, 'remark'), returnedTimes: subject.delivery.returnedTimes + 1, receivedSource: speaksForUnit(actor, grant, subject.provision.recipientUnitId) ? null : demandText(input.source, 'source', textLimits.source),
      },
    };
  });
}
