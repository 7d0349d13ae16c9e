import { useQuery } from '@apollo/client/react';
import { Quote, SkeletonText } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { QueryError } from '../../ui/query-error';
import { AssignmentSaid } from './assignment-life';
import { TaskPartsDocument } from './task.query';

/** What a part asks for and what was said about it, to read where it is met; its verbs stand beside it. */
export function PartPanel({ taskId, assignmentId }: { taskId: string; assignmentId: string | null }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(TaskPartsDocument, { variables: { id: taskId }, fetchPolicy: 'cache-and-network' });
  if (error !== undefined) return <QueryError error={error} what={t('task.failed')} />;
  const task = data?.task;
  if (task == null) return <SkeletonText rows={3} />;
  const assignment = task.assignments.find((part) => part.id === assignmentId);
  return (
    <div className="part-panel">
      <p className="text">{task.content}</p>
      {task.duty == null ? null : <Quote source={t('task.sourceValue', { label: task.duty.noticeLabel, line: task.duty.line })}>{task.duty.text}</Quote>}
      {assignment?.completionText == null ? null : <p className="text">{t('task.completionSays', { text: assignment.completionText })}</p>}
      {assignment?.completionReturnReason == null ? null : <p className="text">{t('task.completionReturned', { reason: assignment.completionReturnReason })}</p>}
      {assignment === undefined ? null : <AssignmentSaid assignment={assignment} />}
      <p className="parts">{task.assignments.filter((part) => part.state !== 'withdrawn').slice(0, 12).map((part) => `${t(`words.role.${part.role}`)} ${part.unit.name}`).join('、')}</p>
      <p><Link to={`/tasks/${task.id}`}>{t('review.openTask')}</Link></p>
    </div>
  );
}
