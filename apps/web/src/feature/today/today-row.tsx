import { Button, Light } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Verb } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { WhyLight, type LightSubject } from '../../ui/light-reason';
import { RefusalLine } from '../../ui/refusal-line';
import { isComplaints, isSealed, opens, targetOf, type TodayItem } from './today-target';
import { CALL_OFF_KEY, canBulk, keyOf, REPEAT_KEY } from './today-verbs';
import { CALL_OFF_MS } from './use-call-off';
import type { TodayDesk } from './use-today-desk';

export interface TodayRowProps {
  item: TodayItem;
  /** Its place in the walk of the keys; a thing can stand in two places. */
  place: string;
  desk: TodayDesk;
  current: boolean;
  selected: boolean;
  /** Left out where nothing is selected. */
  onSelect?: (() => void) | undefined;
  panel: (item: TodayItem, verb: Verb | null) => ReactNode;
}

/** One line: how late, what and whose, what was written; its verbs; and below it, once open, all there is to read. */
export function TodayRow({ item, place, desk, current, selected, onSelect, panel }: TodayRowProps) {
  const { t } = useTranslation();
  const said = desk.gone.get(item.id);
  if (said !== undefined) {
    return (
      <li className="today-row gone" data-place={place} tabIndex={-1}>
        <span aria-hidden="true">✓</span> {said} <span className="title">{item.title}</span>
      </li>
    );
  }
  const waits = desk.waiting.get(item.id);
  if (waits !== undefined) return <WaitingRow item={item} place={place} verb={waits} current={current} onCallOff={() => desk.callOff(item.id)} />;
  const open = desk.open === place;
  const classes = ['today-row', open ? 'open' : '', selected ? 'selected' : ''].filter(Boolean).join(' ');
  return (
    <li className={classes} data-place={place} tabIndex={current ? 0 : -1} aria-current={current ? 'true' : undefined}>
      {onSelect === undefined ? null : (
        <label className="pick">
          {canBulk(item) ? <input type="checkbox" checked={selected} tabIndex={current ? 0 : -1} aria-label={t('shell.table.selectRow', { name: item.title })} onChange={onSelect} /> : null}
        </label>
      )}
      <When item={item} />
      <What item={item} />
      <div className="today-verbs">
        <RowVerbs item={item} place={place} desk={desk} />
        {opens(item) ? (
          <Button size="small" kind="text" className="more" aria-expanded={open} aria-label={t(open ? 'today.fold' : 'today.unfold', { name: item.title })} onClick={() => desk.toggle(place)}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.4">
              <path d={open ? 'M4 10l4-4 4 4' : 'M4 6l4 4 4-4'} />
            </svg>
          </Button>
        ) : null}
      </div>
      {desk.refused.has(item.id) ? <div className="below"><RefusalLine refusal={desk.refused.get(item.id) ?? null} /></div> : null}
      {open ? <div className="below panel">{panel(item, desk.opened)}</div> : null}
    </li>
  );
}

/** Not done yet: the way back stands where the button was. */
function WaitingRow({ item, place, verb, current, onCallOff }: { item: TodayItem; place: string; verb: Verb; current: boolean; onCallOff: () => void }) {
  const { t } = useTranslation();
  const line = useRef<HTMLLIElement>(null);
  // The button that was pressed has gone: the line takes the focus, so that a key reaches it.
  useEffect(() => {
    if (document.activeElement === document.body) line.current?.focus();
  }, []);
  return (
    <li ref={line} className="today-row waiting" data-place={place} tabIndex={current ? 0 : -1}>
      <span role="status">{t('today.soon', { verb: t(`words.verb.${verb}`), seconds: CALL_OFF_MS / 1000 })}</span> <span className="title">{item.title}</span>
      <Button size="small" aria-keyshortcuts={CALL_OFF_KEY} onClick={onCallOff}>{t('today.callOff')}</Button>
    </li>
  );
}

