import { useMutation } from '@apollo/client/react';
import { errorCodes, errorLabel } from '@lianxi/domain';
import { Button, ErrorState } from '@lianxi/web-ui';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PendingSignInQuery } from '../../gql/graphql';
import { toAppError } from '../../ui/app-error';
import { useErrorCode } from '../../ui/use-error-code';
import { useErrorText } from '../../ui/use-error-text';
import { CompleteSignInDocument, ViewerDocument } from './identity.query';
import { CodeField, PasswordField } from './proof-fields';

type Pending = NonNullable<PendingSignInQuery['pendingSignIn']>;

/** The way over the identity provider; the page is left, so this is a plain link. */
export function ProviderLink({ label, from }: { label: string; from: string | undefined }) {
  const { t } = useTranslation();
  const query = from === undefined ? '' : `?from=${encodeURIComponent(from)}`;
  return (
    <section className="panel">
      <a className="lx-btn wide" href={`/api/oidc/begin${query}`}>
        {t('identity.provider.signIn', { label })}
      </a>
    </section>
  );
}

/** Why the provider's sign-in led to nothing, in words, with what the security administrator has to be told. */
export function ProviderRefusal({ pending: { refusal, wait, subject } }: { pending: Pending }) {
  const { t, i18n } = useTranslation();
  const code = errorCodes.find((each) => each === refusal);
  if (code === undefined) return null;
  return (
    <ErrorState
      boxed
      what={t('identity.signInFailed')}
      kept={errorLabel(code, { seconds: wait }, i18n.language === 'en' ? 'en' : 'zh')}
      code={subject == null ? t('shell.errorCode', { code }) : t('identity.provider.tell', { subject })}
    />
  );
}

/** What is still asked of somebody the provider has recognised: the account's own password, once, and the code. */
export function ProviderForm({ label, pending, onOver }: { label: string; pending: Pending; onOver: () => void }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const errorCode = useErrorCode();
  const [complete, { loading, error }] = useMutation(CompleteSignInDocument, { refetchQueries: [ViewerDocument], awaitRefetchQueries: true });
  const failed = error === undefined ? undefined : errorText(error);
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => (form.get(name) === null ? null : String(form.get(name)));
    complete({ variables: { password: said('password'), code: said('code') } }).catch((refusal: unknown) => toAppError(refusal).code === 'SIGN_IN_STALE' && onOver());
  };
  return (
    <form className="panel" onSubmit={handleSubmit}>
      <h1>{t('identity.provider.title', { label })}</h1>
      <p>{t(pending.asksPassword ? 'identity.provider.first' : 'identity.provider.again', { label, name: pending.accountName })}</p>
      {failed === undefined ? null : <ErrorState boxed what={t('identity.signInFailed')} kept={failed.text} code={errorCode(failed)} />}
      {pending.asksPassword ? <PasswordField autoFocus /> : null}
      {pending.asksCode ? <CodeField /> : null}
      <Button type="submit" kind="primary" wide disabled={loading}>
        {t('identity.signIn')}
      </Button>
      <Button wide onClick={onOver}>
        {t('identity.provider.other')}
      </Button>
    </form>
  );
}
