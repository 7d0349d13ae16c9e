import { Button, Dialog, Field, Sheet, TextArea } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../ui/refusal-line';
import { saveExport } from '../../ui/save-export';
import { useRun } from '../../ui/use-run';
import { useViewer } from '../../ui/viewer-context';

const MEGABYTE = 1024 * 1024;

/** 导出全部资料: everything of the joint meeting in one archive, for whoever decides for it. */
export function LeaveSheet() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (useViewer().jointMeeting?.takesAll !== true) return null;
  return (
    <Sheet title={t('setting.takeAll.title')} note={t('setting.takeAll.note')} padded>
      <Button onClick={() => setOpen(true)}>{t('setting.takeAll.open')}</Button>
      {open ? <LeaveDialog onClose={() => setOpen(false)} /> : null}
    </Sheet>
  );
}

function LeaveDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const [purpose, setPurpose] = useState('');
  const [tried, setTried] = useState(false);
  const [bytes, setBytes] = useState(0);
  const [done, setDone] = useState(false);
  const handleTake = async () => {
    setTried(true);
    if (purpose.trim() === '') return;
    await run.run(async () => {
      await saveExport('/api/leave', { purpose: purpose.trim() }, setBytes);
      setDone(true);
    }, t('setting.takeAll.saved'));
  };
  const received = { size: (bytes / MEGABYTE).toFixed(1) };
  return (
    <Dialog
      title={t('setting.takeAll.title')}
      note={t('setting.takeAll.what')}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy} onClick={() => (done ? onClose() : void handleTake())}>
          {done ? t('kit.close') : t('setting.takeAll.take')}
        </Button>
      }
    >
      {done ? (
        <p>{t('setting.takeAll.done', received)}</p>
      ) : (
        <Field label={t('setting.takeAll.purpose')} hint={t('setting.takeAll.purposeHint')} error={tried && purpose.trim() === '' ? t('setting.takeAll.purposeMissing') : undefined}>
          {(ids) => <TextArea {...ids} rows={3} maxLength={1000} value={purpose} disabled={run.busy} onChange={(event) => setPurpose(event.target.value)} />}
        </Field>
      )}
      {run.busy ? <p role="status">{t('setting.takeAll.progress', received)}</p> : null}
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}
