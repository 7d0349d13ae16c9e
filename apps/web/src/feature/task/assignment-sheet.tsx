import { Button, DeadlineBadge, PageTable, RoleTag, Sheet, Steps, type Column, type Step } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AssignmentRowFragment, TaskDetailQuery } from '../../gql/graphql';
import { ExportMenu } from '../../ui/export-menu';
import { useFormat } from '../../ui/format';
import { BasisLink } from '../../ui/basis-link';
import { WhyLight } from '../../ui/light-reason';
import { useViewer } from '../../ui/viewer-context';
import { daysLeft, lightShown, useDeadlineLabels, useTableLabels } from '../../ui/use-labels';
import { AssignmentSaid } from './assignment-life';
import { AssignmentVerbs } from './assignment-verbs';
import { taskWay } from './task-way';

export type TaskDetail = NonNullable<TaskDetailQuery['task']>;

/** 交办与分工: who has which part, how far, and the verbs of each. */
export function AssignmentSheet({ task, onDone }: { task: TaskDetail; onDone: () => void }) {
  const { t } = useTranslation();
  const own = useViewer().jointMeeting?.unitIds ?? [];
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => setOpen(new Set(open.has(id) ? [...open].filter((each) => each !== id) : [...open, id]));
  return (
    <Sheet title={t('task.division')} note={t('task.divisionNote')} tools={task.assignments.length === 0 ? undefined : <ExportMenu quiet list="assignments" filter={{ taskId: task.id }} />}>
      <Steps label={t('task.way')} steps={useSteps(task)} />
      <PageTable
        label={t('task.division')}
        columns={useColumns({ parts: task.assignments, open, onToggle: toggle }, onDone)}
        rows={underParents(task.assignments, open, own)}
        rowKey={(row) => row.id}
        labels={useTableLabels()}
        empty={null}
      />
    </Sheet>
  );
}

function useSteps(task: TaskDetail): Step[] {
  const { t } = useTranslation();
  return taskWay(task).map(({ key, state, done, total }) => ({
    key,
    state,
    label: key === 'working' && state === 'now' ? t('task.step.workingCount', { done, total }) : t(`task.step.${key}`),
  }));
}

interface Below {
  parts: readonly AssignmentRowFragment[];
  /** Parts whose towns are shown. */
  open: ReadonlySet<string>;
  onToggle: (id: string) => void;
}

/** A town stands below the county that handed its part down; folded, only one's own is shown. */
function underParents(parts: readonly AssignmentRowFragment[], open: ReadonlySet<string>, own: readonly string[]): AssignmentRowFragment[] {
  const below = (id: string) => parts.filter((part) => part.parentId === id && (open.has(id) || own.includes(part.unit.id)));
  return parts.filter((part) => part.parentId == null).flatMap((part) => [part, ...below(part.id)]);
}

/** Whose part it comes from, and how far those are that it was handed down to. */
function Descent({ row, parts, open, onToggle }: Below & { row: AssignmentRowFragment }) {
  const { t } = useTranslation();
  const parent = parts.find((part) => part.id === row.parentId);
  const below = parts.filter((part) => part.parentId === row.id && part.state !== 'withdrawn');
  if (parent !== undefined) return <div className="task-note">{t('task.life.handedBy', { unit: parent.unit.name })}</div>;
  if (below.length === 0) return null;
  return (
    <>
    <Button kind="text" size="small" aria-expanded={open.has(row.id)} onClick={() => onToggle(row.id)}>
      {t('task.life.below', { n: below.length })}
    </Button>
    {row.rollUp == null ? null : <RollUp rollUp={row.rollUp} />}
    </>
  );
}

