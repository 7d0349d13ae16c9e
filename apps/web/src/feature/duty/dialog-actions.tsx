import { Button } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';

export interface DialogActionsProps {
  busy: boolean;
  verb: string;
  /** Why the verb cannot be done yet. */
  blocked?: string | undefined;
  onClose: () => void;
  onDo: () => void;
}

/** Cancel, and the one verb of the dialog. */
export function DialogActions({ busy, verb, blocked, onClose, onDo }: DialogActionsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Button onClick={onClose}>{t('kit.cancel')}</Button>
      <Button kind="primary" aria-busy={busy} blocked={blocked} onClick={onDo}>
        {verb}
      </Button>
    </>
  );
}
