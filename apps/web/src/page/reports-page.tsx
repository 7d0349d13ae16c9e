import { useQuery } from '@apollo/client/react';
import { FilterLine, PageHead, SelectInput, Sheet } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { UrgeButton } from '../feature/notification/urge-button';
import { ReportSlotListDocument } from '../feature/report/report.query';
import { LIGHTS, PAGE, readSlotChoice, SLOT_STATES, slotFilterOf } from '../feature/report/slot-choice';
import { SlotTable, type SlotRow } from '../feature/report/slot-table';
import { WorkbookActions } from '../feature/report/workbook-actions';
import { WorkbookImport } from '../feature/report/workbook-import';
import { ExportMenu } from '../ui/export-menu';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import { writeChoice } from '../ui/write-choice';

/** 应报与进展: every expected report the viewer may see, late ones first. */
export function ReportsPage() {
  const { t } = useTranslation();
  useTitle(t('report.title'));
  const [params, setParams] = useSearchParams();
  const choice = readSlotChoice(params);
  const { data, previousData, loading, error, refetch } = useQuery(ReportSlotListDocument, {
    variables: { filter: slotFilterOf(choice), page: { limit: PAGE, offset: choice.offset } },
    fetchPolicy: 'cache-and-network',
  });
  const files = useViewer().jointMeeting?.viewerCan.includes('fileReport') === true;
  const [importing, setImporting] = useState(false);
  const reload = () => void refetch();
  const page = (data ?? previousData)?.reportSlots;
  const change = (next: Record<string, string | null>) => setParams((before) => writeChoice(before, next), { replace: true });
  return (
    <>
      <PageHead title={t('report.title')} state={page === undefined ? undefined : t('report.state', { total: page.total })} actions={<Actions rows={page?.items ?? []} files={files} importing={importing} onImport={() => setImporting(!importing)} onDone={reload} />} />
      {importing ? <WorkbookImport onFiled={reload} onClose={() => setImporting(false)} /> : null}
      <Sheet strong label={t('report.list')}>
        <FilterLine>
          <SelectInput
            aria-label={t('report.light')}
            value={choice.light ?? ''}
            onChange={(event) => change({ light: event.target.value })}
            options={[{ value: '', label: t('report.anyLight') }, ...LIGHTS.map((light) => ({ value: light, label: t(`words.light.${light}`) }))]}
          />
          <SelectInput
            aria-label={t('report.states')}
            value={choice.state ?? ''}
            onChange={(event) => change({ states: event.target.value })}
            options={[{ value: '', label: t('report.openState') }, { value: 'all', label: t('report.anyState') }, ...SLOT_STATES.map((state) => ({ value: state, label: t(`words.slotState.${state}`) }))]}
          />
        </FilterLine>
        <SlotTable
          page={page}
          loading={loading}
          error={error === undefined ? undefined : <QueryError error={error} what={t('report.listFailed')} onRetry={() => void refetch()} />}
          offset={choice.offset}
          onPage={(offset) => change({ offset: String(offset) })}
          onClear={() => setParams({})}
          filtered={choice.light !== null || choice.state !== null || choice.unitId !== null || choice.taskId !== null}
          footer={<ExportMenu quiet list="reports" filter={slotFilterOf(choice)} />}
        />
      </Sheet>
    </>
  );
}

interface ActionsProps {
  rows: readonly SlotRow[];
  files: boolean;
  importing: boolean;
  onImport: () => void;
  onDone: () => void;
}

function Actions({ rows, files, importing, onImport, onDone }: ActionsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Link className="lx-btn" to="/periods">
        {t('period.open')}
      </Link>
      {files ? <WorkbookActions open={importing} onImport={onImport} /> : null}
      <UrgeHere rows={rows} onDone={onDone} />
    </>
  );
}

/** The late and near ones of this page, at once. */
function UrgeHere({ rows, onDone }: { rows: readonly SlotRow[]; onDone: () => void }) {
  const { t } = useTranslation();
  const slotIds = rows.filter((row) => row.viewerCan.includes('urge') && (row.mark === 'overdue' || row.mark === 'due_soon')).map((row) => row.id);
  return slotIds.length === 0 ? null : <UrgeButton label={t('notification.urgeHere')} subjects={{ slotIds, assignmentIds: [], rectificationIds: [], taskIds: [] }} onDone={onDone} />;
}
