import { Button } from '@lianxi/web-ui';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../ui/viewer-context';
import type { InstructionSubject } from './instruction-dialog';

/** The form comes when it is asked for: the overview opens without it (P7). */
const InstructionDialog = lazy(async () => ({ default: (await import('./instruction-dialog')).InstructionDialog }));

export interface InstructionButtonProps {
  subject: InstructionSubject;
  kind?: 'primary' | undefined;
  onDone?: (() => void) | undefined;
}

/** 批示, for those who may write one. */
export function InstructionButton({ subject, kind, onDone }: InstructionButtonProps) {
  const { t } = useTranslation();
  const { jointMeeting } = useViewer();
  const [open, setOpen] = useState(false);
  if (jointMeeting?.viewerCan.includes('writeInstruction') !== true) return null;
  const handleDone = () => {
    setOpen(false);
    onDone?.();
  };
  return (
    <>
      <Button {...(kind === undefined ? {} : { kind })} onClick={() => setOpen(true)}>
        {t('words.verb.writeInstruction')}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <InstructionDialog subject={subject} onClose={() => setOpen(false)} onDone={handleDone} />
        </Suspense>
      ) : null}
    </>
  );
}
