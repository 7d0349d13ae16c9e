import { useMutation, useQuery } from '@apollo/client/react';
import { Button, SkeletonText } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConsequenceTable } from '../../ui/consequence-table';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useFormat } from '../../ui/format';
import { QueryError } from '../../ui/query-error';
import { ReasonDialog } from '../../ui/reason-dialog';
import { requestKey } from '../../ui/request-key';
import { useRun } from '../../ui/use-run';
import type { TaskDetail } from './assignment-sheet';
import { TaskLife } from './task-life';
import { AssignTaskDocument, CloseOutTaskDocument } from './task.mutation';
import { AssignPreviewDocument } from './task.query';

/** The verbs of the whole task; at most three buttons, one of them primary. */
export function TaskVerbs({ task, onDone }: { task: TaskDetail; onDone: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'assign' | 'close' | null>(null);
  const done = () => {
    setOpen(null);
    onDone();
  };
  return (
    <>
      {task.viewerCan.includes('reviseTask') ? (
        <Link className="lx-btn" to={`/tasks/${task.id}/edit`}>
          {t('task.revise')}
        </Link>
      ) : null}
      {task.viewerCan.includes('assignTask') ? (
        <Button kind="primary" onClick={() => setOpen('assign')}>
          {t('task.assign')}
        </Button>
      ) : null}
      {task.viewerCan.includes('closeOutTask') ? (
        <Button kind="primary" onClick={() => setOpen('close')}>
          {t('task.closeOut')}
        </Button>
      ) : null}
      <TaskLife task={task} onDone={onDone} />
      {open === 'assign' ? <AssignDialog task={task} onClose={() => setOpen(null)} onDone={done} /> : null}
      {open === 'close' ? <CloseDialog task={task} onClose={() => setOpen(null)} onDone={done} /> : null}
    </>
  );
}

interface DialogProps {
  task: TaskDetail;
  onClose: () => void;
  onDone: () => void;
}

/** Shows what handing out the task will ask of people, before it is done. */
export function AssignDialog({ task, onClose, onDone }: DialogProps) {
  const { t } = useTranslation();
  const run = useRun();
  const [key] = useState(requestKey);
  const [assign] = useMutation(AssignTaskDocument);
  const { data, error } = useQuery(AssignPreviewDocument, { variables: { id: task.id }, fetchPolicy: 'network-only' });
  const handleSubmit = async () => {
    const variables = { id: task.id, version: task.version, idempotencyKey: key };
    if (await run.run(() => assign({ variables }), t('task.said.assigned'))) onDone();
  };
  return (
    <ConfirmDialog title={`${t('task.assign')} · ${task.title}`} verb={t('task.assign')} run={run} onClose={onClose} onSubmit={() => void handleSubmit()}>
      {error === undefined ? null : <QueryError error={error} what={t('task.failed')} />}
      {data === undefined && error === undefined ? <SkeletonText rows={4} /> : null}
      {data === undefined ? null : (
        <>
          <Preview preview={data.previewAssignTask} />
          {data.previewAssignTask.reportsPerYear === 0 ? null : <ConsequenceTable consequence={data.assignConsequence} place="dialog" />}
        </>
      )}
    </ConfirmDialog>
  );
}

interface PreviewValues {
  unitCount: number;
  dueOn?: string | null;
  dueProvisional: boolean;
  reportsPerUnitPerYear: number;
  reportsPerYear: number;
  firstReportDueOn?: string | null;
}

function Preview({ preview }: { preview: PreviewValues }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <p>
        <b>{t('task.preview')}</b>
      </p>
      <ul className="lx-bullets">
        <li>{t('task.previewUnits', { count: preview.unitCount })}</li>
        <li>{preview.dueOn == null ? t('task.previewNoDue') : t('task.previewDue', { date: format.date(preview.dueOn, { provisional: preview.dueProvisional }) })}</li>
        <li>
          {preview.reportsPerYear === 0 ? t('task.previewNoReports') : t('task.previewReports', { each: preview.reportsPerUnitPerYear, all: preview.reportsPerYear })}
        </li>
        {preview.firstReportDueOn == null ? null : <li>{t('task.previewFirst', { date: format.date(preview.firstReportDueOn) })}</li>}
      </ul>
    </>
  );
}

export function CloseDialog({ task, onClose, onDone }: DialogProps) {
  const { t } = useTranslation();
  const run = useRun();
  const [closeOut] = useMutation(CloseOutTaskDocument);
  const handleSubmit = async (reason: string) => {
    const variables = { id: task.id, version: task.version, reason: reason === '' ? null : reason };
    if (await run.run(() => closeOut({ variables }), t('task.said.closed'))) onDone();
  };
  return (
    <ReasonDialog
      title={`${t('task.closeOut')} · ${task.title}`} label={t('task.closeReason')} verb={t('task.closeOut')} run={run} onClose={onClose}
      onSubmit={(reason) => void handleSubmit(reason)}
    />
  );
}
