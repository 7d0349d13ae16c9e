import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingSeverity, ReviewOutcome } from '../../gql/graphql';
import { ChoiceField, ChoicesField, DayField, WordsField } from '../../ui/choice-fields';
import { useToday } from '../../ui/today-context';
import { VerbDialog } from '../../ui/verb-dialog';
import type { Finding } from './finding-sheet';
import { DecideReviewDocument } from './inspection.mutation';
import { target, useFrame, type ObjectDialogProps } from './object-dialog-frame';
import { useWords } from '../../ui/use-words';

type Verdict = 'stands' | 'revised' | 'dropped';
interface Said {
  verdict: Verdict;
  severity: FindingSeverity;
  text: string;
}

/** 作出复核: only people without a part in the conclusion are offered (art. 17). One that changes it says how the conclusion and each finding read now. */
export function ReviewDialog(props: ObjectDialogProps) {
  const { t } = useTranslation();
  const frame = useFrame('decideReview', props);
  const { reviewerChoices } = props.inspection;
  const findings = props.inspection.findings.filter(({ objectId, state }) => objectId === props.object.id && state === 'open');
  const [outcome, setOutcome] = useState<ReviewOutcome>('upheld');
  const [chosen, setChosen] = useState<string[]>([]);
  const [words, setWords] = useState({ text: '', document: '', decidedOn: useToday() });
  const [conclusion, setConclusion] = useState(props.object.conclusion ?? '');
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>(() => Object.fromEntries(findings.map(({ id, severity, text }) => [id, { verdict: 'stands' as const, severity, text }])));
  const [decide] = useMutation(DecideReviewDocument);
  const outcomes = useWords<ReviewOutcome>('inspection.outcomeOf');
  const set = (name: keyof typeof words) => (value: string) => setWords({ ...words, [name]: value });
  const changes = outcome === 'changed';
  const missing = (value: string): boolean => value.trim() === '';
  const unchanged = changes && (missing(conclusion) || conclusion.trim() === props.object.conclusion?.trim());
  const reviewers = reviewerChoices.filter(({ personId }) => personId != null && chosen.includes(personId)).map(({ personId, personName }) => ({ personId, personName }));
  const complete = reviewers.length > 0 && !missing(words.text) && !missing(words.document) && !unchanged;
  const input = { ...words, outcome, reviewers, ...(changes ? { conclusion, findings: reviewedOf(said) } : {}) };
  return (
    <VerbDialog {...frame} said={t('inspection.said.reviewed')} complete={complete} send={() => decide({ variables: { ...target(props), input } })}>
      {(tried) => (
        <>
          <p className="in-words">{props.object.objection}</p>
          <ChoicesField label={t('inspection.reviewers')} hint={tried && reviewers.length === 0 ? t('inspection.reviewerMissing') : t('inspection.reviewersHint')} value={chosen} options={Object.fromEntries(reviewerChoices.map(({ personId, personName }) => [personId ?? personName, personName]))} onChange={setChosen} />
          <ChoiceField label={t('inspection.outcome')} hint={t(`inspection.outcomeHint.${outcome}`)} value={outcome} options={outcomes} onChange={(next) => setOutcome(next ?? outcome)} />
          {changes ? <WordsField label={t('inspection.reviewConclusion')} rows={5} max={4000} value={conclusion} error={tried && unchanged ? t('inspection.reviewConclusionMissing') : undefined} onChange={setConclusion} /> : null}
          {changes ? findings.map((finding) => <FindingVerdict key={finding.id} finding={finding} said={said[finding.id]} onChange={(next) => setSaid({ ...said, [finding.id]: next })} />) : null}
          <WordsField label={t('inspection.reviewText')} rows={4} max={4000} value={words.text} error={tried && missing(words.text) ? t('inspection.needed') : undefined} onChange={set('text')} />
          <WordsField label={t('inspection.reviewDocument')} value={words.document} error={tried && missing(words.document) ? t('inspection.needed') : undefined} onChange={set('document')} />
          <DayField label={t('inspection.decidedOn')} value={words.decidedOn} onChange={set('decidedOn')} />
        </>
      )}
    </VerbDialog>
  );
}

const reviewedOf = (said: Readonly<Record<string, Said>>) =>
  Object.entries(said).flatMap(([findingId, { verdict, severity, text }]) => (verdict === 'stands' ? [] : [{ findingId, dropped: verdict === 'dropped', ...(verdict === 'revised' ? { severity, text } : {}) }]));

function FindingVerdict({ finding, said, onChange }: { finding: Finding; said: Said | undefined; onChange: (said: Said) => void }) {
  const { t } = useTranslation();
  const verdicts = useWords<Verdict>('inspection.verdictOf');
  const severities = useWords<FindingSeverity>('inspection.severityOf');
  if (said === undefined) return null;
  return (
    <>
      <ChoiceField label={`${t('inspection.findingTitle', { n: finding.sequence })} · ${finding.matter}`} value={said.verdict} options={verdicts} onChange={(verdict) => onChange({ ...said, verdict: verdict ?? 'stands' })} />
      {said.verdict === 'revised' ? (
        <>
          <ChoiceField label={t('inspection.severity')} value={said.severity} options={severities} onChange={(severity) => onChange({ ...said, severity: severity ?? finding.severity })} />
          <WordsField label={t('inspection.findingText')} rows={3} max={4000} value={said.text} onChange={(text) => onChange({ ...said, text })} />
        </>
      ) : null}
    </>
  );
}
