import { Button, DeadlineBadge, EmptyState, PageTable, Sheet, type Column, type DeadlineLabels } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ExportMenu } from '../../ui/export-menu';
import { useFormat } from '../../ui/format';
import { WhyLight } from '../../ui/light-reason';
import { useViewer } from '../../ui/viewer-context';
import { slotVerb } from '../../ui/slot-verb';
import { daysLeft, useDeadlineLabels, useTableLabels } from '../../ui/use-labels';
import type { TaskDetail } from './assignment-sheet';

const FIRST = 12;

type Slot = TaskDetail['slots'][number];

const OPEN = new Set<Slot['state']>(['expected', 'awaiting_sign_off', 'awaiting_check', 'submitted', 'returned']);
/** Somebody is to do something with it, whenever it is due. */
const WAITS = new Set<Slot['state']>(['awaiting_sign_off', 'awaiting_check', 'submitted', 'returned']);
/** Said beside the light, which does not tell them apart. */
const SAID = new Set<Slot['state']>(['awaiting_sign_off', 'awaiting_check', 'returned']);

/** What is to be looked at now: all that are late or wait, down from the next one due; reports of far periods say nothing yet. */
export function slotsOfNow(slots: readonly Slot[], today: string): Slot[] {
  const next = slots.reduce<string | null>((nearest, slot) => (slot.dueOn >= today && (nearest === null || slot.dueOn < nearest) ? slot.dueOn : nearest), null);
  const wanted = (slot: Slot): boolean => OPEN.has(slot.state) && slot.dueOn < today;
  return slots
    .filter((slot) => next === null || slot.dueOn <= next || WAITS.has(slot.state))
    .sort((one, other) => Number(wanted(other)) - Number(wanted(one)) || other.dueOn.localeCompare(one.dueOn) || Number(other.state === 'submitted') - Number(one.state === 'submitted'));
}

/** Expected reports of the task: those of now, and all of them one click away. */
export function SlotSheet({ taskId, slots, today }: { taskId: string; slots: readonly Slot[]; today: string }) {
  const { t } = useTranslation();
  const due = slots.filter((slot) => slot.dueOn < today && slot.state !== 'withdrawn');
  const [all, setAll] = useState(false);
  const now = slotsOfNow(slots, today).slice(0, FIRST);
  const sorted = [...slots].sort((one, other) => other.periodStartOn.localeCompare(one.periodStartOn));
  const onTime = due.filter((slot) => slot.firstSubmittedOn != null && slot.firstSubmittedOn <= slot.dueOn).length;
  const hidden = slots.length - now.length;
  const ahead = slots.filter((slot) => slot.state === 'expected' && !now.includes(slot) && slot.dueOn >= today).length;
  const more =
    hidden > 0 ? (
      <Button kind="text" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? t('task.slotsFold') : ahead === hidden ? t('task.slotsAhead', { count: ahead }) : t('task.slotsAll', { count: slots.length })}
      </Button>
    ) : undefined;
  return (
    <Sheet title={t('task.slots')} note={due.length === 0 ? undefined : t('task.slotsNote', { onTime, due: due.length })} tools={slots.length === 0 ? undefined : <>{more}<ExportMenu quiet list="reports" filter={{ taskId }} /></>}>
      <PageTable
        label={t('task.slots')}
        columns={useColumns()}
        rows={all ? sorted : now}
        rowKey={(slot) => slot.id}
        labels={useTableLabels()}
        empty={<EmptyState fact={t('task.slotsEmpty')} next={t('task.slotsEmptyNext')} />}
      />
    </Sheet>
  );
}

/** Its light; and that it came back or with whom it waits, which no light says. */
function SlotMark({ slot, labels }: { slot: Slot; labels: DeadlineLabels }) {
  const { t } = useTranslation();
  return (
    <>
      <WhyLight of={{ slotId: slot.id }}>
        <DeadlineBadge light={slot.mark} workingDaysLeft={daysLeft(slot.lightReason)} labels={labels} />
      </WhyLight>
      {SAID.has(slot.state) ? ` · ${t(`words.slotState.${slot.state}`)}` : null}
    </>
  );
}

function SlotVerb({ to, label }: { to: string; label: string }) {
  return <Link to={to}>{label}</Link>;
}

function useColumns(): Column<Slot>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useDeadlineLabels();
  const ownUnitIds = useViewer().jointMeeting?.unitIds ?? [];
  return [
    { key: 'period', head: t('task.period'), nowrap: true, phone: 'title', render: (slot) => format.period(slot.periodStartOn, slot.periodMonths) },
    { key: 'unit', head: t('task.unit'), render: (slot) => slot.unit.name },
    { key: 'due', head: t('report.dueOn'), nowrap: true, render: (slot) => format.date(slot.dueOn, { provisional: slot.dueProvisional }) },
    { key: 'filed', head: t('task.filed'), nowrap: true, render: (slot) => (slot.firstSubmittedOn == null ? '—' : format.date(slot.firstSubmittedOn, { weekday: false })) },
    { key: 'mark', head: t('task.stateHead'), nowrap: true, render: (slot) => <SlotMark slot={slot} labels={labels} /> },
    {
      key: 'verb', head: <span className="lx-sr">{t('task.verbHead')}</span>, align: 'right', nowrap: true, phone: 'verb',
      render: (slot) => <SlotVerb {...slotVerb(slot, ownUnitIds, t)} />,
    },
  ];
}
