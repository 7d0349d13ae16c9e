import { useMutation } from '@apollo/client/react';
import { Button, Field, SelectInput, TextArea } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Grade } from '../../gql/graphql';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { AcceptReviewedCompletionDocument, ReturnReviewedCompletionDocument } from './review.mutation';
import type { ReviewCompletion as Completion } from './review-items';

const GRADES: readonly Grade[] = ['excellent', 'good', 'pass', 'fail'];

/** What the unit says is done; a grade and 同意, or a reason and 退回. */
export function ReviewCompletion({ completion, onDone }: { completion: Completion; onDone: () => void }) {
  const { t } = useTranslation();
  const { assignment, task } = completion;
  const { grade, setGrade, reason, setReason, run, accept, sendBack } = useCompletionReview(assignment, onDone);
  const [asked, setAsked] = useState(false);
  const lacking = reason.trim() === '';
  const handleReturn = () => {
    setAsked(true);
    if (!lacking) void sendBack();
  };
  return (
    <>
      <h3>{t('review.completionText')}</h3>
      <p className="review-words">{assignment.completionText}</p>
      <Field label={t('review.grade')}>
        {(ids) => (
          <SelectInput {...ids} value={grade} onChange={(event) => setGrade(GRADES.find((value) => value === event.target.value) ?? 'good')} options={GRADES.map((value) => ({ value, label: t(`words.grade.${value}`) }))} />
        )}
      </Field>
      <Field label={t('review.reason')} need={t('review.reasonHint')} error={asked && lacking ? t('review.reasonNeeded') : undefined}>
        {(ids) => <TextArea {...ids} rows={3} maxLength={1000} placeholder={t('review.reasonPlaceholder')} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
      <RefusalLine refusal={run.refusal} />
      <div className="review-verbs">
        <Button kind="primary" wide disabled={run.busy} onClick={() => void accept()}>
          {t('review.acceptCompletion')}
        </Button>
        <Button kind="danger" wide disabled={run.busy} onClick={handleReturn}>
          {t('review.return')}
        </Button>
      </div>
      <p>
        <Link to={`/tasks/${task.id}`}>{t('review.openTask')}</Link>
      </p>
    </>
  );
}

function useCompletionReview(assignment: Completion['assignment'], onDone: () => void) {
  const { t } = useTranslation();
  const run = useRun();
  const [grade, setGrade] = useState<Grade>('good');
  const [reason, setReason] = useState('');
  const [acceptCompletion] = useMutation(AcceptReviewedCompletionDocument);
  const [returnCompletion] = useMutation(ReturnReviewedCompletionDocument);
  const variables = { id: assignment.id, version: assignment.version };
  const accept = async () => {
    if (await run.run(() => acceptCompletion({ variables: { ...variables, grade } }), t('review.completionAccepted'))) onDone();
  };
  const sendBack = async () => {
    if (await run.run(() => returnCompletion({ variables: { ...variables, reason: reason.trim() } }), t('review.returned'))) onDone();
  };
  return { grade, setGrade, reason, setReason, run, accept, sendBack };
}
