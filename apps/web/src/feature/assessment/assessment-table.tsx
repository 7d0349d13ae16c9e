import { PageTable, Tag, type Column } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AssessmentListQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useTableLabels } from '../../ui/use-labels';

export const ASSESSMENT_PAGE = 50;
type Row = AssessmentListQuery['assessments']['items'][number];

export interface AssessmentTableProps {
  page: AssessmentListQuery['assessments'] | undefined;
  loading: boolean;
  error: ReactNode | undefined;
  empty: ReactNode;
  offset: number;
  onPage: (offset: number) => void;
  footer: ReactNode;
}

export function AssessmentTable({ page, offset, ...props }: AssessmentTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const plain = (on: string) => format.date(on, { weekday: false });
  const columns: Column<Row>[] = [
    { key: 'matter', head: t('assessment.matter'), phone: 'title', width: '26rem', render: (row) => <Link to={`/assessments/${row.id}`}>{row.matter}</Link> },
    { key: 'code', head: t('assessment.code'), nowrap: true, phone: 'hide', render: (row) => row.code },
    { key: 'institution', head: t('assessment.institution'), render: (row) => row.institution },
    { key: 'units', head: t('assessment.units'), render: (row) => row.unitNames },
    { key: 'days', head: t('assessment.days'), nowrap: true, render: (row) => `${plain(row.fromOn)}—${plain(row.toOn)}` },
    { key: 'reported', head: t('assessment.reportedOn'), nowrap: true, phone: 'hide', render: (row) => (row.reportedOn == null ? '—' : plain(row.reportedOn)) },
    { key: 'state', head: t('assessment.stateLabel'), nowrap: true, phone: 'plain', render: (row) => <Tag>{t(`assessment.state.${row.state}`)}</Tag> },
  ];
  return <PageTable {...props} label={t('assessment.title')} columns={columns} rows={page?.items ?? []} rowKey={(row) => row.id} labels={useTableLabels()} page={page === undefined ? undefined : { limit: ASSESSMENT_PAGE, offset, total: page.total }} />;
}
