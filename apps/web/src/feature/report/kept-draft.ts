import type { ReportForm } from './report-form';

/** A copy on this device, for when the server cannot be reached or the browser closes before the draft is sent. */
export interface KeptDraft {
  at: string;
  /** Version of the server's draft it was made from. */
  version: number;
  form: ReportForm;
}

const keyOf = (accountId: string, slotId: string): string => `lianxi.draft.${accountId}.${slotId}`;

export function keepDraft(accountId: string, slotId: string, kept: KeptDraft): void {
  try {
    localStorage.setItem(keyOf(accountId, slotId), JSON.stringify(kept));
  } catch {
    // A full or forbidden storage: the draft on the server is still kept.
  }
}

export function dropDraft(accountId: string, slotId: string): void {
  try {
    localStorage.removeItem(keyOf(accountId, slotId));
  } catch {
    // Nothing was kept.
  }
}

const isForm = (value: unknown): value is ReportForm =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' && 'facts' in value && Array.isArray(value.facts) && 'files' in value && Array.isArray(value.files);

export function keptDraft(accountId: string, slotId: string): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(accountId, slotId)) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('form' in kept) || !isForm(kept.form)) return null;
    const at = 'at' in kept && typeof kept.at === 'string' ? kept.at : '';
    const version = 'version' in kept && typeof kept.version === 'number' ? kept.version : 0;
    // A copy from before there were figures has none.
    return { at, version, form: { ...kept.form, figures: (kept.form as Partial<ReportForm>).figures ?? [] } };
  } catch {
    return null;
  }
}
