import { PageHead } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../ui/use-title';

export function ReviewsPage() {
  const { t } = useTranslation();
  useTitle(t('shell.nav.reviews'));
  return <PageHead title={t('shell.nav.reviews')} />;
}
