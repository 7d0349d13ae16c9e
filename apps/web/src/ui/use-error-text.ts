import { errorLabel } from '@lianxi/domain';
import { useTranslation } from 'react-i18next';
import { toAppError, type AppError } from './app-error';

export interface ErrorText extends AppError {
  /** One sentence in the reader's language. */
  text: string;
}

/** Turns whatever a query or mutation threw into one sentence, with its code and field. */
export function useErrorText(): (error: unknown) => ErrorText {
  const { t, i18n } = useTranslation();
  return (error) => {
    const known = toAppError(error);
    const text =
      known.code === 'OFFLINE'
        ? t('shell.offline')
        : errorLabel(known.code, known.params, i18n.language === 'en' ? 'en' : 'zh');
    return { ...known, text };
  };
}
