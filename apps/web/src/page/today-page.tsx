import { PageHead } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../ui/use-title';

export function TodayPage() {
  const { t } = useTranslation();
  useTitle(t('shell.nav.today'));
  return <PageHead title={t('shell.nav.today')} />;
}
