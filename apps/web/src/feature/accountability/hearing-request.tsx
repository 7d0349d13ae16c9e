import { useMutation } from '@apollo/client/react';
import { Button, Field, Quote, SegmentedFilter, Sheet, TextArea } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HearingRequestsQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { HearingSheet } from './accountability-body';
import { RecordHearingDocument } from './accountability.mutation';
import { FactLine } from './fact-line';
import { useAccountabilityWord } from './use-accountability-word';

export type HearingRequestRow = HearingRequestsQuery['hearingRequests'][number];

/** What is proposed about the reader or the unit headed, on what facts; and while it is open, the chance to speak. */
export function HearingRequest({ request, onDone }: { request: HearingRequestRow; onDone: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useAccountabilityWord();
  const who = request.responsibility === 'unit' ? request.unitName : [request.unitName, request.postTitle, request.personName].filter(Boolean).join(' ');
  return (
    <Sheet padded title={`${request.code} · ${word.kind(request.kind)}`} note={`${who} · ${t('accountability.untilDay', { date: format.date(request.hearing.untilOn) })}`}>
      <div className="ac-stack">
        <Quote>{request.matter}</Quote>
        <ol className="ac-facts">
          {request.facts.map((fact) => (
            <li key={fact.sourceId}>
              <FactLine fact={fact} />
            </li>
          ))}
        </ol>
        {request.viewerCan.includes('recordHearing') ? <SpeakForm request={request} onDone={onDone} /> : <HearingSheet hearings={[request.hearing]} />}
      </div>
    </Sheet>
  );
}

function SpeakForm({ request, onDone }: { request: HearingRequestRow; onDone: () => void }) {
  const { t } = useTranslation();
  const word = useAccountabilityWord();
  const run = useRun();
  const [answer, setAnswer] = useState<'statement' | 'nothing'>('statement');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [speak] = useMutation(RecordHearingDocument, { fetchPolicy: 'no-cache' });
  const missing = answer === 'statement' && text.trim() === '';
  const handleSubmit = async () => {
    setTried(true);
    if (missing) return;
    const variables = { id: request.id, version: request.version, answer, text: answer === 'statement' ? text : null, source: null };
    if (await run.run(() => speak({ variables }), t('accountability.spoken'))) onDone();
  };
  return (
    <div className="ac-speak">
      <SegmentedFilter label={t('accountability.field.answer')} value={answer} onChange={setAnswer} options={(['statement', 'nothing'] as const).map((value) => ({ value, label: word.answer(value) }))} />
      {answer === 'nothing' ? null : (
        <Field label={t('accountability.field.text')} error={tried && missing ? t('accountability.missingField') : undefined}>
          {(ids) => <TextArea {...ids} rows={6} maxLength={4000} value={text} onChange={(event) => setText(event.target.value)} />}
        </Field>
      )}
      <RefusalLine refusal={run.refusal} />
      <div>
        <Button kind="primary" disabled={run.busy} onClick={() => void handleSubmit()}>
          {t('accountability.speak')}
        </Button>{' '}
        <span className="aid">{t('accountability.speakNote')}</span>
      </div>
    </div>
  );
}
