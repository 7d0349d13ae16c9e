import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewOutcome } from '../../gql/graphql';
import { useToday } from '../../ui/today-context';
import { ChoiceField, ChoicesField, DayField, WordsField } from '../../ui/choice-fields';
import type { Detail } from './inspection-facts';
import { ConfirmObjectionDocument, DecideReviewDocument, DeliverConclusionDocument, ObjectToConclusionDocument, ReceiveConclusionDocument } from './inspection.mutation';
import type { InspectedObject } from './object-sheet';
import { useWords } from '../../ui/use-words';
import { VerbDialog } from '../../ui/verb-dialog';

export type ObjectStep = 'deliverConclusion' | 'receiveConclusion' | 'objectToConclusion' | 'confirmObjection' | 'decideReview';

interface Props {
  inspection: Detail;
  object: InspectedObject;
  onClose: () => void;
  onDone: () => void;
}

export function ObjectDialog({ step, ...props }: Props & { step: ObjectStep }) {
  if (step === 'decideReview') return <ReviewDialog {...props} />;
  if (step === 'receiveConclusion') return <ReceiveDialog {...props} />;
  if (step === 'confirmObjection') return <ConfirmObjectionDialog {...props} />;
  return step === 'objectToConclusion' ? <ObjectionDialog {...props} /> : <DeliverDialog {...props} />;
}

const target = ({ inspection, object }: Props) => ({ id: inspection.id, objectId: object.id, version: object.version });

function useFrame(step: ObjectStep, { object, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const verb = t(`words.verb.${step}`);
  return { title: `${verb} · ${object.unitName}`, verb, onClose, onDone };
}

function DeliverDialog(props: Props) {
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
function ReceiveDialog(props: Props) {
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

function ObjectionDialog(props: Props) {
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
function ConfirmObjectionDialog(props: Props) {
  const { t } = useTranslation();
  const frame = useFrame('confirmObjection', props);
  const [confirm] = useMutation(ConfirmObjectionDocument);
  return (
    <VerbDialog {...frame} note={t('inspection.objectionNoted', { who: props.object.objectionRecordedBy ?? '', source: props.object.objectionSource ?? '' })} said={t('inspection.said.objectionConfirmed')} complete send={() => confirm({ variables: target(props) })}>
      {() => <p className="in-words">{props.object.objection}</p>}
    </VerbDialog>
  );
}

/** 作出复核: only people without a part in the conclusion are offered (art. 17). */
function ReviewDialog(props: Props) {
  const { t } = useTranslation();
  const frame = useFrame('decideReview', props);
  const { reviewerChoices } = props.inspection;
  const [outcome, setOutcome] = useState<ReviewOutcome>('upheld');
  const [chosen, setChosen] = useState<string[]>([]);
  const [words, setWords] = useState({ text: '', document: '', decidedOn: useToday() });
  const [decide] = useMutation(DecideReviewDocument);
  const outcomes = useWords<ReviewOutcome>('inspection.outcomeOf');
  const set = (name: keyof typeof words) => (value: string) => setWords({ ...words, [name]: value });
  const reviewers = reviewerChoices.filter(({ personId }) => personId != null && chosen.includes(personId)).map(({ personId, personName }) => ({ personId, personName }));
  return (
    <VerbDialog {...frame} said={t('inspection.said.reviewed')} complete send={() => decide({ variables: { ...target(props), input: { ...words, outcome, reviewers } } })}>
      {() => (
        <>
          <p className="in-words">{props.object.objection}</p>
          <ChoicesField label={t('inspection.reviewers')} hint={t('inspection.reviewersHint')} value={chosen} options={Object.fromEntries(reviewerChoices.map(({ personId, personName }) => [personId ?? personName, personName]))} onChange={setChosen} />
          <ChoiceField label={t('inspection.outcome')} value={outcome} options={outcomes} onChange={(next) => setOutcome(next ?? outcome)} />
          <WordsField label={t('inspection.reviewText')} rows={4} max={4000} value={words.text} onChange={set('text')} />
          <WordsField label={t('inspection.reviewDocument')} value={words.document} onChange={set('document')} />
          <DayField label={t('inspection.decidedOn')} value={words.decidedOn} onChange={set('decidedOn')} />
        </>
      )}
    </VerbDialog>
  );
}
