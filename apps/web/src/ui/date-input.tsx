import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import type { FieldIds } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import './date-input.css';

const weekdayOf = (on: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en' : 'zh-CN', { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`));

export interface DateInputProps extends FieldIds {
  /** YYYY-MM-DD, or empty. */
  value: string;
  onChange: (value: string) => void;
  /** First day that can be chosen. */
  min?: string | undefined;
  /** Where no label stands above it: in a line of filters. */
  'aria-label'?: string;
  placeholder?: string;
}

/** A date of the statutory calendar's time zone as text end to end; the calendar speaks the reader's language. */
export function DateInput({ value, onChange, min, ...ids }: DateInputProps) {
  const { i18n } = useTranslation();
  return (
    <DatePicker
      {...ids}
      className="app-date"
      format="YYYY-MM-DD"
      value={value === '' ? null : dayjs(value)}
      {...(min === undefined ? {} : { minDate: dayjs(min) })}
      // Beside the date and not in it: what is typed stays plain, and its weekday is seen as soon as it is taken.
      {...(value === '' ? {} : { suffixIcon: <span className="app-weekday">{weekdayOf(value, i18n.language)}</span> })}
      status={ids['aria-invalid'] === true ? 'error' : ''}
      // A native dialog stands above everything else in the page: the calendar must open inside it.
      getPopupContainer={(trigger) => trigger.closest('dialog') ?? document.body}
      onChange={(date) => onChange(date === null || Array.isArray(date) ? '' : date.format('YYYY-MM-DD'))}
    />
  );
}
