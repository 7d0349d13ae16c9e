import { useQuery } from '@apollo/client/react';
import { EmptyState, Light, PageHead, Sheet } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ledgerFilter, readLedgerChoice, RECTIFICATION_PAGE } from '../feature/rectification/rectification-filter';
import { LedgerFilters } from '../feature/rectification/rectification-filters';
import { RectificationTable } from '../feature/rectification/rectification-table';
import { RectificationListDocument } from '../feature/rectification/rectification.query';
import type { RectificationListQuery } from '../gql/graphql';
import { ExportMenu } from '../ui/export-menu';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { writeChoice } from '../ui/write-choice';
import '../feature/rectification/rectification.css';

/** 整改台账: the same rows as 问题清单, 责任清单 and 整改清单. */
export function RectificationsPage() {
  const { t } = useTranslation();
  useTitle(t('rectification.title'));
  const [params, setParams] = useSearchParams();
  const choice = readLedgerChoice(params);
  const filter = ledgerFilter(choice);
  const change = (next: Record<string, string | null>) => setParams((before) => writeChoice(before, next), { replace: true });
  const { data, previousData, loading, error, refetch } = useQuery(RectificationListDocument, { variables: { filter, page: { limit: RECTIFICATION_PAGE, offset: choice.offset } }, fetchPolicy: 'cache-and-network' });
  const page = (data ?? previousData)?.rectifications;
  const [first] = page?.items ?? [];
  return (
    <>
      <PageHead title={t('rectification.title')} state={page === undefined ? undefined : <Counts page={page} />} />
      <Sheet strong label={t('rectification.title')}>
        <LedgerFilters choice={choice} unitName={first?.unitName ?? null} inspectionCode={first?.inspectionCode ?? null} onChange={change} />
        <RectificationTable
          view={choice.view}
          page={page}
          loading={loading}
          error={error === undefined ? undefined : <QueryError error={error} what={t('rectification.failed')} onRetry={() => void refetch()} />}
          empty={<EmptyState fact={t(Object.keys(filter).length === 0 ? 'rectification.empty' : 'rectification.emptyFilter')} next={t(Object.keys(filter).length === 0 ? 'rectification.emptyNext' : 'rectification.emptyFilterNext')} />}
          offset={choice.offset}
          onPage={(offset) => change({ offset: String(offset) })}
          footer={<LedgerExport view={choice.view} filter={filter} />}
        />
      </Sheet>
    </>
  );
}

function LedgerExport({ view, filter }: { view: ReturnType<typeof readLedgerChoice>['view']; filter: ReturnType<typeof ledgerFilter> }) {
  if (view === 'duties') return <ExportMenu quiet list="rectification-duties" filter={filter} />;
  if (view === 'measures') return <ExportMenu quiet list="rectification-measures" filter={filter} />;
  return <ExportMenu quiet list="rectification-problems" filter={filter} />;
}

/** How many there are, and how many in each light. */
function Counts({ page }: { page: RectificationListQuery['rectifications'] }) {
  const { t } = useTranslation();
  return (
    <span className="re-lights">
      <span>{t('rectification.count', { count: page.total })}</span>
      {page.lights.filter(({ light, total }) => total > 0 && light !== 'undetermined').map(({ light, total }) => (
        <Light key={light} kind={light === 'normal' ? 'not_due' : light} label={`${t(`words.light.${light}`)} ${total}`} />
      ))}
    </span>
  );
}
