import { useQuery } from '@apollo/client/react';
import { EmptyState, PageHead, PickList, Sheet, SkeletonList } from '@lianxi/web-ui';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { AssignmentDecision } from '../feature/task/assignment-life';
import { ReviewCompletion } from '../feature/review/review-completion';
import { ReviewDecision } from '../feature/review/review-decision';
import { positionIn, reviewItems, type ReviewItem } from '../feature/review/review-items';
import { ReviewReport } from '../feature/review/review-report';
import { ReviewQueueDocument } from '../feature/review/review.query';
import { ExportMenu } from '../ui/export-menu';
import { useFormat } from '../ui/format';
import { QueryError } from '../ui/query-error';
import { useStillHere } from '../ui/use-still-here';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import type { ReviewQueueQuery } from '../gql/graphql';
import '../feature/report/report.css';
import '../feature/task/task.css';
import '../feature/review/review.css';

/** 审核: one thing at a time, the next one by itself. */
export function ReviewsPage() {
  const { t } = useTranslation();
  useTitle(t('review.title'));
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useQuery(ReviewQueueDocument, { fetchPolicy: 'cache-and-network' });
  const before = useRef(0);
  const queue = data?.reviewQueue;
  const reviewing = useViewer().jointMeeting?.viewerCan.includes('acceptReport') === true;
  const stateLine = useStateLine(reviewing);
  const items = queue === undefined ? [] : reviewItems(queue);
  const kind = params.get('kind');
  const firstOfKind = items.find((item) => item.kind === kind)?.id ?? null;
  const at = positionIn(items, params.get('slot') ?? firstOfKind, before.current);
  before.current = at;
  const handlePick = (id: string) => setParams({ slot: id }, { replace: true });
  const isStillHere = useStillHere();
  const handleDone = () => {
    if (isStillHere()) setParams({}, { replace: true });
    void refetch();
  };
  return (
    <>
      <PageHead
        title={t('review.title')}
        state={queue === undefined ? undefined : stateLine(queue)}
        actions={items.length === 0 ? undefined : <ExportMenu list="reviews" />}
      />
      {error === undefined ? null : <QueryError error={error} what={t('review.failed')} onRetry={() => void refetch()} />}
      {queue === undefined && error === undefined ? <SkeletonList rows={8} label={t('shell.loading')} /> : null}
      {queue !== undefined && items.length === 0 ? <EmptyState fact={t('review.empty')} next={t(reviewing ? 'review.emptyNext' : 'review.emptyCountersigns')} action={<Link to="/reports">{t('review.emptyAction')}</Link>} /> : null}
      {items.length === 0 ? null : <Desk items={items} at={at} onPick={handlePick} onDone={handleDone} />}
    </>
  );
}

/** The secretariat's queue by kinds; what waits for a signature or check is counted by itself. */
function useStateLine(reviewing: boolean) {
  const { t } = useTranslation();
  return (queue: ReviewQueueQuery['reviewQueue']): string => {
    const { total, slots, assignments, decisions, countersigns } = queue;
    const own = reviewing ? [t('review.state', { total: total - countersigns.length, slots: slots.length, assignments: assignments.length, decisions: decisions.length })] : [];
    return [...own, ...(countersigns.length > 0 || !reviewing ? [t('review.stateCountersigns', { count: countersigns.length })] : [])].join('；');
  };
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
  const who = (each: ReviewItem): string => {
    if (each.kind === 'report') return each.slot.state === 'submitted' ? each.slot.unit.name : `${each.slot.unit.name} · ${t(`review.kind.${each.slot.state === 'awaiting_check' ? 'check' : 'sign_off'}`)}`;
    const { assignment } = each.kind === 'completion' ? each.completion : each.decision;
    const what = each.kind === 'completion' ? 'completion' : assignment.state === 'objected' ? 'objection' : 'extension';
    return `${assignment.unit.name} · ${t(`review.kind.${what}`)}`;
  };
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
        ) : item.kind === 'decision' ? (
          <ReviewDecision key={item.id} decision={item.decision} verbs={<AssignmentDecision assignment={item.decision.assignment} onDone={onDone} />} />
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
  return (item: ReviewItem): { name: string; note: string } => {
    if (item.kind === 'report') return { name: item.slot.task.title, note: t('review.slotTitle', { unit: item.slot.unit.name, period: format.period(item.slot.periodStartOn, item.slot.periodMonths) }) };
    if (item.kind === 'decision') return { name: item.decision.task.title, note: item.decision.assignment.unit.name };
    return { name: item.completion.task.title, note: t('review.completionTitle', { unit: item.completion.assignment.unit.name }) };
  };
}
