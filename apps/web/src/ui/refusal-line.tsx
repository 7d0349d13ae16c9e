import { ErrorState } from '@lianxi/web-ui';
import { useErrorCode } from './use-error-code';
import type { ErrorText } from './use-error-text';

/** A refused verb: why, and its code. */
export function RefusalLine({ refusal, kept }: { refusal: ErrorText | null; kept?: string | undefined }) {
  const errorCode = useErrorCode();
  if (refusal === null) return null;
  return <ErrorState boxed what={refusal.text} kept={kept} code={errorCode(refusal)} />;
}
