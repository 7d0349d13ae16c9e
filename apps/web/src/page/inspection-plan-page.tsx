import { useQuery } from '@apollo/client/react';
import { PageHead, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PlanWizard } from '../feature/inspection/plan-wizard';
import { InspectionPlanDocument } from '../feature/inspection/inspection.query';
import { NotThere } from '../ui/not-there';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import '../feature/inspection/inspection.css';

/** 拟督查方案: step by step, kept as a draft, what is missing said at once. */
export function InspectionPlanPage() {
  const { t } = useTranslation();
  const { inspectionId: id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(InspectionPlanDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const inspection = data?.inspection;
  useTitle(t('inspection.wizard'));
  if (error !== undefined && inspection == null) return <QueryError error={error} what={t('inspection.failed')} onRetry={() => void refetch()} />;
  if (inspection == null && loading) return <SkeletonList rows={8} label={t('shell.loading')} />;
  if (inspection == null || data === undefined || !inspection.viewerCan.includes('reviseInspection')) {
    return <NotThere title={t('inspection.wizard')} list={t('inspection.title')} to="/inspections" fact={t('inspection.missing')} next={t('inspection.missingNext')} />;
  }
  return (
    <>
      <PageHead
        crumb={
          <>
            <Link to="/inspections">{t('inspection.title')}</Link> / <Link to={`/inspections/${id}`}>{inspection.code}</Link>
          </>
        }
        title={t('inspection.wizard')}
        state={inspection.matter === '' ? undefined : inspection.matter}
        actions={
          <Link className="lx-btn" to={`/inspections/${id}`}>
            {t('inspection.openPage')}
          </Link>
        }
      />
      <PlanWizard key={inspection.id} inspection={inspection} designations={data.designations} onSaved={() => void refetch()} />
    </>
  );
}
