import type { DataProvisionBodyFragment, DataProvisionInput, ProvisionBasisKind, ProvisionRhythm, ReportDueKind } from '../../gql/graphql';
import type { UnitChoice } from '../../ui/unit-picker';

export interface ProvisionForm {
  provider: UnitChoice | null;
  recipient: UnitChoice | null;
  dataName: string;
  content: string;
  basisKind: ProvisionBasisKind | null;
  basis: string;
  rhythm: ProvisionRhythm;
  rhythmBasis: string;
  dueBy: ReportDueKind;
  dueNumber: string;
  reason: string;
}

export const isPeriodic = (rhythm: ProvisionRhythm): boolean => rhythm !== 'on_request' && rhythm !== 'unset';

/** As it stands; the recipient proposed is filled in for a person to confirm. */
export function formOf(provision: DataProvisionBodyFragment | null): ProvisionForm {
  if (provision === null) return { provider: null, recipient: null, dataName: '', content: '', basisKind: null, basis: '', rhythm: 'unset', rhythmBasis: '', dueBy: 'day_of_last_month', dueNumber: '25', reason: '' };
  const { recipientUnitId, recipientName, proposedRecipient, due } = provision;
  return {
    provider: { id: provision.providerUnitId, name: provision.providerName },
    recipient: recipientUnitId == null ? (proposedRecipient ?? null) : { id: recipientUnitId, name: recipientName ?? '' },
    dataName: provision.dataName, content: provision.content, basisKind: provision.basisKind ?? null, basis: provision.basis ?? '', rhythm: provision.rhythm, rhythmBasis: provision.rhythmBasis ?? '',
    dueBy: due?.kind ?? 'day_of_last_month', dueNumber: String(due?.number ?? 25), reason: '',
  };
}

export function inputOf({ recipient, dataName, content, basisKind, basis, rhythm, rhythmBasis, dueBy, dueNumber }: ProvisionForm): DataProvisionInput {
  const due = !isPeriodic(rhythm) ? null : { kind: dueBy, number: dueBy === 'last_day' ? null : Number(dueNumber) };
  return { recipientUnitId: recipient?.id ?? null, dataName, content, basisKind, basis: basisKind === null ? null : basis, rhythm, rhythmBasis: rhythmBasis.trim() === '' ? null : rhythmBasis, due };
}

const filled = (text: string): boolean => text.trim() !== '';

export function isComplete(form: ProvisionForm, reasonNeeded: boolean): boolean {
  const { provider, dataName, content, basisKind, basis, rhythm, rhythmBasis, dueBy, dueNumber, reason } = form;
  const due = !isPeriodic(rhythm) || (filled(rhythmBasis) && (dueBy === 'last_day' || /^\d{1,2}$/.test(dueNumber.trim())));
  return provider !== null && filled(dataName) && filled(content) && (basisKind === null || filled(basis)) && due && (!reasonNeeded || filled(reason));
}
