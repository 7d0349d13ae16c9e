import type { security as words } from '../zh-CN/security';

export const security: typeof words = {
  title: 'Sign-in security',
  rules: 'What is asked at sign-in',
  rulesNote: 'Set where the server is started',
  rule: {
    second: { administrators: 'The three administrators need a second factor; others may set one up.', everybody: 'Everybody needs a second factor.', nobody: 'Whoever wishes sets up a second factor.' },
    age: 'A password is changed after {{count, plural(one: day; other: days)}}.',
    noAge: 'Passwords do not age.',
    idle: 'A session ends after {{count, plural(one: minute; other: minutes)}} without use.',
    hours: 'A session ends after {{count, plural(one: hour; other: hours)}} in any case.',
    lock: 'Five wrong passwords or codes in a row lock an account, each time for longer.',
  },
  accounts: 'How accounts get in',
  failed: 'How accounts get in could not be read',
  emptyNext: 'Accounts are made by the system administrator.',
  second: 'Second factor',
  hasSecond: 'Set, recovery codes left: {{count}}',
  sessions: 'Sessions',
  liftSecondFactor: { verb: 'Lift second factor', title: 'Lift the second factor of {{name}}', note: 'Only where telephone and recovery codes are lost; make sure in person who asks. All sessions end, the password stays; where a second factor is required the next sign-in sets up a new one.', done: 'Second factor lifted' },
  endSessions: { verb: 'End sessions', title: 'End all sessions of {{name}}', note: 'For a lost device, or a sign-in that looks like somebody else. The person can sign in again.', done: 'All sessions ended' },
};
