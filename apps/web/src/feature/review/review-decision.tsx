import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../ui/format';
import type { ReviewDecision as Decision } from './review-items';

/** An objection, or more time asked for: what the unit says, and the verbs that answer it. */
export function ReviewDecision({ decision, verbs }: { decision: Decision; verbs: ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { assignment, task } = decision;
  const objected = assignment.state === 'objected';
  return (
    <>
      <h3>{t(objected ? 'review.objection' : 'review.extension')}</h3>
      {objected || assignment.extensionDueOn == null ? null : (
        <p>
          {t('review.extensionDates', { from: assignment.dueOn == null ? '—' : format.date(assignment.dueOn), to: format.date(assignment.extensionDueOn) })}
        </p>
      )}
      <p className="review-words">{objected ? assignment.objectionReason : assignment.extensionReason}</p>
      {objected ? null : (
        <>
          <h3>{t('task.life.progress')}</h3>
          <p className="review-words">{assignment.extensionProgress}</p>
        </>
      )}
      <div className="task-verbs">{verbs}</div>
      <p>
        <Link to={`/tasks/${task.id}`}>{t('review.openTask')}</Link>
      </p>
    </>
  );
}
