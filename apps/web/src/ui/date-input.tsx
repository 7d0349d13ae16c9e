import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import type { FieldIds } from '@lianxi/web-ui';

export interface DateInputProps extends FieldIds {
  /** YYYY-MM-DD, or empty. */
  value: string;
  onChange: (value: string) => void;
  /** First day that can be chosen. */
  min?: string | undefined;
}

/** A date of the statutory calendar's time zone as text end to end; the calendar speaks the reader's language. */
export function DateInput({ value, onChange, min, ...ids }: DateInputProps) {
  return (
    <DatePicker
      {...ids}
      className="app-date"
      format="YYYY-MM-DD"
      value={value === '' ? null : dayjs(value)}
      {...(min === undefined ? {} : { minDate: dayjs(min) })}
      status={ids['aria-invalid'] === true ? 'error' : ''}
      // A native dialog stands above everything else in the page: the calendar must open inside it.
      getPopupContainer={(trigger) => trigger.closest('dialog') ?? document.body}
      onChange={(date) => onChange(date === null || Array.isArray(date) ? '' : date.format('YYYY-MM-DD'))}
    />
  );
}
