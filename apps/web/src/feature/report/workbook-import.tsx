import { Button, CheckLine, Sheet } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileButton } from '../../ui/file-button';
import { RefusalLine } from '../../ui/refusal-line';
import { useSay } from '../../ui/say-context';
import { useWorkbookImport, type WorkbookImport as Import } from './use-workbook-import';
import { WorkbookResult } from './workbook-result';
import './workbook.css';

/** 导入填报表: read and shown what would happen, then filed row by row. */
export function WorkbookImport({ onFiled, onClose }: { onFiled: () => void; onClose: () => void }) {
  const { t } = useTranslation();
  const say = useSay();
  const reading = useWorkbookImport();
  const { result, done, working, refusal, send } = reading;
  const handleSend = async () => {
    if (!(await send())) return;
    say(t('report.filed'));
    onFiled();
  };
  return (
    <Sheet strong title={t('report.workbook.import')} note={reading.file?.name} tools={<Button kind="text" size="small" onClick={onClose}>{t('kit.close')}</Button>}>
      <div className="workbook-head">
        <FileChoice reading={reading} />
        <RefusalLine refusal={refusal} kept={t(working === null && result !== null ? 'report.workbook.keptRows' : 'report.workbook.keptNothing')} />
      </div>
      {result === null ? null : <WorkbookResult result={result} done={done} />}
      {result === null || done || result.filed === 0 ? null : <Send count={result.filed} busy={working !== null} onSend={() => void handleSend()} />}
    </Sheet>
  );
}

function FileChoice({ reading: { file, working, read } }: { reading: Import }) {
  const { t } = useTranslation();
  return (
    <div className="workbook-file">
      <FileButton label={t(file === null ? 'report.workbook.choose' : 'report.workbook.change')} accept=".xlsx,.csv" busy={working !== null} onChoose={(chosen) => void read(chosen)} />
      <span className="aid" role="status">{t(working === null ? 'report.workbook.hint' : `report.workbook.${working}`)}</span>
    </div>
  );
}

function Send({ count, busy, onSend }: { count: number; busy: boolean; onSend: () => void }) {
  const { t } = useTranslation();
  const [sure, setSure] = useState(false);
  return (
    <div className="workbook-send">
      <CheckLine label={t('report.workbook.classified')} checked={sure} onChange={(event) => setSure(event.target.checked)} />
      <Button kind="primary" disabled={busy} blocked={sure ? undefined : t('report.classifiedNeeded')} onClick={onSend}>
        {t('report.workbook.send', { count })}
      </Button>
    </div>
  );
}
