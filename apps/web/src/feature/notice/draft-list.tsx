import { Button, EmptyState } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewDraftFragment } from '../../gql/graphql';
import { DraftCard } from './draft-card';
import { EVERY_DRAFT } from './draft-filter';
import { WINDOW } from './draft-window';
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
  const { cards, ids } = review;
  if (ids.length === 0) {
    return (
      <EmptyState
        fact={t('notice.filter.none')}
        next={t('notice.filter.noneNext')}
        action={<Button onClick={() => review.setFilter(EVERY_DRAFT)}>{t('notice.filter.showAll')}</Button>}
      />
    );
  }
  return (
    <div className="lx-cards">
      {cards.before > 0 ? (
        <Button onClick={cards.showBefore}>{t('notice.panes.before', { n: Math.min(WINDOW, cards.before) })}</Button>
      ) : null}
      {cards.shown.map(({ standing, drafts, shown }) => (
        <Group
          key={standing ?? 'all'}
          title={standing === null ? null : t(`notice.group.${standing}`, { n: drafts.length })}
          tools={standing === 'certain' ? <KeepCertain drafts={drafts} review={review} onKeep={onKeepCertain} /> : null}
          drafts={shown}
          review={review}
          quoted={quoted}
        />
      ))}
      {cards.after > 0 ? (
        <Button onClick={cards.showAfter}>
          {t('notice.panes.more', { n: Math.min(WINDOW, cards.after), left: cards.after })}
        </Button>
      ) : null}
    </div>
  );
}

interface KeepCertainProps {
  drafts: readonly ReviewDraftFragment[];
  review: ReviewStateOf;
  onKeep: DraftListProps['onKeepCertain'];
}

function KeepCertain({ drafts, review, onKeep }: KeepCertainProps) {
  const { t } = useTranslation();
  const unchecked = drafts.filter((draft) => !review.marks.has(draft.id)).map((draft) => draft.id);
  if (onKeep === null || unchecked.length === 0) return null;
  return (
    <Button size="small" onClick={() => onKeep(unchecked)}>
      {t('notice.act.keepCertain', { n: unchecked.length })}
    </Button>
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
