import { LightShape, PageTable, type Column } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../ui/format';
import { useTableLabels } from '../../ui/use-labels';
import { workbookRows, type Imported, type WorkbookRow } from './workbook-rows';

const PAGE = 50;

/** One line a row of the sheet: what will become of it, or the reason beside its column. */
export function WorkbookResult({ result, done }: { result: Imported; done: boolean }) {
  const { t, i18n } = useTranslation();
  const [offset, setOffset] = useState(0);
  const rows = workbookRows(result, i18n.language === 'en' ? 'en' : 'zh');
  const counts = { filed: result.filed, unchanged: result.unchanged, skipped: result.skipped, refused: new Set(result.failures.map((failure) => failure.row)).size };
  return (
    <>
      <div className="workbook-sum">
        <p role="status">{t(done ? 'report.workbook.doneSum' : 'report.workbook.drySum', counts)}</p>
        {result.unread.length === 0 ? null : <p className="aid">{t('report.workbook.unread', { heads: result.unread.join('、') })}</p>}
        {done && counts.refused > 0 ? <p className="aid">{t('report.workbook.again')}</p> : null}
      </div>
      {rows.length === 0 ? null : (
        <PageTable
          label={t('report.workbook.rows')}
          columns={useColumns(done)}
          rows={rows.slice(offset, offset + PAGE)}
          rowKey={(row) => row.key}
          labels={useTableLabels()}
          empty={null}
          page={{ limit: PAGE, offset, total: rows.length }}
          onPage={setOffset}
        />
      )}
    </>
  );
}

function useColumns(done: boolean): Column<WorkbookRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const fate = (row: WorkbookRow): string => {
    if (row.fate !== 'filed') return t(`report.workbook.fate.${row.fate}`);
    if (row.toHead) return t(`report.workbook.toHead.${done ? 'filed' : row.acknowledges ? 'toAcknowledge' : 'toFile'}`);
    return t(`report.workbook.fate.${done ? 'filed' : row.acknowledges ? 'toAcknowledge' : 'toFile'}`);
  };
  return [
    { key: 'row', head: t('report.workbook.row'), align: 'right', nowrap: true, render: (row) => row.row },
    { key: 'title', head: t('report.task'), phone: 'title', render: (row) => (row.slotId === null ? row.title : <Link to={`/reports/${row.slotId}`}>{row.title}</Link>) },
    { key: 'period', head: t('report.period'), nowrap: true, render: (row) => (row.periodStartOn === null ? '—' : format.period(row.periodStartOn, row.periodMonths ?? 1)) },
    { key: 'fate', head: t('report.workbook.outcome'), nowrap: true, render: (row) => <span className={row.fate === 'refused' ? 'workbook-refused' : undefined}>{row.fate === 'refused' ? <LightShape kind="overdue" /> : null}{fate(row)}</span> },
    { key: 'column', head: t('report.workbook.column'), render: (row) => row.column ?? '—' },
    { key: 'reason', head: t('report.workbook.reason'), render: (row) => row.reason ?? '—' },
  ];
}
