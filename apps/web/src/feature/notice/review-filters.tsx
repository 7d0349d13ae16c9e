import { FilterLine, SegmentedFilter, SelectInput } from '@lianxi/web-ui';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftItemKind, DutyKind, ReviewDraftFragment } from '../../gql/graphql';
import { unitsOf, type DraftFigures, type DraftFilter, type DraftShow } from './draft-filter';
import type { DraftSort } from './draft-order';

const KINDS: readonly DraftItemKind[] = ['unit_duty', 'lower_duty', 'class_duty', 'task'];
const DUTY_KINDS: readonly DutyKind[] = ['support', 'guide', 'data', 'prohibition', 'floor'];

export interface ReviewFiltersProps {
  drafts: readonly ReviewDraftFragment[];
  figures: DraftFigures;
  filter: DraftFilter;
  onFilter: (filter: DraftFilter) => void;
  sort: DraftSort;
  onSort: (sort: DraftSort) => void;
  revised: boolean;
  /** Nothing is left to settle: neither standings nor an order by them. */
  settled: boolean;
}

/** Which readings are shown and in which order; only choices that would show something are offered. */
export const ReviewFilters = memo(function ReviewFilters(props: ReviewFiltersProps) {
  const { t } = useTranslation();
  const sorts = [
    { value: 'doubt', label: t('notice.sort.doubt') },
    { value: 'document', label: t('notice.sort.document') },
  ] as const;
  return (
    <FilterLine
      end={
        props.settled ? undefined : (
          <SegmentedFilter label={t('notice.sort.label')} value={props.sort} onChange={props.onSort} options={sorts} />
        )
      }
    >
      <ShowChoice {...props} />
      <UnitSelect {...props} />
      <KindSelect {...props} />
    </FilterLine>
  );
});

type PartProps = Pick<ReviewFiltersProps, 'drafts' | 'filter' | 'onFilter'>;

function ShowChoice({ drafts, figures, filter, onFilter, revised, settled }: ReviewFiltersProps) {
  const { t } = useTranslation();
  const counts: readonly (readonly [DraftShow, number])[] = [
    ['all', drafts.length],
    ['unsettled', figures.unsettled],
    ['doubtful', figures.doubtful],
    ['certain', settled ? 0 : figures.certain],
    ['new', revised ? figures.new : 0],
    ['changed', revised ? figures.changed : 0],
    ['gone', figures.gone],
    ['dropped', figures.dropped],
  ];
  const shows = counts.filter(([show, count]) => show === 'all' || count > 0 || show === filter.show);
  return (
    <SegmentedFilter
      label={t('notice.filter.show')}
      value={filter.show}
      onChange={(show) => onFilter({ ...filter, show })}
      options={shows.map(([show, n]) => ({ value: show, label: t(`notice.filter.${show}`, { n }) }))}
    />
  );
}

function KindSelect({ drafts, filter, onFilter }: PartProps) {
  const { t } = useTranslation();
  const kinds = KINDS.filter((kind) => drafts.some((draft) => draft.kind === kind));
  const dutyKinds = DUTY_KINDS.filter((kind) => drafts.some((draft) => draft.dutyKind === kind));
  return (
    <SelectInput
      aria-label={t('notice.filter.kind')}
      value={filter.kind}
      onChange={(event) => onFilter({ ...filter, kind: event.target.value })}
      options={[
        { value: '', label: t('notice.filter.everyKind') },
        ...kinds.map((kind) => ({ value: kind, label: t(`words.draftKind.${kind}`) })),
        ...dutyKinds.map((kind) => ({ value: kind, label: t(`words.dutyKind.${kind}`) })),
      ]}
    />
  );
}

function UnitSelect({ drafts, filter, onFilter }: PartProps) {
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
