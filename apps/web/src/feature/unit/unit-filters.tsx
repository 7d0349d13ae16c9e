import { FilterLine, SegmentedFilter, SelectInput, TextInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useTypedText } from '../../ui/use-typed-text';
import { LEVELS, type UnitChoice } from './unit-choice';

export interface UnitFiltersProps {
  choice: UnitChoice;
  counties: readonly { code: string; name: string }[];
  onChange: (change: Record<string, string | null>) => void;
}

export function UnitFilters({ choice, counties, onChange }: UnitFiltersProps) {
  const { t } = useTranslation();
  const [text, setText] = useTypedText(choice.text, (typed) => onChange({ text: typed }));
  return (
    <FilterLine>
      <SegmentedFilter
        label={t('unit.members')}
        value={choice.terms ? 'terms' : choice.everyUnit ? 'all' : 'members'}
        onChange={(range) =>
          onChange({ range: range === 'members' ? null : range, ...(range === 'all' ? {} : { county: null }) })
        }
        options={[
          { value: 'members', label: t('unit.membersOnly') },
          { value: 'all', label: t('unit.everyUnit') },
          { value: 'terms', label: t('unit.terms') },
        ]}
      />
      {choice.terms ? null : <NarrowUnits choice={choice} counties={counties} onChange={onChange} text={text} onText={setText} />}
    </FilterLine>
  );
}

interface NarrowUnitsProps extends UnitFiltersProps {
  text: string;
  onText: (text: string) => void;
}

function NarrowUnits({ choice, counties, onChange, text, onText }: NarrowUnitsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        type="search"
        aria-label={t('unit.search')}
        placeholder={t('unit.search')}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <SelectInput
        aria-label={t('unit.level')}
        value={choice.level ?? ''}
        onChange={(event) => onChange({ level: event.target.value })}
        options={[
          { value: '', label: t('unit.everyLevel') },
          ...LEVELS.map((level) => ({ value: level, label: t(`words.level.${level}`) })),
        ]}
      />
      {choice.everyUnit && counties.length > 0 ? (
        <CountySelect choice={choice} counties={counties} onChange={onChange} />
      ) : null}
    </>
  );
}

function CountySelect({ choice, counties, onChange }: UnitFiltersProps) {
  const { t } = useTranslation();
  return (
    <SelectInput
      aria-label={t('unit.county')}
      value={choice.countyCode ?? ''}
      onChange={(event) => onChange({ county: event.target.value })}
      options={[
        { value: '', label: t('unit.everyCounty') },
        ...counties.map(({ code, name }) => ({ value: code, label: name })),
      ]}
    />
  );
}
