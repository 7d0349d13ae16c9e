import { useQuery } from '@apollo/client/react';
import { Sheet } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { FileButton } from '../../ui/file-button';
import { RefusalLine } from '../../ui/refusal-line';
import { ImportProgressDocument } from './ledger.query';
import type { LedgerState } from './use-ledger';

const EVERY = 700;

/** The file, and how far the server has come with it. */
export function LedgerFile({ ledger }: { ledger: LedgerState }) {
  const { t } = useTranslation();
  const { file, outline, working, refusal, choose } = ledger;
  const known = outline === null ? null : outline.template ? t('ledger.isTemplate') : outline.ledger == null ? t('ledger.isOther') : t('ledger.isKept', { name: outline.ledger });
  return (
    <Sheet strong title={t('ledger.file')} note={file?.name} padded>
      <div className="ledger-file">
        <FileButton label={t(file === null ? 'ledger.choose' : 'ledger.change')} accept=".xlsx,.csv" busy={working !== null} onChoose={(chosen) => void choose(chosen)} />
        <span className="lx-sec" role="status">{working === null ? (known ?? t('ledger.hint')) : t(`ledger.working.${working}`)}</span>
        {file !== null && (working === 'checking' || working === 'importing') ? <Progress fileId={file.id} /> : null}
      </div>
      <RefusalLine refusal={refusal} kept={t('ledger.keptNothing')} />
    </Sheet>
  );
}

function Progress({ fileId }: { fileId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(ImportProgressDocument, { variables: { fileId }, pollInterval: EVERY, fetchPolicy: 'network-only' });
  const progress = data?.importProgress;
  return progress == null ? (
    <progress aria-label={t('ledger.progress')} />
  ) : (
    <span className="ledger-progress">
      <progress value={progress.done} max={progress.all} aria-label={t('ledger.progress')} />
      {t(progress.writing ? 'ledger.writing' : 'ledger.checked', { done: progress.done, all: progress.all })}
    </span>
  );
}
