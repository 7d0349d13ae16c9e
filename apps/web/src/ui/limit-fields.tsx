import { Field, SegmentedFilter, TextInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { DateInput } from './date-input';
import './outside/outside.css';

/** A limit as it is typed: working days from today, or a day. */
export interface LimitForm {
  by: 'days' | 'date';
  days: string;
  dueOn: string;
}

export const firstLimit: LimitForm = { by: 'days', days: '', dueOn: '' };
export const limitLacking = ({ by, days, dueOn }: LimitForm): boolean => (by === 'days' ? !/^[1-9]\d{0,2}$/.test(days.trim()) : dueOn === '');
export const limitInput = ({ by, days, dueOn }: LimitForm) => (by === 'days' ? { workingDays: Number(days.trim()) } : { dueOn });

export function LimitFields({ limit, tried, onChange }: { limit: LimitForm; tried: boolean; onChange: (limit: LimitForm) => void }) {
  const { t } = useTranslation();
  const error = tried && limitLacking(limit) ? t('rectification.limitMissing') : undefined;
  return (
    <div className="os-pair">
      <Field label={t('rectification.limitBy')}>
        {() => (
          <SegmentedFilter label={t('rectification.limitBy')} value={limit.by} onChange={(by) => onChange({ ...limit, by: by === 'date' ? 'date' : 'days' })} options={(['days', 'date'] as const).map((value) => ({ value, label: t(`rectification.limitByOf.${value}`) }))} />
        )}
      </Field>
      {limit.by === 'days' ? (
        <Field label={t('rectification.workingDays')} hint={t('rectification.workingDaysHint')} error={error}>
          {(ids) => <TextInput {...ids} inputMode="numeric" maxLength={3} value={limit.days} onChange={(event) => onChange({ ...limit, days: event.target.value })} />}
        </Field>
      ) : (
        <Field label={t('rectification.dueOn')} error={error}>
          {(ids) => <DateInput {...ids} value={limit.dueOn} onChange={(dueOn) => onChange({ ...limit, dueOn })} />}
        </Field>
      )}
    </div>
  );
}
