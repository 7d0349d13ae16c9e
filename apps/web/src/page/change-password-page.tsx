import { useTranslation } from 'react-i18next';
import { ChangePasswordForm } from '../feature/identity/change-password-form';
import { Door } from '../feature/identity/door';
import { useTitle } from '../ui/use-title';

export function ChangePasswordPage() {
  const { t } = useTranslation();
  useTitle(t('identity.changePassword'));
  return (
    <Door>
      <ChangePasswordForm />
    </Door>
  );
}
