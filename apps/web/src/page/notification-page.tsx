import { useMutation, useQuery } from '@apollo/client/react';
import { Button, EmptyState, FilterLine, PageHead, SegmentedFilter, Sheet, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { groupNotifications } from '../feature/notification/notification-groups';
import { NotificationGroupSheet } from '../feature/notification/notification-list';
import { MarkNotificationsReadDocument, NotificationListDocument, UnreadNotificationsDocument } from '../feature/notification/notification.query';
import { ExportMenu } from '../ui/export-menu';
import { QueryError } from '../ui/query-error';
import { RefusalLine } from '../ui/refusal-line';
import { useRun } from '../ui/use-run';
import { useTitle } from '../ui/use-title';
import '../feature/notification/notification.css';

const PAGE = 100;

/** 消息: what was told to the viewer, newest first, many of a kind under one head. */
export function NotificationPage() {
  const { t } = useTranslation();
  useTitle(t('notification.title'));
  const [params, setParams] = useSearchParams();
  const unreadOnly = params.get('show') === 'unread';
  const run = useRun();
  const { data, previousData, error, refetch } = useQuery(NotificationListDocument, { variables: { unreadOnly, page: { limit: PAGE, offset: 0 } }, fetchPolicy: 'cache-and-network' });
  const [mark] = useMutation(MarkNotificationsReadDocument, { refetchQueries: [NotificationListDocument, UnreadNotificationsDocument] });
  const page = (data ?? previousData)?.notifications;
  const read = (ids: readonly string[] | null) => void run.run(() => mark({ variables: { ids: ids === null ? null : [...ids] } }), t(ids === null ? 'notification.saidMarkedAll' : 'notification.saidMarked'));
  const state = page === undefined ? undefined : page.unread === 0 ? t('notification.stateNone') : t('notification.state', { count: page.unread });
  return (
    <>
      <PageHead
        title={t('notification.title')}
        state={state}
        actions={
          <>
            {(page?.items.length ?? 0) === 0 ? null : <ExportMenu list="notifications" filter={{ unreadOnly }} />}
            {(page?.unread ?? 0) === 0 ? null : <Button onClick={() => read(null)}>{t('notification.markAll')}</Button>}
          </>
        }
      />
      <div className="lx-stack">
        <Sheet strong label={t('notification.list')}>
          <FilterLine>
            <SegmentedFilter
              label={t('notification.show')}
              value={unreadOnly ? 'unread' : 'all'}
              options={[{ value: 'all', label: t('notification.all') }, { value: 'unread', label: t('notification.unread') }]}
              onChange={(value) => setParams(value === 'unread' ? { show: 'unread' } : {}, { replace: true })}
            />
          </FilterLine>
        </Sheet>
        <RefusalLine refusal={run.refusal} />
        {error === undefined ? null : <QueryError error={error} what={t('notification.failed')} onRetry={() => void refetch()} />}
        {page === undefined && error === undefined ? <SkeletonList rows={8} label={t('shell.loading')} /> : null}
        {page !== undefined && page.items.length === 0 ? <EmptyState fact={t(unreadOnly ? 'notification.emptyUnread' : 'notification.empty')} next={t('notification.emptyNext')} /> : null}
        {page === undefined ? null : groupNotifications(page.items).map((group) => <NotificationGroupSheet key={group.key} group={group} onRead={read} />)}
      </div>
    </>
  );
}
