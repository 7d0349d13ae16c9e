import { useQuery } from '@apollo/client/react';
import { Popover, SkeletonText } from '@lianxi/web-ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LightReasonFactsFragment as Reason } from '../gql/graphql';
import { useFormat } from './format';
import { LightAnswerDocument } from './light-reason.query';
import { QueryError } from './query-error';

/** What carries the light. */
export type LightSubject = { reason: Reason } | { slotId: string } | { assignmentId: string; acknowledgement?: boolean } | { taskId: string };

/** Every light answers "why?" when it is pressed, with its arithmetic: dates, working days, holidays, the rule (L14). */
export function WhyLight({ of, children }: { of: LightSubject; children: ReactNode }) {
  const { t } = useTranslation();
  const [anchor, setAnchor] = useState<Element | null>(null);
  return (
    <>
      <button type="button" className="why-light" title={t('task.why')} aria-haspopup="dialog" aria-expanded={anchor !== null} onClick={(event) => setAnchor(anchor === null ? event.currentTarget : null)}>
        {children}
        <span className="lx-sr"> {t('task.why')}</span>
      </button>
      {anchor === null ? null : (
        <Popover anchor={anchor} label={t('task.rule.title')} closeLabel={t('kit.close')} onClose={() => setAnchor(null)}>
          <h3>{t('task.rule.title')}</h3>
          {'reason' in of ? <LightSentences reason={of.reason} /> : <Answer of={of} />}
        </Popover>
      )}
    </>
  );
}

function Answer({ of }: { of: Exclude<LightSubject, { reason: Reason }> }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(LightAnswerDocument, { variables: { slotId: null, assignmentId: null, taskId: null, acknowledgement: false, ...of }, fetchPolicy: 'network-only' });
  if (error !== undefined && data === undefined) return <QueryError error={error} what={t('task.rule.failed')} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonText rows={3} />;
  return (
    <>
      {'acknowledgement' in of && of.acknowledgement === true ? <p>{t('task.rule.acknowledgement')}</p> : null}
      <DecidedBy answer={data.lightAnswer} />
      <LightSentences reason={data.lightAnswer.reason} />
    </>
  );
}

interface DecidedByProps {
  answer: { decidedBy?: { unitName: string; periodStartOn?: string | null; periodMonths?: number | null } | null };
}

/** A task's light is that of its worst part. */
function DecidedBy({ answer: { decidedBy } }: DecidedByProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (decidedBy == null) return null;
  const { unitName: unit, periodStartOn, periodMonths } = decidedBy;
  return <p>{periodStartOn == null ? t('task.rule.byPart', { unit }) : t('task.rule.byReport', { unit, period: format.period(periodStartOn, periodMonths ?? 1) })}</p>;
}

/** The arithmetic, where a light is already opened. */
export function LightSentences({ reason }: { reason: Reason }) {
  return useReasonSentences(reason).map((sentence) => <p key={sentence} className="lx-sec">{sentence}</p>);
}

/** Which days were counted and which were not, and whether the count may still change. */
function useCounted(): (reason: Reason) => string[] {
  const { t } = useTranslation();
  const format = useFormat();
  const days = (list: readonly string[]): string => list.map((on) => format.date(on, { weekday: false })).join(t('task.rule.and'));
  return ({ skippedDays: count, holidaysOn, makeUpOn, corrected, provisional }) => [
    ...(count === 0 ? [] : [holidaysOn.length === 0 ? t('task.rule.skipped', { count }) : t('task.rule.skippedHolidays', { count, days: days(holidaysOn) })]),
    ...(makeUpOn.length === 0 ? [] : [t('task.rule.makeUp', { count: makeUpOn.length, days: days(makeUpOn) })]),
    ...corrected.map(({ on, kind, reason }) => t(kind === 'workday' ? 'task.rule.correctedWorkday' : 'task.rule.correctedOff', { day: format.date(on, { weekday: false }), reason })),
    ...(provisional ? [t('task.rule.provisional')] : []),
  ];
}

/** The arithmetic in words; also printed on 督办单. */
export function useReasonSentences(reason: Reason): string[] {
  const { t } = useTranslation();
  const format = useFormat();
  const counted = useCounted();
  const { dueOn, doneOn, lateWorkingDays: late, workingDaysLeft: left, amberWorkingDays: amber } = reason;
  if (reason.rule === 'suspended') return [t('task.rule.suspended')];
  if (dueOn == null) return [t(reason.rule.startsWith('done') ? 'task.rule.done' : 'task.rule.none')];
  const dates = { due: format.date(dueOn), today: format.date(reason.today) };
  if (doneOn != null) {
    const done = { due: dates.due, on: format.date(doneOn), late };
    const head = late > 0 ? t('task.rule.doneLate', done) : t('task.rule.doneInTime', done);
    return [head, ...(reason.rule === 'under-review' ? [t('task.rule.review')] : []), ...(late > 0 ? counted(reason) : [])];
  }
  if (reason.rule === 'under-review') return [t('task.rule.review')];
  if (reason.rule === 'extension-pending') return [t('task.rule.extension', { due: dates.due })];
  if (late > 0 || reason.today > dueOn) return [t('task.rule.late', { ...dates, late }), ...counted(reason), t('task.rule.ruleLate')];
  return [t('task.rule.left', { ...dates, left }), ...counted(reason), t(left <= amber ? 'task.rule.ruleAmber' : 'task.rule.ruleGreen', { amber })];
}
