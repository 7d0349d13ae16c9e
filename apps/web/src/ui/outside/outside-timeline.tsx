import { verbWord } from '@lianxi/domain';
import { Sheet, Timeline } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format';

export interface OutsideEvent {
  sequence: number;
  at: string;
  verb: string;
  unitName?: string | null | undefined;
  personName?: string | null | undefined;
  postTitle?: string | null | undefined;
  reason?: string | null | undefined;
}

/** 经过: who did what, when and why. */
export function OutsideTimeline({ events }: { events: readonly OutsideEvent[] }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  if (events.length === 0) return null;
  const items = events.map((event) => ({
    key: String(event.sequence), when: format.dateTime(event.at), at: event.at,
    who: [event.postTitle, event.personName].filter(Boolean).join(' ') || t('rectification.system'),
    what: [verbWord(event.verb, i18n.language === 'en' ? 'en' : 'zh'), event.unitName].filter(Boolean).join(' · '),
    ...(event.reason == null ? {} : { reason: event.reason }),
    system: event.personName == null,
  }));
  return (
    <Sheet title={t('rectification.timeline')} padded>
      <Timeline label={t('rectification.timeline')} items={items} />
    </Sheet>
  );
}
