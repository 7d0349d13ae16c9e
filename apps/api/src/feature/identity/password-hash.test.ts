import { hashPassword, NO_PASSWORD, verifyPassword } from './password-hash.js';

it('is argon2id with the parameters OWASP names, salted anew each time', async () => {
  const [one, two] = await Promise.all([hashPassword('Qingshan-2026-lv'), hashPassword('Qingshan-2026-lv')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
  expect([await verifyPassword('Qingshan-2026-lv', one), await verifyPassword('Qingshan-2026-lw', one)]).toEqual([true, false]);
});

it('is nobody’s where no password was set, whatever is typed', async () => {
  for (const typed of ['', NO_PASSWORD, 'no account has this password']) expect([await verifyPassword(typed, NO_PASSWORD), await verifyPassword(typed, null)]).toEqual([false, false]);
});
