import { FilterLine, SegmentedFilter, SelectInput } from '@lianxi/web-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftItemKind, DutyKind, ReviewDraftFragment } from '../../gql/graphql';
import { unitsOf, type DraftFigures, type DraftFilter, type DraftShow } from './draft-filter';
import type { DraftSort } from './draft-order';

const KINDS: readonly DraftItemKind[] = ['unit_duty', 'lower_duty', 'class_duty', 'task'];
const DUTY_KINDS: readonly DutyKind[] = ['support', 'guide', 'data', 'prohibition', 'floor'];

export interface ReviewFiltersProps {
  drafts: readonly ReviewDraftFragment[];
  figures: DraftFigures;
  doubts: number;
  filter: DraftFilter;
  onFilter: (filter: DraftFilter) => void;
  sort: DraftSort;
  onSort: (sort: DraftSort) => void;
  revised: boolean;
}

/** Which readings are shown and in which order; only choices that would show something are offered. */
export function ReviewFilters({
  drafts,
  figures,
  doubts,
  filter,
  onFilter,
  sort,
  onSort,
  revised,
}: ReviewFiltersProps) {
  const { t } = useTranslation();
  const counts: readonly (readonly [DraftShow, number])[] = [
    ['all', drafts.length],
    ['doubt', doubts],
    ...(revised
      ? ([
          ['new', figures.new],
          ['changed', figures.changed],
          ['gone', figures.gone],
        ] as const)
      : []),
    ['dropped', figures.dropped],
  ];
  const shows = counts.filter(([show, count]) => show === 'all' || count > 0 || show === filter.show);
  return (
    <FilterLine
      end={
        <SegmentedFilter
          label={t('notice.sort.label')}
          value={sort}
          onChange={onSort}
          options={[
            { value: 'doubt', label: t('notice.sort.doubt') },
            { value: 'document', label: t('notice.sort.document') },
          ]}
        />
      }
    >
      <SegmentedFilter
        label={t('notice.filter.show')}
        value={filter.show}
        onChange={(show) => onFilter({ ...filter, show })}
        options={shows.map(([show, n]) => ({ value: show, label: t(`notice.filter.${show}`, { n }) }))}
      />
      <UnitSelect drafts={drafts} filter={filter} onFilter={onFilter} />
      <SelectInput
        aria-label={t('notice.filter.kind')}
        value={filter.kind}
        onChange={(event) => onFilter({ ...filter, kind: event.target.value })}
        options={[
          { value: '', label: t('notice.filter.everyKind') },
          ...KINDS.filter((kind) => drafts.some((draft) => draft.kind === kind)).map((kind) => ({
            value: kind,
            label: t(`words.draftKind.${kind}`),
          })),
          ...DUTY_KINDS.filter((kind) => drafts.some((draft) => draft.dutyKind === kind)).map((kind) => ({
            value: kind,
            label: t(`words.dutyKind.${kind}`),
          })),
        ]}
      />
    </FilterLine>
  );
}

function UnitSelect({ drafts, filter, onFilter }: Pick<ReviewFiltersProps, 'drafts' | 'filter' | 'onFilter'>) {
  const { t } = useTranslation();
  const units = useMemo(() => unitsOf(drafts), [drafts]);
  return (
    <SelectInput
      aria-label={t('notice.filter.unit')}
      value={filter.unit}
      onChange={(event) => onFilter({ ...filter, unit: event.target.value })}
      options={[
        { value: '', label: t('notice.filter.everyUnit') },
        ...units.map(({ name, count }) => ({ value: name, label: `${name} ${count}` })),
      ]}
    />
  );
}
