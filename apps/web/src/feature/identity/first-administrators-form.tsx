import { useMutation } from '@apollo/client/react';
import { Button, ErrorState, Field, TextInput } from '@lianxi/web-ui';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../ui/say-context';
import { useErrorCode } from '../../ui/use-error-code';
import { useErrorText } from '../../ui/use-error-text';
import { CreateFirstAdministratorsDocument, ViewerDocument } from './identity.query';
import './first-administrators-form.css';

/** Three people, never one (等保2.0 level 3). */
const ROLES = ['system_admin', 'security_admin', 'audit_admin'] as const;
/** Refusals said beside their field need not be said twice. */
const PLACED = /^(code|administrators\.\d\..+)$/;
type AdminRole = (typeof ROLES)[number];

const read = (form: FormData, role: AdminRole) => ({
  role,
  personName: String(form.get(`${role}.personName`)).trim(),
  accountName: String(form.get(`${role}.accountName`)).trim(),
  password: String(form.get(`${role}.password`)),
});

export function FirstAdministratorsForm() {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const errorCode = useErrorCode();
  const say = useSay();
  const [create, { loading, error }] = useMutation(CreateFirstAdministratorsDocument, {
    refetchQueries: [ViewerDocument],
    awaitRefetchQueries: true,
  });
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const variables = { code: String(form.get('code')).trim(), administrators: ROLES.map((role) => read(form, role)) };
    create({ variables }).then(
      () => say(t('identity.created')),
      () => undefined,
    );
  };
  const failed = error === undefined ? undefined : errorText(error);
  return (
    <form className="panel" onSubmit={handleSubmit}>
      <h1>{t('identity.firstTitle')}</h1>
      <p>{t('identity.firstNote')}</p>
      {failed === undefined ? null : (
        <ErrorState
          boxed
          what={t('identity.createFailed')}
          kept={PLACED.test(failed.field ?? '') ? undefined : failed.text}
          code={errorCode(failed)}
        />
      )}
      <Field label={t('identity.code')} error={failed?.field === 'code' ? failed.text : undefined}>
        {(ids) => <TextInput {...ids} name="code" required autoComplete="one-time-code" autoFocus />}
      </Field>
      <div className="app-three">
        {ROLES.map((role, at) => (
          <AdministratorFields key={role} role={role} refused={(name) => (failed?.field === `administrators.${at}.${name}` ? failed.text : undefined)} />
        ))}
      </div>
      <Button type="submit" kind="primary" wide disabled={loading}>
        {t('identity.create')}
      </Button>
    </form>
  );
}

interface AdministratorFieldsProps {
  role: AdminRole;
  /** What the server says of a field. */
  refused: (name: 'personName' | 'accountName' | 'password') => string | undefined;
}

function AdministratorFields({ role, refused }: AdministratorFieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend>{t(`words.person.${role}`)}</legend>
      <Field label={t('identity.personName')} error={refused('personName')}>
        {(ids) => <TextInput {...ids} name={`${role}.personName`} required autoComplete="off" />}
      </Field>
      <Field label={t('identity.accountName')} hint={t('identity.accountHint')} error={refused('accountName')}>
        {(ids) => <TextInput {...ids} name={`${role}.accountName`} required autoComplete="off" />}
      </Field>
      <Field label={t('identity.password')} hint={t('identity.passwordHint')} error={refused('password')}>
        {(ids) => <TextInput {...ids} name={`${role}.password`} type="password" required autoComplete="new-password" />}
      </Field>
    </fieldset>
  );
}
