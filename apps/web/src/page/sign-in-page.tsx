import { Legend } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DemoAccounts } from '../feature/identity/demo-accounts';
import { Door } from '../feature/identity/door';
import { SignInForm } from '../feature/identity/sign-in-form';
import { useTitle } from '../ui/use-title';

const LIGHTS = ['overdue', 'due_soon', 'normal', 'undetermined'] as const;

export function SignInPage() {
  const { t } = useTranslation();
  const [accountName, setAccountName] = useState('');
  useTitle(t('identity.signIn'));
  const legend = LIGHTS.map((kind) => ({ key: kind, kind, label: t(`words.light.${kind}`) }));
  return (
    <Door aside={<Legend items={legend} label={t('shell.lights')} />}>
      <SignInForm key={accountName} accountName={accountName} />
      <DemoAccounts onChoose={setAccountName} />
    </Door>
  );
}
