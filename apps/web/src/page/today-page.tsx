import { useQuery } from '@apollo/client/react';
import { EmptyState, PageHead, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TodayFigures } from '../feature/today/today-figures';
import { TodayList } from '../feature/today/today-list';
import { TodayDocument } from '../feature/today/today.query';
import { useFormat } from '../ui/format';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import '../feature/today/today.css';

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

/** 今日要办: the first screen of everybody. */
export function TodayPage() {
  const { t } = useTranslation();
  const format = useFormat();
  useTitle(t('today.title'));
  const { data, error, refetch } = useQuery(TodayDocument, { fetchPolicy: 'cache-and-network' });
  const list = data?.todayList;
  const state = (total: number, date: string) => (total === 0 ? t('today.stateNone', { date }) : t('today.state', { date, total }));
  return (
    <>
      <PageHead title={t('today.title')} state={list === undefined ? undefined : state(list.total, format.date(list.today))} />
      {error === undefined ? null : <QueryError error={error} what={t('today.failed')} onRetry={() => void refetch()} />}
      {list === undefined && error === undefined ? <SkeletonList rows={8} label={t('shell.loading')} /> : null}
      {list !== undefined && list.items.length === 0 ? (
        <NothingToDo />
      ) : null}
      {list === undefined || list.items.length === 0 ? null : <TodayFigures items={list.items} />}
      {list === undefined ? null : <TodayList items={list.items} total={list.total} />}
    </>
  );
}
