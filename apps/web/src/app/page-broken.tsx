import { Button, ErrorState } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';

/** A page that threw: the shell stays, the error stands where the page would. */
export function PageBroken() {
  const { t } = useTranslation();
  const error = useRouteError();
  const name = error instanceof Error ? error.name : 'Error';
  const reload = <Button onClick={() => window.location.reload()}>{t('shell.reload')}</Button>;
  return (
    <ErrorState
      boxed
      what={t('shell.brokenTitle')}
      kept={t('shell.brokenKept')}
      action={reload}
      code={t('shell.errorCode', { code: name })}
    />
  );
}
