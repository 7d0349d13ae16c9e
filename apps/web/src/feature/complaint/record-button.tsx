import { Button } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordDialog } from './record-dialog';
import { RecordedToday } from './recorded-today';

/** 代登记, for whoever took a call, a letter or a visitor. */
export function RecordButton({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const handleDone = () => {
    setOpen(false);
    onDone();
  };
  return (
    <>
      <RecordedToday />
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t('words.verb.recordComplaint')}
      </Button>
      {open ? <RecordDialog onClose={() => setOpen(false)} onDone={handleDone} /> : null}
    </>
  );
}
