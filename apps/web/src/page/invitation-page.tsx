import { useTranslation } from 'react-i18next';
import { Door } from '../feature/identity/door';
import { InvitationForm } from '../feature/identity/invitation-form';
import { useTitle } from '../ui/use-title';

/** Where somebody invited to an inspection sets a password, without an account that signs in yet. */
export function InvitationPage() {
  const { t } = useTranslation();
  useTitle(t('identity.invitation.title'));
  return (
    <Door>
      <InvitationForm />
    </Door>
  );
}
