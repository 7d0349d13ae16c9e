import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { describe, expect, it } from '@jest/globals';
import { toAppError } from './app-error';
import { refusalOf } from './upload-file';

const refused = (extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'x', extensions }] });

describe('errors from the server', () => {
  it('keep code, numbers and field', () => {
    expect(toAppError(refused({ code: 'TEXT_TOO_LONG', params: { max: 60 }, field: 'title' }))).toEqual({
      code: 'TEXT_TOO_LONG',
      category: 'INVALID',
      params: { max: 60 },
      field: 'title',
      requestId: null,
    });
  });

  it('keep the number of the request, also of an upload', () => {
    expect(toAppError(refused({ code: 'NOT_PERMITTED', requestId: '3f9a-1c02-77be' })).requestId).toBe('3f9a-1c02-77be');
    expect(toAppError(refusalOf({ error: { code: 'FILE_TOO_LARGE', params: { max: 20 }, requestId: 'a' } }))).toMatchObject({ code: 'FILE_TOO_LARGE', requestId: 'a' });
  });

  it('without a code of ours are internal', () => {
    expect(toAppError(refused({ code: 'GRAPHQL_VALIDATION_FAILED' })).code).toBe('INTERNAL');
  });

  it('without an answer are offline', () => {
    expect(toAppError(new TypeError('Failed to fetch')).category).toBe('OFFLINE');
  });
});
