import { Button, Quote, Sheet } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../ui/format';
import { notificationTarget, type NotificationGroup, type NotificationItem } from './notification-groups';
import { NotificationDigest } from './notification-digest';
import { usePeriodWords, useTurned } from './notification-words';

const FIRST = 3;

interface Marking {
  onRead: (ids: readonly string[]) => void;
}

/** One kind of one day: the first three, the rest one click away. */
export function NotificationGroupSheet({ group, onRead }: { group: NotificationGroup } & Marking) {
  const { t } = useTranslation();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const unread = group.items.filter((item) => item.readAt == null).map((item) => item.id);
  const shown = all ? group.items : group.items.slice(0, FIRST);
  const hidden = group.items.length - FIRST;
  return (
    <Sheet
      title={t(`notification.kind.${group.kind}`)}
      note={format.date(group.on)}
      label={`${t(`notification.kind.${group.kind}`)} ${format.date(group.on)}`}
      tools={
        unread.length < 2 ? undefined : (
          <Button kind="text" size="small" onClick={() => onRead(unread)}>
            {t('notification.mark')}
          </Button>
        )
      }
    >
      <ul className="lx-lines notification-lines">
        {shown.map((item) => (
          <NotificationLine key={item.id} item={item} onRead={onRead} />
        ))}
      </ul>
      {hidden <= 0 ? null : (
        <p className="notification-more">
          <Button kind="text" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('notification.less') : t('notification.more', { count: hidden })}
          </Button>
        </p>
      )}
    </Sheet>
  );
}

function NotificationLine({ item, onRead }: { item: NotificationItem } & Marking) {
  const { t } = useTranslation();
  const format = useFormat();
  const turned = useTurned()(item.skipped);
  const fresh = item.readAt == null;
  const read = () => (fresh ? onRead([item.id]) : undefined);
  const digest = item.kind === 'reminder' || item.kind === 'escalated' || item.kind === 'waiting_review' ? t(`notification.digest.${item.kind}`, { count: item.count }) : null;
  const period = usePeriodWords()(item);
  const about = period !== null ? [item.unitName] : [item.unitName, item.periodStartOn == null ? null : format.period(item.periodStartOn, item.periodMonths ?? 1), item.dueOn == null ? null : t('notification.dueOn', { date: format.date(item.dueOn) })];
  const by = item.actorName == null ? null : t('notification.by', { post: item.actorPost ?? '', name: item.actorName });
  return (
    <li className={fresh ? 'fresh' : undefined}>
      <div className="when">{format.time(item.createdAt)}</div>
      <div className="what">
        <div className="title">
          {fresh ? <span className="dot" aria-label={t('notification.unread')} role="img" /> : null}
          <Link to={notificationTarget(item)} onClick={read}>
            {digest ?? period ?? item.title ?? t(`notification.kind.${item.kind}`)}
          </Link>
        </div>
        {digest === null ? <div className="sub">{[...about, by].filter((part) => part != null && part !== '').join(' · ')}</div> : null}
        {item.text == null ? null : <Quote>{item.text}</Quote>}
        <NotificationDigest item={item} onRead={read} />
        {turned === null ? null : <div className="sub">{turned}</div>}
      </div>
      <div className="ends">
        {fresh ? (
          <Button kind="text" size="small" onClick={read}>
            {t('notification.mark')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}
