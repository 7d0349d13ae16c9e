import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField, WordsField } from '../../ui/choice-fields';
import { VerbDialog } from '../../ui/verb-dialog';
import { AcknowledgeRectificationDocument } from './rectification.mutation';
import type { RectificationDialogProps } from './rectification-verbs';

/** 签收: the unit's own measures and the post that answers; the secretariat notes by what it knows. */
export function AcknowledgeDialog({ item, onClose, onDone }: RectificationDialogProps) {
  const { t } = useTranslation();
  const [postId, setPostId] = useState<string | null>(item.postId ?? null);
  const [words, setWords] = useState({ plan: '', source: '' });
  const [acknowledge] = useMutation(AcknowledgeRectificationDocument);
  const forUnit = item.viewerCan.includes('withdrawRectification');
  const lacking = postId === null || words.plan.trim() === '' || (forUnit && words.source.trim() === '');
  const missing = (lack: boolean) => (lack ? t('rectification.missing') : undefined);
  const verb = t('words.verb.acknowledgeRectification');
  return (
    <VerbDialog
      title={`${verb} · ${item.code}`}
      note={item.measure}
      verb={verb}
      said={t('rectification.said.acknowledged')}
      complete={!lacking}
      send={() => acknowledge({ variables: { id: item.id, version: item.version, postId, plan: words.plan, source: forUnit ? words.source : null } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <ChoiceField
            label={t('rectification.post')}
            hint={missing(tried && postId === null) ?? t('rectification.postHint')}
            value={postId}
            options={Object.fromEntries(item.postChoices.map(({ id, title, personName }) => [id, personName == null ? t('rectification.postVacant', { title }) : `${title} · ${personName}`]))}
            onChange={setPostId}
          />
          <WordsField label={t('rectification.row.plan')} hint={t('rectification.planHint')} rows={5} max={4000} value={words.plan} error={missing(tried && words.plan.trim() === '')} onChange={(plan) => setWords({ ...words, plan })} />
          {forUnit ? <WordsField label={t('rectification.source')} hint={t('rectification.sourceHint')} max={500} value={words.source} error={missing(tried && words.source.trim() === '')} onChange={(source) => setWords({ ...words, source })} /> : null}
        </>
      )}
    </VerbDialog>
  );
}
