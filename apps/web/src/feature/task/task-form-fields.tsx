import { Field, FormPart, SegmentedFilter, TextArea, TextInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../ui/date-input';
import { TaskParts } from './task-parts';
import { RhythmFields } from './rhythm-fields';
import type { DueKind, FormFaults, TaskForm } from './task-form';

export interface TaskFieldsProps {
  form: TaskForm;
  faults: FormFaults;
  today: string;
  onChange: (change: Partial<TaskForm>) => void;
}

const DUE: readonly DueKind[] = ['date', 'working_days', 'none'];

export function TaskFields(props: TaskFieldsProps) {
  const { form, faults, onChange } = props;
  const { t } = useTranslation();
  const fault = (field: keyof FormFaults): string | undefined => (faults[field] === undefined ? undefined : t(`task.${faults[field]}`));
  return (
    <>
      <FormPart>
        <Field label={t('task.titleField')} hint={t('task.titleHint')} error={fault('title')}>
          {(ids) => <TextInput {...ids} maxLength={120} value={form.title} onChange={(event) => onChange({ title: event.target.value })} />}
        </Field>
        <Field label={t('task.contentField')} error={fault('content')}>
          {(ids) => <TextArea {...ids} rows={5} maxLength={4000} value={form.content} onChange={(event) => onChange({ content: event.target.value })} />}
        </Field>
      </FormPart>
      <FormPart title={t('task.units')} note={t('task.unitsNote')}>
        <TaskParts parts={form.parts} invalid={faults.units !== undefined} onChange={(parts) => onChange({ parts })} />
        {faults.units === undefined ? null : (
          <p className="msg error" role="alert">
            {fault('units')}
          </p>
        )}
      </FormPart>
      <DuePart {...props} fault={fault('due')} />
      <RhythmPart {...props} fault={fault('dueDay')} />
    </>
  );
}

function DuePart({ form, today, fault, onChange }: TaskFieldsProps & { fault: string | undefined }) {
  const { t } = useTranslation();
  return (
    <FormPart title={t('task.due')}>
      <SegmentedFilter label={t('task.due')} value={form.dueKind} onChange={(dueKind) => onChange({ dueKind })} options={DUE.map((value) => ({ value, label: t(`task.dueKind.${value}`) }))} />
      {form.dueKind === 'date' ? (
        <Field label={t('task.dueDate')} error={fault}>
          {(ids) => <DateInput {...ids} min={today} value={form.dueOn} onChange={(dueOn) => onChange({ dueOn })} />}
        </Field>
      ) : null}
      {form.dueKind === 'working_days' ? (
        <Field label={t('task.dueDays')} error={fault}>
          {(ids) => <TextInput {...ids} inputMode="numeric" value={form.dueDays} onChange={(event) => onChange({ dueDays: event.target.value })} />}
        </Field>
      ) : null}
    </FormPart>
  );
}

function RhythmPart({ form, fault, onChange }: TaskFieldsProps & { fault: string | undefined }) {
  const { t } = useTranslation();
  return (
    <FormPart title={t('task.rhythm')}>
      <RhythmFields form={form} fault={fault} onChange={onChange} />
    </FormPart>
  );
}
