import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, FilterLine, PageHead, SegmentedFilter, Sheet } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { DesignationSheet } from '../feature/inspection/designation-sheet';
import { DraftDialog } from '../feature/inspection/draft-dialog';
import { INSPECTION_PAGE, InspectionTable } from '../feature/inspection/inspection-table';
import { InspectionListDocument } from '../feature/inspection/inspection.query';
import type { InspectionState } from '../gql/graphql';
import { ExportMenu } from '../ui/export-menu';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import { writeChoice } from '../ui/write-choice';
import '../feature/inspection/inspection.css';

const CHOICES = ['open', 'draft', 'submitted', 'under_way', 'concluded', 'closed'] as const;
const OPEN = ['draft', 'submitted', 'approved', 'under_way', 'concluded'] as const satisfies readonly InspectionState[];

/** 督查: what is planned, carried out and concluded; and by what right. */
export function InspectionsPage() {
  const { t } = useTranslation();
  useTitle(t('inspection.title'));
  const { jointMeeting } = useViewer();
  const [params] = useSearchParams();
  const [drafting, setDrafting] = useState(false);
  const plans = jointMeeting?.viewerCan.includes('draftInspection') === true;
  return (
    <>
      <PageHead
        title={t('inspection.title')}
        actions={
          plans ? (
            <Button kind="primary" onClick={() => setDrafting(true)}>
              {t('words.verb.draftInspection')}
            </Button>
          ) : undefined
        }
      />
      <div className="in-stack">
        {plans && params.get('view') === 'designations' ? <DesignationSheet /> : null}
        <InspectionSheet />
        {plans && params.get('view') !== 'designations' ? <DesignationSheet /> : null}
      </div>
      {drafting ? <DraftDialog onClose={() => setDrafting(false)} /> : null}
    </>
  );
}

function InspectionSheet() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const choice = CHOICES.find((each) => each === params.get('state')) ?? 'open';
  const offset = Math.max(0, Math.floor(Number(params.get('offset') ?? '0')) || 0);
  const change = (next: Record<string, string | null>) => setParams((before) => writeChoice(before, next), { replace: true });
  const states: InspectionState[] = choice === 'open' ? [...OPEN] : [choice];
  const { data, previousData, loading, error, refetch } = useQuery(InspectionListDocument, {
    variables: { filter: { states }, page: { limit: INSPECTION_PAGE, offset } },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.inspections;
  return (
    <Sheet strong label={t('inspection.list')}>
      <FilterLine>
        <SegmentedFilter
          label={t('inspection.stateLabel')}
          value={choice}
          onChange={(value) => change({ state: value === 'open' ? null : value, offset: null })}
          options={CHOICES.map((value) => ({ value, label: value === 'open' ? t('inspection.openOnes') : t(`inspection.state.${value}`) }))}
        />
      </FilterLine>
      <InspectionTable
        page={page}
        loading={loading}
        error={error === undefined ? undefined : <QueryError error={error} what={t('inspection.failed')} onRetry={() => void refetch()} />}
        empty={<EmptyState fact={t('inspection.empty')} next={t('inspection.emptyNext')} />}
        offset={offset}
        onPage={(next) => change({ offset: String(next) })}
        footer={<ExportMenu quiet list="inspections" filter={{ states }} />}
      />
    </Sheet>
  );
}
