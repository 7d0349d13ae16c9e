import { Button, LightShape, PageTable, Sheet, type Column } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReason } from '../../ui/use-reason';
import { useTableLabels } from '../../ui/use-labels';
import type { Imported, LedgerState } from './use-ledger';

type Failure = Imported['failures'][number];

const PAGE = 20;

/** Each refusal beside its row and column; names nearly a unit's are offered, and one press holds for all rows that write it so. */
export function LedgerFailures({ ledger, result }: { ledger: LedgerState; result: Imported }) {
  const { t } = useTranslation();
  const [offset, setOffset] = useState(0);
  const labels = useTableLabels();
  const reasonOf = useReason();
  const { choices, working, check } = ledger;
  const handleUnit = (name: string, unitId: string) => void check({ units: { ...choices?.units, [name]: unitId } });
  const offers = ({ unitName, near }: Failure) =>
    unitName == null || result.done ? null : near.map((unit) => (
      <Button key={unit.id} size="small" disabled={working !== null} onClick={() => handleUnit(unitName, unit.id)}>
        {t('ledger.isUnit', { name: unit.name })}
      </Button>
    ));
  const columns: Column<Failure>[] = [
    { key: 'row', head: t('ledger.row'), align: 'right', nowrap: true, render: (failure) => failure.row },
    { key: 'title', head: t('ledger.column.title'), phone: 'title', render: (failure) => failure.title ?? '—' },
    { key: 'column', head: t('ledger.columnHead'), nowrap: true, render: (failure) => failure.column ?? '—' },
    {
      key: 'reason', head: t('ledger.reason'),
      render: (failure) => <span className="ledger-why"><LightShape kind="overdue" />{reasonOf(failure)}{offers(failure)}</span>,
    },
  ];
  return (
    <Sheet title={t('ledger.failures')} note={t('ledger.failuresNote', { count: result.refused })}>
      <PageTable
        label={t('ledger.failures')} columns={columns} rows={result.failures.slice(offset, offset + PAGE)} rowKey={(failure) => `${String(failure.row)} ${failure.column ?? ''} ${failure.code}`}
        labels={labels} empty={null} page={{ limit: PAGE, offset, total: result.failures.length }} onPage={setOffset}
      />
    </Sheet>
  );
}
