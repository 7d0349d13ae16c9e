import { useQuery } from '@apollo/client/react';
import { todayGroups, type TodayGroup } from '@lianxi/domain';
import { Button, EmptyState, PageHead, SkeletonList, usePhone } from '@lianxi/web-ui';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { TodayBody } from '../feature/today/today-body';
import { TodayFigures } from '../feature/today/today-figures';
import { TodayDocument } from '../feature/today/today.query';
import type { TodayItem } from '../feature/today/today-target';
import { usePrintAll } from '../feature/today/use-print-all';
import { useTodayDesk } from '../feature/today/use-today-desk';
import { useFormat } from '../ui/format';
import { QueryError } from '../ui/query-error';
import { useSay } from '../ui/say-context';
import { useErrorText } from '../ui/use-error-text';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import { writeChoice } from '../ui/write-choice';
import '../feature/today/today.css';
import '../feature/today/today-paper.css';

/** What a line opens comes when it is asked for: the first screen opens without it (P7). */
const TodayOpen = lazy(async () => ({ default: (await import('./today-work')).TodayOpen }));
const TodayWork = lazy(async () => ({ default: (await import('./today-work')).TodayWork }));
const TodayUrge = lazy(async () => ({ default: (await import('./today-work')).TodayUrge }));

const FieldStrip = lazy(async () => ({ default: (await import('../feature/field/field-strip')).FieldStrip }));

/** Rows of a page: the most the server gives. */
const PAGE = 100;

/** Where there is no notice yet, importing the first one is what there is to do. */
function NothingToDo() {
  const { t } = useTranslation();
  const { jointMeeting } = useViewer();
  const first = jointMeeting?.counts.notices === 0 && jointMeeting.viewerCan.includes('importNotice');
  if (first)
    return (
      <EmptyState
        fact={t('notice.empty')}
        next={t('notice.emptyNext')}
        action={
          <Link className="lx-btn primary" to="/notices/new">
            {t('notice.importFirst')}
          </Link>
        }
      />
    );
  return <EmptyState fact={t('today.empty')} next={t('today.emptyNext')} action={<Link to="/overview">{t('today.emptyAction')}</Link>} />;
}

/** Group and page are in the address. */
function useChoice() {
  const [params, setParams] = useSearchParams();
  const group: TodayGroup | null = todayGroups.find((each) => each === params.get('group')) ?? null;
  const offset = Math.max(0, Math.floor(Number(params.get('offset') ?? '0')) || 0);
  const change = (next: Record<string, string | null>) => setParams((before) => writeChoice(before, next), { replace: true });
  return { group, offset, change };
}

/** 今日要办: the first screen of everybody; each thing is done in its line. */
export function TodayPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const phone = usePhone();
  const { jointMeeting } = useViewer();
  useTitle(t('today.title'));
  const { group, offset, change } = useChoice();
  const { data, previousData, error, refetch } = useQuery(TodayDocument, { variables: { groups: group === null ? null : [group], page: { limit: PAGE, offset } }, fetchPolicy: 'cache-and-network' });
  const desk = useTodayDesk(() => refetch());
  const say = useSay();
  const errorText = useErrorText();
  const [urged, setUrged] = useState<readonly TodayItem[] | null>(null);
  const list = (data ?? previousData)?.todayList;
  const paper = usePrintAll(group, list?.total ?? 0, list?.items.length ?? 0, (failure) => say(errorText(failure).text));
  const all = list?.totals.reduce((sum, { total }) => sum + total, 0) ?? 0;
  const state = (date: string) => (all === 0 ? t('today.stateNone', { date }) : t('today.state', { date, total: all }));
  const handleUrged = () => {
    setUrged(null);
    void refetch();
  };
  return (
    <>
      <PageHead
        title={t('today.title')}
        state={list === undefined ? undefined : state(format.date(list.today))}
        actions={phone || all === 0 ? undefined : <Button disabled={paper.busy} onClick={paper.print}>{t('today.print')}</Button>}
      />
      <Suspense fallback={null}>{jointMeeting?.viewerCan.includes('recordVisit') === true ? <FieldStrip /> : null}</Suspense>
      {error === undefined ? null : <QueryError error={error} what={t('today.failed')} onRetry={() => void refetch()} />}
      {list === undefined && error === undefined ? <SkeletonList rows={8} label={t('shell.loading')} /> : null}
      {list !== undefined && all === 0 ? <NothingToDo /> : null}
      {list === undefined || all === 0 ? null : (
        <>
          <TodayFigures totals={list.totals} dueSoonOfAll={list.dueSoonOfAll ?? null} chosen={group} onChoose={(next) => change({ group: next, offset: null })} />
          <TodayBody
            list={list} desk={desk} group={group} paper={paper.paper} page={{ limit: PAGE, offset, total: list.total }} onPage={(next) => change({ offset: next === 0 ? null : String(next) })} onUrge={setUrged}
            panel={(item, verb) => <Suspense fallback={null}><TodayOpen item={item} verb={verb} onDone={desk.done} /></Suspense>}
          />
        </>
      )}
      <Suspense fallback={null}>
        {desk.asked === null ? null : <TodayWork asked={desk.asked} onClose={desk.close} onDone={() => desk.asked && desk.done(desk.asked.item, desk.asked.verb)} />}
        {urged === null ? null : <TodayUrge items={urged} onClose={() => setUrged(null)} onDone={handleUrged} />}
      </Suspense>
    </>
  );
}
