import { handOverKinds } from '@lianxi/domain';
import { EmptyState, Light, PageTable, Sheet, type Column } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { HandOverListQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useTableLabels } from '../../ui/use-labels';

type Item = HandOverListQuery['handOverList']['items'][number];

/** One sheet a kind, each with its number; kinds without anything are left out. */
export function HandOverSheets({ items }: { items: readonly Item[] }) {
  const { t } = useTranslation();
  const columns = useColumns();
  const labels = useTableLabels();
  if (items.length === 0) return <EmptyState fact={t('handOver.empty')} next={t('handOver.emptyNext')} />;
  return (
    <>
      {handOverKinds.map((kind) => ({ kind, rows: items.filter((item) => item.kind === kind) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ kind, rows }) => (
          <Sheet key={kind} title={t(`handOver.kind.${kind}`)} note={t('handOver.count', { total: rows.length })}>
            <PageTable label={t(`handOver.kind.${kind}`)} columns={rows.some((row) => row.periodStartOn != null) ? columns : columns.filter(({ key }) => key !== 'period')} rows={rows} rowKey={(row) => row.id} labels={labels} empty={null} />
          </Sheet>
        ))}
    </>
  );
}

function placeOf({ kind, instructionId, noticeId, slotId, taskId, inspectionId, rectificationId, complaintId }: Item): string {
  if (kind === 'api_token') return '/integrations';
  if (inspectionId != null) return `/inspections/${inspectionId}`;
  if (rectificationId != null) return `/rectifications/${rectificationId}`;
  if (complaintId != null) return `/complaints/${complaintId}`;
  if (instructionId != null) return `/instructions/${instructionId}`;
  if (noticeId != null) return `/notices/${noticeId}`;
  return slotId == null ? `/tasks/${taskId}` : `/reports/${slotId}`;
}

function useColumns(): Column<Item>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    { key: 'title', head: t('handOver.what'), phone: 'title', render: (row) => <><Link to={placeOf(row)}>{row.title}</Link>{row.unitName == null ? null : <div className="lx-note">{row.unitName}</div>}</> },
    { key: 'period', head: t('handOver.period'), width: '16rem', nowrap: true, phone: 'hide', render: (row) => (row.periodStartOn == null ? '—' : format.period(row.periodStartOn, row.periodMonths ?? 1)) },
    { key: 'due', head: t('handOver.dueOn'), width: '20rem', nowrap: true, render: (row) => (row.dueOn == null ? '—' : format.date(row.dueOn)) },
    { key: 'light', head: t('handOver.light'), width: '16rem', nowrap: true, phone: 'plain', render: (row) => <Light kind={row.light === 'normal' ? 'not_due' : row.light} label={t(`words.light.${row.light}`)} /> },
    { key: 'taken', head: t('handOver.taken'), width: '8rem', phone: 'hide', render: () => '□' },
  ];
}
