import { useQuery } from '@apollo/client/react';
import { FilterLine, SegmentedFilter, SelectInput } from '@lianxi/web-ui';
import { complaintCategories, type ComplaintCategory } from '@lianxi/domain';
import { useTranslation } from 'react-i18next';
import type { ComplaintFilter, ComplaintState } from '../../gql/graphql';
import { ComplaintPlacesDocument } from './complaint.query';
import { useComplaintWord } from './use-complaint-word';

const CHOICES = ['open', 'late', 'received', 'verifying', 'verified', 'answered', 'ended'] as const;
export type ComplaintChoice = (typeof CHOICES)[number];

const STATES: Readonly<Record<ComplaintChoice, readonly ComplaintState[]>> = {
  open: ['received', 'registered', 'assigned', 'verifying', 'verified', 'answered', 'referred', 'transferred'],
  late: ['received', 'registered', 'assigned', 'verifying', 'verified'],
  received: ['received'],
  verifying: ['registered', 'assigned', 'verifying'],
  verified: ['verified'],
  answered: ['answered'],
  ended: ['closed', 'joined'],
};

export interface ComplaintView {
  choice: ComplaintChoice;
  category: ComplaintCategory | null;
  placeId: string | null;
}

/** The filter as the address says it. */
export function viewOf(params: URLSearchParams): ComplaintView {
  return {
    choice: CHOICES.find((each) => each === params.get('state')) ?? 'open',
    category: complaintCategories.find((each) => each === params.get('category')) ?? null,
    placeId: params.get('place'),
  };
}

export function filterOf({ choice, category, placeId }: ComplaintView): ComplaintFilter {
  return { states: [...STATES[choice]], ...(category === null ? {} : { category }), ...(placeId === null ? {} : { placeId }), ...(choice === 'late' ? { late: true } : {}) };
}

export function ComplaintFilters({ view, onChange }: { view: ComplaintView; onChange: (change: Record<string, string | null>) => void }) {
  const { t } = useTranslation();
  const word = useComplaintWord();
  const places = useQuery(ComplaintPlacesDocument).data?.complaintPlaces ?? [];
  const counties = places.filter((place) => place.countyId == null);
  return (
    <FilterLine>
      <SegmentedFilter
        label={t('complaint.stateLabel')}
        value={view.choice}
        onChange={(value) => onChange({ state: value === 'open' ? null : value })}
        options={CHOICES.map((value) => ({ value, label: t(`complaint.choice.${value}`) }))}
      />
      <SelectInput
        aria-label={t('complaint.field.category')}
        value={view.category ?? ''}
        onChange={(event) => onChange({ category: event.target.value })}
        options={[{ value: '', label: t('complaint.everyCategory') }, ...complaintCategories.map((value) => ({ value, label: word.category(value) }))]}
      />
      <SelectInput
        aria-label={t('complaint.place')}
        value={view.placeId ?? ''}
        onChange={(event) => onChange({ place: event.target.value })}
        options={[{ value: '', label: t('complaint.everyPlace') }, ...counties.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </FilterLine>
  );
}
