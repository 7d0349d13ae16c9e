import { CheckLine, Field, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Only for whoever has the right password and a second factor. */
export function CodeField() {
  const { t } = useTranslation();
  return (
    <Field label={t('identity.second.code')} hint={t('identity.second.codeHint')}>
      {(ids) => <TextInput {...ids} name="code" autoComplete="one-time-code" required autoFocus />}
    </Field>
  );
}

export function PasswordField({ autoFocus }: { autoFocus: boolean }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <>
      <Field label={t('identity.password')}>
        {(ids) => (
          <TextInput
            {...ids}
            name="password"
            type={shown ? 'text' : 'password'}
            autoComplete="current-password"
            required
            autoFocus={autoFocus}
          />
        )}
      </Field>
      <CheckLine label={t('identity.showPassword')} checked={shown} onChange={() => setShown(!shown)} />
    </>
  );
}
