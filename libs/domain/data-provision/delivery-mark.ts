import { markOfDue, type LightContext } from '../light/mark.js';
import type { SlotMark } from '../light/light.js';
import type { LocalDate } from '../shared/local-date.js';
import type { DataDelivery, DataProvision } from './data-provision.js';

/** Late from the day after it was due (L14); returned, it is owed by that day again; waiting for the recipient, the provider has done its part. Derived, never stored. */
export function markOfDelivery({ state, dueOn, firstDeliveredOn }: Pick<DataDelivery, 'state' | 'dueOn' | 'firstDeliveredOn'>, entry: DataProvision['state'], context: LightContext): SlotMark {
  if (state === 'confirmed') return firstDeliveredOn !== null && firstDeliveredOn > dueOn ? 'accepted_late' : 'accepted';
  if (state === 'delivered') return 'under_review';
  return state === 'waived' || entry !== 'active' ? 'suspended' : markOfDue(dueOn, context);
}

export interface ProvisionForLight extends Pick<DataProvision, 'state' | 'rhythm'> {
  /** The earliest day by which something is owed; null for none. */
  readonly owedOn: LocalDate | null;
  /** Something waits for the recipient. */
  readonly waiting: boolean;
}

/** Of a whole entry: what is late or near goes first, then what waits for the recipient; a draft and an entry without rhythm are undetermined. */
export function markOfProvision({ state, rhythm, owedOn, waiting }: ProvisionForLight, context: LightContext): SlotMark {
  if (state === 'draft') return 'unset';
  if (state !== 'active') return 'suspended';
  const owed = owedOn === null ? null : markOfDue(owedOn, context);
  if (owed === 'overdue' || owed === 'due_soon') return owed;
  if (waiting) return 'under_review';
  return owed ?? (rhythm === 'unset' ? 'unset' : 'accepted');
}
