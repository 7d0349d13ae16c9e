import { useTranslation } from 'react-i18next';
import { Door } from '../feature/identity/door';
import { FirstAdministratorsForm } from '../feature/identity/first-administrators-form';
import { useTitle } from '../ui/use-title';

export function FirstAdministratorsPage() {
  const { t } = useTranslation();
  useTitle(t('identity.firstTitle'));
  return (
    <Door wide>
      <FirstAdministratorsForm />
    </Door>
  );
}
