import { Button, ErrorState } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useErrorCode } from './use-error-code';
import { useErrorText } from './use-error-text';

export interface QueryErrorProps {
  error: unknown;
  /** What could not be done, such as 任务没有读到. */
  what: string;
  onRetry?: (() => void) | undefined;
}

/** A read that failed: in its place on the page, with a way to try again. */
export function QueryError({ error, what, onRetry }: QueryErrorProps) {
  const { t } = useTranslation();
  const failed = useErrorText()(error);
  const errorCode = useErrorCode();
  const retry = onRetry === undefined ? undefined : <Button onClick={onRetry}>{t('shell.retry')}</Button>;
  return <ErrorState what={what} kept={failed.text} action={retry} code={errorCode(failed)} />;
}
