import { FactsStrip, Quote, Sheet, type Fact } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../ui/format';
import { useFrequencyWord } from '../../ui/use-frequency-word';
import type { TaskDetail } from './assignment-sheet';

export function TaskFacts({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useFrequencyWord();
  const rhythm = (): string => {
    if (task.reportEveryMonths == null) return t('task.noReports');
    const { kind, number } = task.reportDue ?? { kind: 'day_of_last_month', number: 25 };
    if (kind === 'working_days_after') return t('task.everyAfter', { every: word(task.reportEveryMonths), days: number });
    if (kind === 'last_day') return t('task.everyLast', { every: word(task.reportEveryMonths) });
    if (kind === 'day_of_next_month') return t('task.everyNext', { every: word(task.reportEveryMonths), day: number });
    return task.reportEveryMonths === 1 ? t('task.monthly', { day: number }) : t('task.everyMonths', { count: task.reportEveryMonths, day: number });
  };
  const facts: Fact[] = [
    { key: 'code', label: t('task.code'), value: task.code },
    { key: 'due', label: t('task.dueOn'), value: task.dueOn == null ? t('task.noDue') : format.date(task.dueOn, { provisional: task.dueProvisional }) },
    { key: 'handed', label: t('task.handed'), value: t('task.handedValue', { count: task.assignments.length }) },
    { key: 'rhythm', label: t('task.rhythm'), value: rhythm() },
    { key: 'source', label: t('task.source'), value: <Source task={task} /> },
  ];
  return (
    <>
      <FactsStrip facts={facts} label={t('task.facts')} />
      <Periods task={task} />
    </>
  );
}

/** Why the first report is not of the month it was assigned in, and why the last one may be due on another day than the others. */
function Periods({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const first = task.slots.map((slot) => slot.periodStartOn).sort()[0];
  if (task.reportEveryMonths == null || first === undefined) return null;
  const from = t('task.firstPeriod', { month: format.month(first) });
  const since = task.reportFromOn == null ? null : t('task.reporting.since', { month: format.month(task.reportFromOn) });
  const last = task.dueOn == null ? null : t('task.lastPeriod', { date: format.date(task.dueOn) });
  return (
    <p className="lx-note">
      {last === null ? from : t('task.periods', { from, last })}
      {since}
    </p>
  );
}

function Source({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  if (task.duty == null) return <>{t('task.free')}</>;
  const { noticeId, id, unit, noticeLabel, line } = task.duty;
  return <Link to={`/register?notice=${noticeId}${unit == null ? '' : `&unit=${unit.id}`}&duty=${id}`}>{t('task.sourceValue', { label: noticeLabel, line })}</Link>;
}

/** What is to be done, and the sentence that asks for it. */
export function TaskContent({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t('task.content')} padded>
      <p className="task-content">{task.content}</p>
      {task.duty == null ? null : <Quote source={t('task.sourceValue', { label: task.duty.noticeLabel, line: task.duty.line })}>{task.duty.text}</Quote>}
    </Sheet>
  );
}
