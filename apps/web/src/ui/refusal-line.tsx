import { ErrorState } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { ErrorText } from './use-error-text';

/** A refused verb: why, and its code. */
export function RefusalLine({ refusal, kept }: { refusal: ErrorText | null; kept?: string | undefined }) {
  const { t } = useTranslation();
  if (refusal === null) return null;
  return <ErrorState boxed what={refusal.text} kept={kept} code={t('shell.errorCode', { code: refusal.code })} />;
}
