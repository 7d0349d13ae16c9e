import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, Field, PageHead, SkeletonText } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { NotificationSheet } from '../feature/notification/notification-sheet';
import { NotificationSheetDocument } from '../feature/notification/notification.query';
import { partsToUrge, type SheetTask } from '../feature/notification/sheet-parts';
import { DateInput } from '../ui/date-input';
import { NotThere } from '../ui/not-there';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import '../feature/notification/notification.css';

/** 督办单, one a unit, as it goes to the printer. */
export function NotificationSheetPage() {
  const { t } = useTranslation();
  const { taskId: id = '' } = useParams();
  useTitle(t('notification.sheetTitle'));
  const { data, error, loading, refetch } = useQuery(NotificationSheetDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const task = data?.task;
  if (error !== undefined && task == null) return <QueryError error={error} what={t('task.failed')} onRetry={() => void refetch()} />;
  if (task == null && loading) return <SkeletonText rows={10} />;
  if (task == null) return <NotThere list={t('task.title')} to="/tasks" fact={t('notification.sheetMissing')} next={t('task.missingNext')} />;
  return <Sheets task={task} />;
}

function Sheets({ task }: { task: SheetTask }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const [answerBy, setAnswerBy] = useState('');
  // The secretariat's alone: nothing with the joint meeting's name goes from a county to its towns.
  const prints = useViewer().jointMeeting?.viewerCan.includes('acceptReport') === true;
  const parts = prints ? partsToUrge(task, params.get('unit')) : [];
  return (
    <>
      <div className="notification-screen">
        <PageHead
          crumb={<Link to={`/tasks/${task.id}`}>{t('notification.sheetBack')}</Link>}
          title={t('notification.sheetTitle')}
          state={task.title}
          actions={
            parts.length === 0 ? undefined : (
              <Button kind="primary" onClick={() => window.print()}>
                {t('notification.sheetPrint')}
              </Button>
            )
          }
        />
      </div>
      {parts.length === 0 ? <EmptyState fact={t('notification.sheetNone')} next={task.title} /> : null}
      {parts.length === 0 ? null : (
        <div className="notification-screen notification-answer">
          <Field label={t('notification.sheetAnswer')}>{(ids) => <DateInput {...ids} value={answerBy} onChange={setAnswerBy} />}</Field>
        </div>
      )}
      <div className="lx-stack notification-papers">
        {parts.map((part) => (
          <NotificationSheet key={part.id} task={task} part={part} answerBy={answerBy} />
        ))}
      </div>
    </>
  );
}
