import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField, WordsField } from '../../ui/choice-fields';
import { useFormat } from '../../ui/format';
import { VerbDialog } from '../../ui/verb-dialog';
import { RequestRectificationExtensionDocument } from './rectification.mutation';
import type { RectificationDialogProps } from './rectification-verbs';

/** 申请延期: up to and with the last day, with reason, new day and what is done so far. */
export function ExtensionDialog({ item, onClose, onDone }: RectificationDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [form, setForm] = useState({ dueOn: '', reason: '', progress: '' });
  const [ask] = useMutation(RequestRectificationExtensionDocument);
  const lacks = (name: keyof typeof form) => form[name].trim() === '';
  const set = (name: keyof typeof form) => (value: string) => setForm({ ...form, [name]: value });
  const verb = t('words.verb.requestRectificationExtension');
  return (
    <VerbDialog
      title={`${verb} · ${item.code}`}
      note={t('rectification.extensionNote', { due: format.date(item.dueOn) })}
      verb={verb}
      said={t('rectification.said.extensionAsked')}
      complete={!lacks('dueOn') && !lacks('reason') && !lacks('progress')}
      send={() => ask({ variables: { id: item.id, version: item.version, ...form } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <DayField label={t('rectification.newDueOn')} value={form.dueOn} error={tried && lacks('dueOn') ? t('rectification.missing') : undefined} onChange={set('dueOn')} />
          <WordsField label={t('rectification.extensionReason')} rows={3} max={1000} value={form.reason} error={tried && lacks('reason') ? t('rectification.missing') : undefined} onChange={set('reason')} />
          <WordsField label={t('rectification.extensionProgress')} rows={3} max={4000} value={form.progress} error={tried && lacks('progress') ? t('rectification.missing') : undefined} onChange={set('progress')} />
        </>
      )}
    </VerbDialog>
  );
}
