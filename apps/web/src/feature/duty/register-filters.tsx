import { Button, FilterLine, SegmentedFilter, SelectInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { RegisterNoticesQuery } from '../../gql/graphql';
import { CATEGORIES, changeChoice, DUTY_KINDS, FREQUENCY_STATES, isFiltered, LEVELS, type RegisterChoice } from './register-choice';

export interface RegisterFiltersProps {
  choice: RegisterChoice;
  onChoice: (choice: RegisterChoice) => void;
  notices: RegisterNoticesQuery['notices']['items'];
  noticeId: string | null;
}

/** Level, notice, kind of assistance, kind of duty, frequency: all kept in the address. */
export function RegisterFilters({ choice, onChoice, notices, noticeId }: RegisterFiltersProps) {
  const { t } = useTranslation();
  const change = (part: Partial<RegisterChoice>) => onChoice(changeChoice(choice, part));
  const clear = () => change({ category: null, kind: null, frequency: null });
  return (
    <FilterLine
      end={
        isFiltered(choice) ? (
          <Button kind="text" size="small" onClick={clear}>
            {t('duty.filter.clear')}
          </Button>
        ) : undefined
      }
    >
      <SegmentedFilter label={t('duty.level.label')} value={choice.level} onChange={(level) => change({ level })} options={LEVELS.map((level) => ({ value: level, label: t(`duty.level.${level}`) }))} />
      {notices.length > 1 ? (
        <SelectInput
          className="dt-notice"
          aria-label={t('duty.filter.notice')}
          value={noticeId ?? ''}
          onChange={(event) => change({ noticeId: event.target.value })}
          options={notices.map((notice) => ({ value: notice.id, label: [notice.docNumber, notice.title].filter((part) => part != null).join(' ') }))}
        />
      ) : null}
      <Choice label={t('duty.filter.category')} every={t('duty.filter.everyCategory')} value={choice.category} onValue={(category) => change({ category })} options={CATEGORIES.map((value) => ({ value, label: t(`words.category.${value}`) }))} />
      <Choice label={t('duty.filter.kind')} every={t('duty.filter.everyKind')} value={choice.kind} onValue={(kind) => change({ kind })} options={DUTY_KINDS.map((value) => ({ value, label: t(`words.dutyKind.${value}`) }))} />
      <Choice label={t('duty.filter.frequency')} every={t('duty.filter.everyFrequency')} value={choice.frequency} onValue={(frequency) => change({ frequency })} options={FREQUENCY_STATES.map((value) => ({ value, label: t(`words.frequencyState.${value}`) }))} />
    </FilterLine>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  every: string;
  value: Value | null;
  options: readonly { value: Value; label: string }[];
  onValue: (value: Value | null) => void;
}

function Choice<Value extends string>({ label, every, value, options, onValue }: ChoiceProps<Value>) {
  return (
    <SelectInput
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onValue(options.find((option) => option.value === event.target.value)?.value ?? null)}
      options={[{ value: '', label: every }, ...options]}
    />
  );
}
