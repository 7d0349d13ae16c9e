import { useMutation, useQuery } from '@apollo/client/react';
import { Button, EmptyState, FilterLine, PageHead, SegmentedFilter, Sheet } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { choiceOf, filterOf } from '../feature/data-provision/data-provision-choice';
import { DataProvisionFilters } from '../feature/data-provision/data-provision-filters';
import { DATA_PROVISION_PAGE, DataProvisionTable } from '../feature/data-provision/data-provision-table';
import { ProposeDataProvisionsDocument } from '../feature/data-provision/data-provision.mutation';
import { DataProvisionListDocument } from '../feature/data-provision/data-provision.query';
import { ProvisionDialog } from '../feature/data-provision/provision-dialog';
import { ProvisionMatrix } from '../feature/data-provision/provision-matrix';
import { ExportMenu } from '../ui/export-menu';
import { QueryError } from '../ui/query-error';
import { RefusalLine } from '../ui/refusal-line';
import { useToday } from '../ui/today-context';
import { useRun } from '../ui/use-run';
import { useTitle } from '../ui/use-title';
import { useSay } from '../ui/say-context';
import { useViewer } from '../ui/viewer-context';
import { writeChoice } from '../ui/write-choice';
import '../feature/data-provision/data-provision.css';
import '../ui/outside/outside.css';

const VIEWS = ['list', 'matrix'] as const;

/** 数据提供台账: who provides what to whom, what is late and what lacks something; or providers by months. */
export function DataProvisionsPage() {
  const { t } = useTranslation();
  useTitle(t('dataProvision.heading'));
  const today = useToday();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const [making, setMaking] = useState(false);
  const change = (next: Record<string, string | null>) => setParams((before) => writeChoice(before, next), { replace: true });
  const view = VIEWS.find((each) => each === params.get('view')) ?? 'list';
  const year = Number(/^2\d{3}$/.exec(params.get('year') ?? '')?.[0] ?? today.slice(0, 4));
  return (
    <>
      <PageHead title={t('dataProvision.heading')} state={t('dataProvision.lead')} actions={<HeadActions onDraft={() => setMaking(true)} />} />
      <div className="dp-view">
        <FilterLine label={t('dataProvision.viewLabel')}>
          <SegmentedFilter label={t('dataProvision.viewLabel')} value={view} onChange={(value) => change({ view: value === 'list' ? null : value })} options={VIEWS.map((value) => ({ value, label: t(`dataProvision.view.${value}`) }))} />
        </FilterLine>
      </div>
      {view === 'matrix' ? <ProvisionMatrix year={year} today={today} onYear={(next) => change({ year: String(next) })} /> : <LedgerSheet params={params} onChange={change} />}
      {making ? <ProvisionDialog provision={null} onClose={() => setMaking(false)} onDone={(id) => void navigate(id === '' ? '/data-provisions' : `/data-provisions/${id}`)} /> : null}
    </>
  );
}

function LedgerSheet({ params, onChange }: { params: URLSearchParams; onChange: (next: Record<string, string | null>) => void }) {
  const { t } = useTranslation();
  const { jointMeeting } = useViewer();
  const choice = choiceOf(params);
  const filter = filterOf(choice);
  const { data, previousData, loading, error, refetch } = useQuery(DataProvisionListDocument, { variables: { filter, page: { limit: DATA_PROVISION_PAGE, offset: choice.offset } }, fetchPolicy: 'cache-and-network' });
  const page = (data ?? previousData)?.dataProvisions;
  const may = jointMeeting?.viewerCan.includes('proposeDataProvisions') === true;
  return (
    <Sheet strong label={t('dataProvision.heading')}>
      <DataProvisionFilters choice={choice} page={page} onChange={onChange} />
      <DataProvisionTable
        page={page}
        loading={loading}
        error={error === undefined ? undefined : <QueryError error={error} what={t('dataProvision.failed')} onRetry={() => void refetch()} />}
        empty={<EmptyState fact={t('dataProvision.empty')} next={t(may ? 'dataProvision.emptyNextOffice' : 'dataProvision.emptyNext')} />}
        offset={choice.offset}
        onPage={(next) => onChange({ offset: String(next) })}
        footer={<ExportMenu quiet list="data-provisions" filter={filter} />}
      />
    </Sheet>
  );
}

/** 从职责中生成: one click drafts what the register asks for and has no entry yet. */
function HeadActions({ onDraft }: { onDraft: () => void }) {
  const { t } = useTranslation();
  const { jointMeeting } = useViewer();
  const run = useRun();
  const say = useSay();
  const [propose] = useMutation(ProposeDataProvisionsDocument, { refetchQueries: [DataProvisionListDocument] });
  const may = (verb: 'draftDataProvision' | 'proposeDataProvisions') => jointMeeting?.viewerCan.includes(verb) === true;
  const handlePropose = async () => {
    const answer = { count: 0 };
    const done = await run.run(async () => {
      answer.count = (await propose()).data?.proposeDataProvisions ?? 0;
    }, t('dataProvision.said.looked'));
    if (done) say(answer.count === 0 ? t('dataProvision.said.nothingNew') : t('dataProvision.said.proposed', { count: answer.count }));
  };
  return (
    <>
      <RefusalLine refusal={run.refusal} />
      {may('proposeDataProvisions') ? (
        <Button disabled={run.busy} onClick={() => void handlePropose()}>
          {t('words.verb.proposeDataProvisions')}
        </Button>
      ) : null}
      {may('draftDataProvision') ? (
        <Button kind="primary" onClick={onDraft}>
          {t('words.verb.draftDataProvision')}
        </Button>
      ) : null}
    </>
  );
}
