import { deadlineText } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format';
import { useReasonSentences } from '../../ui/light-reason';
import { daysLeft, useDeadlineLabels } from '../../ui/use-labels';
import { useViewer } from '../../ui/viewer-context';
import { slotsOwed, type SheetPart, type SheetSlot, type SheetTask } from './sheet-parts';

interface SheetProps {
  task: SheetTask;
  part: SheetPart;
  answerBy: string;
}

/** 督办单: what, on which basis, how late by which arithmetic, what is asked. A joint meeting has no seal: it is a draft and says so. */
export function NotificationSheet({ task, part, answerBy }: SheetProps) {
  const { t } = useTranslation();
  const meeting = useViewer().jointMeeting?.jointMeeting;
  const slots = slotsOwed(task, part.unit.id);
  // On paper a day has its year.
  const dayOf = (on: string) => t('notification.sheetDay', { year: on.slice(0, 4), month: Number(on.slice(5, 7)), day: Number(on.slice(8, 10)) });
  const row = (head: string, body: React.ReactNode) => (
    <tr>
      <th scope="row">{head}</th>
      <td>{body}</td>
    </tr>
  );
  return (
    <article className="notification-paper" aria-label={`${t('notification.sheetTitle')} ${part.unit.name}`}>
      <h2>{t('notification.sheetTitle')}</h2>
      <p className="draft">{[t('notification.sheetDraft'), meeting?.demo === true ? t('shell.demo') : null].filter((each) => each !== null).join(' · ')}</p>
      <table>
        <tbody>
          {row(t('notification.sheetUnit'), part.unit.name)}
          {row(t('notification.sheetTask'), `${task.title} (${task.code}) · ${t(`words.role.${part.role}`)}`)}
          {row(t('notification.sheetBasis'), <Basis task={task} />)}
          {row(t('notification.sheetWhat'), task.content)}
          {row(t('notification.sheetState'), <State part={part} />)}
          {slots.length === 0 ? null : row(t('notification.sheetReports'), slots.map((slot) => <SlotLine key={slot.id} slot={slot} />))}
          {row(t('notification.sheetAsk'), `${t(slots.length > 0 ? 'notification.sheetAskText' : 'notification.sheetAskDone')}${t('notification.sheetAskBy', { date: answerBy === '' ? '＿＿＿＿＿＿' : dayOf(answerBy) })}`)}
        </tbody>
      </table>
      <p className="sign">
        {t('notification.sheetFrom', { meeting: meeting?.name ?? '' })}
        <br />
        {dayOf(part.lightReason.today)}
      </p>
      <p className="aid">{t('notification.sheetDraftNote')}</p>
    </article>
  );
}

function Basis({ task: { duty } }: { task: SheetTask }) {
  const { t } = useTranslation();
  if (duty == null) return <>{t('notification.sheetBasisNone')}</>;
  return (
    <>
      <p>{duty.text}</p>
      <p className="aid">{t('notification.sheetBasisSource', { notice: duty.noticeLabel, line: duty.line })}</p>
    </>
  );
}

function State({ part }: { part: SheetPart }) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useDeadlineLabels();
  const acknowledged = part.acknowledgedAt == null ? t('notification.sheetNotAcknowledged') : t('notification.sheetAcknowledged', { date: format.dateTime(part.acknowledgedAt) });
  return (
    <>
      <p>{`${t(`words.assignmentState.${part.state}`)} · ${acknowledged}`}</p>
      {part.dueOn == null ? null : <p>{`${t('notification.dueOn', { date: format.date(part.dueOn) })} · ${deadlineText({ light: part.light, workingDaysLeft: daysLeft(part.lightReason), labels })}`}</p>}
      <Arithmetic reason={part.lightReason} />
    </>
  );
}

function SlotLine({ slot }: { slot: SheetSlot }) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useDeadlineLabels();
  const late = deadlineText({ light: slot.mark, workingDaysLeft: daysLeft(slot.lightReason), labels });
  return (
    <>
      <p>{t('notification.sheetReportLine', { period: format.period(slot.periodStartOn, slot.periodMonths), date: format.date(slot.dueOn), late })}</p>
      <Arithmetic reason={slot.lightReason} />
    </>
  );
}

/** How the days were counted: only for what is late. */
function Arithmetic({ reason }: { reason: SheetSlot['lightReason'] }) {
  const sentences = useReasonSentences(reason);
  return reason.dueOn == null || reason.lateWorkingDays === 0 ? null : <p className="aid">{sentences.join(' ')}</p>;
}
