import { codeError } from './error-format.js';
import { log, loggedError } from './log.js';

it('says that something exists already without a word of the database', () => {
  const error = Object.assign(new Error('duplicate key'), { code: '23505', constraint: 'account_name_uq' });
  expect(codeError(error)).toEqual({ code: 'ALREADY_EXISTS', category: 'CONFLICT', params: { value: '' }, field: null });
});

it.each([{ code: '57P01' }, { code: '08006' }, { code: 'ECONNREFUSED' }, { message: 'Connection terminated unexpectedly' }])('calls a lost database what it is: %j', (of) => {
  log.level = 'silent';
  expect(codeError(Object.assign(new Error(of.message ?? 'gone'), of))).toMatchObject({ code: 'UNAVAILABLE', category: 'UNAVAILABLE', params: { id: expect.stringMatching(/^[0-9a-f-]{14}$/) as string } });
  expect(codeError(new Error('x'))).toMatchObject({ code: 'INTERNAL' });
});

it('keeps the values an error was about out of the log', () => {
  const error = Object.assign(new Error('null value in column "x"'), { code: '23502', table: 'report', query: 'INSERT INTO report VALUES ($1)', parameters: ['举报人张某'], detail: 'Failing row contains (举报人张某).', where: '举报人张某', driverError: { detail: '举报人张某' } });
  const said = loggedError(error);
  expect(JSON.stringify(said)).not.toContain('张某');
  expect(said).toMatchObject({ type: 'Error', code: '23502', table: 'report', query: 'INSERT INTO report VALUES ($1)', stack: expect.any(String) as string });
});
