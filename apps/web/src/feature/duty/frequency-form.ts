export const USUAL_MONTHS = [1, 3, 6, 12] as const;
const MAX_MONTHS = 60;
/** Periods that line up with the year, or with whole years; the server asks about any other. */
const EVEN_MONTHS: readonly number[] = [1, 2, 3, 4, 6, 12, 24, 36, 48, 60];
const YEARS_AHEAD = 30;

export interface FrequencyForm {
  /** '1' '3' '6' '12', or 'other'. */
  choice: string;
  months: string;
  basis: string;
  fromOn: string;
  /** Said yes to a number of months that does not line up with the year. */
  unusual: boolean;
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
    unusual: false,
  };
}

export const monthsOf = (form: FrequencyForm): number => Number(form.choice === 'other' ? form.months : form.choice);

export const isUnusual = (form: FrequencyForm): boolean => !EVEN_MONTHS.includes(monthsOf(form));

const isPlausible = (fromOn: string, today: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(fromOn) && fromOn >= '2000-01-01' && Number(fromOn.slice(0, 4)) <= Number(today.slice(0, 4)) + YEARS_AHEAD;

export function faultsOfFrequency(form: FrequencyForm, today: string): Partial<Record<'months' | 'basis' | 'fromOn' | 'unusual', true>> {
  const months = monthsOf(form);
  const whole = Number.isInteger(months) && months >= 1 && months <= MAX_MONTHS;
  return {
    ...(whole ? {} : { months: true as const }),
    ...(form.basis.trim() === '' ? { basis: true as const } : {}),
    ...(isPlausible(form.fromOn, today) ? {} : { fromOn: true as const }),
    ...(whole && isUnusual(form) && !form.unusual ? { unusual: true as const } : {}),
  };
}
