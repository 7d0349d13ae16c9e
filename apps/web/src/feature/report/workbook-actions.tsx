import { Button, MenuButton } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveExport } from '../../ui/save-export';
import { useErrorText } from '../../ui/use-error-text';

const address = (begun: boolean, language: string): string => `/api/report-workbook.xlsx?begun=${String(begun)}${language === 'en' ? '&language=en' : ''}`;

/** 下载填报表 and 导入填报表: the whole period of the own unit from one workbook. */
export function WorkbookActions({ open, onImport }: { open: boolean; onImport: () => void }) {
  const { t, i18n } = useTranslation();
  const errorText = useErrorText();
  const [working, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const handleChoice = async (begun: boolean) => {
    if (working) return;
    setWorking(true);
    setRefusal(null);
    try {
      await saveExport(address(begun, i18n.language));
    } catch (error) {
      setRefusal(errorText(error).text);
    } finally {
      setWorking(false);
    }
  };
  const items = [true, false].map((begun) => ({
    key: String(begun), label: t(begun ? 'report.workbook.begun' : 'report.workbook.all'), aid: t(begun ? 'report.workbook.begunAid' : 'report.workbook.allAid'), onSelect: () => void handleChoice(begun),
  }));
  return (
    <>
      <span role="status" className="workbook-said">{refusal === null ? null : `${t('report.workbook.downloadFailed')}：${refusal}`}</span>
      <MenuButton className="lx-btn" items={items} align="end">
        {working ? t('kit.exportAs.working') : t('report.workbook.download')}
      </MenuButton>
      <Button aria-expanded={open} onClick={onImport}>
        {t('report.workbook.import')}
      </Button>
    </>
  );
}
