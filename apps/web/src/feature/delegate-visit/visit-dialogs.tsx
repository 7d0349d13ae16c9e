import { useMutation } from '@apollo/client/react';
import { CheckLine } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DelegateVisitBodyFragment, OpinionKind } from '../../gql/graphql';
import { ChoiceField, DayField, WordsField } from '../../ui/choice-fields';
import { requestKey } from '../../ui/request-key';
import { useWords } from '../../ui/use-words';
import { VerbDialog } from '../../ui/verb-dialog';
import { CancelDelegateVisitDocument, CloseDelegateVisitDocument, HoldDelegateVisitDocument, RecordOpinionDocument } from './delegate-visit.mutation';

export interface VisitDialogProps {
  visit: DelegateVisitBodyFragment;
  onClose: () => void;
  onDone: () => void;
}

/** 登记视察情况: the day, who was there, how it went. */
export function HoldDialog({ visit, onClose, onDone }: VisitDialogProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState({ heldOn: visit.fromOn, note: '' });
  const [attended, setAttended] = useState<readonly string[]>(() => visit.delegates.map(({ id }) => id));
  const [hold] = useMutation(HoldDelegateVisitDocument);
  const input = { heldOn: form.heldOn, note: form.note.trim() === '' ? null : form.note, attendedIds: [...attended] };
  return (
    <VerbDialog title={`${t('words.verb.holdDelegateVisit')} · ${visit.code}`} verb={t('words.verb.holdDelegateVisit')} said={t('delegateVisit.said.held')} complete={form.heldOn !== ''} send={() => hold({ variables: { id: visit.id, version: visit.version, input } })} onClose={onClose} onDone={onDone}>
      {() => (
        <>
          <DayField label={t('delegateVisit.heldOn')} value={form.heldOn} onChange={(heldOn) => setForm({ ...form, heldOn })} />
          <div role="group" aria-label={t('delegateVisit.attended')}>
            {visit.delegates.map(({ id, personName, office }) => (
              <CheckLine key={id} label={[personName, office].filter(Boolean).join(' ')} checked={attended.includes(id)} onChange={(event) => setAttended(event.target.checked ? [...attended, id] : attended.filter((each) => each !== id))} />
            ))}
          </div>
          <WordsField label={t('delegateVisit.note')} rows={4} max={4000} value={form.note} onChange={(note) => setForm({ ...form, note })} />
        </>
      )}
    </VerbDialog>
  );
}

/** 记录意见建议: the delegate's own, or by the secretariat for one. */
export function OpinionDialog({ visit, onClose, onDone }: VisitDialogProps) {
  const { t } = useTranslation();
  const [key] = useState(requestKey);
  const own = !visit.viewerCan.includes('closeDelegateVisit');
  const [form, setForm] = useState({ delegateId: visit.delegates.length === 1 ? (visit.delegates[0]?.id ?? null) : null, kind: 'opinion' as OpinionKind, text: '' });
  const [record] = useMutation(RecordOpinionDocument);
  const kinds = useWords<OpinionKind>('delegateVisit.opinionKindOf');
  const { delegateId } = form;
  return (
    <VerbDialog
      title={`${t('words.verb.recordOpinion')} · ${visit.code}`}
      note={t('delegateVisit.opinionNote')}
      verb={t('words.verb.recordOpinion')}
      said={t('delegateVisit.said.recorded')}
      complete={(own || delegateId !== null) && form.text.trim() !== ''}
      send={() => record({ variables: { id: visit.id, input: { ...form, delegateId: own ? null : delegateId }, idempotencyKey: key } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          {own ? null : <ChoiceField label={t('delegateVisit.whose')} hint={tried && delegateId === null ? t('inspection.chooseOne') : undefined} value={delegateId} options={Object.fromEntries(visit.delegates.map(({ id, personName }) => [id, personName]))} onChange={(next) => setForm({ ...form, delegateId: next })} />}
          <ChoiceField label={t('delegateVisit.opinionKind')} value={form.kind} options={kinds} onChange={(kind) => setForm({ ...form, kind: kind ?? form.kind })} />
          <WordsField label={t('delegateVisit.opinionText')} hint={t('assessment.noNames')} rows={5} max={4000} value={form.text} error={tried && form.text.trim() === '' ? t('rectification.missing') : undefined} onChange={(text) => setForm({ ...form, text })} />
        </>
      )}
    </VerbDialog>
  );
}

/** 取消视察: with the reason; 办结视察: without. */
export function VisitShortDialog({ visit, step, onClose, onDone }: VisitDialogProps & { step: 'cancelDelegateVisit' | 'closeDelegateVisit' }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [cancel] = useMutation(CancelDelegateVisitDocument);
  const [close] = useMutation(CloseDelegateVisitDocument);
  const { id, version } = visit;
  const asks = step === 'cancelDelegateVisit';
  return (
    <VerbDialog
      title={`${t(`words.verb.${step}`)} · ${visit.code}`}
      note={t(`delegateVisit.note2.${step}`)}
      verb={t(`words.verb.${step}`)}
      said={t(`delegateVisit.done.${step}`)}
      complete={!asks || reason.trim() !== ''}
      send={() => (asks ? cancel({ variables: { id, version, reason } }) : close({ variables: { id, version } }))}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (asks ? <WordsField label={t('outside.reason')} rows={3} max={1000} value={reason} error={tried && reason.trim() === '' ? t('rectification.missing') : undefined} onChange={setReason} /> : null)}
    </VerbDialog>
  );
}
