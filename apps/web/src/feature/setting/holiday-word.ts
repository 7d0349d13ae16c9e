import { useTranslation } from 'react-i18next';

// The statutory holidays, as the calendar's source calls them; one that is new is shown under the name it came with.
const KEYS = {
  元旦: 'newYear', 春节: 'springFestival', 清明节: 'qingming', 劳动节: 'labourDay', 端午节: 'dragonBoat', 中秋节: 'midAutumn', 国庆节: 'nationalDay',
} as const;

const isKnown = (name: string): name is keyof typeof KEYS => name in KEYS;

/** A holiday in the reader's language. */
export function useHolidayWord(): (name: string) => string {
  const { t } = useTranslation();
  return (name) => (isKnown(name) ? t(`setting.holiday.${KEYS[name]}`) : name);
}
