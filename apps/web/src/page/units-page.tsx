import { useQuery } from '@apollo/client/react';
import { PageHead, Sheet } from '@lianxi/web-ui';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { filterOfUnits, readUnitChoice, UNIT_PAGE, type UnitChoice } from '../feature/unit/unit-choice';
import { MembershipSheet } from '../feature/unit/membership-sheet';
import { UnitFilters } from '../feature/unit/unit-filters';
import { UnitTable } from '../feature/unit/unit-table';
import { CountyListDocument, UnitListDocument } from '../feature/unit/unit.query';
import { ExportMenu } from '../ui/export-menu';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { writeChoice } from '../ui/write-choice';
import '../feature/unit/unit.css';

export function UnitsPage() {
  const { t } = useTranslation();
  useTitle(t('unit.title'));
  const [params, setParams] = useSearchParams();
  const choice = readUnitChoice(params);
  const change = useMemo(
    () => (next: Record<string, string | null>) => setParams((before) => writeChoice(before, next), { replace: true }),
    [setParams],
  );
  const filters = <UnitFilters choice={choice} counties={useCounties(!choice.everyUnit)} onChange={change} />;
  if (!choice.terms) {
    return <UnitList choice={choice} filters={filters} onChange={change} onShowAll={() => setParams({ range: 'all' })} />;
  }
  return (
    <>
      <PageHead title={t('unit.title')} />
      <MembershipSheet filters={filters} />
    </>
  );
}

interface UnitListProps {
  choice: UnitChoice;
  filters: ReactNode;
  onChange: (change: Record<string, string | null>) => void;
  onShowAll: () => void;
}

/** Units with what they owe. */
function UnitList({ choice, filters, onChange, onShowAll }: UnitListProps) {
  const { t } = useTranslation();
  const filter = filterOfUnits(choice);
  const { data, previousData, loading, error, refetch } = useQuery(UnitListDocument, {
    variables: { filter, page: { limit: UNIT_PAGE, offset: choice.offset } },
  });
  const page = (data ?? previousData)?.units;
  return (
    <>
      <PageHead
        title={t('unit.title')}
        state={page === undefined ? undefined : t('unit.stateTotal', { n: page.total })}
      />
      <Sheet strong label={t('unit.list')}>
        {filters}
        <UnitTable
          page={page}
          loading={loading}
          error={
            error === undefined ? undefined : (
              <QueryError error={error} what={t('unit.failed')} onRetry={() => void refetch()} />
            )
          }
          offset={choice.offset}
          onPage={(offset) => onChange({ offset: String(offset) })}
          onShowAll={onShowAll}
          footer={
            <ExportMenu quiet list="units" filter={filter} />
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
