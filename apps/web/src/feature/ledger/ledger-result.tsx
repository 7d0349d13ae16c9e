import { Button, CheckLine, PageTable, Sheet, type Column } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConsequenceTable } from '../../ui/consequence-table';
import { saveExport } from '../../ui/save-export';
import { useRun } from '../../ui/use-run';
import { useTableLabels } from '../../ui/use-labels';
import { RefusalLine } from '../../ui/refusal-line';
import { LedgerFailures } from './ledger-failures';
import { inputOf } from './ledger-input';
import type { Imported, LedgerState } from './use-ledger';

const PAGE = 50;

/** What would happen, what it asks of people, and the button; then what did, with the way to each task. */
export function LedgerResult({ ledger }: { ledger: LedgerState }) {
  const { t } = useTranslation();
  const { result, choices } = ledger;
  if (result === null || choices === null) return null;
  const { drafted, assigned, completed, known, refused, done } = result;
  const fresh = drafted + assigned + completed;
  const stopped = !done && refused > 0 && choices.allOrNothing;
  return (
    <>
      <Sheet strong title={t(done ? 'ledger.result' : 'ledger.dryRun')} tools={refused > 0 ? <RefusedButton ledger={ledger} /> : undefined} padded>
        {result.totals.length === 0 ? null : <p className="lx-note">{t('ledger.totals', { rows: result.totals.join(t('notification.joint')) })}</p>}
        <p role="status">{t(done ? 'ledger.doneSum' : 'ledger.drySum', { drafted, assigned, completed, known, refused })}</p>
        {done && refused > 0 ? <p className="lx-sec">{t('ledger.again')}</p> : null}
      </Sheet>
      {refused > 0 ? <LedgerFailures ledger={ledger} result={result} /> : null}
      {!done && fresh > 0 ? (
        <Sheet title={t('ledger.consequence')} note={t('ledger.consequenceNote')} padded>
          <ConsequenceTable consequence={result.consequence} />
        </Sheet>
      ) : null}
      {done || fresh === 0 ? null : <Take ledger={ledger} result={result} stopped={stopped} />}
      <Items result={result} />
    </>
  );
}

function Take({ ledger, result, stopped }: { ledger: LedgerState; result: Imported; stopped: boolean }) {
  const { t } = useTranslation();
  const [sure, setSure] = useState(false);
  const { drafted, assigned, completed } = result;
  const blocked = stopped ? t('ledger.stopped') : sure ? undefined : t('ledger.classifiedNeeded');
  return (
    <div className="ledger-take">
      <CheckLine label={t('ledger.classified')} checked={sure} onChange={(event) => setSure(event.target.checked)} />
      <Button kind="primary" disabled={ledger.working !== null} blocked={blocked} onClick={() => void ledger.take()}>
        {t(assigned > 0 ? 'ledger.takeAssign' : 'ledger.takeDraft', { count: drafted + assigned + completed })}
      </Button>
      {stopped ? <p className="lx-hot">{t('ledger.stopped')}</p> : null}
    </div>
  );
}

/** The refused lines as they stand in the sheet, the reason before them. */
function RefusedButton({ ledger: { file, outline, choices } }: { ledger: LedgerState }) {
  const { t, i18n } = useTranslation();
  const run = useRun();
  if (file === null || outline === null || choices === null) return null;
  const handleClick = () =>
    void run.run(() => saveExport(`/api/task-import/refused.xlsx${i18n.language === 'en' ? '?language=en' : ''}`, inputOf(file.id, outline, choices)), t('ledger.refusedSaved'));
  return (
    <>
      <RefusalLine refusal={run.refusal} />
      <Button kind="text" size="small" disabled={run.busy} onClick={handleClick}>
        {t('ledger.refusedBook')}
      </Button>
    </>
  );
}

type Item = Imported['items'][number];

function Items({ result }: { result: Imported }) {
  const { t } = useTranslation();
  const [offset, setOffset] = useState(0);
  const labels = useTableLabels();
  const columns: Column<Item>[] = [
    { key: 'row', head: t('ledger.row'), align: 'right', nowrap: true, render: (item) => item.row },
    { key: 'title', head: t('ledger.column.title'), phone: 'title', render: (item) => (item.taskId == null ? item.title : <Link to={`/tasks/${item.taskId}`}>{item.title}</Link>) },
    { key: 'code', head: t('ledger.code'), nowrap: true, render: (item) => item.taskCode ?? '—' },
    { key: 'fate', head: t('ledger.fate'), nowrap: true, render: (item) => t(result.done || item.fate === 'known' ? `ledger.did.${item.fate}` : `ledger.will.${item.fate}`) },
  ];
  if (result.items.length === 0) return null;
  return (
    <Sheet title={t('ledger.rows')}>
      <PageTable
        label={t('ledger.rows')} columns={columns} rows={result.items.slice(offset, offset + PAGE)} rowKey={(item) => String(item.row)} labels={labels} empty={null}
        page={{ limit: PAGE, offset, total: result.items.length }} onPage={setOffset}
      />
    </Sheet>
  );
}
