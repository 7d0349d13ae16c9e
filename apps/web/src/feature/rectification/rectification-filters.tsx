import { useQuery } from '@apollo/client/react';
import { findingSeverities, lightsWorstFirst, rectificationStates } from '@lianxi/domain';
import { Button, FilterLine, SegmentedFilter, SelectInput, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitCombobox, type FoundUnits, type UnitChoice } from '../../ui/unit-picker';
import { useTypedText } from '../../ui/use-typed-text';
import { LEDGER_VIEWS, type LedgerChoice } from './rectification-filter';
import { RectificationCountiesDocument, RectificationUnitsDocument } from './rectification.query';

export interface LedgerFiltersProps {
  choice: LedgerChoice;
  /** Names of what the address chose by id, where a row tells them. */
  unitName: string | null;
  inspectionCode: string | null;
  onChange: (change: Record<string, string | null>) => void;
}

export function LedgerFilters({ choice, unitName, inspectionCode, onChange }: LedgerFiltersProps) {
  const { t } = useTranslation();
  const [text, setText] = useTypedText(choice.text, (typed) => onChange({ text: typed }));
  const counties = useQuery(RectificationCountiesDocument).data?.rectificationCounties ?? [];
  return (
    <>
      <FilterLine label={t('rectification.viewLabel')}>
        <SegmentedFilter
          label={t('rectification.viewLabel')}
          value={choice.view}
          onChange={(value) => onChange({ view: value === 'problems' ? null : value })}
          options={LEDGER_VIEWS.map((value) => ({ value, label: t(`rectification.view.${value}`) }))}
        />
        {choice.unitId === null ? null : <Cleared label={unitName ?? t('rectification.unit')} onClear={() => onChange({ unit: null })} />}
        {choice.inspectionId === null ? null : <Cleared label={inspectionCode ?? t('rectification.inspection')} onClear={() => onChange({ inspection: null })} />}
      </FilterLine>
      <FilterLine label={t('rectification.search')}>
        <TextInput type="search" aria-label={t('rectification.search')} placeholder={t('rectification.search')} value={text} onChange={(event) => setText(event.target.value)} />
        <UnitFilter unitId={choice.unitId} unitName={unitName} onPick={(id) => onChange({ unit: id })} />
        <SelectInput
          aria-label={t('rectification.stateLabel')}
          value={choice.state ?? ''}
          onChange={(event) => onChange({ state: event.target.value })}
          options={[{ value: '', label: t('rectification.everyState') }, ...rectificationStates.map((value) => ({ value, label: t(`rectification.state.${value}`) }))]}
        />
        <SelectInput
          aria-label={t('rectification.light')}
          value={choice.light ?? ''}
          onChange={(event) => onChange({ light: event.target.value })}
          options={[{ value: '', label: t('rectification.everyLight') }, ...lightsWorstFirst.filter((value) => value !== 'undetermined').map((value) => ({ value, label: t(`words.light.${value}`) }))]}
        />
        <SelectInput
          aria-label={t('inspection.severity')}
          value={choice.severity ?? ''}
          onChange={(event) => onChange({ severity: event.target.value })}
          options={[{ value: '', label: t('rectification.everySeverity') }, ...findingSeverities.map((value) => ({ value, label: t(`inspection.severityOf.${value}`) }))]}
        />
        <SelectInput
          aria-label={t('rectification.county')}
          value={choice.countyId ?? ''}
          onChange={(event) => onChange({ county: event.target.value })}
          options={[{ value: '', label: t('rectification.everyCounty') }, ...counties.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      </FilterLine>
    </>
  );
}

/** Units that have something to put right, found by a part of the name. */
function UnitFilter({ unitId, unitName, onPick }: { unitId: string | null; unitName: string | null; onPick: (id: string) => void }) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState<UnitChoice | null>(null);
  const name = unitName ?? (picked?.id === unitId ? picked?.name : undefined) ?? '';
  return (
    <UnitCombobox
      label={t('rectification.pickUnit')}
      value={unitId === null ? null : { id: unitId, name }}
      useFound={useFoundUnits}
      onPick={(unit) => {
        setPicked(unit);
        onPick(unit.id);
      }}
    />
  );
}

function useFoundUnits(text: string, open: boolean): FoundUnits {
  const { data, previousData } = useQuery(RectificationUnitsDocument, { variables: { text: text.trim() === '' ? null : text.trim() }, skip: !open });
  const units = (data ?? previousData)?.rectificationUnits ?? [];
  return { units, total: units.length };
}

/** What the address chose by id, and the way to take it off. */
function Cleared({ label, onClear }: { label: string; onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <Button size="small" onClick={onClear} aria-label={t('rectification.clear', { label })}>
      {label} ×
    </Button>
  );
}