/** Whose arithmetic the light shows; a line to acknowledge is judged by that limit. */
function lightOf({ slotId, assignmentId, reason }: TodayItem): LightSubject | null {
  if (slotId != null) return { slotId };
  return assignmentId == null ? null : { assignmentId, acknowledgement: reason === 'acknowledge' || reason === 'overdue_acknowledgement' };
}

function When({ item }: { item: TodayItem }) {
  const { t } = useTranslation();
  const format = useFormat();
  const light = <Light kind={item.light} label={useLightWord()(item)} />;
  const of = lightOf(item);
  return (
    <div className="when">
      {of === null ? light : <WhyLight of={of}>{light}</WhyLight>}
      {item.dueOn == null ? null : <div>{t('today.due', { date: format.date(item.dueOn) })}</div>}
    </div>
  );
}

function useLightWord(): (item: TodayItem) => string {
  const { t } = useTranslation();
  return (item) => {
    if (item.workingDays == null) return t(`today.reason.${item.reason}`);
    if (item.workingDays > 0) return t('shell.deadline.overdue', { count: item.workingDays });
    return item.workingDays === 0 ? t('shell.deadline.today') : t('shell.deadline.left', { count: -item.workingDays });
  };
}

/** What a line that stands for several says; null for a line of one thing. */
function useCounted(): (item: TodayItem) => string | null {
  const { t } = useTranslation();
  return (item) => {
    const { count } = item;
    if (item.reason === 'unset_frequency') return t('today.unsetTitle', { count });
    if (item.reason === 'provision_recipient') return t('today.provisionTitle', { count });
    if (isComplaints(item)) return t('today.complaints', { count });
    return isSealed(item) ? t('today.sealed', { count }) : null;
  };
}

function What({ item }: { item: TodayItem }) {
  const { t } = useTranslation();
  const format = useFormat();
  const title = useCounted()(item) ?? item.title;
  const facts = [
    // Where nothing is counted the light already says the reason.
    item.workingDays == null ? null : t(`today.reason.${item.reason}`),
    item.unitName,
    item.slotState === 'awaiting_sign_off' && item.reason !== 'sign_off_report' ? t('today.atHead') : null,
    item.periodStartOn == null ? null : format.period(item.periodStartOn, item.periodMonths ?? 1),
    item.sentOn == null ? null : t(item.sentLate ? 'today.sentLate' : 'today.sentInTime', { date: format.date(item.sentOn, { weekday: false }) }),
    item.escalatedTo == null ? null : t(`today.raised.${item.escalatedTo}`),
    item.urgedOn == null ? null : t('today.urged', { date: format.date(item.urgedOn, { weekday: false }) }),
  ].filter((fact) => fact !== null);
  return (
    <div className="what">
      <div className="title"><Link to={targetOf(item)}>{title}</Link></div>
      <div className="sub">{facts.join(' · ')}</div>
      {item.excerpt == null || item.excerpt === '' ? null : <div className="excerpt">{item.excerpt}</div>}
    </div>
  );
}

/** At most three; the first is the one to be pressed. */
function RowVerbs({ item, place, desk }: Pick<TodayRowProps, 'item' | 'place' | 'desk'>) {
  const { t } = useTranslation();
  const busy = desk.busy.has(item.id);
  return (
    <>
      {item.viewerCan.slice(0, 2).map((verb, at) => (
        <Button key={verb} size="small" className={at === 0 ? 'first' : 'second'} disabled={busy} aria-keyshortcuts={keyOf(verb)} onClick={() => desk.start(item, verb, place)}>
          {verb === 'fileReport' ? t(item.reason === 'returned_report' ? 'today.revise' : 'today.fill') : t(`words.verb.${verb}`)}
        </Button>
      ))}
      {item.repeatable ? (
        <Button size="small" className="second" aria-keyshortcuts={REPEAT_KEY} onClick={() => desk.toggle(place)}>
          {t('today.repeat')}
        </Button>
      ) : null}
    </>
  );
}
