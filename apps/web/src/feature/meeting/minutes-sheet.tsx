import { Button, Sheet, Tag } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingBodyFragment, ResponseBodyFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { ResponseDialog, type ResponseStep } from './minutes-dialogs';
import './meeting.css';

const STEPS: readonly ResponseStep[] = ['agreeMinutes', 'commentOnMinutes', 'answerComment'];

/** 会议纪要: the text as it stands, and what the units that were there say of it. */
export function MinutesSheet({ meeting, onDone }: { meeting: MeetingBodyFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState<{ step: ResponseStep; response: ResponseBodyFragment } | null>(null);
  if (meeting.minutes == null) return null;
  const until = meeting.commentsDueOn;
  const note = meeting.number != null && meeting.issuedOn != null ? t('meeting.issuedAs', { number: meeting.number, date: format.date(meeting.issuedOn) }) : until == null ? t('meeting.notCirculated') : t('meeting.circulatedUntil', { date: format.date(until, { provisional: meeting.commentsDueProvisional }), word: t(`meeting.silenceOf.${meeting.silence}`) });
  const handleDone = () => {
    setOpen(null);
    onDone();
  };
  return (
    <Sheet padded title={t('meeting.minutes')} note={note}>
      <p className="mt-minutes">{meeting.minutes}</p>
      {meeting.silenceBasis == null ? null : <p className="os-note">{t('meeting.silenceBy', { basis: meeting.silenceBasis })}</p>}
      <ul className="os-list mt-people">
        {meeting.responses.map((response) => (
          <li key={response.id}>
            <ResponseBody response={response} old={response.round !== meeting.round} silence={meeting.silence} />
            <div className="acts">
              {STEPS.filter((step) => response.viewerCan.includes(step)).map((step) => (
                <Button key={step} size="small" aria-label={`${t(`words.verb.${step}`)} ${response.unitName}`} onClick={() => setOpen({ step, response })}>
                  {t(`words.verb.${step}`)}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {open === null ? null : <ResponseDialog meeting={meeting} {...open} onClose={() => setOpen(null)} onDone={handleDone} />}
    </Sheet>
  );
}

function ResponseBody({ response, old, silence }: { response: ResponseBodyFragment; old: boolean; silence: MeetingBodyFragment['silence'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = response.state === 'silent' && silence === 'agreement' ? t('meeting.silenceOf.agreement') : t(`meeting.responseState.${response.state}`);
  return (
    <div className="mt-said">
      <p className="head">
        <b>{response.unitName}</b> <Tag>{word}</Tag> {response.late ? <Tag>{t('meeting.late')}</Tag> : null} {old ? <Tag>{t('meeting.roundOf', { n: response.round })}</Tag> : null}
        <span className="os-note">
          {[response.postTitle, response.personName, response.respondedOn == null ? null : format.date(response.respondedOn, { weekday: false }), response.source == null ? null : t('rectification.onBehalf', { source: response.source })].filter(Boolean).join(' · ')}
        </span>
      </p>
      {response.text == null ? null : <p className="os-words">{response.text}</p>}
      {response.answer == null ? null : <p className="os-note">{t('meeting.answerOf', { words: response.answer, date: response.answeredOn == null ? '' : format.date(response.answeredOn, { weekday: false }) })}</p>}
    </div>
  );
}
