import { useMutation, useQuery } from '@apollo/client/react';
import { Button, FormColumn, PageHead, Quote, SkeletonList, StickyBar } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { TaskDetail } from '../feature/task/assignment-sheet';
import { TaskFields } from '../feature/task/task-form-fields';
import { emptyForm, faultsOf, formOfDuty, formOfTask, inputOf, type DutyForForm, type TaskForm } from '../feature/task/task-form';
import { DraftTaskDocument, ReviseTaskDocument } from '../feature/task/task.mutation';
import { DutyForTaskDocument, TaskDetailDocument } from '../feature/task/task.query';
import { NotThere } from '../ui/not-there';
import { QueryError } from '../ui/query-error';
import { RefusalLine } from '../ui/refusal-line';
import { requestKey } from '../ui/request-key';
import { useToday } from '../ui/today-context';
import { useRun } from '../ui/use-run';
import { useTitle } from '../ui/use-title';
import '../feature/task/task.css';

/** 草拟任务: from a duty (?duty=), free, or a draft taken up again. */
export function TaskFormPage() {
  const { t } = useTranslation();
  const { taskId = null } = useParams();
  const [params] = useSearchParams();
  const dutyId = params.get('duty');
  useTitle(t(taskId === null ? 'task.formTitle' : 'task.reviseTitle'));
  const duty = useQuery(DutyForTaskDocument, { variables: { id: dutyId ?? '' }, skip: dutyId === null });
  const task = useQuery(TaskDetailDocument, { variables: { id: taskId ?? '' }, skip: taskId === null, fetchPolicy: 'network-only' });
  const failed = duty.error ?? task.error;
  if (failed !== undefined) return <QueryError error={failed} what={t('task.formFailed')} onRetry={() => void (taskId === null ? duty.refetch() : task.refetch())} />;
  if (duty.loading || task.loading) return <SkeletonList rows={8} label={t('shell.loading')} />;
  if (taskId !== null && task.data?.task == null) return <NotThere list={t('task.title')} to="/tasks" fact={t('task.missing')} next={t('task.missingNext')} />;
  if (task.data?.task != null && !task.data.task.viewerCan.includes('reviseTask')) return <NotThere title={t('task.reviseTitle')} list={t('task.title')} to="/tasks" fact={t('task.notRevisable')} next={t('task.notRevisableNext')} />;
  const source = duty.data?.duty ?? task.data?.task?.duty ?? null;
  const first = task.data?.task != null ? formOfTask(task.data.task) : duty.data?.duty != null ? formOfDuty(duty.data.duty) : emptyForm();
  return <TaskFormBody key={taskId ?? dutyId ?? 'free'} first={first} task={task.data?.task ?? null} duty={source} />;
}

interface BodyProps {
  first: TaskForm;
  task: TaskDetail | null;
  duty: Pick<DutyForForm, 'text'> | null;
}

function TaskFormBody({ first, task, duty }: BodyProps) {
  const { t } = useTranslation();
  const today = useToday();
  const [form, setForm] = useState(first);
  const [tried, setTried] = useState(false);
  const { run, save } = useSave(task);
  const faults = tried ? faultsOf(form, today) : {};
  const handleSubmit = () => {
    setTried(true);
    if (Object.keys(faultsOf(form, today)).length === 0) void save(form);
  };
  return (
    <>
      <PageHead crumb={<Link to="/tasks">{t('task.title')}</Link>} title={t(task === null ? 'task.formTitle' : 'task.reviseTitle')} />
      <FormColumn label={t('task.formTitle')} onSubmit={handleSubmit}>
        {duty === null ? null : <Quote source={t('task.fromDuty')}>{duty.text}</Quote>}
        <TaskFields form={form} faults={faults} today={today} onChange={(change) => setForm({ ...form, ...change })} />
        <RefusalLine refusal={run.refusal} />
        <StickyBar>
          <Button type="submit" kind="primary" disabled={run.busy}>
            {t('task.save')}
          </Button>
        </StickyBar>
      </FormColumn>
    </>
  );
}

function useSave(task: TaskDetail | null) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const run = useRun();
  const [key] = useState(requestKey);
  const [draft] = useMutation(DraftTaskDocument);
  const [revise] = useMutation(ReviseTaskDocument);
  const save = async (form: TaskForm): Promise<void> => {
    const input = inputOf(form, key);
    let id = task?.id;
    const work = async () => {
      if (task !== null) await revise({ variables: { id: task.id, version: task.version, input } });
      else id = (await draft({ variables: { input } })).data?.draftTask.id;
    };
    if ((await run.run(work, t(task === null ? 'task.said.drafted' : 'task.said.revised'))) && id !== undefined) await navigate(`/tasks/${id}`);
  };
  return { run, save };
}
