import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, limitText, textLimits } from '../shared/input.js';
import { provisionLimits } from './data-provision.js';
import { changeDelivery, speaksForUnit, type ChangedDataDelivery, type DeliverySubject } from './data-provision-scope.js';
import { words } from './provision-values.js';

export interface ReceiveDataInput {
  readonly version: number;
  /** What the recipient says of the quality. */
  readonly remark: string | null;
  /** Where the secretariat writes it for the recipient: by what it knows. */
  readonly source: string | null;
}

/** The recipient received them: from now on the delivery counts. PROVISION_WITHOUT_BASIS while nobody has said on what ground the data are given (N8). */
export function confirmDelivery(actor: Actor, subject: DeliverySubject, input: ReceiveDataInput, context: VerbContext): ChangedDataDelivery {
  return changeDelivery('confirmDelivery', actor, subject, input.version, context, (grant) => {
    if (subject.provision.basisKind === null) throw new DomainError('PROVISION_WITHOUT_BASIS', {});
    const remark = limitText(input.remark, 'remark', provisionLimits.remark);
    return {
      changes: {
        receivedOn: context.today, receivedBy: actor.personName, remark: remark === '' ? null : words(remark, 'remark'), receivedSource: speaksForUnit(actor, grant, subject.provision.recipientUnitId) ? null : demandText(input.source, 'source', textLimits.source),
      },
    };
  });
}
