import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, CheckLine, Dialog, Field, Quote, SegmentedFilter, TextArea, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RegisterDutyFragment } from '../../gql/graphql';
import { DateInput } from '../../ui/date-input';
import { useFormat } from '../../ui/format';
import { QueryError } from '../../ui/query-error';
import { RefusalLine } from '../../ui/refusal-line';
import { useToday } from '../../ui/today-context';
import { useFrequencyWord } from '../../ui/use-frequency-word';
import { useRun } from '../../ui/use-run';
import { SetFrequencyDocument } from './duty.mutation';
import { RegisterUnitsDocument, RunningTasksOfDutyDocument } from './duty.query';
import { faultsOfFrequency, formOfFrequency, isUnusual, monthsOf, USUAL_MONTHS, type FrequencyForm } from './frequency-form';

export interface DutyDialogProps {
  duty: RegisterDutyFragment;
  onClose: () => void;
}

/** 定期 is nothing until somebody says how often, and on what basis (N9). */
export function FrequencyDialog({ duty, onClose }: DutyDialogProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const run = useRun();
  const today = useToday();
  const [form, setForm] = useState<FrequencyForm>(() => formOfFrequency(duty, today));
  const [tried, setTried] = useState(false);
  const [set, setSet] = useState(false);
  const faults = faultsOfFrequency(form, today);
  const handleSet = async () => {
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    const { fromOn, unusual } = form;
    const variables = { id: duty.id, version: duty.version, months: monthsOf(form), basis: form.basis.trim(), fromOn, unusual };
    const work = () =>
      client.mutate({ mutation: SetFrequencyDocument, variables, refetchQueries: [RegisterUnitsDocument] });
    if (await run.run(work, t('duty.said.frequency'))) {
      if (duty.viewerCan.includes('draftTask')) setSet(true);
      else onClose();
    }
  };
  if (set && duty.openTaskCount > 0) return <FrequencyOfTasks duty={duty} months={monthsOf(form)} onClose={onClose} />;
  if (set) return <FrequencyNext duty={duty} months={monthsOf(form)} onClose={onClose} />;
  return (
    <Dialog
      title={t('duty.frequencyForm.title')}
      note={duty.title}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('kit.cancel')}</Button>
          <Button kind="primary" aria-busy={run.busy} onClick={() => void handleSet()}>
            {t('duty.frequencyForm.do')}
          </Button>
        </>
      }
    >
      <Quote source={`${duty.line}-${duty.sentence}`}>{duty.text}</Quote>
      <FrequencyFields
        form={form}
        faults={tried ? faults : {}}
        onChange={(change) => setForm({ ...form, ...change })}
      />
      <RefusalLine refusal={run.refusal} kept={t('notice.failed.kept')} />
    </Dialog>
  );
}

/** A frequency alone asks nobody for anything: the task that does is one click away. */
function FrequencyNext({ duty, months, onClose }: DutyDialogProps & { months: number }) {
  const { t } = useTranslation();
  const word = useFrequencyWord();
  return (
    <Dialog
      title={t('duty.said.frequency')}
      note={duty.title}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('duty.frequencyForm.later')}</Button>
          <Link className="lx-btn primary" to={`/tasks/new?duty=${duty.id}`}>
            {t('duty.act.createTaskByFrequency')}
          </Link>
        </>
      }
    >
      <p>{t('duty.frequencyForm.next', { every: word(months) })}</p>
    </Dialog>
  );
}

/** Tasks that run keep their own frequency until it is changed there, from a period on. */
function FrequencyOfTasks({ duty, months, onClose }: DutyDialogProps & { months: number }) {
  const { t } = useTranslation();
  const word = useFrequencyWord();
  const { data, error } = useQuery(RunningTasksOfDutyDocument, { variables: { dutyId: duty.id }, fetchPolicy: 'network-only' });
  const other = data?.tasks.items.filter((task) => task.reportEveryMonths !== months);
  return (
    <Dialog title={t('duty.said.frequency')} note={duty.title} closeLabel={t('kit.close')} onClose={onClose} actions={<Button onClick={onClose}>{t(other?.length === 0 ? 'kit.close' : 'duty.frequencyForm.laterChange')}</Button>}>
      {error === undefined ? null : <QueryError error={error} what={t('task.failed')} />}
      {other === undefined ? null : <p>{t(other.length === 0 ? 'duty.frequencyForm.tasksSame' : 'duty.frequencyForm.tasksOther', { count: other.length, every: word(months) })}</p>}
      <ul className="lx-bullets">
        {other?.map((task) => (
          <li key={task.id}>
            <Link to={`/tasks/${task.id}?reporting=${months}`}>{task.title}</Link> · {task.reportEveryMonths == null ? t('task.noReports') : word(task.reportEveryMonths)}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

interface FieldsProps {
  form: FrequencyForm;
  faults: ReturnType<typeof faultsOfFrequency>;
  onChange: (change: Partial<FrequencyForm>) => void;
}

function FrequencyFields({ form, faults, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const word = useFrequencyWord();
  const choices = [
    ...USUAL_MONTHS.map((months) => ({ value: String(months), label: word(months) })),
    { value: 'other', label: t('duty.frequencyForm.other') },
  ];
  const basisFault = faults.basis ? t('duty.frequencyForm.basisMissing') : undefined;
  const dayFault = faults.fromOn ? t('duty.frequencyForm.fromOnMissing') : undefined;
  return (
    <>
      <SegmentedFilter
        big
        label={t('duty.frequencyForm.every')}
        value={form.choice}
        options={choices}
        onChange={(choice) => onChange({ choice })}
      />
      {form.choice === 'other' ? <MonthsField form={form} faults={faults} onChange={onChange} /> : null}
      <Field label={t('duty.frequencyForm.basis')} hint={t('duty.frequencyForm.basisHint')} error={basisFault}>
        {(ids) => (
          <TextArea
            {...ids}
            rows={2}
            maxLength={500}
            value={form.basis}
            onChange={(event) => onChange({ basis: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('duty.frequencyForm.fromOn')} error={dayFault}>
        {(ids) => <DateInput {...ids} value={form.fromOn} onChange={(fromOn) => onChange({ fromOn })} />}
      </Field>
      {isUnusual(form) && !faults.months ? (
        <CheckLine label={t('duty.frequencyForm.unusual', { every: word(monthsOf(form)) })} checked={form.unusual} onChange={(event) => onChange({ unusual: event.target.checked })} />
      ) : null}
      {faults.unusual ? (
        <p role="alert" className="msg error">
          {t('duty.frequencyForm.unusualMissing')}
        </p>
      ) : null}
      <Effect form={form} />
    </>
  );
}

function MonthsField({ form, faults, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <Field
      label={t('duty.frequencyForm.months')}
      error={faults.months ? t('duty.frequencyForm.monthsWrong') : undefined}
    >
      {(ids) => (
        <TextInput
          {...ids}
          inputMode="numeric"
          maxLength={3}
          value={form.months}
          onChange={(event) => onChange({ months: event.target.value.trim() })}
        />
      )}
    </Field>
  );
}

/** What setting it will cause, in words. */
function Effect({ form }: { form: FrequencyForm }) {
  const { t } = useTranslation();
  const word = useFrequencyWord();
  const format = useFormat();
  const { months, fromOn } = faultsOfFrequency(form, useToday());
  if (months || fromOn) return null;
  const from = format.date(form.fromOn, { weekday: false });
  return <p className="lx-sec">{t('duty.frequencyForm.effect', { from, every: word(monthsOf(form)) })}</p>;
}
