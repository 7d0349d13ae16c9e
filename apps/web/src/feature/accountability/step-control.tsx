import { useQuery } from '@apollo/client/react';
import { SelectInput, TextArea, TextInput, type FieldIds } from '@lianxi/web-ui';
import { appealResults, clueAuthorities, hearingAnswers } from '@lianxi/domain';
import { useTranslation } from 'react-i18next';
import type { AccountabilityBodyFragment as Proposal } from '../../gql/graphql';
import { DateInput } from '../../ui/date-input';
import { AccountabilityFormsDocument } from './accountability.query';
import { NO_ACTION, type StepField } from './accountability-steps';
import { useAccountabilityWord } from './use-accountability-word';

export interface StepControlProps {
  ids: FieldIds;
  field: StepField;
  proposal: Pick<Proposal, 'responsibility'>;
  value: string;
  onChange: (value: string) => void;
}

/** One thing a verb asks for. */
export function StepControl(props: StepControlProps) {
  const { ids, field, value, onChange } = props;
  if (field.kind === 'line') return <TextInput {...ids} maxLength={field.max} value={value} onChange={(event) => onChange(event.target.value)} />;
  if (field.kind === 'number') return <TextInput {...ids} inputMode="numeric" maxLength={3} value={value} onChange={(event) => onChange(event.target.value.replace(/\D/g, ''))} />;
  if (field.kind === 'long') return <TextArea {...ids} rows={field.max === undefined || field.max > 1000 ? 6 : 3} maxLength={field.max} value={value} onChange={(event) => onChange(event.target.value)} />;
  if (field.kind === 'date') return <DateInput {...ids} value={value} onChange={onChange} />;
  if (field.kind === 'form') return <FormControl {...props} />;
  return <ChoiceControl {...props} />;
}

function ChoiceControl({ ids, field, value, onChange }: StepControlProps) {
  const { t } = useTranslation();
  const word = useAccountabilityWord();
  const choices =
    field.kind === 'clueAuthority' ? clueAuthorities.map((each) => ({ value: each as string, label: word.authority(each) }))
    : field.kind === 'answer' ? hearingAnswers.map((each) => ({ value: each as string, label: word.answer(each) }))
    : appealResults.map((each) => ({ value: each as string, label: word.result(each) }));
  return <SelectInput {...ids} value={value} onChange={(event) => onChange(event.target.value)} options={[{ value: '', label: t('accountability.choose') }, ...choices]} />;
}

/** The forms of the dictionary for whom it is about, and no action; none is chosen beforehand. */
function FormControl({ ids, proposal, value, onChange }: StepControlProps) {
  const { t } = useTranslation();
  const word = useAccountabilityWord();
  const { data } = useQuery(AccountabilityFormsDocument, { fetchPolicy: 'no-cache' });
  const target = proposal.responsibility === 'unit' ? 'organisation' : 'person';
  const forms = (data?.accountabilityForms ?? []).filter((form) => form.target === target && !form.retired);
  const options = [{ value: '', label: t('accountability.choose') }, ...forms.map((form) => ({ value: form.key, label: word.form(form) })), { value: NO_ACTION, label: t('accountability.noAction') }];
  return <SelectInput {...ids} value={value} onChange={(event) => onChange(event.target.value)} options={options} />;
}
