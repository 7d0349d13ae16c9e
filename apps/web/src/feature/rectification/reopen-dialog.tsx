import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WordsField } from '../../ui/choice-fields';
import { VerbDialog } from '../../ui/verb-dialog';
import { firstLimit, limitInput, limitLacking, LimitFields } from '../../ui/limit-fields';
import { ReopenRectificationDocument } from './rectification.mutation';
import type { RectificationDialogProps } from './rectification-verbs';

/** 重新整改: it did not last. */
export function ReopenDialog({ item, onClose, onDone }: RectificationDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [limit, setLimit] = useState(firstLimit);
  const [reopen] = useMutation(ReopenRectificationDocument);
  const lacking = reason.trim() === '';
  const verb = t('words.verb.reopenRectification');
  return (
    <VerbDialog
      title={`${verb} · ${item.code}`}
      note={t('rectification.reopenNote')}
      verb={verb}
      said={t('rectification.said.reopened')}
      complete={!lacking && !limitLacking(limit)}
      send={() => reopen({ variables: { id: item.id, version: item.version, limit: limitInput(limit), reason } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <WordsField label={t('rectification.reopenReason')} rows={4} max={1000} value={reason} error={tried && lacking ? t('rectification.missing') : undefined} onChange={setReason} />
          <LimitFields limit={limit} tried={tried} onChange={setLimit} />
        </>
      )}
    </VerbDialog>
  );
}
