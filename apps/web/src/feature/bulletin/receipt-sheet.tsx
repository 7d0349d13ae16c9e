import { useMutation } from '@apollo/client/react';
import { Button, Sheet, Tag } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinBodyFragment, BulletinReceiptBodyFragment } from '../../gql/graphql';
import { WordsField } from '../../ui/choice-fields';
import { ExportMenu } from '../../ui/export-menu';
import { useFormat } from '../../ui/format';
import { VerbDialog } from '../../ui/verb-dialog';
import { ReceiveBulletinDocument } from './bulletin.mutation';
import type { BulletinDialogProps } from './bulletin-verbs';

/** 签收: by the unit; for one without an account by the secretariat, which says how it knows. */
export function ReceiveDialog({ bulletin, receipt, forUnit, onClose, onDone }: BulletinDialogProps & { receipt: BulletinReceiptBodyFragment; forUnit: boolean }) {
  const { t } = useTranslation();
  const [source, setSource] = useState('');
  const [receive] = useMutation(ReceiveBulletinDocument);
  const verb = t('words.verb.receiveBulletin');
  return (
    <VerbDialog
      title={`${verb} · ${receipt.unitName}`}
      note={t(forUnit ? 'bulletin.receiveForNote' : 'bulletin.receiveNote')}
      verb={verb}
      said={t('bulletin.said.received')}
      complete={!forUnit || source.trim() !== ''}
      send={() => receive({ variables: { id: bulletin.id, receiptId: receipt.id, version: receipt.version, source: forUnit ? source : null } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (forUnit ? <WordsField label={t('rectification.source')} hint={t('rectification.sourceHint')} max={500} value={source} error={tried && source.trim() === '' ? t('rectification.missing') : undefined} onChange={setSource} /> : null)}
    </VerbDialog>
  );
}

/** Who acknowledged it, and who not yet. */
export function ReceiptSheet({ bulletin, forUnit, onDone }: { bulletin: BulletinBodyFragment; forUnit: boolean; onDone: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState<BulletinReceiptBodyFragment | null>(null);
  if (bulletin.state !== 'issued') return null;
  const handleDone = () => {
    setOpen(null);
    onDone();
  };
  return (
    <Sheet padded title={t('bulletin.receipts')} note={t('bulletin.receivedOf', { n: bulletin.receivedCount, all: bulletin.unitCount })} tools={<ExportMenu quiet list="bulletin-receipts" filter={{ bulletinId: bulletin.id }} />}>
      <ul className="os-list bl-receipts">
        {bulletin.receipts.map((receipt) => (
          <li key={receipt.id}>
            <p className="head">
              <b>{receipt.unitName}</b> <Tag>{t(`bulletin.receiptState.${receipt.state}`)}</Tag>
              <span className="os-note">
                {[receipt.postTitle, receipt.personName, receipt.receivedOn == null ? null : format.date(receipt.receivedOn, { weekday: false }), receipt.source == null ? null : t('rectification.onBehalf', { source: receipt.source })].filter(Boolean).join(' · ')}
              </span>
              {receipt.viewerCan.includes('receiveBulletin') ? (
                <Button size="small" aria-label={`${t('words.verb.receiveBulletin')} ${receipt.unitName}`} onClick={() => setOpen(receipt)}>
                  {t('words.verb.receiveBulletin')}
                </Button>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
      {open === null ? null : <ReceiveDialog bulletin={bulletin} receipt={open} forUnit={forUnit} onClose={() => setOpen(null)} onDone={handleDone} />}
    </Sheet>
  );
}
