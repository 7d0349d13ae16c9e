import { useTranslation } from 'react-i18next';
import { Door } from '../feature/identity/door';
import { SecondFactorSetup } from '../feature/identity/second-factor-setup';
import { useTitle } from '../ui/use-title';

export function SecondFactorPage() {
  const { t } = useTranslation();
  useTitle(t('identity.second.title'));
  return (
    <Door>
      <SecondFactorSetup />
    </Door>
  );
}
