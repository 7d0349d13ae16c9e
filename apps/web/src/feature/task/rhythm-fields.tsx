import { Field, SegmentedFilter, SelectInput, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDueKind } from '../../gql/graphql';
import { useFrequencyWord } from '../../ui/use-frequency-word';
import type { Interval } from './task-form';

/** Periods that line up with the year, or with whole years; any other is only its duty's own. */
const USUAL = ['none', '1', '2', '3', '4', '6', '12', '24', '36', '48', '60'] as const;
const DUE_BY: readonly ReportDueKind[] = ['day_of_last_month', 'last_day', 'day_of_next_month', 'working_days_after'];

export interface RhythmValues {
  interval: Interval;
  dueBy: ReportDueKind;
  dueDay: string;
  dueWorkingDays: string;
}

export interface RhythmFieldsProps {
  form: RhythmValues;
  fault: string | undefined;
  onChange: (change: Partial<RhythmValues>) => void;
}

/** How often is reported, and when a report is due: a day of the period or of the month after, or working days after its end. */
export function RhythmFields({ form, fault, onChange }: RhythmFieldsProps) {
  const { t } = useTranslation();
  const [first] = useState(form.interval);
  // A duty may recur otherwise than usual; its own interval stands among the choices.
  const choices: readonly Interval[] = (USUAL as readonly Interval[]).includes(first) ? USUAL : [...USUAL, first];
  const word = useFrequencyWord();
  const label = (value: Interval): string => (value === 'none' ? t('task.noReports') : word(Number(value)));
  const byDay = form.dueBy !== 'working_days_after';
  return (
    <>
      <Field label={t('task.every')}>
        {(ids) => (
          <SelectInput
            {...ids}
            value={form.interval}
            onChange={(event) => onChange({ interval: choices.find((value) => value === event.target.value) ?? 'none' })}
            options={choices.map((value) => ({ value, label: label(value) }))}
          />
        )}
      </Field>
      {form.interval === 'none' ? null : (
        <>
          <SegmentedFilter label={t('task.dueBy')} value={form.dueBy} onChange={(dueBy) => onChange({ dueBy })} options={DUE_BY.map((value) => ({ value, label: t(`task.dueByKind.${value}`) }))} />
          {form.dueBy === 'last_day' ? null : (
            <Field label={t(form.dueBy === 'day_of_last_month' ? 'task.dueDay' : form.dueBy === 'day_of_next_month' ? 'task.dueDayNext' : 'task.dueWorkingDays')} error={fault}>
              {(ids) => <TextInput {...ids} inputMode="numeric" value={byDay ? form.dueDay : form.dueWorkingDays} onChange={(event) => onChange(byDay ? { dueDay: event.target.value } : { dueWorkingDays: event.target.value })} />}
            </Field>
          )}
        </>
      )}
    </>
  );
}
