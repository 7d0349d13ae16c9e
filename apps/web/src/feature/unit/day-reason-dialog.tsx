import { Button, Dialog, Field, TextArea } from '@lianxi/web-ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../ui/date-input';
import { RefusalLine } from '../../ui/refusal-line';
import { useToday } from '../../ui/today-context';
import type { Run } from '../../ui/use-run';

export interface DayReasonDialogProps {
  title: string;
  note: string;
  verb: string;
  danger?: boolean | undefined;
  /** What the day is, and its name among the fields the server speaks of. */
  day: 'toOn' | 'fromOn';
  run: Run;
  /** Fields of the caller above the day, and what the server says of them. */
  extra?: ReactNode;
  extraField?: string | undefined;
  /** False while a field of the caller is missing. */
  ready?: boolean | undefined;
  onTry?: (() => void) | undefined;
  onClose: () => void;
  onSubmit: (on: string, reason: string) => void;
}

/** A verb that needs a day and a reason: each refusal stands beside the field it is about. */
export function DayReasonDialog(props: DayReasonDialogProps) {
  const { t } = useTranslation();
  const [on, setOn] = useState(useToday());
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { run, day } = props;
  const field = run.refusal?.field;
  const missing = (value: string) => (tried && value.trim() === '' ? t('unit.ask.missing') : undefined);
  const refused = (name: string) => (field === name ? run.refusal?.text : undefined);
  const placed = field === day || field === 'reason' || (field !== undefined && field === props.extraField);
  const handleSubmit = () => {
    setTried(true);
    props.onTry?.();
    if (on !== '' && reason.trim() !== '' && props.ready !== false) props.onSubmit(on, reason.trim());
  };
  return (
    <Dialog
      title={props.title}
      note={props.note}
      closeLabel={t('kit.close')}
      onClose={props.onClose}
      actions={
        <Button kind={props.danger === true ? 'danger' : 'primary'} disabled={run.busy} onClick={handleSubmit}>
          {props.verb}
        </Button>
      }
    >
      {props.extra}
      <Field
        label={t(day === 'toOn' ? 'unit.ask.lastDay' : 'unit.ask.firstDay')}
        error={missing(on) ?? refused(day)}
      >
        {(ids) => <DateInput {...ids} value={on} onChange={setOn} />}
      </Field>
      <Field label={t('unit.ask.reason')} error={missing(reason) ?? refused('reason')}>
        {(ids) => (
          <TextArea {...ids} rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
      </Field>
      {placed ? null : <RefusalLine refusal={run.refusal} />}
    </Dialog>
  );
}
