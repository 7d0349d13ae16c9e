import { passwordProblems } from '@lianxi/domain';
import { makeOneTimePassword } from './one-time-password.js';

it('keeps the rules for passwords and is another one each time', () => {
  const subject = { accountName: 'chen.yi', personName: '陈一', common: new Set<string>() };
  const made = Array.from({ length: 200 }, () => makeOneTimePassword(subject));
  expect(new Set(made).size).toBe(200);
  expect(made.every((password) => /^(\w{4}-){3}\w{4}$/.test(password) && passwordProblems(password, subject).length === 0)).toBe(true);
});
