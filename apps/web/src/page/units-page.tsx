import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, PageHead, Sheet } from '@lianxi/web-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { filterOfUnits, readUnitChoice, UNIT_PAGE } from '../feature/unit/unit-choice';
import { UnitFilters } from '../feature/unit/unit-filters';
import { UnitTable } from '../feature/unit/unit-table';
import { CountyListDocument, UnitListDocument } from '../feature/unit/unit.query';
import { useExportUnits } from '../feature/unit/use-export-units';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { writeChoice } from '../ui/write-choice';
import '../feature/unit/unit.css';

export function UnitsPage() {
  const { t } = useTranslation();
  useTitle(t('unit.title'));
  const [params, setParams] = useSearchParams();
  const choice = readUnitChoice(params);
  const filter = filterOfUnits(choice);
  const { data, previousData, loading, error, refetch } = useQuery(UnitListDocument, {
    variables: { filter, page: { limit: UNIT_PAGE, offset: choice.offset } },
  });
  const page = (data ?? previousData)?.units;
  const { exportUnits, fault } = useExportUnits(useApolloClient());
  const change = useMemo(
    () => (next: Record<string, string | null>) => setParams((before) => writeChoice(before, next), { replace: true }),
    [setParams],
  );
  return (
    <>
      <PageHead
        title={t('unit.title')}
        state={fault ?? (page === undefined ? undefined : t('unit.stateTotal', { n: page.total }))}
      />
      <Sheet strong label={t('unit.list')}>
        <UnitFilters choice={choice} counties={useCounties(!choice.everyUnit)} onChange={change} />
        <UnitTable
          page={page}
          loading={loading}
          error={
            error === undefined ? undefined : (
              <QueryError error={error} what={t('unit.failed')} onRetry={() => void refetch()} />
            )
          }
          offset={choice.offset}
          onPage={(offset) => change({ offset: String(offset) })}
          onShowAll={() => setParams({ range: 'all' })}
          footer={
            <Button kind="text" size="small" onClick={() => void exportUnits(filter)}>
              {t('kit.export')}
            </Button>
          }
        />
      </Sheet>
    </>
  );
}

/** County governments, by whose codes their towns are found. */
function useCounties(skip: boolean): readonly { code: string; name: string }[] {
  const { data } = useQuery(CountyListDocument, { skip });
  return (
    data?.units.items.flatMap(({ code, jurisdictionName }) => {
      const county = /\d{6}/.exec(code)?.[0];
      return county === undefined ? [] : [{ code: county, name: jurisdictionName }];
    }) ?? []
  );
}
