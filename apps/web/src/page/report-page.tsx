import { PageHead } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../ui/use-title';

export function ReportPage() {
  const { t } = useTranslation();
  useTitle(t('shell.nav.reports'));
  return <PageHead title={t('shell.nav.reports')} />;
}
