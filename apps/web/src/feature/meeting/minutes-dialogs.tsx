import { useMutation } from '@apollo/client/react';
import { Button, Field, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseBodyFragment, SilenceMeaning } from '../../gql/graphql';
import { ChoiceField, WordsField } from '../../ui/choice-fields';
import { useWords } from '../../ui/use-words';
import { VerbDialog } from '../../ui/verb-dialog';
import {
  AgreeMinutesDocument, AnswerCommentDocument, CancelMeetingDocument, CirculateMinutesDocument, CommentOnMinutesDocument, DraftMinutesDocument, IssueMinutesDocument, WithdrawMinutesDocument,
} from './meeting.mutation';
import type { MeetingDialogProps } from './dialog-props';

/** 起草纪要: begun from agenda, decisions and attendance, then the writer's. */
export function DraftDialog({ meeting, onClose, onDone }: MeetingDialogProps) {
  const { t } = useTranslation();
  const fresh = meeting.minutesDraft ?? '';
  const [text, setText] = useState(meeting.minutes ?? fresh);
  const [draft] = useMutation(DraftMinutesDocument);
  return (
    <VerbDialog
      title={`${t('words.verb.draftMinutes')} · ${meeting.code}`}
      note={t('meeting.draftNote')}
      verb={t('meeting.saveMinutes')}
      said={t('meeting.said.drafted')}
      complete={text.trim() !== ''}
      send={() => draft({ variables: { id: meeting.id, version: meeting.version, text } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <WordsField label={t('meeting.minutes')} rows={18} max={20000} value={text} error={tried && text.trim() === '' ? t('rectification.missing') : undefined} onChange={setText} />
          {text === fresh ? null : (
            <Button kind="text" size="small" onClick={() => setText(fresh)}>
              {t('meeting.draftAnew')}
            </Button>
          )}
        </>
      )}
    </VerbDialog>
  );
}

/** 征求纪要意见: until when, and what silence means. */
export function CirculateDialog({ meeting, onClose, onDone }: MeetingDialogProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState<{ days: string; silence: SilenceMeaning; basis: string }>({ days: '3', silence: 'no_comment', basis: '' });
  const [circulate] = useMutation(CirculateMinutesDocument);
  const workingDays = Number(form.days);
  const sound = Number.isInteger(workingDays) && workingDays >= 1 && workingDays <= 30;
  const ruled = form.silence === 'agreement';
  return (
    <VerbDialog
      title={`${t('words.verb.circulateMinutes')} · ${meeting.code}`}
      note={t('meeting.circulateNote', { n: meeting.attendedCount })}
      verb={t('words.verb.circulateMinutes')}
      said={t('meeting.said.circulated')}
      complete={sound && (!ruled || form.basis.trim() !== '')}
      send={() => circulate({ variables: { id: meeting.id, version: meeting.version, input: { workingDays, silence: form.silence, silenceBasis: ruled ? form.basis : null } } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <Field label={t('meeting.limit')} error={tried && !sound ? t('meeting.limitRange') : undefined}>
            {(ids) => <TextInput {...ids} inputMode="numeric" value={form.days} onChange={(event) => setForm({ ...form, days: event.target.value })} />}
          </Field>
          <ChoiceField label={t('meeting.silence')} value={form.silence} options={useSilence()} onChange={(silence) => setForm({ ...form, silence: silence ?? form.silence })} />
          {ruled ? <WordsField label={t('meeting.silenceBasis')} hint={t('meeting.silenceBasisHint')} max={500} value={form.basis} error={tried && form.basis.trim() === '' ? t('rectification.missing') : undefined} onChange={(basis) => setForm({ ...form, basis })} /> : null}
        </>
      )}
    </VerbDialog>
  );
}

const useSilence = () => useWords<SilenceMeaning>('meeting.silenceOf');

/** 印发纪要: says who has said nothing before it is done. */
export function IssueDialog({ meeting, onClose, onDone }: MeetingDialogProps) {
  const { t } = useTranslation();
  const [issue] = useMutation(IssueMinutesDocument);
  const silent = meeting.responses.filter(({ round, state }) => round === meeting.round && state === 'pending').map(({ unitName }) => unitName);
  return (
    <VerbDialog
      title={`${t('words.verb.issueMinutes')} · ${meeting.code}`}
      note={silent.length === 0 ? t('meeting.issueNote') : t('meeting.issueSilent', { units: silent.join('、'), word: t(`meeting.silenceOf.${meeting.silence}`) })}
      verb={t('words.verb.issueMinutes')}
      said={t('meeting.said.issued')}
      complete
      send={() => issue({ variables: { id: meeting.id, version: meeting.version } })}
      onClose={onClose}
      onDone={onDone}
    >
      {() => null}
    </VerbDialog>
  );
}

/** 取消会议, 收回纪要: with the reason. */
export function ReasonedDialog({ meeting, step, onClose, onDone }: MeetingDialogProps & { step: 'cancelMeeting' | 'withdrawMinutes' }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [cancel] = useMutation(CancelMeetingDocument);
  const [withdraw] = useMutation(WithdrawMinutesDocument);
  const variables = { id: meeting.id, version: meeting.version, reason };
  return (
    <VerbDialog
      title={`${t(`words.verb.${step}`)} · ${meeting.code}`}
      note={t(`meeting.noteOf.${step}`)}
      verb={t(`words.verb.${step}`)}
      said={t(`meeting.doneOf.${step}`)}
      complete={reason.trim() !== ''}
      send={() => (step === 'cancelMeeting' ? cancel({ variables }) : withdraw({ variables }))}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => <WordsField label={t('outside.reason')} rows={3} max={1000} value={reason} error={tried && reason.trim() === '' ? t('rectification.missing') : undefined} onChange={setReason} />}
    </VerbDialog>
  );
}

export type ResponseStep = 'agreeMinutes' | 'commentOnMinutes' | 'answerComment';

/** 同意纪要, 提出纪要意见: by the unit, or by the secretariat for it; 答复纪要意见. */
export function ResponseDialog({ meeting, response, step, onClose, onDone }: MeetingDialogProps & { response: ResponseBodyFragment; step: ResponseStep }) {
  const { t } = useTranslation();
  const [words, setWords] = useState({ text: '', source: '' });
  const forUnit = step !== 'answerComment' && meeting.viewerCan.includes('withdrawMinutes');
  const [agree] = useMutation(AgreeMinutesDocument);
  const [comment] = useMutation(CommentOnMinutesDocument);
  const [answer] = useMutation(AnswerCommentDocument);
  const asks = step !== 'agreeMinutes';
  const on = { id: meeting.id, responseId: response.id, version: response.version };
  const source = forUnit ? words.source : null;
  const send = () => (step === 'agreeMinutes' ? agree({ variables: { ...on, source } }) : step === 'commentOnMinutes' ? comment({ variables: { ...on, text: words.text, source } }) : answer({ variables: { ...on, text: words.text } }));
  const missing = (tried: boolean, text: string) => (tried && text.trim() === '' ? t('rectification.missing') : undefined);
  return (
    <VerbDialog
      title={`${t(`words.verb.${step}`)} · ${response.unitName}`}
      note={step === 'answerComment' ? (response.text ?? undefined) : step === 'agreeMinutes' ? t('meeting.agreeNote') : t('meeting.commentNote')}
      verb={t(`words.verb.${step}`)}
      said={t(`meeting.responded.${step}`)}
      complete={(!asks || words.text.trim() !== '') && (!forUnit || words.source.trim() !== '')}
      send={send}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          {asks ? <WordsField label={t(step === 'answerComment' ? 'meeting.answer' : 'meeting.comment')} rows={4} max={2000} value={words.text} error={missing(tried, words.text)} onChange={(text) => setWords({ ...words, text })} /> : null}
          {forUnit ? <WordsField label={t('rectification.source')} hint={t('rectification.sourceHint')} max={500} value={words.source} error={missing(tried, words.source)} onChange={(next) => setWords({ ...words, source: next })} /> : null}
        </>
      )}
    </VerbDialog>
  );
}
