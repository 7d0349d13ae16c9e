import { FilterLine, SegmentedFilter, SelectInput } from '@lianxi/web-ui';
import { accountabilityKinds, type AccountabilityKind } from '@lianxi/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountabilityFilter, AccountabilityState } from '../../gql/graphql';
import { useAccountabilityWord } from './use-accountability-word';

const CHOICES = ['all', 'open', 'submitted', 'outside', 'ended'] as const;
export type AccountabilityChoice = (typeof CHOICES)[number];

const STATES: Readonly<Record<AccountabilityChoice, readonly AccountabilityState[]>> = {
  all: [],
  open: ['draft', 'hearing', 'heard', 'approved'],
  submitted: ['submitted'],
  outside: ['handed_over', 'received', 'decided', 'transferred'],
  ended: ['carried_out', 'closed', 'rejected', 'withdrawn'],
};

export interface AccountabilityView {
  choice: AccountabilityChoice;
  kind: AccountabilityKind | null;
  unitId: string | null;
  year: number | null;
}

/** The filter as the address says it. */
export function viewOf(params: URLSearchParams): AccountabilityView {
  return {
    choice: CHOICES.find((each) => each === params.get('state')) ?? 'all',
    kind: accountabilityKinds.find((each) => each === params.get('kind')) ?? null,
    unitId: params.get('unit'),
    year: Number(params.get('year')) || null,
  };
}

export function filterOf({ choice, kind, unitId, year }: AccountabilityView): AccountabilityFilter {
  return { ...(choice === 'all' ? {} : { states: [...STATES[choice]] }), ...(kind === null ? {} : { kind }), ...(unitId === null ? {} : { unitId }), ...(year === null ? {} : { year }) };
}

interface FiltersProps {
  view: AccountabilityView;
  /** Units and years of the register; none for whoever does not keep it. */
  units: readonly { key: string; name?: string | null | undefined }[];
  years: readonly number[];
  onChange: (change: Record<string, string | null>) => void;
}

export function AccountabilityFilters({ view, units, years, onChange }: FiltersProps) {
  const { t } = useTranslation();
  const word = useAccountabilityWord();
  // The list of units gets shorter with the filter itself: the longest seen stays to choose from.
  const [known, setKnown] = useState(units);
  if (units.length > known.length) setKnown(units);
  return (
    <FilterLine>
      <SegmentedFilter
        label={t('accountability.stateLabel')}
        value={view.choice}
        onChange={(value) => onChange({ state: value === 'all' ? null : value })}
        options={CHOICES.map((value) => ({ value, label: t(`accountability.choice.${value}`) }))}
      />
      <SelectInput
        aria-label={t('accountability.kind')}
        value={view.kind ?? ''}
        onChange={(event) => onChange({ kind: event.target.value })}
        options={[{ value: '', label: t('accountability.everyKind') }, ...accountabilityKinds.map((value) => ({ value, label: word.kind(value) }))]}
      />
      {known.length === 0 ? null : (
        <SelectInput
          aria-label={t('accountability.unit')}
          value={view.unitId ?? ''}
          onChange={(event) => onChange({ unit: event.target.value })}
          options={[{ value: '', label: t('accountability.everyUnit') }, ...known.map(({ key, name }) => ({ value: key, label: name ?? key }))]}
        />
      )}
      {years.length === 0 ? null : (
        <SelectInput
          aria-label={t('accountability.year')}
          value={view.year === null ? '' : String(view.year)}
          onChange={(event) => onChange({ year: event.target.value })}
          options={[{ value: '', label: t('accountability.everyYear') }, ...years.map((year) => ({ value: String(year), label: t('accountability.ofYear', { year }) }))]}
        />
      )}
    </FilterLine>
  );
}
