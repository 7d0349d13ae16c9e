import { PageHead } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../ui/use-title';

export function NoticePage() {
  const { t } = useTranslation();
  useTitle(t('shell.nav.notices'));
  return <PageHead title={t('shell.nav.notices')} />;
}
