import { FiguresStrip, usePhone, type Figure } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OverviewQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';

export type Tiles = OverviewQuery['overview']['tiles'];

/** The five figures; each leads to the list it counts. */
export function OverviewFigures({ tiles, amberDays }: { tiles: Tiles; amberDays: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const phone = usePhone();
  const figures: Figure[] = [
    {
      key: 'open', label: t('overview.openTasks'), value: tiles.openTasks, unit: t('overview.item'),
      aid: t('overview.openTasksAid', { assignments: tiles.openAssignments, pending: tiles.pendingAcknowledgements }),
      link: (value) => <Link to="/tasks">{value}</Link>,
    },
    {
      key: 'overdue', label: t('overview.overdue'), light: 'overdue', value: tiles.overdue, unit: t('overview.piece'),
      ...(tiles.overdue > 0 ? { tone: 'red' as const } : {}),
      aid: [t('overview.overdueAid', { reports: tiles.overdueReports, assignments: tiles.overdueAssignments }), ...(tiles.closedReports === 0 ? [] : [t('overview.closedAid', { count: tiles.closedReports })])].join(t('overview.aidJoin')),
      link: (value) => <Link to="/reports?light=overdue">{value}</Link>,
    },
    {
      key: 'soon', label: phone ? t('words.light.due_soon') : t('overview.dueSoon', { days: amberDays }), light: 'due_soon', value: tiles.dueSoon, unit: t('overview.piece'),
      aid: t('overview.dueSoonAid', { reports: tiles.dueSoonReports, assignments: tiles.dueSoonAssignments }),
      link: (value) => <Link to="/reports?light=due_soon">{value}</Link>,
    },
    {
      key: 'review', label: t('overview.underReview'), light: 'under_review', value: tiles.underReview, unit: t('overview.piece'),
      aid: t('overview.underReviewAid', { reports: tiles.underReviewReports, completions: tiles.underReviewCompletions }),
      link: (value) => <Link to="/reports?states=submitted">{value}</Link>,
    },
    {
      key: 'rate', label: t('overview.onTime'), scope: t('overview.onTimeScope'), spread: true,
      value: format.percent(tiles.onTime, tiles.expected), unit: t('overview.ofExpected', { onTime: tiles.onTime, expected: tiles.expected }),
      aid: t('overview.onTimeAid', { late: tiles.late, missing: tiles.missing }),
    },
  ];
  return <FiguresStrip figures={figures} label={t('overview.figures')} wideLast />;
}
