import { useMutation, useQuery } from '@apollo/client/react';
import { Button, CheckLine, Dialog, Field, SelectInput, SkeletonText, TextArea } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewReviseReportingQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { RefusalLine } from '../../ui/refusal-line';
import { useToday } from '../../ui/today-context';
import { useErrorText } from '../../ui/use-error-text';
import { useFrequencyWord } from '../../ui/use-frequency-word';
import { useRun } from '../../ui/use-run';
import type { TaskDetail } from './assignment-sheet';
import { formOfReporting, monthsOfInterval, reportingInput, startChoices, type ReportingForm } from './reporting-form';
import { RhythmFields } from './rhythm-fields';
import { ReviseReportingDocument } from './task-life.mutation';
import { PreviewReviseReportingDocument } from './task.query';

export interface ReportingDialogProps {
  task: TaskDetail;
  /** Months another page asks for: those of the duty. */
  months?: number | null;
  onClose: () => void;
  onDone: () => void;
}

type Change = (change: Partial<ReportingForm>) => void;

/** 改报送频次: how often, due when, from which period on; what it causes stands there before it is pressed. */
export function ReportingDialog({ task, months = null, onClose, onDone }: ReportingDialogProps) {
  const { t } = useTranslation();
  const run = useRun();
  const today = useToday();
  const [form, setForm] = useState(() => formOfReporting(task, months, today));
  const [tried, setTried] = useState(false);
  const [revise] = useMutation(ReviseReportingDocument);
  const change: Change = (changes) => {
    const next = { ...form, ...changes };
    const starts = startChoices(task, monthsOfInterval(next.interval), today);
    setForm({ ...next, fromOn: starts.includes(next.fromOn) ? next.fromOn : (starts[0] ?? '') });
  };
  const input = reportingInput(form);
  const handleSubmit = async () => {
    setTried(true);
    if (input === null || form.reason.trim() === '') return;
    if (await run.run(() => revise({ variables: { id: task.id, version: task.version, input, reason: form.reason.trim() } }), t('task.reporting.said'))) onDone();
  };
  return (
    <Dialog
      title={`${t('task.reporting.title')} · ${task.title}`}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy} onClick={() => void handleSubmit()}>
          {t('task.reporting.verb')}
        </Button>
      }
    >
      <Now task={task} />
      <RhythmFields form={form} fault={input === null ? t(form.dueBy !== 'working_days_after' ? 'task.dueDayWrong' : 'task.dueWorkingDaysWrong') : undefined} onChange={change} />
      <FromOn task={task} form={form} onChange={change} />
      <Effect taskId={task.id} form={form} onChange={change} />
      <Field label={t('task.life.reason')} error={tried && form.reason.trim() === '' ? t('task.life.reasonMissing') : undefined}>
        {(ids) => <TextArea {...ids} rows={2} maxLength={1000} value={form.reason} onChange={(event) => change({ reason: event.target.value })} />}
      </Field>
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}

function Now({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  const word = useFrequencyWord();
  return <p className="lx-sec">{t('task.reporting.now', { every: task.reportEveryMonths == null ? t('task.noReports') : word(task.reportEveryMonths) })}</p>;
}

function FromOn({ task, form, onChange }: { task: TaskDetail; form: ReportingForm; onChange: Change }) {
  const { t } = useTranslation();
  const format = useFormat();
  const months = monthsOfInterval(form.interval);
  const starts = startChoices(task, months, useToday());
  return (
    <Field label={t('task.reporting.from')} hint={t('task.reporting.fromHint')}>
      {(ids) => (
        <SelectInput {...ids} value={form.fromOn} onChange={(event) => onChange({ fromOn: event.target.value })} options={starts.map((value) => ({ value, label: format.period(value, months ?? task.reportEveryMonths ?? 1) }))} />
      )}
    </Field>
  );
}

/** By the server's own rule: what goes, what comes, or why it cannot be. */
function Effect({ taskId, form, onChange }: { taskId: string; form: ReportingForm; onChange: Change }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const word = useFrequencyWord();
  const input = reportingInput(form);
  const { data, error, loading } = useQuery(PreviewReviseReportingDocument, { variables: { id: taskId, input: input ?? { fromOn: form.fromOn, unusual: false } }, skip: input === null, fetchPolicy: 'no-cache' });
  if (input === null) return null;
  const refusal = error === undefined ? null : errorText(error);
  const asks = refusal?.code === 'FREQUENCY_UNUSUAL';
  // Nobody has done anything wrong yet: the dialog has only been opened.
  const same = refusal?.code === 'NOTHING_CHANGED';
  return (
    <>
      {asks || form.unusual ? <CheckLine label={t('duty.frequencyForm.unusual', { every: word(monthsOfInterval(form.interval) ?? 1) })} checked={form.unusual} onChange={(event) => onChange({ unusual: event.target.checked })} /> : null}
      {same ? <p className="lx-sec">{t('task.reporting.same')}</p> : null}
      {refusal === null || asks || same ? null : <RefusalLine refusal={refusal} />}
      {loading ? <SkeletonText rows={3} /> : null}
      {data === undefined ? null : <Consequence preview={data.previewReviseReporting} />}
    </>
  );
}

type Preview = PreviewReviseReportingQuery['previewReviseReporting'];

function Consequence({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  return (
    <div aria-live="polite">
      <p>
        <b>{t('task.preview')}</b>
      </p>
      <ul className="lx-bullets">
        <Periods kind="replaced" periods={preview.replaced} />
        <Periods kind="moved" periods={preview.moved} />
        <Periods kind="opened" periods={preview.opened} />
        {preview.drafts === 0 ? null : <li>{t('task.reporting.drafts', { count: preview.drafts })}</li>}
        <li>{t('task.reporting.kept')}</li>
      </ul>
    </div>
  );
}

const SHOWN = 4;

function Periods({ kind, periods }: { kind: 'replaced' | 'moved' | 'opened'; periods: Preview['replaced'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (periods.length === 0) return null;
  const name = ({ periodStartOn, periodMonths, dueOn, dueProvisional }: Preview['replaced'][number]): string =>
    kind === 'replaced' ? format.period(periodStartOn, periodMonths) : t('task.reporting.periodDue', { period: format.period(periodStartOn, periodMonths), date: format.date(dueOn, { provisional: dueProvisional, weekday: false }) });
  const names = periods.slice(0, SHOWN).map(name).join(t('task.rule.and'));
  const all = periods.reduce((sum, period) => sum + period.unitCount, 0);
  return <li>{t(`task.reporting.${kind}`, { count: periods.length, reports: all, names: periods.length > SHOWN ? t('task.reporting.more', { names }) : names })}</li>;
}
