import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../ui/today-context';
import { DayField, WordsField } from '../../ui/choice-fields';
import { ConfirmObjectionDocument, DeliverConclusionDocument, ObjectToConclusionDocument, ReceiveConclusionDocument } from './inspection.mutation';
import { target, useFrame, type ObjectDialogProps, type ObjectStep } from './object-dialog-frame';
import { ReviewDialog } from './review-dialog';
import { VerbDialog } from '../../ui/verb-dialog';

export function ObjectDialog({ step, ...props }: ObjectDialogProps & { step: ObjectStep }) {
  if (step === 'decideReview') return <ReviewDialog {...props} />;
  if (step === 'receiveConclusion') return <ReceiveDialog {...props} />;
  if (step === 'confirmObjection') return <ConfirmObjectionDialog {...props} />;
  return step === 'objectToConclusion' ? <ObjectionDialog {...props} /> : <DeliverDialog {...props} />;
}

function DeliverDialog(props: ObjectDialogProps) {
  const { t } = useTranslation();
  const frame = useFrame('deliverConclusion', props);
  const [deliver] = useMutation(DeliverConclusionDocument);
  return (
    <VerbDialog {...frame} note={t('inspection.receiveAsk')} said={t('inspection.said.delivered')} complete send={() => deliver({ variables: target(props) })}>
      {() => <p className="in-words">{props.object.conclusion}</p>}
    </VerbDialog>
  );
}

/** The unit signs; the secretariat, who reads all of it, notes the receipt with day and source. */
function ReceiveDialog(props: ObjectDialogProps) {
  const { t } = useTranslation();
  const frame = useFrame('receiveConclusion', props);
  const [receive] = useMutation(ReceiveConclusionDocument);
  const [receivedOn, setReceivedOn] = useState(useToday());
  const [source, setSource] = useState('');
  const forUnit = props.inspection.inside;
  return (
    <VerbDialog
      {...frame}
      note={t(forUnit ? 'inspection.receiptNote' : 'inspection.receiveAsk')}
      said={t('inspection.said.received')}
      complete
      send={() => receive({ variables: { ...target(props), ...(forUnit ? { receivedOn, source } : {}) } })}
    >
      {() =>
        forUnit ? (
          <>
            <DayField label={t('inspection.receivedOn')} value={receivedOn} onChange={setReceivedOn} />
            <WordsField label={t('inspection.receiptSource')} hint={t('inspection.receiptSourceHint')} max={500} value={source} onChange={setSource} />
          </>
        ) : (
          <p className="in-words">{props.object.conclusion}</p>
        )
      }
    </VerbDialog>
  );
}

function ObjectionDialog(props: ObjectDialogProps) {
  const { t } = useTranslation();
  const frame = useFrame('objectToConclusion', props);
  const [object] = useMutation(ObjectToConclusionDocument);
  const [reason, setReason] = useState('');
  const [objectedOn, setObjectedOn] = useState(useToday());
  const [source, setSource] = useState('');
  const forUnit = props.inspection.inside;
  const lacking = reason.trim() === '';
  const unsourced = forUnit && source.trim() === '';
  const variables = { ...target(props), reason, ...(forUnit ? { objectedOn, source } : {}) };
  return (
    <VerbDialog {...frame} note={t(forUnit ? 'inspection.objectionForUnit' : 'inspection.receiveAsk')} said={t('inspection.said.objected')} complete={!lacking && !unsourced} send={() => object({ variables })}>
      {(tried) => (
        <>
          <WordsField label={t('inspection.objectionReason')} rows={5} max={4000} value={reason} error={tried && lacking ? t('inspection.objectionMissing') : undefined} onChange={setReason} />
          {forUnit ? (
            <>
              <DayField label={t('inspection.objectionCameOn')} value={objectedOn} onChange={setObjectedOn} />
              <WordsField label={t('inspection.objectionSource')} hint={t('inspection.objectionSourceHint')} max={500} value={source} error={tried && unsourced ? t('inspection.objectionSourceMissing') : undefined} onChange={setSource} />
            </>
          ) : null}
        </>
      )}
    </VerbDialog>
  );
}

/** The unit reads what was written down for it, and confirms it. */
function ConfirmObjectionDialog(props: ObjectDialogProps) {
  const { t } = useTranslation();
  const frame = useFrame('confirmObjection', props);
  const [confirm] = useMutation(ConfirmObjectionDocument);
  return (
    <VerbDialog {...frame} note={t('inspection.objectionNoted', { who: props.object.objectionRecordedBy ?? '', source: props.object.objectionSource ?? '' })} said={t('inspection.said.objectionConfirmed')} complete send={() => confirm({ variables: target(props) })}>
      {() => <p className="in-words">{props.object.objection}</p>}
    </VerbDialog>
  );
}
