import type { Messages } from '../zh-CN';

export const feed: Messages['feed'] = {
  title: 'Calendar subscription',
  none: 'Not in use',
  since: 'In use since {{date}}',
  failed: 'The calendar subscription could not be read',
  what: 'Deadlines in the calendar of your phone or computer: open tasks and expected reports of your unit, as whole days, with a reminder the day before.',
  make: 'Make an address',
  renew: 'New address',
  revoke: 'Revoke',
  ends: 'The old address ends at once; calendars that use it are updated no more.',
  address: 'Address to subscribe to',
  unit: {
    title: 'The unit’s calendar',
    since: 'Made by {{name}} on {{date}}',
    what: 'One calendar for the unit’s liaisons: open tasks and expected reports as whole days, with a reminder the day before. It stays when whoever made it leaves.',
    ends: 'The old address ends at once; every calendar of the unit that uses it is updated no more.',
  },
  once: 'Shown this once. Whoever has the address reads these deadlines without signing in: do not pass it on.',
  said: { made: 'Made; copy the address into your calendar', revoked: 'Revoked' },
};
