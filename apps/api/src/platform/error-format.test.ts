import { codeError } from './error-format.js';

it('says that something exists already without a word of the database', () => {
  const error = Object.assign(new Error('duplicate key'), { code: '23505', constraint: 'account_name_uq' });
  expect(codeError(error)).toEqual({ code: 'ALREADY_EXISTS', category: 'CONFLICT', params: { value: '' }, field: null });
});
