import { PageHead } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../ui/use-title';

export function RegisterPage() {
  const { t } = useTranslation();
  useTitle(t('shell.nav.register'));
  return <PageHead title={t('shell.nav.register')} />;
}
