import { categoryOf, type ErrorCategory, type ErrorCode } from './error-code.js';

/** Values for the {placeholders} of a label; numbers, dates and names, never sentences. */
export type ErrorParams = Readonly<Record<string, string | number>>;

/** The one error of the product: a code and numbers. Sentences are made at the edge, in the reader's language. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly field: string | undefined;

  constructor(code: ErrorCode, params: ErrorParams = {}, field?: string) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.params = params;
    this.field = field;
  }

  get category(): ErrorCategory {
    return categoryOf(this.code);
  }
}

/** The code of a refusal, or null where the error is not ours. */
export function codeOf(error: unknown): ErrorCode | null {
  return error instanceof DomainError ? error.code : null;
}
