import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, PageHead, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ExceptionDialog } from '../feature/period/exception-dialog';
import { LockDialog } from '../feature/period/lock-dialog';
import { LockSheet } from '../feature/period/lock-sheet';
import { MonthTable } from '../feature/period/month-table';
import { PeriodLocksDocument } from '../feature/period/period.query';
import type { PeriodLocksQuery } from '../gql/graphql';
import { ExportMenu } from '../ui/export-menu';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import { writeChoice } from '../ui/write-choice';
import '../feature/period/period.css';

/** A month to be chosen in the dialog. */
const ANY = 'choose';

/** 锁定与例外: which months of reports are closed, and who may still be heard. */
export function PeriodsPage() {
  const { t } = useTranslation();
  useTitle(t('period.title'));
  const { data, error, loading, refetch } = useQuery(PeriodLocksDocument, { fetchPolicy: 'cache-and-network' });
  const reload = () => void refetch();
  const [params, setParams] = useSearchParams();
  const may = useViewer().jointMeeting?.viewerCan.includes('lockPeriod') === true;
  const ask = (next: Record<string, string | null>) => setParams((before) => writeChoice(before, next), { replace: true });
  return (
    <>
      <PageHead
        crumb={<Link to="/reports">{t('report.title')}</Link>}
        title={t('period.title')}
        state={data === undefined ? undefined : <StateLine data={data} />}
        actions={may ? <Button kind="primary" onClick={() => ask({ month: ANY })}>{t('period.lock')}</Button> : undefined}
      />
      {error === undefined ? null : <QueryError error={error} what={t('period.failed')} onRetry={reload} />}
      {data === undefined && loading ? <SkeletonList rows={6} label={t('shell.loading')} /> : null}
      {data === undefined ? null : <Body data={data} may={may} params={params} onAsk={ask} onDone={reload} />}
    </>
  );
}

/** How many are locked, and how many could be. */
function StateLine({ data }: { data: PeriodLocksQuery }) {
  const { t } = useTranslation();
  const locked = data.periodLocks.filter((lock) => lock.unlockedAt == null).length;
  const ready = data.reportMonths.filter((month) => month.lock == null && month.coming === 0).length;
  return <>{`${locked === 0 ? t('period.empty') : t('period.stateLocked', { locked })}${ready === 0 ? '' : t('period.stateReady', { ready })}${t('period.state1')}`}</>;
}

interface BodyProps {
  data: PeriodLocksQuery;
  may: boolean;
  params: URLSearchParams;
  onAsk: (next: Record<string, string | null>) => void;
  onDone: () => void;
}

/** What is asked for stands in the address: other pages lead to a month to be locked, or to an exception for one report. */
function Body({ data, may, params, onAsk, onDone }: BodyProps) {
  const { t } = useTranslation();
  const { periodLocks: locks, reportMonths: months } = data;
  const standing = locks.filter((lock) => lock.unlockedAt == null);
  const locked = standing.map((lock) => lock.monthOn);
  const locking = may ? params.get('month') : null;
  const exceptional = may ? standing.find((lock) => lock.monthOn === params.get('grant')) : undefined;
  const close = () => onAsk({ month: null, grant: null, unit: null, slot: null });
  const done = () => {
    close();
    onDone();
  };
  const tools = (
    <>
      <ExportMenu quiet list="report-months" name={t('period.exportMonths')} />
      {locks.length === 0 ? null : <ExportMenu quiet list="period-locks" name={t('period.exportLocks')} />}
      {locks.length === 0 ? null : <ExportMenu quiet list="period-exceptions" name={t('period.exportExceptions')} />}
    </>
  );
  return (
    <>
      <div className="lx-stack">
        <MonthTable months={months} mayLock={may} onLock={(month) => onAsk({ month })} tools={months.length === 0 ? undefined : tools} />
        {locks.length === 0 && months.length > 0 ? <EmptyState fact={t('period.empty')} next={t(may ? 'period.emptyNext' : 'period.emptyReader')} /> : null}
        {locks.map((lock) => <LockSheet key={lock.id} lock={lock} onDone={onDone} />)}
      </div>
      {locking === null ? null : <LockDialog locked={locked} month={locking === ANY || locked.includes(locking) ? null : locking} onClose={close} onDone={done} />}
      {exceptional === undefined ? null : <ExceptionDialog lock={exceptional} unitId={params.get('unit') ?? ''} slotId={params.get('slot') ?? ''} onClose={close} onDone={done} />}
    </>
  );
}
