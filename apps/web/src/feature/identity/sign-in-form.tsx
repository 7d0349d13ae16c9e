import { useMutation } from '@apollo/client/react';
import { Button, ErrorState, Field, TextInput } from '@lianxi/web-ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toAppError } from '../../ui/app-error';
import { useErrorCode } from '../../ui/use-error-code';
import { useErrorText } from '../../ui/use-error-text';
import { SignInDocument, ViewerDocument } from './identity.query';
import { CodeField, PasswordField } from './proof-fields';

export function SignInForm({ accountName }: { accountName: string }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const errorCode = useErrorCode();
  const [asksCode, setAsksCode] = useState(false);
  const [signIn, { loading, error }] = useMutation(SignInDocument, {
    refetchQueries: [ViewerDocument],
    awaitRefetchQueries: true,
  });
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const code = form.get('code');
    const input = { accountName: String(form.get('account')).trim(), password: String(form.get('password')), code: code === null ? null : String(code) };
    signIn({ variables: { input } }).catch((refusal: unknown) => setAsksCode((before) => before || toAppError(refusal).code === 'SECOND_FACTOR_REQUIRED'));
  };
  const failed = error === undefined ? undefined : errorText(error);
  return (
    <form className="panel" onSubmit={handleSubmit}>
      <h1>{t('identity.signIn')}</h1>
      {failed === undefined || failed.code === 'SECOND_FACTOR_REQUIRED' ? null : (
        <ErrorState
          boxed
          what={t('identity.signInFailed')}
          kept={failed.text}
          code={errorCode(failed)}
        />
      )}
      <Field label={t('identity.accountName')}>
        {(ids) => (
          <TextInput
            {...ids}
            name="account"
            autoComplete="username"
            required
            defaultValue={accountName}
            autoFocus={accountName === ''}
          />
        )}
      </Field>
      <PasswordField autoFocus={accountName !== ''} />
      {asksCode ? <CodeField /> : null}
      <Button type="submit" kind="primary" wide disabled={loading}>
        {t('identity.signIn')}
      </Button>
    </form>
  );
}
