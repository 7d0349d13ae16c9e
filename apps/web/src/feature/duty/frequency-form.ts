export const USUAL_MONTHS = [1, 3, 6, 12] as const;
const MAX_MONTHS = 120;

export interface FrequencyForm {
  /** '1' '3' '6' '12', or 'other'. */
  choice: string;
  months: string;
  basis: string;
  fromOn: string;
}

interface FrequencyOfDuty {
  frequencyMonths?: number | null;
  frequencyBasis?: string | null;
  frequencyFromOn?: string | null;
}

/** A first frequency begins with the running month; one that is changed begins where it stands. */
export function formOfFrequency(duty: FrequencyOfDuty, today: string): FrequencyForm {
  const months = duty.frequencyMonths ?? 3;
  const usual = (USUAL_MONTHS as readonly number[]).includes(months);
  return {
    choice: usual ? String(months) : 'other',
    months: usual ? '' : String(months),
    basis: duty.frequencyBasis ?? '',
    fromOn: duty.frequencyFromOn ?? `${today.slice(0, 7)}-01`,
  };
}

export const monthsOf = (form: FrequencyForm): number => Number(form.choice === 'other' ? form.months : form.choice);

export function faultsOfFrequency(form: FrequencyForm): Partial<Record<'months' | 'basis' | 'fromOn', true>> {
  const months = monthsOf(form);
  const whole = Number.isInteger(months) && months >= 1 && months <= MAX_MONTHS;
  return {
    ...(whole ? {} : { months: true as const }),
    ...(form.basis.trim() === '' ? { basis: true as const } : {}),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(form.fromOn) ? {} : { fromOn: true as const }),
  };
}
