import { Button, Dialog } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from './refusal-line';
import type { Run } from './use-run';

export interface ConfirmDialogProps {
  title: string;
  verb: string;
  run: Run;
  children: ReactNode;
  onClose: () => void;
  onSubmit: () => void;
}

/** Shows what a verb will do, and does it. */
export function ConfirmDialog({ title, verb, run, children, onClose, onSubmit }: ConfirmDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={title}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy} onClick={onSubmit}>
          {verb}
        </Button>
      }
    >
      {children}
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}
