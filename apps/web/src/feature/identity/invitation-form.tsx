import { useMutation } from '@apollo/client/react';
import { Button, ErrorState, Field, TextInput } from '@lianxi/web-ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useErrorCode } from '../../ui/use-error-code';
import { useErrorText, type ErrorText } from '../../ui/use-error-text';
import { AcceptInvitationDocument } from './invitation.query';

const NAMES = ['code', 'next', 'again'] as const;
type Name = (typeof NAMES)[number];

/** 凭邀请码设置口令. The link carries the code behind its #, which no server and no log sees. */
export function InvitationForm() {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const errorCode = useErrorCode();
  const { hash } = useLocation();
  const [different, setDifferent] = useState(false);
  const [accept, { loading, error, data }] = useMutation(AcceptInvitationDocument);
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [code = '', password = '', again] = NAMES.map((name) => String(form.get(name)));
    setDifferent(password !== again);
    if (password === again) accept({ variables: { code, password } }).catch(() => undefined);
  };
  if (data !== undefined && data !== null) return <Accepted accountName={data.acceptInvitation.accountName} />;
  const failed = error === undefined ? undefined : errorText(error);
  return (
    <form className="panel" onSubmit={handleSubmit}>
      <h1>{t('identity.invitation.title')}</h1>
      <p>{t('identity.invitation.note')}</p>
      {failed === undefined ? null : <ErrorState boxed what={t('identity.invitation.failed')} kept={failed.text} code={errorCode(failed)} />}
      {NAMES.map((name) => (
        <InvitationField key={name} name={name} first={name === 'code' ? decodeURIComponent(hash.slice(1)) : ''} failed={failed} different={different} />
      ))}
      <Button type="submit" kind="primary" wide disabled={loading}>
        {t('identity.invitation.accept')}
      </Button>
      <p>
        <Link to="/sign-in">{t('identity.invitation.toSignIn')}</Link>
      </p>
    </form>
  );
}

function InvitationField({ name, first, failed, different }: { name: Name; first: string; failed: ErrorText | undefined; different: boolean }) {
  const { t } = useTranslation();
  // What is wrong with the code stands above already.
  const refused = name === 'next' && failed?.field === 'password' ? failed.text : undefined;
  const error = name === 'again' && different ? t('identity.notSame') : refused;
  const label = name === 'code' ? t('identity.invitation.code') : t(`identity.${name}`);
  return (
    <Field label={label} error={error} hint={name === 'next' ? t('identity.passwordHint') : undefined}>
      {(ids) => <TextInput {...ids} name={name} type={name === 'code' ? 'text' : 'password'} autoComplete={name === 'code' ? 'off' : 'new-password'} defaultValue={first} required autoFocus={name === (first === '' ? 'code' : 'next')} />}
    </Field>
  );
}

function Accepted({ accountName }: { accountName: string }) {
  const { t } = useTranslation();
  return (
    <div className="panel" role="status">
      <h1>{t('identity.invitation.done')}</h1>
      <p>{t('identity.invitation.account', { name: accountName })}</p>
      <Link className="lx-btn primary" to="/sign-in">
        {t('identity.signIn')}
      </Link>
    </div>
  );
}
