/** What a light can be. The four lights of the domain, and the variants of a report slot that share a light's colour but not its outline. */
export type LightKind =
  | 'overdue'
  | 'due_soon'
  | 'extension_pending'
  | 'normal'
  | 'undetermined'
  | 'accepted'
  | 'under_review'
  | 'not_due'
  | 'accepted_late'
  | 'unset'
  | 'suspended'
  | 'none';

export type LightTone = 'red' | 'amber' | 'green' | 'grey' | 'none';

export const LIGHT_TONE: Readonly<Record<LightKind, LightTone>> = {
  overdue: 'red',
  due_soon: 'amber',
  extension_pending: 'amber',
  normal: 'green',
  undetermined: 'grey',
  accepted: 'green',
  under_review: 'green',
  not_due: 'green',
  accepted_late: 'green',
  unset: 'grey',
  suspended: 'grey',
  none: 'none',
};