/** How far the towns are, over what is expected of them; what is late or waits for the county is said by itself. */
function RollUp({ rollUp }: { rollUp: NonNullable<AssignmentRowFragment['rollUp']> }) {
  const { t } = useTranslation();
  const { parts, acknowledged, completed, overdueParts, expectedReports: expected, sentReports: sent, overdueReports, waitingCheck } = rollUp;
  const lines = [
    [t('task.life.rollUp', { parts, acknowledged, completed }), expected === 0 ? null : t('task.life.rollUpReports', { sent, expected })].filter((part) => part !== null).join(t('task.life.rollUpAnd')),
    overdueParts === 0 ? null : t('task.life.rollUpLate', { count: overdueParts }),
    overdueReports === 0 ? null : t('task.life.rollUpMissing', { count: overdueReports }),
    waitingCheck === 0 ? null : t('task.life.rollUpCheck', { count: waitingCheck }),
  ];
  return <div className="task-note">{lines.filter((line) => line !== null).join(' · ')}</div>;
}

function useColumns(towns: Below, onDone: () => void): Column<AssignmentRowFragment>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useDeadlineLabels();
  return [
    { key: 'role', head: t('task.role'), nowrap: true, phone: 'plain', render: (row) => <RoleTag role={row.role} label={t(`words.role.${row.role}`)} /> },
    { key: 'unit', head: t('task.unit'), phone: 'title', render: (row) => (
        <>
          <Link to={`/units/${row.unit.id}`}>{row.unit.name}</Link>
          <Descent row={row} {...towns} />
        </>
      ),
    },
    { key: 'state', head: t('task.stateHead'), render: (row) => <StateText row={row} /> },
    {
      key: 'light', head: t('task.light'), nowrap: true,
      render: (row) => (row.state === 'completed' || row.state === 'withdrawn' ? '—' : <WhyLight of={{ assignmentId: row.id }}><DeadlineBadge light={row.state === 'suspended' || row.state === 'objected' ? 'suspended' : lightShown(row.light, row.lightReason)} workingDaysLeft={daysLeft(row.lightReason)} labels={labels} /></WhyLight>),
    },
    { key: 'post', head: t('task.responsible'), render: (row) => <Responsible row={row} /> },
    {
      key: 'acknowledged', head: t('task.acknowledged'), nowrap: true,
      render: (row) =>
        row.acknowledgedAt != null
          ? format.date(row.acknowledgedAt, { weekday: false })
          : row.acknowledgeDueOn == null || row.state === 'withdrawn'
            ? '—'
            : t('task.acknowledgeBy', { date: format.date(row.acknowledgeDueOn, { weekday: false, provisional: row.acknowledgeDueProvisional }) }),
    },
    { key: 'verbs', head: <span className="lx-sr">{t('task.verbHead')}</span>, align: 'right', phone: 'plain', render: (row) => (
        <>
          {row.light === 'overdue' ? <BasisLink small unitId={row.unit.id} unitName={row.unit.name} kind="late_assignment" sourceId={row.id} /> : null} <AssignmentVerbs assignment={row} onDone={onDone} />
        </>
      ),
    },
  ];
}

/** A vacant post is told, so that nobody waits for an answer from an empty chair. */
function Responsible({ row }: { row: AssignmentRowFragment }) {
  const { t } = useTranslation();
  if (row.responsible == null) return <>{t('task.noLiaison')}</>;
  const { postTitle, personName } = row.responsible;
  return <>{personName == null ? t('task.vacant', { post: postTitle }) : `${postTitle} ${personName}`}</>;
}

function StateText({ row }: { row: AssignmentRowFragment }) {
  const { t } = useTranslation();
  return (
    <>
      {row.state === 'withdrawn' && row.recalledReason != null ? t('task.life.recalledState') : row.state === 'withdrawn' && row.waivedReason != null ? t('task.life.waivedState') : t(`words.assignmentState.${row.state}`)}
      {row.grade == null ? null : ` · ${t(`words.grade.${row.grade}`)}`}
      {row.completionReturnReason == null || row.state !== 'in_progress' ? null : <div className="task-note">{t('task.returnedBecause', { reason: row.completionReturnReason })}</div>}
      <AssignmentSaid assignment={row} />
      {row.completionText == null || row.state === 'in_progress' ? null : <div className="task-note">{t('task.completionSays', { text: row.completionText })}</div>}
    </>
  );
}
