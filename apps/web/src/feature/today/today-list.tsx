import { Light, LineList, Sheet, type LineItem } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../ui/format';
import { useViewer } from '../../ui/viewer-context';
import { groupOf, targetOf, todayGroups, type TodayItem } from './today-target';

/** What has to be done today, the most urgent sheet first. */
export function TodayList({ items, total }: { items: readonly TodayItem[]; total: number }) {
  const { t } = useTranslation();
  const draw = useLine();
  return (
    <div className="today-sheets">
      {todayGroups.map((group) => {
        const own = items.filter((item) => groupOf(item) === group);
        if (own.length === 0) return null;
        return (
          <Sheet key={group} id={group} title={t(`today.group.${group}`)} note={String(own.length)}>
            <LineList label={t(`today.group.${group}`)} items={own.map(draw)} />
          </Sheet>
        );
      })}
      {total > items.length ? <p className="lx-note">{t('today.more', { count: items.length })}</p> : null}
    </div>
  );
}

function useLine(): (item: TodayItem, index: number) => LineItem {
  const { t } = useTranslation();
  const format = useFormat();
  const light = (item: TodayItem): string => {
    if (item.workingDays == null) return t(`today.reason.${item.reason}`);
    if (item.workingDays > 0) return t('shell.deadline.overdue', { count: item.workingDays });
    return item.workingDays === 0 ? t('shell.deadline.today') : t('shell.deadline.left', { count: -item.workingDays });
  };
  const { viewer } = useViewer();
  const own = new Set(viewer.posts.map((post) => post.unitName));
  /** Somebody else's report is looked at, not filled in. */
  const act = (item: TodayItem): string =>
    item.slotId != null && item.reason.endsWith('_report') && item.reason !== 'review_report' && !own.has(item.unitName ?? '') ? t('today.open') : t(`today.act.${item.reason}`);
  const title = (item: TodayItem): string => (item.reason === 'unset_frequency' ? t('today.unsetTitle', { count: item.count }) : item.title);
  return (item, index) => ({
    key: `${item.reason} ${item.slotId ?? item.taskId ?? item.noticeId ?? item.instructionId ?? ''} ${item.unitName ?? ''} ${index}`,
    light: <Light kind={item.light} label={light(item)} />,
    when: item.dueOn == null ? '' : t('today.due', { date: format.date(item.dueOn) }),
    title: <Link to={targetOf(item)}>{title(item)}</Link>,
    // Where nothing is counted the light already says the reason.
    sub: [item.workingDays == null ? null : t(`today.reason.${item.reason}`), item.unitName, item.periodStartOn == null ? null : format.period(item.periodStartOn, item.periodMonths ?? 1)].filter(Boolean).join(' · '),
    ends: (
      <Link className={groupOf(item) === 'urgent' && act(item) !== t('today.open') ? 'lx-btn primary today-act' : 'lx-btn today-act'} to={targetOf(item)}>
        {act(item)}
      </Link>
    ),
  });
}
