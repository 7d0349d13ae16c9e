import { useQuery } from '@apollo/client/react';
import { assistanceCategories, findingKinds, findingSeverities } from '@lianxi/domain';
import { Button, CheckLine, FilterLine, SelectInput, TextInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useTypedText } from '../../ui/use-typed-text';
import { ORIGINS, SORTS, type FindingChoice } from './finding-filter';
import { FindingCountsDocument } from './finding.query';

export interface FindingFiltersProps {
  choice: FindingChoice;
  /** Name of the unit the address chose by id, where a row tells it. */
  unitName: string | null;
  onChange: (change: Record<string, string | null>) => void;
}

export function FindingFilters({ choice, unitName, onChange }: FindingFiltersProps) {
  const { t } = useTranslation();
  const [text, setText] = useTypedText(choice.text, (typed) => onChange({ text: typed, offset: null }));
  const counties = useQuery(FindingCountsDocument).data?.findingCounts.counties ?? [];
  const pick = (key: string, label: string, all: string, value: string | null, options: readonly { value: string; label: string }[]) => (
    <SelectInput aria-label={label} value={value ?? ''} onChange={(event) => onChange({ [key]: event.target.value, offset: null })} options={[{ value: '', label: all }, ...options]} />
  );
  return (
    <>
      <FilterLine label={t('finding.search')}>
        <TextInput type="search" aria-label={t('finding.search')} placeholder={t('finding.search')} value={text} onChange={(event) => setText(event.target.value)} />
        {pick('kind', t('inspection.findingKind'), t('finding.everyKind'), choice.kind, findingKinds.map((value) => ({ value, label: t(`inspection.findingKindOf.${value}`) })))}
        {pick('severity', t('inspection.severity'), t('rectification.everySeverity'), choice.severity, findingSeverities.map((value) => ({ value, label: t(`inspection.severityOf.${value}`) })))}
        {pick('county', t('rectification.county'), t('rectification.everyCounty'), choice.countyId, counties.map(({ countyId, name }) => ({ value: countyId ?? '', label: name ?? '' })))}
      </FilterLine>
      <FilterLine label={t('finding.more')}>
        {pick('topic', t('finding.topic'), t('finding.everyTopic'), choice.topic, assistanceCategories.map((value) => ({ value, label: t(`words.category.${value}`) })))}
        {pick('origin', t('finding.origin'), t('finding.everyOrigin'), choice.origin, ORIGINS.map((value) => ({ value, label: t(`finding.originOf.${value}`) })))}
        <SelectInput aria-label={t('finding.sort')} value={choice.sort} onChange={(event) => onChange({ sort: event.target.value === 'newest' ? null : event.target.value, offset: null })} options={SORTS.map((value) => ({ value, label: t(`finding.sortOf.${value}`) }))} />
        <CheckLine label={t('finding.onlyAgain')} checked={choice.repeated} onChange={(event) => onChange({ again: event.target.checked ? '1' : null, offset: null })} />
        {choice.unitId === null ? null : (
          <Button size="small" aria-label={t('rectification.clear', { label: unitName ?? t('rectification.unit') })} onClick={() => onChange({ unit: null, offset: null })}>
            {unitName ?? t('rectification.unit')} ×
          </Button>
        )}
      </FilterLine>
    </>
  );
}
