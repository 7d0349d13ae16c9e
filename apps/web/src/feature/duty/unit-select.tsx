import { SelectInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { ALL_UNITS, CLASS_HOLDERS } from './register-choice';
import type { Register } from './use-register';

/** The units of the register where there is no room for their column. */
export function UnitSelect({ register, onUnit }: { register: Register; onUnit: (unitId: string) => void }) {
  const { t } = useTranslation();
  const { data } = register.unitsQuery;
  if (data === undefined) return null;
  const options = [
    { value: ALL_UNITS, label: `${t('duty.panes.allUnits')} ${data.whole.total}` },
    ...data.registerUnits.map(({ unit, duties, unset }) => ({
      value: unit.id,
      label: `${unit.name} ${duties}${unset > 0 ? ` ◇${unset}` : ''}`,
    })),
    ...(data.classes.total > 0
      ? [{ value: CLASS_HOLDERS, label: `${t('duty.panes.classes')} ${data.classes.total}` }]
      : []),
  ];
  return (
    <div className="dt-unit">
      <SelectInput
        aria-label={t('duty.filter.unit')}
        value={register.unitId ?? ''}
        onChange={(event) => onUnit(event.target.value)}
        options={options}
      />
    </div>
  );
}
