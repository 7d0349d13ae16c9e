import { useQuery } from '@apollo/client/react';
import { PageHead, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AnswerSheet, AskedSheet, CheckSheet, RectificationFacts, RectificationTimeline } from '../feature/rectification/rectification-body';
import { UrgeButton } from '../feature/notification/urge-button';
import { RectificationStanding } from '../feature/rectification/rectification-table';
import { RectificationVerbs } from '../feature/rectification/rectification-verbs';
import { RectificationDetailDocument } from '../feature/rectification/rectification.query';
import { BasisLink } from '../ui/basis-link';
import { NotThere } from '../ui/not-there';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import '../feature/rectification/rectification.css';

/** One item: what was found and is asked, what the unit did, what was seen, and how it ended. */
export function RectificationPage() {
  const { t } = useTranslation();
  const { rectificationId: id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(RectificationDetailDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const item = data?.rectification;
  const handleDone = () => void refetch();
  useTitle(item == null ? t('rectification.title') : item.matter);
  if (error !== undefined && item == null) return <QueryError error={error} what={t('rectification.failed')} onRetry={handleDone} />;
  if (item == null && loading) return <SkeletonList rows={8} label={t('shell.loading')} />;
  if (item == null) return <NotThere list={t('rectification.title')} to="/rectifications" fact={t('rectification.gone')} next={t('rectification.goneNext')} />;
  return (
    <>
      <PageHead
        crumb={
          <>
            <Link to="/rectifications">{t('rectification.title')}</Link> / {item.code}
          </>
        }
        title={item.matter}
        chip={<RectificationStanding item={item} />}
        {...(item.stateReason == null ? {} : { state: item.reopenCause == null || item.state === 'withdrawn' ? item.stateReason : `${t(`rectification.causeOf.${item.reopenCause}`)}：${item.stateReason}` })}
        actions={
          <>
            {item.light === 'overdue' || (item.finishedOn != null && item.finishedOn > item.dueOn) ? <BasisLink unitId={item.unitId} unitName={item.unitName} kind="late_rectification" sourceId={item.id} /> : null}
            {item.viewerCan.includes('urge') ? <UrgeButton label={t('notification.urge')} subjects={{ slotIds: [], assignmentIds: [], rectificationIds: [item.id], taskIds: [] }} onDone={handleDone} /> : null}
            <RectificationVerbs item={item} onDone={handleDone} />
          </>
        }
      />
      <RectificationFacts item={item} />
      <div className="re-stack">
        <AskedSheet item={item} />
        <AnswerSheet item={item} />
        <CheckSheet item={item} />
        <RectificationTimeline events={item.events} />
      </div>
    </>
  );
}
