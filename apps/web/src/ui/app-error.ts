import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { errorCategories, type ErrorCategory, type ErrorCode, type ErrorParams } from '@lianxi/domain';
import { UploadRefused } from './upload-file';

/** An error as the screen needs it: code and numbers from the server, or no answer at all. */
export interface AppError {
  code: ErrorCode | 'OFFLINE';
  category: ErrorCategory | 'OFFLINE';
  params: ErrorParams;
  field: string | undefined;
  /** The number under which the server knows the request; null where it said none. */
  requestId: string | null;
}

const isCode = (value: unknown): value is ErrorCode =>
  typeof value === 'string' && Object.hasOwn(errorCategories, value);

const paramsOf = (value: unknown): ErrorParams => {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return Object.fromEntries(entries);
};

/** What the server said, by GraphQL or as the answer to an upload; null where no answer came. */
function extensionsOf(error: unknown): Readonly<Record<string, unknown>> | null {
  if (error instanceof UploadRefused) return { code: error.code, params: error.params, requestId: error.requestId };
  return CombinedGraphQLErrors.is(error) ? (error.errors[0]?.extensions ?? {}) : null;
}

export function toAppError(error: unknown): AppError {
  const extensions = extensionsOf(error);
  if (extensions === null) return { code: 'OFFLINE', category: 'OFFLINE', params: {}, field: undefined, requestId: null };
  const code = isCode(extensions['code']) ? extensions['code'] : 'INTERNAL';
  const { field, requestId } = extensions;
  return {
    code,
    category: errorCategories[code],
    params: paramsOf(extensions['params']),
    field: typeof field === 'string' ? field : undefined,
    requestId: typeof requestId === 'string' ? requestId : null,
  };
}
