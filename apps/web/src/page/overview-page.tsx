import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, PageHead, SkeletonList, usePhone } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { AccountabilityOverview, useKeepsAccountability } from '../feature/accountability/accountability-figures';
import { UrgeButton } from '../feature/notification/urge-button';
import type { CellSlot } from '../feature/overview/cell-popover';
import { FindingOverview } from '../feature/finding/finding-overview';
import { InstructionButton } from '../feature/instruction/instruction-button';
import { CountySheet } from '../feature/overview/county-sheet';
import { LockedMonths } from '../feature/overview/locked-months';
import { OverdueSheet } from '../feature/overview/overdue-sheet';
import { OverviewFigures } from '../feature/overview/overview-figures';
import { OverviewMatrixSheet } from '../feature/overview/overview-matrix';
import { OverviewDocument } from '../feature/overview/overview.query';
import { TrendSheet } from '../feature/overview/trend-sheet';
import type { OverviewQuery } from '../gql/graphql';
import { toAppError } from '../ui/app-error';
import { useFormat } from '../ui/format';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import '../feature/overview/overview.css';

/** 总览: what is late, who owes it, and where it is going. */
export function OverviewPage() {
  const { t } = useTranslation();
  const stateOf = useStateLine();
  const phone = usePhone();
  useTitle(t('overview.title'));
  const [params, setParams] = useSearchParams();
  const level = params.get('level') === 'county' ? 'county' : 'city';
  const { data, previousData, error, refetch } = useQuery(OverviewDocument, {
    variables: { level },
    fetchPolicy: 'cache-and-network',
  });
  const overview = (data ?? previousData)?.overview;
  // By the role of accountability alone nothing of the tasks is read: its counts are all there is.
  const onlyOfficer = useKeepsAccountability() && error !== undefined && toAppError(error).code === 'NOT_PERMITTED';
  const change = (key: string, value: string | null) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (value === null) next.delete(key);
      else next.set(key, value);
      return next;
    });
  return (
    <>
      <PageHead
        title={t('overview.title')}
        state={overview === undefined ? undefined : stateOf(overview)}
        actions={
          <>
            <InstructionButton subject={{ kind: 'nothing', id: null, title: null }} />
            {phone ? null : <Button onClick={() => window.print()}>{t('overview.print')}</Button>}
          </>
        }
      />
      {error === undefined || onlyOfficer ? null : (
        <QueryError error={error} what={t('overview.failed')} onRetry={() => void refetch()} />
      )}
      {onlyOfficer ? <AccountabilityOverview alone /> : null}
      {overview === undefined && error === undefined ? <SkeletonList rows={12} label={t('shell.loading')} /> : null}
      {overview === undefined ? null : (
        <OverviewBody
          overview={overview}
          level={level}
          onlyProblems={params.get('show') === 'problems'}
          onLevel={(next) => change('level', next === 'city' ? null : next)}
          onOnlyProblems={(only) => change('show', only ? 'problems' : null)}
        />
      )}
    </>
  );
}

/** The day, and how the running period stands. */
function useStateLine(): (overview: OverviewQuery['overview']) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ today, matrix }) => {
    const current = matrix.totals.find((_total, at) => matrix.periods[at]?.current);
    if (current === undefined || current.expected === 0) return t('overview.stateDay', { today: format.date(today) });
    return t('overview.state', { today: format.date(today), period: format.month(current.periodStartOn), expected: current.expected, onTime: current.onTime });
  };
}

interface BodyProps {
  overview: OverviewQuery['overview'];
  level: 'city' | 'county';
  onlyProblems: boolean;
  onLevel: (level: 'city' | 'county' | 'town') => void;
  onOnlyProblems: (only: boolean) => void;
}

function OverviewBody({ overview, ...choice }: BodyProps) {
  const { t } = useTranslation();
  const { jointMeeting } = useViewer();
  if (overview.matrix.rows.length === 0 && overview.tiles.openTasks === 0 && choice.level === 'city')
    return (
      <EmptyState
        fact={t('overview.empty')}
        next={t('overview.emptyNext')}
        action={<Link to="/register">{t('overview.emptyAction')}</Link>}
      />
    );
  return (
    <>
      <OverviewFigures tiles={overview.tiles} amberDays={jointMeeting?.jointMeeting.amberWorkingDays ?? 3} />
      <div className="overview-grid">
        <div className="overview-main">
          <OverviewMatrixSheet matrix={overview.matrix} today={overview.today} {...choice} slotActions={(slot, unitId) => <SlotActions slot={slot} unitId={unitId} />} />
          <FindingOverview />
        </div>
        <div className="overview-side">
          <OverdueSheet items={overview.overdue} total={overview.tiles.overdue} />
          <LockedMonths overview={overview} />
          <CountySheet counties={overview.counties} />
          <TrendSheet trend={overview.trend} />
          <AccountabilityOverview />
        </div>
      </div>
    </>
  );
}

/** 催办 and 打印督办单, from the cell where it is seen that a report is missing. */
function SlotActions({ slot, unitId }: { slot: CellSlot; unitId: string }) {
  const { t } = useTranslation();
  if (!slot.viewerCan.includes('urge') || (slot.mark !== 'overdue' && slot.mark !== 'due_soon')) return null;
  return (
    <p className="links">
      <UrgeButton label={t('notification.urge')} subjects={{ slotIds: [slot.id], assignmentIds: [], rectificationIds: [], taskIds: [] }} />{' '}
      <Link to={`/tasks/${slot.task.id}/sheet?unit=${unitId}`}>{t('notification.printSheet')}</Link>
    </p>
  );
}
