import { PageHead } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../ui/use-title';

export function TasksPage() {
  const { t } = useTranslation();
  useTitle(t('shell.nav.tasks'));
  return <PageHead title={t('shell.nav.tasks')} />;
}
