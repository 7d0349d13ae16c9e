import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Field, TextArea } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../ui/date-input';
import { useFormat } from '../../ui/format';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import type { LifeDialogProps } from './assignment-life';
import { RequestExtensionDocument } from './task-life.mutation';

/** 申请延期: a new date, why, and how far it is. */
export function ExtensionDialog({ assignment, onClose, onDone }: LifeDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const run = useRun();
  const [request] = useMutation(RequestExtensionDocument);
  const [form, setForm] = useState({ dueOn: '', reason: '', progress: '' });
  const [tried, setTried] = useState(false);
  const late = form.dueOn <= (assignment.dueOn ?? '');
  const handleSubmit = async () => {
    setTried(true);
    if (late || form.reason.trim() === '' || form.progress.trim() === '') return;
    const variables = { id: assignment.id, version: assignment.version, dueOn: form.dueOn, reason: form.reason.trim(), progress: form.progress.trim() };
    if (await run.run(() => request({ variables }), t('task.life.said.requestExtension'))) onDone();
  };
  return (
    <Dialog
      title={`${t('task.life.requestExtension')} · ${assignment.unit.name}`}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy} onClick={() => void handleSubmit()}>
          {t('task.life.requestExtension')}
        </Button>
      }
    >
      {assignment.dueOn == null ? null : <p className="lx-sec">{t('task.life.dueNow', { date: format.date(assignment.dueOn) })}</p>}
      <Field label={t('task.life.newDue')} error={tried && late ? t('task.life.newDueMissing') : undefined}>
        {(ids) => <DateInput {...ids} min={assignment.dueOn ?? undefined} value={form.dueOn} onChange={(dueOn) => setForm({ ...form, dueOn })} />}
      </Field>
      <Field label={t('task.life.reason')} error={tried && form.reason.trim() === '' ? t('task.life.reasonMissing') : undefined}>
        {(ids) => <TextArea {...ids} rows={3} maxLength={1000} value={form.reason} onChange={(event) => setForm({ ...form, reason: event.target.value })} />}
      </Field>
      <Field label={t('task.life.progress')} error={tried && form.progress.trim() === '' ? t('task.life.progressMissing') : undefined}>
        {(ids) => <TextArea {...ids} rows={3} maxLength={4000} value={form.progress} onChange={(event) => setForm({ ...form, progress: event.target.value })} />}
      </Field>
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}
