import { Button, PageHead } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LedgerChoicesPart } from '../feature/ledger/ledger-choices';
import { LedgerColumns } from '../feature/ledger/ledger-columns';
import { LedgerFile } from '../feature/ledger/ledger-file';
import { LedgerResult } from '../feature/ledger/ledger-result';
import { LedgerStart } from '../feature/ledger/ledger-start';
import { useLedger } from '../feature/ledger/use-ledger';
import { RefusalLine } from '../ui/refusal-line';
import { saveExport } from '../ui/save-export';
import { useRun } from '../ui/use-run';
import { useTitle } from '../ui/use-title';
import '../feature/ledger/ledger.css';
import '../ui/ui.css';

/** 批量交办 from the template, or 导入现有台账 from anybody's own workbook. */
export function TaskImportPage() {
  const { t, i18n } = useTranslation();
  const run = useRun();
  const ledger = useLedger();
  useTitle(t('ledger.title'));
  const handleTemplate = () => void run.run(() => saveExport(`/api/task-template.xlsx${i18n.language === 'en' ? '?language=en' : ''}`), t('ledger.templateSaved'));
  return (
    <>
      <PageHead
        crumb={<Link to="/tasks">{t('task.title')}</Link>}
        title={t('ledger.title')}
        state={t('ledger.state')}
        actions={<Button disabled={run.busy} onClick={handleTemplate}>{t('ledger.template')}</Button>}
      />
      <RefusalLine refusal={run.refusal} />
      <LedgerFile ledger={ledger} />
      {ledger.file === null ? <LedgerStart /> : null}
      {ledger.result?.done === true ? null : <LedgerColumns ledger={ledger} />}
      <LedgerChoicesPart ledger={ledger} />
      <LedgerResult ledger={ledger} />
    </>
  );
}
