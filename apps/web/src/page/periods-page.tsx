import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, PageHead, SkeletonList } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { LockDialog } from '../feature/period/lock-dialog';
import { LockSheet } from '../feature/period/lock-sheet';
import { PeriodLocksDocument } from '../feature/period/period.query';
import { ExportMenu } from '../ui/export-menu';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import '../feature/period/period.css';

/** 锁定与例外: which months of reports are closed, and who may still be heard. */
export function PeriodsPage() {
  const { t } = useTranslation();
  useTitle(t('period.title'));
  const [params] = useSearchParams();
  const month = params.get('month');
  const { data, error, loading, refetch } = useQuery(PeriodLocksDocument, { fetchPolicy: 'cache-and-network' });
  const mayLock = useViewer().jointMeeting?.viewerCan.includes('lockPeriod') === true;
  const locks = data?.periodLocks;
  const locked = locks?.filter((lock) => lock.unlockedAt == null).map((lock) => lock.monthOn) ?? [];
  const [locking, setLocking] = useState(mayLock && month !== null);
  const done = () => {
    setLocking(false);
    void refetch();
  };
  return (
    <>
      <PageHead
        crumb={<Link to="/reports">{t('report.title')}</Link>}
        title={t('period.title')}
        state={t('period.state1')}
        actions={
          <>
            {(locks?.length ?? 0) === 0 ? null : <><ExportMenu list="period-locks" name={t('period.exportLocks')} /><ExportMenu list="period-exceptions" name={t('period.exportExceptions')} /></>}
            {mayLock ? <Button kind="primary" onClick={() => setLocking(true)}>{t('period.lock')}</Button> : null}
          </>
        }
      />
      {error === undefined ? null : <QueryError error={error} what={t('period.failed')} onRetry={() => void refetch()} />}
      {locks === undefined && loading ? <SkeletonList rows={6} label={t('shell.loading')} /> : null}
      {locks?.length === 0 ? <EmptyState fact={t('period.empty')} next={t(mayLock ? 'period.emptyNext' : 'period.emptyReader')} /> : null}
      <div className="lx-stack">{locks?.map((lock) => <LockSheet key={lock.id} lock={lock} onDone={() => void refetch()} />)}</div>
      {locking && locks !== undefined ? <LockDialog locked={locked} month={month !== null && !locked.includes(month) ? month : null} onClose={() => setLocking(false)} onDone={done} /> : null}
    </>
  );
}
