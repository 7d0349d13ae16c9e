import { PageHead } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../ui/use-title';

export function UnitPage() {
  const { t } = useTranslation();
  useTitle(t('shell.nav.units'));
  return <PageHead title={t('shell.nav.units')} />;
}
