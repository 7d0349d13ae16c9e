import { periodBounds } from '@lianxi/domain';
import type { DraftUnitRole, DutyKind, ReviseDraftItemInput } from '../../gql/graphql';

/** A unit of a draft while it is being edited. */
export interface UnitEntry {
  name: string;
  unitId: string | null;
  unitName: string | null;
  role: DraftUnitRole;
  generic: boolean;
}

/** What the editor needs to know of a draft. */
export interface DraftEdited {
  kind: string;
  title: string;
  dutyKind: DutyKind;
  units: readonly {
    name: string;
    unitId?: string | null;
    unitName?: string | null;
    role: DraftUnitRole;
    generic: boolean;
  }[];
  recurrenceText?: string | null;
  frequencyMonths?: number | null;
  frequencyBasis?: string | null;
  recipientUnitId?: string | null;
  recipientUnitName?: string | null;
  recipientBasis?: string | null;
  dueOn?: string | null;
}

export interface DraftForm {
  title: string;
  dutyKind: DutyKind;
  units: readonly UnitEntry[];
  /** Months between periods as typed; empty for none. */
  months: string;
  basis: string;
  recipient: { id: string; name: string } | null;
  recipientBasis: string;
  dueOn: string;
}

export type DraftFormField = 'title' | 'units' | 'months' | 'basis' | 'recipientBasis';
export type DraftFormFault = 'required' | 'twice' | 'range' | 'no-lead' | 'several-leads';
export type DraftFormFaults = Partial<Record<DraftFormField, DraftFormFault>>;

export function formOfDraft(draft: DraftEdited): DraftForm {
  return {
    title: draft.title,
    dutyKind: draft.dutyKind,
    units: draft.units.map((unit) => ({
      name: unit.name,
      unitId: unit.unitId ?? null,
      unitName: unit.unitName ?? null,
      role: unit.role,
      generic: unit.generic,
    })),
    months: draft.frequencyMonths ? String(draft.frequencyMonths) : '',
    basis: draft.frequencyBasis ?? '',
    recipient: draft.recipientUnitId ? { id: draft.recipientUnitId, name: draft.recipientUnitName ?? '' } : null,
    recipientBasis: draft.recipientBasis ?? '',
    dueOn: draft.dueOn ?? '',
  };
}

/** What keeps the form from being saved. A frequency a person sets needs its basis (N9). */
export function faultsOfForm(draft: DraftEdited, form: DraftForm): DraftFormFaults {
  const faults: DraftFormFaults = {};
  if (form.title.trim() === '') faults.title = 'required';
  const unitFault = faultOfUnits(draft.kind, form.units);
  if (unitFault !== null) faults.units = unitFault;
  const months = Number(form.months);
  if (form.months !== '' && (!Number.isInteger(months) || months < periodBounds.min || months > periodBounds.max))
    faults.months = 'range';
  if (form.months !== '' && months !== (draft.frequencyMonths ?? 0) && form.basis.trim() === '')
    faults.basis = 'required';
  if (wantsRecipientBasis(draft, form) && form.recipientBasis.trim() === '') faults.recipientBasis = 'required';
  return faults;
}

/** A recipient a person sets needs its basis (N8); one the sentence names is its own. */
export function wantsRecipientBasis(draft: DraftEdited, form: DraftForm): boolean {
  if (form.dutyKind !== 'data' || form.recipient === null) return false;
  return form.recipient.id !== draft.recipientUnitId || (draft.recipientBasis ?? null) !== null;
}

function faultOfUnits(kind: string, units: readonly UnitEntry[]): DraftFormFault | null {
  if (units.length === 0) return kind === 'lower_duty' ? null : 'required';
  const keys = units.map((unit) => unit.unitId ?? unit.name);
  if (new Set(keys).size < keys.length) return 'twice';
  if (kind !== 'task') return null;
  const count = (role: DraftUnitRole) => units.filter((unit) => unit.role === role && !unit.generic).length;
  if (count('lead') > 1) return 'several-leads';
  // Without a lead the first responsible unit leads.
  return count('lead') + count('responsible') === 0 ? 'no-lead' : null;
}

/** Only what was changed is sent; what is absent stays. Null when nothing was. */
export function changesOfForm(draft: DraftEdited, form: DraftForm): ReviseDraftItemInput | null {
  const before = formOfDraft(draft);
  const input: ReviseDraftItemInput = {};
  if (form.title.trim() !== before.title) input.title = form.title.trim();
  if (form.dutyKind !== before.dutyKind) input.dutyKind = form.dutyKind;
  if (JSON.stringify(form.units) !== JSON.stringify(before.units))
    input.units = form.units.map(({ name, unitId, role, generic }) => ({ name, unitId, role, generic }));
  if (form.months !== before.months) input.frequencyMonths = form.months === '' ? 0 : Number(form.months);
  if (form.basis.trim() !== before.basis) input.frequencyBasis = form.basis.trim();
  if (form.recipient?.id !== before.recipient?.id) input.recipientUnitId = form.recipient?.id ?? null;
  const basis = form.recipientBasis.trim();
  if (form.recipient !== null && (basis !== before.recipientBasis || input.recipientUnitId !== undefined))
    input.recipientBasis = basis;
  if (form.dueOn !== before.dueOn) input.dueOn = form.dueOn === '' ? null : form.dueOn;
  return Object.keys(input).length === 0 ? null : input;
}
