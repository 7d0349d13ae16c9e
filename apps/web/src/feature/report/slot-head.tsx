import { DeadlineBadge, PageHead } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportSlotDetailQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { WhyLight } from '../../ui/light-reason';
import { useToday } from '../../ui/today-context';
import { daysLeft, useDeadlineLabels } from '../../ui/use-labels';
import { useViewer } from '../../ui/viewer-context';

export type SlotDetail = NonNullable<ReportSlotDetailQuery['reportSlot']>;

/** Which report is asked, of whom, by when, and the sentence that asks for it. */
export function SlotHead({ slot, actions }: { slot: SlotDetail; actions?: ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useDeadlineLabels();
  const { duty } = slot;
  return (
    <>
    <PageHead
      actions={actions}
      crumb={
        <>
          <Link to="/reports">{t('report.title')}</Link> / <Link to={`/tasks/${slot.task.id}`}>{slot.task.code}</Link>
        </>
      }
      title={`${slot.task.title} · ${format.period(slot.periodStartOn, slot.periodMonths)}`}
      chip={
        <WhyLight of={{ slotId: slot.id }}>
          <DeadlineBadge chip light={slot.mark} workingDaysLeft={daysLeft(slot.lightReason)} labels={labels} />
        </WhyLight>
      }
      state={
        <>
          {slot.unit.name} · {t('report.due', { date: format.date(slot.dueOn, { provisional: slot.dueProvisional }) })}
          {slot.state === 'awaiting_sign_off' || slot.state === 'awaiting_check' ? ` · ${t(`words.slotState.${slot.state}`)}` : null}
          {duty == null ? null : (
            <>
              {' · '}
              <Link to={`/register?notice=${duty.noticeId}&unit=${slot.unit.id}&duty=${duty.id}`}>{t('report.source', { label: duty.noticeLabel, line: duty.line })}</Link>
            </>
          )}
        </>
      }
    />
    <LockLine slot={slot} />
    </>
  );
}

/** That its month is locked, and whether it may still be filed. */
function LockLine({ slot }: { slot: SlotDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useToday();
  const may = useViewer().jointMeeting?.viewerCan.includes('lockPeriod') === true;
  if (slot.lock == null || (slot.state !== 'expected' && slot.state !== 'returned' && slot.state !== 'awaiting_sign_off')) return null;
  const { monthOn, exceptionUntilOn: until } = slot.lock;
  const month = format.month(monthOn);
  const through = until != null && until >= today;
  return (
    <p className="msg warning" role="status">
      {through ? t('period.slotException', { month, date: format.date(until) }) : t('period.slotLocked', { month })}
      {may && !through ? <> <Link to={`/periods?grant=${monthOn}&unit=${slot.unit.id}&slot=${slot.id}`}>{t('period.grantHere')}</Link></> : null}
    </p>
  );
}
