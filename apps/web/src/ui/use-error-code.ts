import { useTranslation } from 'react-i18next';
import type { AppError } from './app-error';

/** The small line below an error that is read out to whoever runs the system: its code, and the number of the request. */
export function useErrorCode(): (error: Pick<AppError, 'code' | 'requestId'>) => string {
  const { t } = useTranslation();
  return ({ code, requestId }) => (requestId === null ? t('shell.errorCode', { code }) : t('shell.errorCodeAsked', { code, requestId }));
}
