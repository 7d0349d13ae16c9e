import { useMutation } from '@apollo/client/react';
import { Button, ErrorState, Field, TextInput } from '@lianxi/web-ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSay } from '../../ui/say-context';
import { useErrorCode } from '../../ui/use-error-code';
import { useErrorText, type ErrorText } from '../../ui/use-error-text';
import { useViewer } from '../../ui/viewer-context';
import { ChangePasswordDocument } from './identity.query';
import { useEnter } from './use-enter';

const NAMES = ['current', 'next', 'again'] as const;
type Name = (typeof NAMES)[number];

const COMPLETE: Readonly<Record<Name, string>> = {
  current: 'current-password',
  next: 'new-password',
  again: 'new-password',
};

export function ChangePasswordForm() {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const errorCode = useErrorCode();
  const say = useSay();
  const navigate = useNavigate();
  const { viewer } = useViewer();
  const [different, setDifferent] = useState(false);
  const enter = useEnter(viewer.mustChangePassword);
  const [change, { loading, error }] = useMutation(ChangePasswordDocument);
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [current, next, again] = NAMES.map((name) => String(form.get(name)));
    setDifferent(next !== again);
    if (next !== again || current === undefined || next === undefined) return;
    change({ variables: { current, next } }).then(
      () => {
        say(t('identity.changed'));
        void enter();
      },
      () => undefined,
    );
  };
  const failed = error === undefined ? undefined : errorText(error);
  return (
    <form className="panel" onSubmit={handleSubmit}>
      <h1>{t('identity.changePassword')}</h1>
      {viewer.mustChangePassword ? <p>{t('identity.mustChange')}</p> : null}
      {failed === undefined ? null : (
        <ErrorState boxed what={t('identity.changeFailed')} kept={failed.text} code={errorCode(failed)} />
      )}
      {NAMES.map((name) => (
        <PasswordField key={name} name={name} failed={failed} different={different} />
      ))}
      <Button type="submit" kind="primary" wide disabled={loading}>
        {t('identity.change')}
      </Button>
      {viewer.mustChangePassword ? null : (
        <Button wide onClick={() => void navigate(-1)}>
          {t('identity.back')}
        </Button>
      )}
    </form>
  );
}

function PasswordField({ name, failed, different }: { name: Name; failed: ErrorText | undefined; different: boolean }) {
  const { t } = useTranslation();
  const refused =
    failed?.field === name || (name === 'next' && failed?.field === 'password') ? failed?.text : undefined;
  const error = name === 'again' && different ? t('identity.notSame') : refused;
  return (
    <Field label={t(`identity.${name}`)} error={error} hint={name === 'next' ? t('identity.passwordHint') : undefined}>
      {(ids) => (
        <TextInput
          {...ids}
          name={name}
          type="password"
          autoComplete={COMPLETE[name]}
          required
          autoFocus={name === 'current'}
        />
      )}
    </Field>
  );
}
