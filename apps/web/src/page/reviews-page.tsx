import { useQuery } from '@apollo/client/react';
import { EmptyState, PageHead, PickList, Sheet, SkeletonList } from '@lianxi/web-ui';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ReviewCompletion } from '../feature/review/review-completion';
import { positionIn, reviewItems, type ReviewItem } from '../feature/review/review-items';
import { ReviewReport } from '../feature/review/review-report';
import { ReviewQueueDocument } from '../feature/review/review.query';
import { useFormat } from '../ui/format';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import '../feature/report/report.css';
import '../feature/review/review.css';

/** 审核: one thing at a time, the next one by itself. */
export function ReviewsPage() {
  const { t } = useTranslation();
  useTitle(t('review.title'));
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useQuery(ReviewQueueDocument, { fetchPolicy: 'cache-and-network' });
  const before = useRef(0);
  const queue = data?.reviewQueue;
  const items = queue === undefined ? [] : reviewItems(queue);
  const firstCompletion = params.get('kind') === 'completion' ? (items.find((item) => item.kind === 'completion')?.id ?? null) : null;
  const at = positionIn(items, params.get('slot') ?? firstCompletion, before.current);
  before.current = at;
  const handlePick = (id: string) => setParams({ slot: id }, { replace: true });
  const handleDone = () => {
    setParams({}, { replace: true });
    void refetch();
  };
  return (
    <>
      <PageHead
        title={t('review.title')}
        state={queue === undefined ? undefined : t('review.state', { total: queue.total, slots: queue.slots.length, assignments: queue.assignments.length })}
      />
      {error === undefined ? null : <QueryError error={error} what={t('review.failed')} onRetry={() => void refetch()} />}
      {queue === undefined && error === undefined ? <SkeletonList rows={8} label={t('shell.loading')} /> : null}
      {queue !== undefined && items.length === 0 ? <EmptyState fact={t('review.empty')} next={t('review.emptyNext')} action={<Link to="/reports">{t('review.emptyAction')}</Link>} /> : null}
      {items.length === 0 ? null : <Desk items={items} at={at} onPick={handlePick} onDone={handleDone} />}
    </>
  );
}

interface DeskProps {
  items: readonly ReviewItem[];
  at: number;
  onPick: (id: string) => void;
  onDone: () => void;
}

function Desk({ items, at, onPick, onDone }: DeskProps) {
  const { t } = useTranslation();
  const title = useItemTitle();
  const who = (each: ReviewItem): string => (each.kind === 'report' ? each.slot.unit.name : `${each.completion.assignment.unit.name} · ${t('review.kind.completion')}`);
  const item = items[at];
  if (item === undefined) return null;
  return (
    <div className="review-desk">
      <Sheet title={t('review.queue')} note={String(items.length)} className="queue">
        <PickList label={t('review.queue')} items={items.map((each) => ({ key: each.id, label: title(each).name, count: <span className="review-who">{who(each)}</span> }))} selectedKey={item.id} onSelect={onPick} />
      </Sheet>
      <Sheet strong="accent" padded title={title(item).name} note={title(item).note} tools={<span className="note">{t('review.position', { at: at + 1, total: items.length })}</span>}>
        {item.kind === 'report' ? (
          <ReviewReport key={item.id} slot={item.slot} last={items.length === 1} onDone={onDone} />
        ) : (
          <ReviewCompletion key={item.id} completion={item.completion} onDone={onDone} />
        )}
      </Sheet>
    </div>
  );
}

function useItemTitle() {
  const { t } = useTranslation();
  const format = useFormat();
  return (item: ReviewItem): { name: string; note: string } =>
    item.kind === 'report'
      ? { name: item.slot.task.title, note: t('review.slotTitle', { unit: item.slot.unit.name, period: format.period(item.slot.periodStartOn, item.slot.periodMonths) }) }
      : { name: item.completion.task.title, note: t('review.completionTitle', { unit: item.completion.assignment.unit.name }) };
}
