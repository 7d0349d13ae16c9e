import { useQuery } from '@apollo/client/react';
import { DeadlineBadge, PageHead, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PackButton } from '../ui/evidence-pack/pack-button';
import { InstructionButton } from '../feature/instruction/instruction-button';
import { SubjectInstructions } from '../feature/instruction/subject-instructions';
import { UrgeButton } from '../feature/notification/urge-button';
import { AssignmentSheet, type TaskDetail } from '../feature/task/assignment-sheet';
import { SlotSheet } from '../feature/task/slot-sheet';
import { TaskContent, TaskFacts } from '../feature/task/task-facts';
import { TaskTimeline } from '../feature/task/task-timeline';
import { TaskVerbs } from '../feature/task/task-verbs';
import { TaskDetailDocument } from '../feature/task/task.query';
import { DocumentButton } from '../ui/document/document-dialog';
import { useFormat } from '../ui/format';
import { WhyLight } from '../ui/light-reason';
import { NotThere } from '../ui/not-there';
import { QueryError } from '../ui/query-error';
import { daysLeft, lightShown, useDeadlineLabels } from '../ui/use-labels';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import '../feature/task/task.css';

const URGES = ['urge_letter', 'urge_sheet'] as const;

export function TaskPage() {
  const { t } = useTranslation();
  const { taskId: id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(TaskDetailDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const task = data?.task;
  useTitle(task?.title ?? t('task.title'));
  if (error !== undefined && task == null) return <QueryError error={error} what={t('task.failed')} onRetry={() => void refetch()} />;
  if (task == null && loading) return <SkeletonList rows={10} label={t('shell.loading')} />;
  if (task == null) return <NotThere list={t('task.title')} to="/tasks" fact={t('task.missing')} next={t('task.missingNext')} />;
  return <TaskBody task={task} onDone={() => void refetch()} />;
}

/** Why it rests, was called off or goes on again: said where its state is read. */
function useStateReason(task: TaskDetail): string | null {
  const { t } = useTranslation();
  const format = useFormat();
  if (task.stateReason == null) return null;
  if (task.suspendedOn != null) return t('task.life.suspendedSince', { date: format.date(task.suspendedOn), reason: task.stateReason });
  return task.state === 'withdrawn' ? t('task.life.ended', { state: t('words.taskState.withdrawn'), reason: task.stateReason }) : t('task.life.reopened', { reason: task.stateReason });
}

function TaskBody({ task, onDone }: { task: TaskDetail; onDone: () => void }) {
  const { t } = useTranslation();
  const labels = useDeadlineLabels();
  const running = task.state === 'assigned';
  const state = useStateReason(task);
  const stateLine = state === null ? {} : { state };
  return (
    <>
      <PageHead
        crumb={
          <>
            <Link to="/tasks">{t('task.title')}</Link> / {task.code}
          </>
        }
        title={task.title}
        chip={
          running ? <WhyLight of={{ taskId: task.id }}><DeadlineBadge chip light={lightShown(task.light, task.lightReason)} workingDaysLeft={daysLeft(task.lightReason)} labels={labels} /></WhyLight> : <span className="lx-tag">{t(`words.taskState.${task.state}`)}</span>
        }
        {...stateLine}
        actions={
          <>
            <PackButton of={{ subject: 'task', id: task.id, code: task.code }} />
            <TaskUrge task={task} onDone={onDone} />
            <TaskDocuments task={task} />
            <InstructionButton subject={{ kind: 'task', id: task.id, title: task.title }} />
            <TaskVerbs task={task} onDone={onDone} />
          </>
        }
      />
      <TaskFacts task={task} />
      <div className="task-grid">
        <div className="task-stack">
          <AssignmentSheet task={task} onDone={onDone} />
          <SlotSheet taskId={task.id} slots={task.slots} today={task.lightReason.today} />
          <TaskTimeline taskId={task.id} events={task.events} />
        </div>
        <div className="task-stack">
          <TaskContent task={task} />
          <SubjectInstructions on={{ taskId: task.id }} />
        </div>
      </div>
    </>
  );
}

/** 督办函, 督办单: to one unit of a task that runs; drafted by the secretariat. */
function TaskDocuments({ task }: { task: TaskDetail }) {
  const drafts = useViewer().jointMeeting?.viewerCan.includes('draftBulletin') === true;
  if (!drafts || task.state !== 'assigned') return null;
  const objects = task.assignments.map(({ unit }) => ({ id: unit.id, unitName: unit.name }));
  return <DocumentButton subject={{ id: task.id, code: task.code, kinds: URGES, objects, issuer: 'department' }} />;
}

/** 催办, and for the secretariat the sheet to print, while something of the task is late or near its day. */
function TaskUrge({ task, onDone }: { task: TaskDetail; onDone: () => void }) {
  const { t } = useTranslation();
  const presses = (light: string): boolean => light === 'overdue' || light === 'due_soon';
  const pressing = task.assignments.some((part) => part.viewerCan.includes('urge') && (part.state === 'pending' || presses(part.light))) || task.slots.some((slot) => slot.viewerCan.includes('urge') && presses(slot.mark));
  // The sheet is the secretariat's: it is issued by the joint meeting, not by a county over its towns.
  const printsSheet = useViewer().jointMeeting?.viewerCan.includes('acceptReport') === true;
  if (!pressing) return null;
  return (
    <>
      {printsSheet ? (
        <Link className="lx-btn" to={`/tasks/${task.id}/sheet`}>
          {t('notification.printSheet')}
        </Link>
      ) : null}
      <UrgeButton label={t('notification.urge')} subjects={{ slotIds: [], assignmentIds: [], rectificationIds: [], taskIds: [task.id] }} onDone={onDone} />
    </>
  );
}
