import { CheckLine, Field, SelectInput, TextArea, TextInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { DateInput } from './date-input';
import './choice-fields.css';

interface Base {
  label: string;
  hint?: string | undefined;
}

/** One of a few words; nothing chosen is a choice too. */
export function ChoiceField<Value extends string>({ label, hint, value, options, onChange }: Base & { value: Value | null; options: Readonly<Record<Value, string>>; onChange: (value: Value | null) => void }) {
  const { t } = useTranslation();
  const known = Object.keys(options) as Value[];
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <SelectInput
          {...ids}
          value={value ?? ''}
          onChange={(event) => onChange(known.find((each) => each === event.target.value) ?? null)}
          options={[{ value: '', label: t('inspection.chooseOne') }, ...known.map((each) => ({ value: each, label: options[each] }))]}
        />
      )}
    </Field>
  );
}

/** Some of a few words. */
export function ChoicesField<Value extends string>({ label, hint, value, options, onChange }: Base & { value: readonly Value[]; options: Readonly<Record<Value, string>>; onChange: (value: Value[]) => void }) {
  const known = Object.keys(options) as Value[];
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <div className="in-checks" role="group" id={ids.id} aria-label={label}>
          {known.map((each) => (
            <CheckLine key={each} label={options[each]} checked={value.includes(each)} onChange={(event) => onChange(known.filter((other) => (other === each ? event.target.checked : value.includes(other))))} />
          ))}
        </div>
      )}
    </Field>
  );
}

interface WordsProps extends Base {
  value: string;
  onChange: (value: string) => void;
  rows?: number | undefined;
  max?: number | undefined;
  error?: string | undefined;
}

/** Words on one line, or on several. */
export function WordsField({ label, hint, value, onChange, rows, max = 200, error }: WordsProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) =>
        rows === undefined ? (
          <TextInput {...ids} maxLength={max} value={value} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <TextArea {...ids} rows={rows} maxLength={max} value={value} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </Field>
  );
}

export function DayField({ label, hint, value, onChange, error }: Base & { value: string; onChange: (value: string) => void; error?: string | undefined }) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => <DateInput {...ids} value={value} onChange={onChange} />}
    </Field>
  );
}
