import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { provisionLimits } from './data-provision.js';
import { changeDelivery, speaksForUnit, type ChangedDataDelivery, type DeliverySubject } from './data-provision-scope.js';
import { words } from './provision-values.js';

export interface DeliverInput {
  readonly version: number;
  readonly deliveredOn: LocalDate;
  /** By which way: a platform, a letter, a disk. */
  readonly channel: string;
  /** Number of the letter, the exchange or the batch. */
  readonly reference: string;
  /** Where the secretariat writes it for the unit: by what it knows. */
  readonly source: string | null;
}

/** The provider says that data were handed over: when, by which way, under which number; the data stay where they are. DATE_OUT_OF_RANGE, PROVISION_PERSON_DATA. */
export function deliverData(actor: Actor, subject: DeliverySubject, input: DeliverInput, context: VerbContext): ChangedDataDelivery {
  return changeDelivery('deliverData', actor, subject, input.version, context, (grant) => {
    const deliveredOn = demandDate(input.deliveredOn, 'deliveredOn');
    const from = subject.provision.activatedOn ?? subject.delivery.expectedOn;
    if (deliveredOn < from || deliveredOn > context.today) throw new DomainError('DATE_OUT_OF_RANGE', { from, to: context.today }, 'deliveredOn');
    return {
      changes: {
        deliveredOn, recordedOn: context.today, recordedBy: actor.personName, firstDeliveredOn: subject.delivery.firstDeliveredOn ?? deliveredOn,
        channel: words(demandText(input.channel, 'channel', provisionLimits.channel), 'channel'), reference: words(demandText(input.reference, 'reference', provisionLimits.reference), 'reference'),
        source: speaksForUnit(actor, grant, subject.provision.providerUnitId) ? null : demandText(input.source, 'source', textLimits.source),
      },
    };
  });
}
