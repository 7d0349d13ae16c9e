import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { describe, expect, it } from '@jest/globals';
import { toAppError } from './app-error';

const refused = (extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'x', extensions }] });

describe('errors from the server', () => {
  it('keep code, numbers and field', () => {
    expect(toAppError(refused({ code: 'TEXT_TOO_LONG', params: { max: 60 }, field: 'title' }))).toEqual({
      code: 'TEXT_TOO_LONG',
      category: 'INVALID',
      params: { max: 60 },
      field: 'title',
    });
  });

  it('without a code of ours are internal', () => {
    expect(toAppError(refused({ code: 'GRAPHQL_VALIDATION_FAILED' })).code).toBe('INTERNAL');
  });

  it('without an answer are offline', () => {
    expect(toAppError(new TypeError('Failed to fetch')).category).toBe('OFFLINE');
  });
});
