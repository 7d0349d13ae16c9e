import { PageHead } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../ui/use-title';

export function AdministrationPage() {
  const { t } = useTranslation();
  useTitle(t('shell.nav.administration'));
  return <PageHead title={t('shell.nav.administration')} />;
}
