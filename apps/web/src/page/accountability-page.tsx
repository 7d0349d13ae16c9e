import { useQuery } from '@apollo/client/react';
import { EmptyState, PageHead, SegmentedFilter, Sheet } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { AccountabilityFiguresDocument, AccountabilityListDocument } from '../feature/accountability/accountability.query';
import { AccountabilityStatistics, AccountabilityStrip, useKeepsAccountability } from '../feature/accountability/accountability-figures';
import { AccountabilityFilters, filterOf, viewOf } from '../feature/accountability/accountability-filters';
import { ACCOUNTABILITY_PAGE, AccountabilityTable } from '../feature/accountability/accountability-table';
import { ExportButton } from '../feature/accountability/export-dialog';
import { FormDictionary } from '../feature/accountability/form-dictionary';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { writeChoice } from '../ui/write-choice';
import '../feature/accountability/accountability.css';

/** 问责台账: read anew each time and kept nowhere in the browser, for each reading is in the log. */
export function AccountabilityPage() {
  const { t } = useTranslation();
  useTitle(t('accountability.title'));
  const keeps = useKeepsAccountability();
  const [params, setParams] = useSearchParams();
  const forms = keeps && params.get('tab') === 'forms';
  const change = (next: Record<string, string | null>) => setParams((before) => writeChoice(before, { offset: null, ...next }), { replace: true });
  return (
    <>
      <PageHead
        title={t('accountability.title')}
        state={t('accountability.note_page')}
        actions={keeps ? <Link className="lx-btn primary" to="/accountability/new">{t('words.verb.proposeAccountability')}</Link> : undefined}
      />
      {keeps ? (
        <SegmentedFilter big label={t('accountability.title')} value={forms ? 'forms' : 'list'} onChange={(tab) => change({ tab: tab === 'forms' ? 'forms' : null })} options={(['list', 'forms'] as const).map((value) => ({ value, label: t(`accountability.${value}`) }))} />
      ) : null}
      <div className="ac-stack">{forms ? <FormDictionary /> : <Register params={params} keeps={keeps} onChange={change} />}</div>
    </>
  );
}

function Register({ params, keeps, onChange }: { params: URLSearchParams; keeps: boolean; onChange: (next: Record<string, string | null>) => void }) {
  const { t } = useTranslation();
  const view = viewOf(params);
  const offset = Math.max(0, Math.floor(Number(params.get('offset') ?? '0')) || 0);
  const filter = filterOf(view);
  const list = useQuery(AccountabilityListDocument, { variables: { filter, page: { limit: ACCOUNTABILITY_PAGE, offset } }, fetchPolicy: 'no-cache' });
  const { states: _states, ...counted } = filter;
  const counts = useQuery(AccountabilityFiguresDocument, { variables: { filter: counted }, skip: !keeps, fetchPolicy: 'no-cache' });
  const figures = (counts.data ?? counts.previousData)?.accountabilityFigures;
  return (
    <>
      {figures === undefined ? null : <AccountabilityStrip figures={figures} />}
      <Sheet strong label={t('accountability.list')}>
        <AccountabilityFilters view={view} units={figures?.units ?? []} years={figures?.years ?? []} onChange={onChange} />
        <AccountabilityTable
          page={(list.data ?? list.previousData)?.accountabilities}
          loading={list.loading}
          error={list.error === undefined ? undefined : <QueryError error={list.error} what={t('accountability.failed')} onRetry={() => void list.refetch()} />}
          empty={<EmptyState fact={t('accountability.empty')} next={t('accountability.emptyNext')} />}
          offset={offset}
          onPage={(next) => onChange({ offset: String(next) })}
          footer={<ExportButton view={view} />}
        />
      </Sheet>
      {figures === undefined || figures.total === 0 ? null : <AccountabilityStatistics figures={figures} />}
    </>
  );
}
