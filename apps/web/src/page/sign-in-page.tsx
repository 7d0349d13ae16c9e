import { useQuery } from '@apollo/client/react';
import { Legend } from '@lianxi/web-ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { DemoAccounts } from '../feature/identity/demo-accounts';
import { Door } from '../feature/identity/door';
import { PendingSignInDocument, ViewerDocument } from '../feature/identity/identity.query';
import { ProviderForm, ProviderLink, ProviderRefusal } from '../feature/identity/provider-sign-in';
import { SignInForm } from '../feature/identity/sign-in-form';
import { useTitle } from '../ui/use-title';

const LIGHTS = ['overdue', 'due_soon', 'normal', 'undetermined'] as const;

export function SignInPage() {
  const { t } = useTranslation();
  const { data } = useQuery(ViewerDocument, { fetchPolicy: 'cache-only' });
  const label = data?.installation.identityProvider ?? null;
  useTitle(t('identity.signIn'));
  const legend = LIGHTS.map((kind) => ({ key: kind, kind, label: t(`words.light.${kind}`) }));
  return (
    <Door aside={<Legend items={legend} label={t('shell.lights')} />}>
      {label === null ? <WithPassword /> : <WithProvider label={label} />}
    </Door>
  );
}

function WithPassword({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  const [accountName, setAccountName] = useState('');
  return (
    <>
      <SignInForm key={accountName} accountName={accountName} />
      <p>
        <Link to="/invitation">{t('identity.invitation.open')}</Link>
      </p>
      {children}
      <DemoAccounts onChoose={setAccountName} />
    </>
  );
}

/** Where the installation has an identity provider: its button, and what became of a sign-in that came back from it. */
function WithProvider({ label }: { label: string }) {
  const [left, setLeft] = useState(false);
  const { data } = useQuery(PendingSignInDocument, { fetchPolicy: 'no-cache' });
  const { from } = (useLocation().state ?? {}) as { from?: string };
  const pending = left ? undefined : data?.pendingSignIn;
  if (pending?.accountName != null) return <ProviderForm label={label} pending={pending} onOver={() => setLeft(true)} />;
  return (
    <>
      {pending == null ? null : <ProviderRefusal pending={pending} />}
      <WithPassword>
        <ProviderLink label={label} from={from} />
      </WithPassword>
    </>
  );
}
