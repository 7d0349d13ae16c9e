import { errorLabel, type ErrorCode } from '@lianxi/domain';
import { CheckLine, DeadlineBadge } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format';
import { useToday } from '../../ui/today-context';
import { useDeadlineLabels } from '../../ui/use-labels';
import { useViewer } from '../../ui/viewer-context';
import { useTurned } from './notification-words';
import type { UrgeRow } from './urge-choice';

export interface UrgeRowsProps {
  rows: readonly UrgeRow[];
  off: ReadonlySet<string>;
  onOff: (off: ReadonlySet<string>) => void;
}

/** What would be urged, each with its reader. */
export function UrgeRows({ rows, off, onOff }: UrgeRowsProps) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  const toggle = (id: string) => {
    const next = new Set(off);
    if (!next.delete(id)) next.add(id);
    onOff(next);
  };
  return (
    <ul className="notification-urge" aria-label={t('notification.urgeTitle')}>
      {rows.map((row) => (
        <Row key={row.id} row={row} checked={!off.has(row.id)} onToggle={() => toggle(row.id)} />
      ))}
    </ul>
  );
}

function Row({ row, checked, onToggle }: { row: UrgeRow; checked: boolean; onToggle: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useDeadlineLabels();
  const turned = useTurned()(row.skipped);
  const refusal = useRefusal()(row.refusal ?? null);
  const blocked = row.refusal != null && row.refusal !== 'URGED_ALREADY';
  const wanted = row.acknowledgement ? t('notification.acknowledge') : row.periodStartOn == null ? null : format.period(row.periodStartOn, row.periodMonths ?? 1);
  const what = [row.unitName, row.title, wanted].filter((part) => part !== null).join(' · ');
  const named = ({ name, capacity }: UrgeRow['recipients'][number]): string => (capacity === 'holder' ? name : t('notification.standsIn', { name, capacity: t(`words.capacity.${capacity}`) }));
  const late = row.dueOn < useToday();
  return (
    <li>
      <CheckLine
        checked={checked && !blocked}
        disabled={blocked}
        onChange={onToggle}
        aria-label={t('notification.select', { name: what })}
        label={
          <>
            {what} <DeadlineBadge light={late ? 'overdue' : 'due_soon'} workingDaysLeft={-row.days} labels={labels} />
          </>
        }
      />
      <p className="aid">
        {[
          row.recipients.length === 0 ? t('notification.urgeNobody') : t('notification.urgeTo', { names: row.recipients.map(named).join(t('notification.joint')) }),
          turned,
          row.urgedOn == null ? null : t('notification.urgedOn', { date: format.date(row.urgedOn), count: row.urgedTimes }),
          blocked ? refusal : null,
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
    </li>
  );
}

/** The refusal in words. */
function useRefusal(): (code: string | null) => string | null {
  const { i18n } = useTranslation();
  const days = useViewer().jointMeeting?.jointMeeting.amberWorkingDays ?? 0;
  return (code) => (code === null ? null : errorLabel(code as ErrorCode, { days }, i18n.language === 'en' ? 'en' : 'zh'));
}
