import { useQuery } from '@apollo/client/react';
import { FilterLine, PageHead, SegmentedFilter, Sheet, TextInput } from '@lianxi/web-ui';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { FundChains } from '../feature/indicator/fund-chains';
import { IndicatorTable, INDICATOR_PAGE } from '../feature/indicator/indicator-table';
import { IndicatorListDocument } from '../feature/indicator/indicator.query';
import { ExportMenu } from '../ui/export-menu';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import { writeChoice } from '../ui/write-choice';

function Define() {
  const { t } = useTranslation();
  if (useViewer().jointMeeting?.viewerCan.includes('defineIndicator') !== true) return null;
  return (
    <Link className="lx-btn primary" to="/indicators/new">
      {t('indicator.define')}
    </Link>
  );
}

function Exports() {
  const { t } = useTranslation();
  return (
    <>
      <ExportMenu quiet list="indicators" /> <ExportMenu quiet list="indicator-values" name={t('indicator.exportValues')} />
    </>
  );
}

/** 指标: what is counted, each with its newest figure and how complete it is. */
export function IndicatorsPage() {
  const { t } = useTranslation();
  useTitle(t('indicator.title'));
  const [params, setParams] = useSearchParams();
  const [text, setText] = useState(params.get('text') ?? '');
  const asked = useDeferredValue(text.trim());
  const retired = params.get('retired') === '1';
  const offset = Math.max(0, Math.floor(Number(params.get('offset') ?? '0')) || 0);
  const change = (next: Record<string, string | null>) => setParams((before) => writeChoice(before, next), { replace: true });
  const { data, previousData, loading, error, refetch } = useQuery(IndicatorListDocument, {
    variables: { filter: { retired, ...(asked === '' ? {} : { text: asked }) }, page: { limit: INDICATOR_PAGE, offset } },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.indicators;
  const handleClear = () => {
    setText('');
    setParams({}, { replace: true });
  };
  return (
    <>
      <PageHead
        title={t('indicator.title')}
        state={page === undefined ? undefined : t(retired ? 'indicator.stateRetired' : 'indicator.state', { total: page.total })}
        actions={<Define />}
      />
      <div className="lx-stack">
        <Sheet
          strong
          label={t('indicator.list')}
          footer={<Exports />}
        >
          <Filters retired={retired} text={text} onRetired={(only) => change({ retired: only ? '1' : null, offset: null })} onText={setText} />
          <IndicatorTable
            page={page}
            loading={loading}
            error={error === undefined ? undefined : <QueryError error={error} what={t('indicator.failed')} onRetry={() => void refetch()} />}
            offset={offset}
            onPage={(next) => change({ offset: String(next) })}
            onClear={handleClear}
            filtered={retired || asked !== ''}
          />
        </Sheet>
        {retired ? null : <FundChains />}
      </div>
    </>
  );
}

interface FiltersProps {
  retired: boolean;
  text: string;
  onRetired: (only: boolean) => void;
  onText: (text: string) => void;
}

function Filters({ retired, text, onRetired, onText }: FiltersProps) {
  const { t } = useTranslation();
  return (
    <FilterLine>
      <SegmentedFilter
        label={t('indicator.filter')}
        value={retired ? 'retired' : 'inUse'}
        onChange={(value) => onRetired(value === 'retired')}
        options={[
          { value: 'inUse', label: t('indicator.inUse') },
          { value: 'retired', label: t('indicator.retired') },
        ]}
      />
      <TextInput type="search" aria-label={t('indicator.text')} placeholder={t('indicator.text')} value={text} onChange={(event) => onText(event.target.value)} />
    </FilterLine>
  );
}
