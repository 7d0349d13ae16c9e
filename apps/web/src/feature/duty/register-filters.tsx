import { Button, FilterLine, SegmentedFilter, SelectInput, usePhone } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterNoticesQuery } from '../../gql/graphql';
import {
  CATEGORIES,
  changeChoice,
  DUTY_KINDS,
  FREQUENCY_CHOICES,
  isFiltered,
  LEVEL_CHOICES,
  WITHOUT_TASK,
  type RegisterChoice,
} from './register-choice';

export interface RegisterFiltersProps {
  choice: RegisterChoice;
  onChoice: (choice: RegisterChoice) => void;
  notices: RegisterNoticesQuery['notices']['items'];
  noticeId: string | null;
}

/** Level, notice, kind of assistance, kind of duty, frequency: all kept in the address. */
export function RegisterFilters({ choice, onChoice, notices, noticeId }: RegisterFiltersProps) {
  const { t } = useTranslation();
  const phone = usePhone();
  const [unfolded, setUnfolded] = useState(() => isFiltered(choice));
  const folded = phone && !unfolded;
  const change = (part: Partial<RegisterChoice>) => onChoice(changeChoice(choice, part));
  const handleClear = () => change({ category: null, kind: null, frequency: null });
  const clear = (
    <Button kind="text" size="small" onClick={handleClear}>
      {t('duty.filter.clear')}
    </Button>
  );
  const levels = LEVEL_CHOICES.map((level) => ({ value: level, label: t(`duty.level.${level}`) }));
  return (
    <FilterLine end={isFiltered(choice) ? clear : undefined}>
      <SegmentedFilter
        label={t('duty.level.label')}
        value={choice.level}
        onChange={(level) => change({ level })}
        options={levels}
      />
      {phone ? (
        <Button aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {t(unfolded ? 'duty.filter.fold' : 'duty.filter.unfold')}
        </Button>
      ) : null}
      {notices.length > 1 && !folded ? (
        <NoticeChoice notices={notices} noticeId={noticeId} onNotice={(id) => change({ noticeId: id })} />
      ) : null}
      {folded ? null : <KindChoices choice={choice} onChange={change} />}
    </FilterLine>
  );
}

function KindChoices({
  choice,
  onChange,
}: {
  choice: RegisterChoice;
  onChange: (part: Partial<RegisterChoice>) => void;
}) {
  const { t } = useTranslation();
  const categories = CATEGORIES.map((value) => ({ value, label: t(`words.category.${value}`) }));
  const kinds = DUTY_KINDS.map((value) => ({ value, label: t(`words.dutyKind.${value}`) }));
  const states = FREQUENCY_CHOICES.map((value) => ({
    value,
    label: value === WITHOUT_TASK ? t('duty.filter.withoutTask') : t(`words.frequencyState.${value}`),
  }));
  return (
    <>
      <Choice
        label={t('duty.filter.category')}
        every={t('duty.filter.everyCategory')}
        value={choice.category}
        onValue={(category) => onChange({ category })}
        options={categories}
      />
      <Choice
        label={t('duty.filter.kind')}
        every={t('duty.filter.everyKind')}
        value={choice.kind}
        onValue={(kind) => onChange({ kind })}
        options={kinds}
      />
      <Choice
        label={t('duty.filter.frequency')}
        every={t('duty.filter.everyFrequency')}
        value={choice.frequency}
        onValue={(frequency) => onChange({ frequency })}
        options={states}
      />
    </>
  );
}

interface NoticeChoiceProps {
  notices: RegisterFiltersProps['notices'];
  noticeId: string | null;
  onNotice: (id: string) => void;
}

function NoticeChoice({ notices, noticeId, onNotice }: NoticeChoiceProps) {
  const { t } = useTranslation();
  const label = (notice: NoticeChoiceProps['notices'][number]) =>
    [notice.docNumber, notice.title].filter((part) => part != null).join(' ');
  return (
    <SelectInput
      className="dt-notice"
      aria-label={t('duty.filter.notice')}
      value={noticeId ?? ''}
      onChange={(event) => onNotice(event.target.value)}
      options={notices.map((notice) => ({ value: notice.id, label: label(notice) }))}
    />
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
