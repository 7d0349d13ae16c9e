import type { ExportedList } from '@lianxi/domain';
import { MenuButton } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportAddress, saveExport, type ExportFilter, type ExportFormat } from './save-export';
import { useErrorText } from './use-error-text';
import './export-menu.css';

const FORMATS: readonly ExportFormat[] = ['xlsx', 'csv'];

/** 导出: the whole list as the page shows it with this filter, all its pages, as a workbook or csv. */
export function ExportMenu({ list, filter = {}, quiet = false, name }: { list: ExportedList; filter?: ExportFilter; quiet?: boolean; name?: string }) {
  const { t, i18n } = useTranslation();
  const errorText = useErrorText();
  const [working, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const handleChoice = async (format: ExportFormat) => {
    if (working) return;
    setWorking(true);
    setRefusal(null);
    try {
      await saveExport(exportAddress(list, format, filter, i18n.language));
    } catch (error) {
      setRefusal(errorText(error).text);
    } finally {
      setWorking(false);
    }
  };
  const items = FORMATS.map((format) => ({ key: format, label: t(`kit.exportAs.${format}`), onSelect: () => void handleChoice(format) }));
  return (
    <div className="export-menu">
      <MenuButton className={quiet ? 'lx-btn text small' : 'lx-btn'} items={items} align="end">
        {working ? t('kit.exportAs.working') : (name ?? t('kit.export'))}
      </MenuButton>
      <span role="status">{refusal === null ? null : `${t('kit.exportAs.failed')}：${refusal}`}</span>
    </div>
  );
}
