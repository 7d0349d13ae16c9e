import { useQuery } from '@apollo/client/react';
import { FilterLine, PageHead, SegmentedFilter, Sheet } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { NOTICE_PAGE, NoticeTable } from '../feature/notice/notice-table';
import { NoticeListDocument } from '../feature/notice/notice.query';
import { ExportMenu } from '../ui/export-menu';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import { writeChoice } from '../ui/write-choice';
import '../feature/notice/notice.css';
import '../ui/ui.css';

const LISTS = ['all', 'discarded'] as const;

export function NoticesPage() {
  const { t } = useTranslation();
  useTitle(t('notice.title'));
  const [params, setParams] = useSearchParams();
  const offset = Math.max(0, Number(params.get('offset')) || 0);
  const discarded = params.get('show') === 'discarded';
  const { data, previousData, loading, error, refetch } = useQuery(NoticeListDocument, {
    variables: { page: { limit: NOTICE_PAGE, offset }, states: discarded ? ['discarded'] : null },
    fetchPolicy: 'cache-and-network',
  });
  const canImport = useViewer().jointMeeting?.viewerCan.includes('importNotice') === true;
  const page = (data ?? previousData)?.notices;
  const rows = page?.items ?? [];
  const draft = rows.filter((row) => row.state === 'draft').length;
  return (
    <>
      <PageHead
        title={t('notice.title')}
        state={
          page === undefined
            ? undefined
            : t(discarded ? 'notice.listDiscarded' : 'notice.listState', { n: page.total, draft })
        }
        actions={canImport ? <ImportLink /> : undefined}
      />
      <Sheet strong label={t('notice.title')}>
        {canImport ? (
          <ShownLine discarded={discarded} onShow={(show) => setParams(show === 'all' ? {} : { show })} />
        ) : null}
        <NoticeTable
          page={page}
          loading={loading}
          error={
            error === undefined ? undefined : (
              <QueryError error={error} what={t('notice.listFailed')} onRetry={() => void refetch()} />
            )
          }
          offset={offset}
          onPage={(next) => setParams((before) => writeChoice(before, { offset: String(next) }))}
          canImport={canImport}
          discarded={discarded}
          footer={rows.length === 0 ? undefined : <ExportMenu quiet list="notices" filter={discarded ? { states: ['discarded'] } : {}} />}
        />
      </Sheet>
    </>
  );
}

function ShownLine({ discarded, onShow }: { discarded: boolean; onShow: (show: (typeof LISTS)[number]) => void }) {
  const { t } = useTranslation();
  return (
    <FilterLine>
      <SegmentedFilter
        label={t('notice.list.show')}
        value={discarded ? 'discarded' : 'all'}
        onChange={onShow}
        options={LISTS.map((value) => ({ value, label: t(`notice.list.${value}`) }))}
      />
    </FilterLine>
  );
}

function ImportLink() {
  const { t } = useTranslation();
  return (
    <Link className="lx-btn primary" to="/notices/new">
      {t('notice.import')}
    </Link>
  );
}
