import type { PackSubject } from '@lianxi/domain';
import { Button, Dialog, Field, TextArea } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../refusal-line';
import { saveExport } from '../save-export';
import { useRun } from '../use-run';
import { useViewer } from '../viewer-context';
import './pack.css';

const FINGERPRINT_HEADER = 'lianxi-fingerprint';

export interface PackOf {
  subject: PackSubject;
  id: string;
  code: string;
}

/** 证据包: one matter as an archive, for whoever may take it out; asks what for, then shows the fingerprint. */
export function PackButton({ of, small = false }: { of: PackOf; small?: boolean }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (useViewer().jointMeeting?.makesPacks !== true) return null;
  return (
    <>
      <Button {...(small ? { size: 'small' as const } : {})} onClick={() => setOpen(true)}>
        {t('document.pack.title')}
      </Button>
      {open ? <PackDialog of={of} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function PackDialog({ of: { code, ...of }, onClose }: { of: PackOf; onClose: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const [purpose, setPurpose] = useState('');
  const [tried, setTried] = useState(false);
  const [fingerprint, setFingerprint] = useState<string | null>(null);
  const handleMake = async () => {
    setTried(true);
    if (purpose.trim() === '') return;
    await run.run(async () => setFingerprint((await saveExport('/api/evidence-packs', { ...of, purpose: purpose.trim() })).get(FINGERPRINT_HEADER)), t('document.pack.saved'));
  };
  return (
    <Dialog
      title={`${t('document.pack.title')} · ${code}`}
      note={t('document.pack.note')}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy} onClick={() => (fingerprint === null ? void handleMake() : onClose())}>
          {fingerprint === null ? t('document.pack.make') : t('kit.close')}
        </Button>
      }
    >
      {fingerprint === null ? (
        <Field label={t('document.pack.purpose')} hint={t('document.pack.purposeHint')} error={tried && purpose.trim() === '' ? t('document.pack.purposeMissing') : undefined}>
          {(ids) => <TextArea {...ids} rows={3} maxLength={1000} value={purpose} onChange={(event) => setPurpose(event.target.value)} />}
        </Field>
      ) : (
        <dl className="pack-print">
          <dt>{t('document.pack.fingerprint')}</dt>
          <dd>
            <code>{fingerprint}</code>
          </dd>
          <dd>{t('document.pack.fingerprintNote')}</dd>
        </dl>
      )}
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}
