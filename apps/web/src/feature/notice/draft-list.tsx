import { Button, EmptyState } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewDraftFragment } from '../../gql/graphql';
import { DraftCard } from './draft-card';
import { EVERY_DRAFT } from './draft-filter';
import type { ReviewStateOf } from './use-review-state';

export interface DraftListProps {
  review: ReviewStateOf;
  quoted: boolean;
  /** Null where nothing can be changed any more. */
  onKeepCertain: ((ids: readonly string[]) => void) | null;
}

/** The readings in their groups. */
export function DraftList({ review, quoted, onKeepCertain }: DraftListProps) {
  const { t } = useTranslation();
  const { groups, ids, sort } = review;
  if (ids.length === 0) {
    return (
      <EmptyState
        fact={t('notice.filter.none')}
        next={t('notice.filter.noneNext')}
        action={<Button onClick={() => review.setFilter(EVERY_DRAFT)}>{t('notice.filter.showAll')}</Button>}
      />
    );
  }
  const unchecked = groups.certain
    .filter((draft) => draft.state === 'open' && !review.marks.has(draft.id))
    .map((draft) => draft.id);
  const keep =
    onKeepCertain === null || unchecked.length === 0 || sort === 'document' ? null : (
      <Button size="small" onClick={() => onKeepCertain(unchecked)}>
        {t('notice.act.keepCertain', { n: unchecked.length })}
      </Button>
    );
  const grouped = sort === 'doubt';
  return (
    <div className="lx-cards">
      <Group
        title={grouped ? t('notice.group.doubt', { n: groups.doubt.length }) : null}
        drafts={groups.doubt}
        review={review}
        quoted={quoted}
      />
      <Group
        title={grouped ? t('notice.group.certain', { n: groups.certain.length }) : null}
        tools={keep}
        drafts={groups.certain}
        review={review}
        quoted={quoted}
      />
      <Group
        title={grouped ? t('notice.filter.dropped', { n: groups.dropped.length }) : null}
        drafts={groups.dropped}
        review={review}
        quoted={quoted}
      />
    </div>
  );
}

interface GroupProps {
  title: string | null;
  tools?: ReactNode;
  drafts: readonly ReviewDraftFragment[];
  review: ReviewStateOf;
  quoted: boolean;
}

function Group({ title, tools, drafts, review, quoted }: GroupProps) {
  if (drafts.length === 0) return null;
  return (
    <>
      {title === null ? null : (
        <header className="nt-group">
          <h3>{title}</h3>
          {tools}
        </header>
      )}
      {drafts.map((draft) => (
        <DraftCard
          key={draft.id}
          draft={draft}
          number={review.numbers.get(draft.id) ?? '—'}
          selected={draft.id === review.selectedId}
          mode={draft.id === review.selectedId ? review.mode : null}
          checked={review.marks.has(draft.id)}
          mergeable={review.merges.has(draft.id)}
          quoted={quoted}
        />
      ))}
    </>
  );
}
