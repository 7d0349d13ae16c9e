import { useQuery } from '@apollo/client/react';
import { auditKindWords, auditSentence } from '@lianxi/domain';
import { EmptyState, PageTable, Sheet, Tag, type Column } from '@lianxi/web-ui';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { AuditRowFragment } from '../../gql/graphql';
import { ExportMenu } from '../../ui/export-menu';
import { useFormat } from '../../ui/format';
import { QueryError } from '../../ui/query-error';
import { useTableLabels } from '../../ui/use-labels';
import { writeChoice } from '../../ui/write-choice';
import { AuditFilters, auditFilterOf, auditViewOf } from './audit-filters';
import { AuditListDocument } from './audit.query';

const PAGE = 50;

/** 审计日志: who did what, from where, newest first, over all joint meetings. */
export function AuditList() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const view = auditViewOf(params);
  const offset = Math.max(0, Math.floor(Number(params.get('offset') ?? '0')) || 0);
  const change = (next: Record<string, string | null>) => setParams((before) => writeChoice(before, { offset: null, ...next }), { replace: true });
  const filter = auditFilterOf(useDeferredValue(view));
  const { data, previousData, loading, error, refetch } = useQuery(AuditListDocument, { variables: { filter, page: { limit: PAGE, offset } }, fetchPolicy: 'cache-and-network' });
  const page = (data ?? previousData)?.audit;
  return (
    <Sheet strong title={t('audit.entries')} note={page === undefined ? undefined : t('audit.kept', { count: page.keptMonths })}>
      <AuditFilters view={view} onChange={change} />
      <PageTable
        label={t('audit.entries')}
        columns={useColumns()}
        rows={page?.items ?? []}
        rowKey={(row) => row.id}
        labels={useTableLabels()}
        loading={loading && page === undefined}
        error={error === undefined ? undefined : <QueryError error={error} what={t('audit.failed')} onRetry={() => void refetch()} />}
        empty={<EmptyState fact={t('audit.empty')} next={t('audit.emptyNext')} />}
        page={page === undefined ? undefined : { limit: PAGE, offset, total: page.total }}
        onPage={(next) => change({ offset: String(next) })}
        footer={<ExportMenu quiet list="audit" filter={filter} />}
      />
    </Sheet>
  );
}

function useColumns(): readonly Column<AuditRowFragment>[] {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return [
    { key: 'at', head: t('audit.at'), nowrap: true, render: (row) => format.dateTime(row.at) },
    { key: 'kind', head: t('audit.kind'), nowrap: true, phone: 'hide', render: (row) => <Tag>{auditKindWords[row.kind][language]}</Tag> },
    {
      key: 'what', head: t('audit.what'), phone: 'title',
      render: (row) => (
        <>
          {auditSentence({ verb: row.verb, outcome: row.outcome, operation: row.operation ?? null, count: row.count ?? null, targetName: row.targetName ?? null }, language)}
          {row.reason == null ? null : <div className="lx-aid lx-mut">{row.reason}</div>}
        </>
      ),
    },
    {
      key: 'who', head: t('audit.who'),
      render: (row) => (
        <>
          {[row.personName, row.accountName].filter(Boolean).join(' · ') || t('audit.system')}
          {row.seat == null ? null : <div className="lx-aid lx-mut">{row.seat}</div>}
        </>
      ),
    },
    { key: 'meeting', head: t('audit.meeting'), phone: 'hide', render: (row) => row.jointMeetingName ?? '—' },
    { key: 'address', head: t('audit.address'), nowrap: true, render: (row) => row.address ?? '—' },
  ];
}
