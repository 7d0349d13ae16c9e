import { useMutation } from '@apollo/client/react';
import { Field } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DelegateVisitBodyFragment, OpinionBodyFragment } from '../../gql/graphql';
import { WordsField } from '../../ui/choice-fields';
import { firstLimit, limitInput, limitLacking, LimitFields } from '../../ui/limit-fields';
import { UnitPicker, type UnitChoice } from '../../ui/unit-picker';
import { VerbDialog } from '../../ui/verb-dialog';
import { AcceptOpinionAnswerDocument, AnswerOpinionDocument, AssignOpinionDocument, DeclineOpinionAnswerDocument } from './delegate-visit.mutation';

export interface OpinionDialogProps {
  visit: DelegateVisitBodyFragment;
  opinion: OpinionBodyFragment;
  onClose: () => void;
  onDone: () => void;
}

/** 交办意见: which unit answers, until when. */
export function AssignDialog({ visit, opinion, onClose, onDone }: OpinionDialogProps) {
  const { t } = useTranslation();
  const only = visit.stops.length === 1 ? visit.stops[0] : undefined;
  const [unit, setUnit] = useState<UnitChoice | null>(opinion.unitId == null ? (only === undefined ? null : { id: only.unitId, name: only.unitName }) : { id: opinion.unitId, name: opinion.unitName ?? '' });
  const [limit, setLimit] = useState(firstLimit);
  const [assign] = useMutation(AssignOpinionDocument);
  return (
    <VerbDialog
      title={`${t('words.verb.assignOpinion')} ${opinion.sequence}`}
      note={opinion.text}
      verb={t('words.verb.assignOpinion')}
      said={t('delegateVisit.said.assigned')}
      complete={unit !== null && !limitLacking(limit)}
      send={() => assign({ variables: { id: visit.id, opinionId: opinion.id, version: opinion.version, unitId: unit?.id ?? '', limit: limitInput(limit) } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <Field label={t('delegateVisit.answerBy')} error={tried && unit === null ? t('rectification.missing') : undefined}>
            {(ids) => <UnitPicker label={t('delegateVisit.answerBy')} inputId={ids.id} value={unit} onPick={setUnit} />}
          </Field>
          <LimitFields limit={limit} tried={tried} onChange={setLimit} />
        </>
      )}
    </VerbDialog>
  );
}

/** 答复意见: by the unit, or by the secretariat for it with what it knows. */
export function AnswerDialog({ visit, opinion, onClose, onDone }: OpinionDialogProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState({ text: '', source: '' });
  const forUnit = visit.viewerCan.includes('closeDelegateVisit');
  const [answer] = useMutation(AnswerOpinionDocument);
  const missing = (tried: boolean, text: string) => (tried && text.trim() === '' ? t('rectification.missing') : undefined);
  return (
    <VerbDialog
      title={`${t('words.verb.answerOpinion')} ${opinion.sequence}`}
      note={opinion.text}
      verb={t('words.verb.answerOpinion')}
      said={t('delegateVisit.said.answered')}
      complete={words.text.trim() !== '' && (!forUnit || words.source.trim() !== '')}
      send={() => answer({ variables: { id: visit.id, opinionId: opinion.id, version: opinion.version, text: words.text, source: forUnit ? words.source : null } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <WordsField label={t('delegateVisit.answerText')} rows={5} max={4000} value={words.text} error={missing(tried, words.text)} onChange={(text) => setWords({ ...words, text })} />
          {forUnit ? <WordsField label={t('rectification.source')} hint={t('rectification.sourceHint')} max={500} value={words.source} error={missing(tried, words.source)} onChange={(source) => setWords({ ...words, source })} /> : null}
        </>
      )}
    </VerbDialog>
  );
}

/** 满意办结, 不满意: the delegate's own word, or noted by the secretariat with how it was said. */
export function ReactionDialog({ visit, opinion, satisfied, onClose, onDone }: OpinionDialogProps & { satisfied: boolean }) {
  const { t } = useTranslation();
  const [words, setWords] = useState({ reason: '', source: '' });
  const noted = visit.viewerCan.includes('closeDelegateVisit');
  const [react] = useMutation(satisfied ? AcceptOpinionAnswerDocument : DeclineOpinionAnswerDocument);
  const verb = t(satisfied ? 'words.verb.acceptOpinionAnswer' : 'words.verb.declineOpinionAnswer');
  const missing = (tried: boolean, text: string) => (tried && text.trim() === '' ? t('rectification.missing') : undefined);
  const orNull = (text: string) => (text.trim() === '' ? null : text);
  return (
    <VerbDialog
      title={`${verb} ${opinion.sequence}`}
      note={opinion.answers[0]?.text}
      verb={verb}
      said={t(satisfied ? 'delegateVisit.said.accepted' : 'delegateVisit.said.declined')}
      complete={(satisfied || words.reason.trim() !== '') && (!noted || words.source.trim() !== '')}
      send={() => react({ variables: { id: visit.id, opinionId: opinion.id, version: opinion.version, input: { reason: orNull(words.reason), source: noted ? orNull(words.source) : null } } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <WordsField label={t(satisfied ? 'delegateVisit.reaction' : 'delegateVisit.declineReason')} rows={3} max={1000} value={words.reason} error={satisfied ? undefined : missing(tried, words.reason)} onChange={(reason) => setWords({ ...words, reason })} />
          {noted ? <WordsField label={t('delegateVisit.reactionSource')} hint={t('delegateVisit.reactionSourceHint')} max={500} value={words.source} error={missing(tried, words.source)} onChange={(source) => setWords({ ...words, source })} /> : null}
        </>
      )}
    </VerbDialog>
  );
}
