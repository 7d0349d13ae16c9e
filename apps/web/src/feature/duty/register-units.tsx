import { LightShape, PickList, SkeletonText, type PickItem } from '@lianxi/web-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ALL_UNITS, CLASS_HOLDERS } from './register-choice';
import type { Register } from './use-register';

export function UnitsHead() {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('duty.panes.units')}</h2>
      <span className="tools dt-unset">
        <LightShape kind="unset" />
        {t('duty.panes.unitsNote')}
      </span>
    </>
  );
}

/** Every unit with its duties, ◇ where a frequency is to be set. */
export function UnitList({ register, onUnit }: { register: Register; onUnit: (unitId: string) => void }) {
  const { t } = useTranslation();
  const { data } = register.unitsQuery;
  const items = useMemo<readonly PickItem[]>(() => {
    if (data === undefined) return [];
    const row = (key: string, label: string, duties: number, unset: number): PickItem => ({
      key,
      label,
      count: <Counts duties={duties} unset={unset} />,
    });
    return [
      row(ALL_UNITS, t('duty.panes.allUnits'), data.whole.total, data.whole.unset),
      ...data.registerUnits.map(({ unit, duties, unset }) => row(unit.id, unit.name, duties, unset)),
      ...(data.classes.total > 0 ? [row(CLASS_HOLDERS, t('duty.panes.classes'), data.classes.total, 0)] : []),
    ];
  }, [data, t]);
  if (data === undefined)
    return register.unitsQuery.loading ? (
      <div className="dt-wait">
        <SkeletonText rows={10} />
      </div>
    ) : null;
  return (
    <PickList
      label={t('duty.panes.units')}
      items={items}
      selectedKey={register.unitId ?? undefined}
      onSelect={onUnit}
    />
  );
}

function Counts({ duties, unset }: { duties: number; unset: number }) {
  const { t } = useTranslation();
  return (
    <>
      {unset > 0 ? (
        <span className="dt-unset">
          <LightShape kind="unset" label={t('duty.panes.unsetMark', { n: unset })} />
          {unset}
        </span>
      ) : null}
      <span className="dt-number">{duties}</span>
    </>
  );
}
