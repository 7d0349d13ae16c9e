import { CheckLine, Field, TextArea, TextInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { InspectionMethod } from '../../gql/graphql';
import { FieldFiles } from './field-files';
import { FieldChoices } from './field-choices';
import { FindingPart } from './finding-part';
import { emptyFinding, lacksOf, type FieldFacts, type FieldForm as Form, type FieldRecord, type Lack } from './field-record';

interface FormProps {
  facts: FieldFacts;
  record: FieldRecord;
  /** Somebody tried to send: what is missing is said. */
  tried: boolean;
  onChange: (next: FieldRecord) => void;
  onKeep: () => Promise<void>;
}

/** One column under one thumb: which object, when, where, how, whom they met, what they saw. */
export function FieldForm({ facts, record, tried, onChange, onKeep }: FormProps) {
  const { t } = useTranslation();
  const { form, finding, visitId } = record;
  const lacks = tried ? lacksOf(record) : [];
  const errorOf = (lack: Lack) => (lacks.includes(lack) ? t(`field.lack.${lack}`) : undefined);
  const set = (next: Partial<Form>) => onChange({ ...record, form: { ...form, ...next }, objectName: facts.objects.find(({ id }) => id === (next.objectId ?? form.objectId))?.unitName ?? '' });
  return (
    <>
      {visitId === null ? (
        <>
          <FieldChoices label={t('inspection.object')} error={errorOf('object')} value={form.objectId} options={facts.objects.map(({ id, unitName }) => ({ value: id, label: unitName }))} onChange={(objectId) => set({ objectId })} />
          <When form={form} facts={facts} error={errorOf('onDate')} onChange={set} />
          <Field label={t('inspection.place')} error={errorOf('place')}>
            {(ids) => <TextInput {...ids} maxLength={200} value={form.place} onChange={(event) => set({ place: event.target.value })} />}
          </Field>
          <Methods facts={facts} error={errorOf('method')} value={form.method} onChange={(method) => set({ method })} />
          <Field label={t('field.peopleMet')} need={t('field.optional')} hint={t('field.peopleMetHint')}>
            {(ids) => <TextInput {...ids} maxLength={1000} value={form.peopleMet} onChange={(event) => set({ peopleMet: event.target.value })} />}
          </Field>
          <Field label={t('inspection.observations')} error={errorOf('observations')}>
            {(ids) => <TextArea {...ids} rows={6} maxLength={4000} value={form.observations} onChange={(event) => set({ observations: event.target.value })} />}
          </Field>
          <FieldFiles recordId={record.id} onFirst={onKeep} />
        </>
      ) : (
        <p role="status">{t('field.visitArrived')}</p>
      )}
      {facts.mayFind ? <CheckLine label={t('field.withFinding')} checked={finding !== null} onChange={(event) => onChange({ ...record, finding: event.target.checked ? emptyFinding : null })} /> : null}
      {finding === null ? null : <FindingPart finding={finding} errorOf={errorOf} onChange={(next) => onChange({ ...record, finding: next })} />}
    </>
  );
}

function When({ form, facts, error, onChange }: { form: Form; facts: FieldFacts; error: string | undefined; onChange: (next: Partial<Form>) => void }) {
  const { t } = useTranslation();
  return (
    <div className="fl-pair">
      <Field label={t('inspection.onDate')} error={error}>
        {(ids) => <TextInput {...ids} type="date" min={facts.fromOn} max={facts.toOn} value={form.onDate} onChange={(event) => onChange({ onDate: event.target.value })} />}
      </Field>
      <Field label={t('field.atTime')}>
        {(ids) => <TextInput {...ids} type="time" value={form.atTime} onChange={(event) => onChange({ atTime: event.target.value })} />}
      </Field>
    </div>
  );
}

function Methods({ facts, error, value, onChange }: { facts: FieldFacts; error: string | undefined; value: InspectionMethod | null; onChange: (value: InspectionMethod) => void }) {
  const { t } = useTranslation();
  const options = facts.methods.map((method) => ({ value: method, label: t(`inspection.methodOf.${method}`) }));
  return <FieldChoices label={t('inspection.method')} error={error} value={value} options={options} onChange={onChange} />;
}

