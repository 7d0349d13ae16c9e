import { useQuery } from '@apollo/client/react';
import { SelectInput, TextArea, TextInput, type FieldIds } from '@lianxi/web-ui';
import { clueAuthorities, complaintCategories, complaintFindings, complaintMatters } from '@lianxi/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintBodyFragment } from '../../gql/graphql';
import { DateInput } from '../../ui/date-input';
import { UnitPicker, type UnitChoice } from '../../ui/unit-picker';
import type { StepField } from './complaint-steps';
import { ComplaintListDocument } from './complaint.query';
import { useComplaintWord } from './use-complaint-word';

export interface StepControlProps {
  ids: FieldIds;
  field: StepField;
  complaint: ComplaintBodyFragment;
  value: string;
  onChange: (value: string) => void;
}

/** One thing a verb asks for. */
export function StepControl(props: StepControlProps) {
  const { ids, field, value, onChange } = props;
  if (field.kind === 'line') return <TextInput {...ids} maxLength={field.max} value={value} onChange={(event) => onChange(event.target.value)} />;
  if (field.kind === 'long') return <TextArea {...ids} rows={field.max === undefined || field.max > 1000 ? 6 : 4} maxLength={field.max} value={value} onChange={(event) => onChange(event.target.value)} />;
  if (field.kind === 'date') return <DateInput {...ids} value={value} onChange={onChange} />;
  if (field.kind === 'unit') return <UnitControl {...props} />;
  if (field.kind === 'complaint') return <MainControl {...props} />;
  return <ChoiceControl {...props} />;
}

function ChoiceControl({ ids, field, value, onChange }: StepControlProps) {
  const { t } = useTranslation();
  const word = useComplaintWord();
  const choices =
    field.kind === 'category' ? complaintCategories.map((each) => ({ value: each as string, label: word.category(each) }))
    : field.kind === 'finding' ? complaintFindings.map((each) => ({ value: each as string, label: word.finding(each) }))
    : field.kind === 'authority' ? clueAuthorities.map((each) => ({ value: each as string, label: word.authority(each) }))
    : field.kind === 'matter' ? complaintMatters.map((each) => ({ value: each as string, label: t(`complaint.matter.${each}`) }))
    : (['yes', 'no'] as const).map((each) => ({ value: each as string, label: t(`complaint.decision.${each}`) }));
  return <SelectInput {...ids} value={value} onChange={(event) => onChange(event.target.value)} options={value === '' ? [{ value: '', label: t('complaint.choose') }, ...choices] : choices} />;
}

function UnitControl({ ids, field, complaint, value, onChange }: StepControlProps) {
  const { t } = useTranslation();
  const [unit, setUnit] = useState<UnitChoice | null>(value !== '' && complaint.aboutUnitName != null ? { id: value, name: complaint.aboutUnitName } : null);
  const handlePick = (picked: UnitChoice) => {
    setUnit(picked);
    onChange(picked.id);
  };
  // The unit complained about is not offered to look into itself.
  const exclude = field.name === 'unitId' && complaint.aboutUnitId != null ? new Set([complaint.aboutUnitId]) : undefined;
  return <UnitPicker label={t(`complaint.field.${field.name}`)} inputId={ids.id} value={unit} exclude={exclude} invalid={ids['aria-invalid'] === true} onPick={handlePick} />;
}

/** The one to join to: what is open, of the same kind first. */
function MainControl({ ids, complaint, value, onChange }: StepControlProps) {
  const { t } = useTranslation();
  const word = useComplaintWord();
  const { data } = useQuery(ComplaintListDocument, { variables: { filter: { states: ['received', 'registered', 'assigned', 'verifying', 'verified', 'answered'] }, page: { limit: 100, offset: 0 } }, fetchPolicy: 'network-only' });
  const others = (data?.complaints.items ?? []).filter((each) => each.id !== complaint.id);
  const sorted = [...others.filter((each) => each.category === complaint.category), ...others.filter((each) => each.category !== complaint.category)];
  const options = sorted.map((each) => ({ value: each.id, label: [each.code, word.category(each.category), each.placeName].filter(Boolean).join(' · ') }));
  return <SelectInput {...ids} value={value} onChange={(event) => onChange(event.target.value)} options={[{ value: '', label: t(options.length === 0 ? 'complaint.noOther' : 'complaint.choose') }, ...options]} />;
}
