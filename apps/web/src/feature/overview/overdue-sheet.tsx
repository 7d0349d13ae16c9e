import { DeadlineBadge, EmptyState, LineList, Sheet } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OverviewQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { WhyLight } from '../../ui/light-reason';
import { useDeadlineLabels } from '../../ui/use-labels';

export type OverdueItem = OverviewQuery['overview']['overdue'][number];

/** What is late, the latest first. */
export function OverdueSheet({ items, total }: { items: readonly OverdueItem[]; total: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useDeadlineLabels();
  return (
    <Sheet
      title={t('overview.overdue')}
      note={t('overview.overdueNote', { count: total })}
      tools={<Link to="/reports?light=overdue">{t('overview.goReports')}</Link>}
    >
      {items.length === 0 ? <EmptyState fact={t('overview.overdueEmpty')} next={t('overview.overdueEmptyNext')} /> : null}
      <LineList
        label={t('overview.overdue')}
        items={items.map((item) => ({
          key: item.slotId ?? `${item.taskId} ${item.unitId}`,
          light: <WhyLight of={item.slotId == null ? { taskId: item.taskId } : { slotId: item.slotId }}><DeadlineBadge light="overdue" workingDaysLeft={-item.lateWorkingDays} labels={labels} /></WhyLight>,
          when: t('overview.due', { date: format.date(item.dueOn) }),
          title: <Link to={item.slotId == null ? `/tasks/${item.taskId}` : `/reports/${item.slotId}`}>{item.title}</Link>,
          sub: `${item.unitName} · ${item.periodStartOn == null ? t(`words.role.${item.role}`) : t('overview.reportOf', { period: format.period(item.periodStartOn, item.periodMonths ?? 1) })}`,
          ...(item.line == null || item.dutyId == null
            ? {}
            : { ends: <Link to={`/register?unit=${item.unitId}&duty=${item.dutyId}`}>{t('overview.line', { line: item.line })}</Link> }),
        }))}
      />
    </Sheet>
  );
}
