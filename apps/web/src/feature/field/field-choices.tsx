import { Button, Field, SelectInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';

const FEW = 9;

/** A few choices stand as large buttons, many as the phone's own list. */
export function FieldChoices<Value extends string>({ label, error, value, options, onChange }: { label: string; error: string | undefined; value: Value | null; options: readonly { value: Value; label: string }[]; onChange: (value: Value) => void }) {
  const { t } = useTranslation();
  const chosen = (text: string) => options.find((option) => option.value === text)?.value;
  return (
    <Field label={label} error={error}>
      {(ids) =>
        options.length > FEW ? (
          <SelectInput {...ids} value={value ?? ''} options={[{ value: '', label: t('inspection.chooseOne') }, ...options]} onChange={(event) => { const next = chosen(event.target.value); if (next !== undefined) onChange(next); }} />
        ) : (
          <div {...ids} className="fl-choices" role="radiogroup" aria-label={label}>
            {options.map((option) => (
              <Button key={option.value} role="radio" aria-checked={option.value === value} className={option.value === value ? 'on' : ''} onClick={() => onChange(option.value)}>
                {option.label}
              </Button>
            ))}
          </div>
        )
      }
    </Field>
  );
}
