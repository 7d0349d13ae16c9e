import { Button, FactsStrip, MenuButton } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingBodyFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { AgendaDialog } from './agenda-dialog';
import { CallDialog } from './call-dialog';
import type { MeetingDialogProps } from './dialog-props';
import { HoldDialog } from './hold-dialog';
import { CirculateDialog, DraftDialog, IssueDialog, ReasonedDialog } from './minutes-dialogs';

export function MeetingFacts({ meeting }: { meeting: MeetingBodyFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { seatCount: all } = meeting;
  const facts = [
    { key: 'when', label: t('meeting.when'), value: `${format.date(meeting.heldOn ?? meeting.onDate)} ${meeting.atTime}` },
    { key: 'place', label: t('meeting.place'), value: meeting.place },
    { key: 'chair', label: t('meeting.chair'), value: meeting.chair },
    { key: 'units', label: t('meeting.units'), value: meeting.state === 'called' ? t('meeting.repliedOf', { n: meeting.repliedCount, all }) : t('meeting.attendedOf', { n: meeting.attendedCount, all }) },
    { key: 'decisions', label: t('meeting.decisions'), value: meeting.decisionCount === 0 ? '—' : t('meeting.decisionsOf', { all: meeting.decisionCount, done: meeting.doneCount, tasks: meeting.taskCount }) },
  ];
  return <FactsStrip facts={facts} label={t('meeting.facts')} />;
}

/** In the order of the work; what stands beside an item or a unit is done there. */
const STEPS = ['issueMinutes', 'holdMeeting', 'draftMinutes', 'circulateMinutes', 'setAgenda', 'reviseMeeting', 'withdrawMinutes', 'cancelMeeting'] as const;
type Step = (typeof STEPS)[number];

/** What comes first: record on the day, then draft, then circulate. */
function orderOf({ state, minutes, viewerCan }: MeetingBodyFragment, today: string, onDate: string): readonly Step[] {
  const first: readonly Step[] = state === 'called' && onDate > today ? ['setAgenda', 'reviseMeeting'] : state === 'held' ? (minutes == null ? ['draftMinutes', 'setAgenda'] : ['circulateMinutes', 'draftMinutes']) : [];
  return [...new Set([...first, ...STEPS])].filter((step) => viewerCan.includes(step) && (step !== 'circulateMinutes' || minutes != null) && (step !== 'holdMeeting' || onDate <= today));
}

/** What the viewer may do: one primary, one beside it, the rest in a menu. */
export function MeetingVerbs({ meeting, today, onDone }: Pick<MeetingDialogProps, 'meeting' | 'onDone'> & { today: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Step | null>(null);
  const [first, second, ...rest] = orderOf(meeting, today, meeting.onDate);
  const handleDone = () => {
    setOpen(null);
    onDone();
  };
  return (
    <>
      {rest.length === 0 ? null : (
        <MenuButton className="lx-btn" align="end" label={t('rectification.more')} items={rest.map((verb) => ({ key: verb, label: t(`words.verb.${verb}`), onSelect: () => setOpen(verb) }))}>
          {t('rectification.more')}
        </MenuButton>
      )}
      {second === undefined ? null : <Button onClick={() => setOpen(second)}>{t(`words.verb.${second}`)}</Button>}
      {first === undefined ? null : (
        <Button kind="primary" onClick={() => setOpen(first)}>
          {t(`words.verb.${first}`)}
        </Button>
      )}
      {open === null ? null : <StepDialog step={open} meeting={meeting} onClose={() => setOpen(null)} onDone={handleDone} />}
    </>
  );
}

function StepDialog({ step, ...props }: MeetingDialogProps & { step: Step }) {
  if (step === 'holdMeeting') return <HoldDialog {...props} />;
  if (step === 'setAgenda') return <AgendaDialog {...props} />;
  if (step === 'reviseMeeting') return <CallDialog {...props} />;
  if (step === 'draftMinutes') return <DraftDialog {...props} />;
  if (step === 'circulateMinutes') return <CirculateDialog {...props} />;
  if (step === 'issueMinutes') return <IssueDialog {...props} />;
  return <ReasonedDialog {...props} step={step} />;
}
