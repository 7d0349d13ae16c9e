import { useQuery } from '@apollo/client/react';
import { complaintCategories, complaintLimits, type ComplaintCategory } from '@lianxi/domain';
import { Field, SelectInput, TextArea } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { ComplaintPlacesDocument } from './complaint.query';
import type { RecordFieldsProps } from './record-dialog';
import { useComplaintWord } from './use-complaint-word';

/** What it is about, where, and in what words. */
export function RecordMatter({ form, fault, onChange }: RecordFieldsProps) {
  const { t } = useTranslation();
  const word = useComplaintWord();
  const places = useQuery(ComplaintPlacesDocument).data?.complaintPlaces ?? [];
  const choose = { value: '', label: t('complaint.choose') };
  const optionsOf = (countyId: string | null) => [choose, ...places.filter((place) => (place.countyId ?? null) === countyId).map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <>
      <Field label={t('complaint.field.category')} error={fault('category')}>
        {(ids) => <SelectInput {...ids} value={form.category} onChange={(event) => onChange({ category: event.target.value as ComplaintCategory | '' })} options={[choose, ...complaintCategories.map((value) => ({ value, label: word.category(value) }))]} />}
      </Field>
      <Field label={t('complaint.place')} need={t('kit.optional')}>
        {(ids) => (
          <span className="complaint-places">
            <SelectInput {...ids} value={form.countyId} onChange={(event) => onChange({ countyId: event.target.value, townId: '' })} options={optionsOf(null)} />
            {form.countyId === '' ? null : <SelectInput aria-label={t('complaint.record.town')} value={form.townId} onChange={(event) => onChange({ townId: event.target.value })} options={optionsOf(form.countyId)} />}
          </span>
        )}
      </Field>
      <Field label={t('complaint.text')} hint={t('complaint.record.textHint')} error={fault('text')}>
        {(ids) => <TextArea {...ids} rows={6} maxLength={complaintLimits.text} value={form.text} onChange={(event) => onChange({ text: event.target.value })} />}
      </Field>
    </>
  );
}
