import { Button, Dialog, Field, TextArea } from '@lianxi/web-ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from './refusal-line';
import type { Run } from './use-run';

export interface ReasonDialogProps {
  title: string;
  label: string;
  hint?: string | undefined;
  /** What to say when nothing is written; absent = it may stay empty. */
  missing?: string | undefined;
  verb: string;
  danger?: boolean | undefined;
  run: Run;
  extra?: ReactNode;
  onClose: () => void;
  onSubmit: (text: string) => void;
}

/** Asks for the words a verb needs; what was written stays when the verb is refused. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const lacking = props.missing !== undefined && text.trim() === '';
  const handleSubmit = () => {
    setTried(true);
    if (!lacking) props.onSubmit(text.trim());
  };
  return (
    <Dialog
      title={props.title}
      closeLabel={t('kit.close')}
      onClose={props.onClose}
      actions={
        <Button kind={props.danger === true ? 'danger' : 'primary'} disabled={props.run.busy} onClick={handleSubmit}>
          {props.verb}
        </Button>
      }
    >
      {props.extra}
      <Field label={props.label} hint={props.hint} error={tried && lacking ? props.missing : undefined} need={props.missing === undefined ? t('kit.optional') : undefined}>
        {(ids) => <TextArea {...ids} rows={4} maxLength={1000} value={text} onChange={(event) => setText(event.target.value)} />}
      </Field>
      <RefusalLine refusal={props.run.refusal} />
    </Dialog>
  );
}
