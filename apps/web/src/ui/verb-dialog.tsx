import { Button, Dialog } from '@lianxi/web-ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from './refusal-line';
import { useRun } from './use-run';

export interface VerbDialogProps {
  title: string;
  note?: string | undefined;
  verb: string;
  /** What is said when it went through. */
  said: string;
  /** Everything needed is there; else the fields show what is missing. */
  complete: boolean;
  send: () => Promise<unknown>;
  onClose: () => void;
  onDone: () => void;
  /** The fields; told whether one has tried to send. */
  children: (tried: boolean) => ReactNode;
}

/** The frame of a dialog: fields, one verb, its refusal beside it. */
export function VerbDialog({ title, note, verb, said, complete, send, onClose, onDone, children }: VerbDialogProps) {
  const { t } = useTranslation();
  const run = useRun();
  const [tried, setTried] = useState(false);
  const handleSubmit = async () => {
    setTried(true);
    if (complete && (await run.run(send, said))) onDone();
  };
  return (
    <Dialog
      title={title}
      note={note}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy} onClick={() => void handleSubmit()}>
          {verb}
        </Button>
      }
    >
      {children(tried)}
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}
