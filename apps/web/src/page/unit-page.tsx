import { useQuery } from '@apollo/client/react';
import { EmptyState, PageHead, SkeletonText, useDelayed } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { UnitFeedSheet } from '../feature/feed/unit-feed-sheet';
import { InstructionButton } from '../feature/instruction/instruction-button';
import { SubjectInstructions } from '../feature/instruction/subject-instructions';
import { UnitDuties } from '../feature/unit/unit-duties';
import { UnitHead } from '../feature/unit/unit-head';
import { UnitPosts } from '../feature/unit/unit-posts';
import { UnitTasks } from '../feature/unit/unit-tasks';
import { UnitProfileDocument } from '../feature/unit/unit.query';
import { DocumentButton } from '../ui/document/document-dialog';
import { ExportMenu } from '../ui/export-menu';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import '../feature/unit/unit.css';

const URGES = ['urge_letter', 'urge_sheet'] as const;

/** 单位档案: who it is, who holds its posts, what it owes. */
export function UnitPage() {
  const { t } = useTranslation();
  const { unitId = '' } = useParams();
  const { jointMeeting } = useViewer();
  const drafts = jointMeeting?.viewerCan.includes('draftBulletin') === true;
  const { data, loading, error, refetch } = useQuery(UnitProfileDocument, { variables: { id: unitId, unitId } });
  const unit = data?.unit;
  const waiting = useDelayed(loading && unit == null);
  useTitle(unit?.name ?? t('unit.title'));
  if (data !== undefined && unit != null) {
    return (
      <>
        <UnitHead unit={unit} actions={
          <>
            {drafts ? <DocumentButton subject={{ id: unit.id, code: unit.name, kinds: URGES, objects: [], issuer: 'department' }} /> : null}
            <InstructionButton subject={{ kind: 'unit', id: unit.id, title: unit.name }} />
          </>
        } />
        <div className="lx-stack un-body">
          <SubjectInstructions on={{ unitId: unit.id }} />
          <UnitTasks unitId={unit.id} tasks={data.tasks.items} total={data.tasks.total} />
          <UnitDuties unitId={unit.id} duties={data.duties.items} total={data.duties.total} />
          <UnitPosts posts={data.posts} tools={data.posts.length === 0 ? undefined : <ExportMenu quiet list="posts" filter={{ unitId: unit.id }} />} />
          <UnitFeedSheet unitId={unit.id} />
        </div>
      </>
    );
  }
  return (
    <>
      <PageHead crumb={<Link to="/units">{t('unit.title')}</Link>} title={t('unit.title')} />
      {error === undefined ? null : <QueryError error={error} what={t('unit.failed')} onRetry={() => void refetch()} />}
      {waiting ? <SkeletonText rows={8} /> : null}
      {error === undefined && !loading ? (
        <EmptyState
          fact={t('unit.notFound')}
          action={
            <Link className="lx-btn" to="/units">
              {t('unit.back')}
            </Link>
          }
        />
      ) : null}
    </>
  );
}
