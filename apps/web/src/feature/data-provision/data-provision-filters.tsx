import { dataProvisionStates, lightsWorstFirst } from '@lianxi/domain';
import { Button, FilterLine, SegmentedFilter, SelectInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataProvisionListQuery } from '../../gql/graphql';
import { UnitPicker, type UnitChoice } from '../../ui/unit-picker';
import { LACKS, type DataProvisionChoice } from './data-provision-choice';

type Page = DataProvisionListQuery['dataProvisions'];
export interface DataProvisionFiltersProps {
  choice: DataProvisionChoice;
  page: Page | undefined;
  onChange: (change: Record<string, string | null>) => void;
}

/** What is missing first: the lists that wait for a person; then both sides, state and light. */
export function DataProvisionFilters({ choice, page, onChange }: DataProvisionFiltersProps) {
  const { t } = useTranslation();
  const label = (value: 'all' | (typeof LACKS)[number]): string => (value === 'all' ? t('dataProvision.lack.all') : t(`dataProvision.lack.${value}`, { n: page?.lacking[value] ?? 0 }));
  const row = page?.items[0];
  return (
    <>
      <FilterLine label={t('dataProvision.lackLabel')}>
        <SegmentedFilter label={t('dataProvision.lackLabel')} value={choice.lack ?? 'all'} onChange={(value) => onChange({ lack: value === 'all' ? null : value })} options={(['all', ...LACKS] as const).map((value) => ({ value, label: label(value) }))} />
      </FilterLine>
      <FilterLine label={t('dataProvision.filters')}>
        <UnitFilter label={t('dataProvision.provider')} id={choice.provider} name={row?.providerUnitId === choice.provider ? row?.providerName : undefined} onPick={(id) => onChange({ provider: id })} />
        <UnitFilter label={t('dataProvision.recipient')} id={choice.recipient} name={row?.recipientUnitId === choice.recipient ? row?.recipientName : undefined} onPick={(id) => onChange({ recipient: id })} />
        <SelectInput
          aria-label={t('assessment.stateLabel')}
          value={choice.state ?? ''}
          onChange={(event) => onChange({ state: event.target.value })}
          options={[{ value: '', label: t('rectification.everyState') }, ...dataProvisionStates.map((value) => ({ value, label: t(`dataProvision.state.${value}`) }))]}
        />
        <SelectInput
          aria-label={t('rectification.light')}
          value={choice.light ?? ''}
          onChange={(event) => onChange({ light: event.target.value })}
          options={[{ value: '', label: t('rectification.everyLight') }, ...lightsWorstFirst.map((value) => ({ value, label: t(`words.light.${value}`) }))]}
        />
      </FilterLine>
    </>
  );
}

function UnitFilter({ label, id, name, onPick }: { label: string; id: string | null; name: string | null | undefined; onPick: (id: string | null) => void }) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState<UnitChoice | null>(null);
  if (id !== null)
    return (
      <span className="dp-picked">
        {`${label}：${name ?? (picked?.id === id ? picked.name : t('dataProvision.chosen'))}`}
        <Button kind="text" size="small" aria-label={t('inspection.removeObject', { name: label })} onClick={() => onPick(null)}>
          ×
        </Button>
      </span>
    );
  return (
    <label>
      {label}
      <UnitPicker
        label={label}
        onPick={(unit) => {
          setPicked(unit);
          onPick(unit.id);
        }}
      />
    </label>
  );
}
