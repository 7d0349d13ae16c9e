import { keptReportDue, type ReportDue } from '../period/report-due.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, limitText } from '../shared/input.js';
import { demandNoPersonData } from '../shared/person-data.js';
import { provisionLimits, rhythmMonths, type DataProvision } from './data-provision.js';

export interface ProvisionInput extends Pick<DataProvision, 'recipientUnitId' | 'dataName' | 'content' | 'basisKind' | 'basis' | 'rhythm' | 'rhythmBasis'> {
  /** When a period's delivery is due; null = the usual day. */
  readonly due: ReportDue | null;
}

/** Units of the joint meeting. */
export interface ProvisionFacts {
  readonly memberUnitIds: ReadonlySet<string>;
}

/** Words about data never hold data of persons: PROVISION_PERSON_DATA. */
export const words = (text: string, field: string): string => demandNoPersonData(text, field, 'PROVISION_PERSON_DATA');

/** What an entry says, checked. UNIT_NOT_MEMBER, RECIPIENT_IS_PROVIDER; BASIS_REQUIRED for a kind of basis without words, or a rhythm nobody says who set (N9). */
export function provisionValues({ due, ...input }: ProvisionInput, providerUnitId: string, { memberUnitIds }: ProvisionFacts) {
  const { recipientUnitId, basisKind, rhythm } = input;
  if (recipientUnitId === providerUnitId) throw new DomainError('RECIPIENT_IS_PROVIDER', {}, 'recipientUnitId');
  if (recipientUnitId !== null && !memberUnitIds.has(recipientUnitId)) throw new DomainError('UNIT_NOT_MEMBER', {}, 'recipientUnitId');
  const periodic = rhythmMonths(rhythm) !== null;
  return {
    recipientUnitId, basisKind, rhythm, ...keptReportDue(periodic ? due : null),
    dataName: words(demandText(input.dataName, 'dataName', provisionLimits.name), 'dataName'),
    content: words(demandText(input.content, 'content', provisionLimits.content), 'content'),
    basis: basisKind === null ? null : words(demandText(input.basis, 'basis', provisionLimits.basis, 'BASIS_REQUIRED'), 'basis'),
    rhythmBasis: rhythm === 'unset' ? null : periodic ? demandText(input.rhythmBasis, 'rhythmBasis', provisionLimits.basis, 'BASIS_REQUIRED') : limitText(input.rhythmBasis, 'rhythmBasis', provisionLimits.basis) || null,
  };
}
