import { useQuery } from '@apollo/client/react';
import { Button, CheckLine, Field, FormPart, SelectInput, TextArea, TextInput } from '@lianxi/web-ui';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitPicker } from '../../ui/unit-picker';
import { DutiesForTriggerDocument } from './indicator.query';
import { DIRECTIONS, Line, type IndicatorFieldsProps } from './indicator-fields';

/** The rule that opens a task by itself once the figure comes to a value (N11). */
export function TriggerFields(props: IndicatorFieldsProps) {
  const { t } = useTranslation();
  const { form, faults, onChange } = props;
  const directions = DIRECTIONS.map((value) => ({ value, label: t(`indicator.direction.${value}`).trim() }));
  return (
    <FormPart title={t('indicator.form.trigger')}>
      <CheckLine label={t('indicator.form.hasTrigger')} checked={form.trigger} onChange={(event) => onChange({ trigger: event.target.checked })} />
      {form.trigger ? (
        <>
          <Field label={t('indicator.form.direction')}>
            {(ids) => <SelectInput {...ids} value={form.triggerDirection} options={directions} onChange={(event) => onChange({ triggerDirection: DIRECTIONS.find((direction) => direction === event.target.value) ?? 'at_least' })} />}
          </Field>
          <Line {...props} name="threshold" max={15} number hint={t('indicator.form.targetHint')} />
          <Line {...props} name="triggerTitle" max={120} />
          <Field label={t('indicator.form.triggerContent')} error={faults.triggerContent === undefined ? undefined : t(`indicator.form.${faults.triggerContent}`)}>
            {(ids) => <TextArea {...ids} rows={3} maxLength={4000} value={form.triggerContent} onChange={(event) => onChange({ triggerContent: event.target.value })} />}
          </Field>
          <Line {...props} name="workingDays" max={3} number />
          <DutyChoice {...props} />
          <TriggerUnits {...props} />
        </>
      ) : null}
    </FormPart>
  );
}

function TriggerUnits({ form, faults, onChange }: IndicatorFieldsProps) {
  const { t } = useTranslation();
  const chosen = new Set([form.lead?.id ?? '', ...form.support.map((unit) => unit.id)]);
  return (
    <>
      <Field label={t('indicator.form.lead')} error={faults.lead === undefined ? undefined : t(`indicator.form.${faults.lead}`)}>
        {(ids) => <UnitPicker inputId={ids.id} label={t('indicator.form.lead')} value={form.lead} exclude={chosen} invalid={faults.lead !== undefined} onPick={(lead) => onChange({ lead })} />}
      </Field>
      <Field label={t('indicator.form.support')}>
        {(ids) => (
          <>
            {form.support.map((unit) => (
              <p key={unit.id}>
                {unit.name}{' '}
                <Button kind="text" size="small" aria-label={t('indicator.form.removeUnit', { name: unit.name })} onClick={() => onChange({ support: form.support.filter((other) => other.id !== unit.id) })}>
                  ×
                </Button>
              </p>
            ))}
            <UnitPicker inputId={ids.id} label={t('indicator.form.addSupport')} exclude={chosen} onPick={(unit) => onChange({ support: [...form.support, unit] })} />
          </>
        )}
      </Field>
    </>
  );
}

/** The duty the task belongs to, found by a part of its sentence. */
function DutyChoice({ form, onChange }: IndicatorFieldsProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data } = useQuery(DutiesForTriggerDocument, { variables: { text: asked }, skip: form.triggerDuty !== null || asked === '' });
  if (form.triggerDuty !== null) {
    const { name } = form.triggerDuty;
    return (
      <p>
        {t('indicator.form.triggerDuty')}：<b>{name}</b>{' '}
        <Button kind="text" size="small" aria-label={t('indicator.form.removeUnit', { name })} onClick={() => onChange({ triggerDuty: null })}>
          ×
        </Button>
      </p>
    );
  }
  return (
    <>
      <Field label={t('indicator.form.triggerDuty')} hint={t('indicator.form.triggerDutyHint')}>
        {(ids) => <TextInput {...ids} type="search" value={text} onChange={(event) => setText(event.target.value)} />}
      </Field>
      {asked === '' ? null : (
        <ul className="indicator-units" aria-label={t('indicator.form.triggerDuty')}>
          {data?.duties.items.map((duty) => (
            <li key={duty.id}>
              <Button kind="text" size="small" onClick={() => onChange({ triggerDuty: { id: duty.id, name: duty.title } })}>
                {duty.code} {duty.title}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
