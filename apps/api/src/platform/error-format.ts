import { unwrapResolverError } from '@apollo/server/errors';
import { FileStoreError } from '@lianxi/api-data';
import { DomainError, type ErrorCategory, type ErrorCode } from '@lianxi/domain';
import type { GraphQLFormattedError } from 'graphql';
import { log } from './log.js';
import { currentRequestId, newRequestId } from './request-id.js';

export interface CodedError {
  readonly code: ErrorCode;
  readonly category: ErrorCategory;
  readonly params: Readonly<Record<string, string | number>>;
  readonly field: string | null;
  /** The number of the request, for whoever asks the operator; none outside a request. */
  readonly requestId?: string;
}

function coded({ code, category, params, field }: DomainError): CodedError {
  const requestId = currentRequestId();
  return { code, category, params, field: field ?? null, ...(requestId === null ? {} : { requestId }) };
}

// Classes of SQLSTATE that speak of the caller's values: 22 data exception (NUL bytes, overlong numbers).
const UNIQUE_VIOLATION = '23505';

function databaseError(error: unknown): DomainError | null {
  const state = (error as { code?: unknown } | null)?.code;
  if (state === UNIQUE_VIOLATION) return new DomainError('ALREADY_EXISTS', { value: '' });
  if (typeof state === 'string' && /^22[0-9A-Z]{3}$/.test(state)) return new DomainError('INPUT_INVALID');
  return null;
}

// Class 08 connection exception, 57P0x the server is ended or not up yet, 53300 no connection free; and what the socket itself says.
const CONNECTION_LOST = /^(08[0-9A-Z]{3}|57P0[1-3]|53300|ECONNREFUSED|ECONNRESET|EPIPE)$/;
const CONNECTION_WORDS = /^(Connection terminated|timeout exceeded when trying to connect)/;

function connectionLost(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return (typeof code === 'string' && CONNECTION_LOST.test(code)) || (typeof message === 'string' && CONNECTION_WORDS.test(message));
}

/** The code of any error; an unexpected one is logged, and its number (the request's own) is all the caller learns. */
export function codeError(error: unknown): CodedError {
  const known = error instanceof DomainError ? error : databaseError(error);
  if (known) return coded(known);
  const id = currentRequestId() ?? newRequestId();
  const away = error instanceof FileStoreError ? 'the file store cannot be used' : connectionLost(error) ? 'the database cannot be reached' : null;
  const code = away === null ? 'INTERNAL' : 'UNAVAILABLE';
  log.error({ err: error, incident: id }, away ?? 'unexpected error');
  return coded(new DomainError(code, { id }));
}

// What GraphQL itself refuses: its message names the place in the query and holds nothing of ours.
const REQUEST_ERRORS: ReadonlySet<unknown> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

// Apollo and the parser wrap their refusals anew, ours among the validation rules too: the words are all that is left of them.
const TOO_COMPLEX = /^(QUERY_TOO_COMPLEX|Maximum call stack size exceeded|Syntax Error: Document contains more tha[tn] \d+ tokens)/;

// After fifty mistakes in the variables GraphQL stops telling them, with an error of no kind.
const TOO_MANY_MISTAKES = /^Too many errors processing variables/;

function requestRefusal({ message, extensions }: GraphQLFormattedError): DomainError | null {
  if (TOO_COMPLEX.test(message)) return new DomainError('QUERY_TOO_COMPLEX');
  if (TOO_MANY_MISTAKES.test(message)) return new DomainError('INPUT_INVALID');
  return extensions?.['validationErrorCode'] === 'INTROSPECTION_DISABLED' ? new DomainError('INTROSPECTION_OFF') : null;
}

// Outside resolvers (who asks, with what token) a refusal must carry an HTTP status, and so comes wrapped.
function refusalWithin(error: unknown): unknown {
  const inner = (error as { originalError?: unknown } | null)?.originalError;
  return inner instanceof DomainError ? inner : error;
}

/** The refusal of ours that an error of GraphQL carries; null for any other. */
export function domainErrorWithin(error: unknown): DomainError | null {
  const inner = refusalWithin(unwrapResolverError(error));
  return inner instanceof DomainError ? inner : null;
}

/** Errors of GraphQL answers: `extensions {code, category, params, field}`; no stack, no sentence of ours. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const place = { ...(formatted.locations ? { locations: formatted.locations } : {}), ...(formatted.path ? { path: formatted.path } : {}) };
  const original = refusalWithin(unwrapResolverError(error));
  if (original instanceof DomainError) return { message: original.code, ...place, extensions: { ...coded(original) } };
  const refused = requestRefusal(formatted);
  if (refused) return { message: refused.code, ...place, extensions: { ...coded(refused) } };
  if (REQUEST_ERRORS.has(formatted.extensions?.['code'])) {
    return { message: formatted.message, ...place, extensions: { ...coded(new DomainError('INPUT_INVALID')), graphql: formatted.extensions?.['code'] } };
  }
  const code = codeError(original);
  return { message: code.code, ...place, extensions: { ...code } };
}
