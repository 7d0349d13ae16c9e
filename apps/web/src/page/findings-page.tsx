import { useQuery } from '@apollo/client/react';
import { EmptyState, PageHead, Sheet } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { FINDING_PAGE, findingFilter, readFindingChoice } from '../feature/finding/finding-filter';
import { FindingFilters } from '../feature/finding/finding-filters';
import { FindingTable } from '../feature/finding/finding-table';
import { FindingListDocument } from '../feature/finding/finding.query';
import { ExportMenu } from '../ui/export-menu';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { writeChoice } from '../ui/write-choice';
import '../ui/outside/outside.css';

/** 问题汇总: what inspections found and what was taken over from assessments. */
export function FindingsPage() {
  const { t } = useTranslation();
  useTitle(t('finding.title'));
  const [params, setParams] = useSearchParams();
  const choice = readFindingChoice(params);
  const filter = findingFilter(choice);
  const change = (next: Record<string, string | null>) => setParams((before) => writeChoice(before, next), { replace: true });
  const variables = { filter, sort: choice.sort, page: { limit: FINDING_PAGE, offset: choice.offset } };
  const { data, previousData, loading, error, refetch } = useQuery(FindingListDocument, { variables, fetchPolicy: 'cache-and-network' });
  const page = (data ?? previousData)?.findings;
  const filtered = Object.keys(filter).length > 0;
  return (
    <>
      <PageHead title={t('finding.title')} state={page === undefined ? undefined : t('finding.state', { count: page.total })} />
      <Sheet strong label={t('finding.title')}>
        <FindingFilters choice={choice} unitName={page?.items.find(({ unitId }) => unitId === choice.unitId)?.unitName ?? null} onChange={change} />
        <FindingTable
          page={page}
          loading={loading}
          error={error === undefined ? undefined : <QueryError error={error} what={t('finding.failed')} onRetry={() => void refetch()} />}
          empty={<EmptyState fact={t(filtered ? 'rectification.emptyFilter' : 'finding.empty')} next={t(filtered ? 'rectification.emptyFilterNext' : 'finding.emptyNext')} />}
          offset={choice.offset}
          onPage={(offset) => change({ offset: String(offset) })}
          footer={<ExportMenu quiet list="findings" filter={{ ...filter, ...(choice.repeated ? { repeated: 'true' } : {}) }} />}
        />
      </Sheet>
    </>
  );
}
