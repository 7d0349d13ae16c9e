import { Button, Field } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { UnitPicker, type UnitChoice } from '../unit-picker';
import './outside.css';

/** Some units of the register, each to be taken out again. */
export function UnitsField({ label, hint, units, onChange }: { label: string; hint?: string | undefined; units: readonly UnitChoice[]; onChange: (units: readonly UnitChoice[]) => void }) {
  const { t } = useTranslation();
  return (
    <div>
      <Field label={label} hint={hint}>
        {(ids) => <UnitPicker key={units.length} label={label} inputId={ids.id} exclude={new Set(units.map(({ id }) => id))} onPick={(unit) => onChange([...units, unit])} />}
      </Field>
      <ul className="os-chips">
        {units.map((unit) => (
          <li key={unit.id}>
            {unit.name}
            <Button kind="text" size="small" aria-label={t('inspection.removeObject', { name: unit.name })} onClick={() => onChange(units.filter(({ id }) => id !== unit.id))}>
              ×
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
