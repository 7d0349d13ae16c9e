import { Button, Sheet, Timeline, type TimelineItem } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportMenu } from '../../ui/export-menu';
import { useFormat } from '../../ui/format';
import type { TaskDetail } from './assignment-sheet';
import { stateWord, verbWord, type WordLookup } from './event-words';

/** A year of a monthly task fits on the first sight; the rest is one click away. */
const FIRST = 12;

type Event = TaskDetail['events'][number];

/** 办理经过: who, in which post, did what, from → to, why. */
export function TaskTimeline({ taskId, events }: { taskId: string; events: readonly Event[] }) {
  const { t } = useTranslation();
  const draw = useItem();
  const [all, setAll] = useState(false);
  const shown = all ? events : events.slice(0, FIRST);
  const more =
    events.length > FIRST && !all ? (
      <Button kind="text" size="small" onClick={() => setAll(true)}>
        {t('task.timelineAll', { count: events.length })}
      </Button>
    ) : undefined;
  return (
    <Sheet title={t('task.timeline')} note={t('task.timelineNote', { count: events.length })} tools={<>{more}<ExportMenu quiet list="events" filter={{ taskId }} /></>} padded>
      <Timeline label={t('task.timeline')} items={shown.map(draw)} />
    </Sheet>
  );
}

function useItem(): (event: Event) => TimelineItem {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const lookup: WordLookup = (path) => {
    const found: unknown = i18n.getResource(i18n.language, 'translation', path) ?? i18n.getResource('zh-CN', 'translation', path);
    return typeof found === 'string' ? found : undefined;
  };
  const subjectOf = ({ title, unitName, periodStartOn, periodMonths }: Event['subject']): string =>
    [title, unitName, periodStartOn == null ? null : format.period(periodStartOn, periodMonths ?? 1)].filter((part) => part != null).join(' ');
  return (event) => {
    const who = [event.unitName, event.postTitle, event.personName].filter(Boolean).join(' ');
    const verb = verbWord(lookup, event.verb);
    const stateOf = (state: string | null | undefined) => (state == null ? undefined : stateWord(lookup, event.subject.kind, state));
    const from = stateOf(event.fromState);
    const to = event.toState === event.fromState ? undefined : stateOf(event.toState);
    return {
      key: String(event.sequence),
      when: format.dateTime(event.at),
      at: event.at,
      who: who === '' ? t('task.system') : who,
      system: who === '',
      what: `${verb} ${subjectOf(event.subject)}`.trim(),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(event.reason == null ? {} : { reason: event.reason }),
    };
  };
}
