import fc from 'fast-check';
import { addDays } from '../shared/local-date.js';
import { isWorkingDay } from '../calendar/working-day.js';
import { calendar } from '../testing/samples.js';
import { checkLadder, defaultLadder, deskOfClock, dueSteps, escalationLevels, levelOfClock, positionOn, stepWindows, type LadderStep } from './ladder.js';
import { isQuiet, mayRunNow, timeOfInstant } from './quiet-hours.js';
import { countyLevelsAt, recipientsAt, type RosterRow } from './recipients.js';

/** What fires on each day of a stretch when the run goes every working day; logged as it goes. */
function runDaily(dueOn: string, fromOn: string, days: number): { on: string; at: number; passed: number[] }[] {
  const logged: number[] = [];
  const fired: { on: string; at: number; passed: number[] }[] = [];
  for (let day = 0; day < days; day += 1) {
    const on = addDays(fromOn, day);
    if (!isWorkingDay(on, calendar)) continue;
    const { fire, passedOver } = dueSteps(defaultLadder, dueOn, on, calendar, logged);
    logged.push(...passedOver.map((step) => step.at), ...(fire ? [fire.at] : []));
    if (fire) fired.push({ on, at: fire.at, passed: passedOver.map((step) => step.at) });
  }
  return fired;
}

describe('the ladder', () => {
  it('climbs from liaison to leader, each step once', () => {
    expect(runDaily('2026-11-25', '2026-11-16', 40)).toEqual([
      { on: '2026-11-20', at: -3, passed: [] },
      { on: '2026-11-25', at: 0, passed: [] },
      { on: '2026-11-26', at: 1, passed: [] },
      { on: '2026-11-30', at: 3, passed: [] },
      { on: '2026-12-02', at: 5, passed: [] },
      { on: '2026-12-09', at: 10, passed: [] },
    ]);
  });

  it('due on the day itself is not late', () => {
    expect(positionOn('2026-11-25', '2026-11-25', calendar)).toBe(0);
    expect(dueSteps(defaultLadder, '2026-11-25', '2026-11-25', calendar, [-3]).fire).toEqual({ at: 0, level: 'liaison' });
  });

  it('a thing due on Saturday is reminded on Friday and late from Monday', () => {
    expect(runDaily('2026-11-28', '2026-11-27', 4)).toEqual([{ on: '2026-11-27', at: 0, passed: [-3] }, { on: '2026-11-30', at: 1, passed: [] }]);
  });

  it('a make-up Saturday counts', () => {
    expect(positionOn('2026-10-09', '2026-10-10', calendar)).toBe(1);
    expect(runDaily('2026-10-09', '2026-10-10', 2)).toEqual([{ on: '2026-10-10', at: 1, passed: [-3, 0] }]);
  });

  it('the days of the spring festival do not push it up', () => {
    expect(positionOn('2026-02-14', '2026-02-23', calendar)).toBe(0);
    expect(positionOn('2026-02-14', '2026-02-24', calendar)).toBe(1);
  });

  it('crosses New Year', () => {
    expect(runDaily('2025-12-31', '2025-12-31', 8).map((step) => [step.on, step.at])).toEqual([['2025-12-31', 0], ['2026-01-04', 1], ['2026-01-06', 3]]);
  });

  it('after the worker was down for 40 days only the highest step fires, those below are logged as passed over', () => {
    const { fire, passedOver } = dueSteps(defaultLadder, '2026-09-22', '2026-11-02', calendar, [-3, 0]);
    expect(fire).toEqual({ at: 10, level: 'leader' });
    expect(passedOver.map((step) => step.at)).toEqual([1, 3, 5]);
    expect(dueSteps(defaultLadder, '2026-09-22', '2026-11-03', calendar, [-3, 0, 1, 3, 5, 10])).toEqual({ fire: null, passedOver: [] });
  });

  it('a step put in below one that has fired never fires', () => {
    const steps: LadderStep[] = [...defaultLadder.steps.slice(0, 4), { at: 4, level: 'unit_head' }, ...defaultLadder.steps.slice(4)];
    expect(dueSteps({ steps }, '2026-11-10', '2026-11-18', calendar, [5]).fire).toBeNull();
  });

  it('tells a query the same as the rule tells a row', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: -60, max: 60 }), (start, distance) => {
        const today = addDays('2025-01-15', start);
        const dueOn = addDays(today, distance);
        const position = positionOn(dueOn, today, calendar);
        for (const { at, dueUntilOn } of stepWindows(defaultLadder, today, calendar)) expect([today, dueOn, at, dueOn <= dueUntilOn]).toEqual([today, dueOn, at, position >= at]);
      }),
    );
  });

  it.each([
    ['nothing', [], 'NUMBER_OUT_OF_RANGE'],
    ['days that do not grow', [{ at: 3, level: 'liaison' }, { at: 3, level: 'unit_head' }], 'LADDER_ORDER'],
    ['a level that goes down', [{ at: 1, level: 'unit_head' }, { at: 3, level: 'liaison' }], 'LADDER_ORDER'],
    ['half days', [{ at: 1.5, level: 'liaison' }], 'NUMBER_OUT_OF_RANGE'],
  ] as const)('is refused with %s', (_what, steps, code) => {
    expect(() => checkLadder(steps)).toThrow(expect.objectContaining({ code }));
  });

  it('is fine as it comes', () => {
    expect(() => checkLadder(defaultLadder.steps)).not.toThrow();
  });
});

describe('quiet hours', () => {
  it.each([
    ['19:59', false], ['20:00', true], ['23:30', true], ['07:59', true], ['08:00', false],
  ])('at %s: %s', (time, quiet) => {
    expect(isQuiet(time, defaultLadder.quiet)).toBe(quiet);
  });

  it('within a day, and none at all', () => {
    expect(isQuiet('12:30', { from: '12:00', until: '14:00' })).toBe(true);
    expect(isQuiet('12:30', { from: '08:00', until: '08:00' })).toBe(false);
  });

  it.each([
    ['at nine on a working day', '2026-11-24T01:00:00.000Z', true],
    ['before nine', '2026-11-24T00:59:00.000Z', false],
    ['in the evening', '2026-11-24T12:30:00.000Z', false],
    ['on a Sunday', '2026-11-22T02:00:00.000Z', false],
    ['on a make-up Saturday', '2026-10-10T02:00:00.000Z', true],
    ['on a holiday', '2026-10-01T02:00:00.000Z', false],
  ])('the daily run goes %s: %s', (_what, now, goes) => {
    expect(mayRunNow(now, defaultLadder, calendar)).toBe(goes);
  });

  it('knows the time in Shanghai', () => {
    expect(timeOfInstant('2026-11-24T17:05:00.000Z')).toBe('01:05');
  });
});

describe('who is told', () => {
  const row = (role: RosterRow['role'], unitId: string, accountId: string | null, capacity: RosterRow['capacity'] = 'holder'): RosterRow => ({ postId: `post-${role}-${unitId}`, unitId, role, capacity, accountId });
  const office = [row('secretariat', 'unit-0', 'secretary'), row('leader', 'unit-0', 'leader')];

  it('the liaison and his deputy (AB角), nobody of another unit', () => {
    const roster = [row('liaison', 'unit-1', 'a'), row('liaison', 'unit-1', 'b', 'deputy'), row('liaison', 'unit-2', 'c'), ...office];
    expect(recipientsAt('liaison', 'unit-1', roster)).toEqual({ level: 'liaison', skipped: [], recipients: [{ accountId: 'a', postId: 'post-liaison-unit-1' }, { accountId: 'b', postId: 'post-liaison-unit-1' }] });
  });

  it('one level up where the post is vacant, and it says so', () => {
    const roster = [row('liaison', 'unit-1', null, null), row('unit_head', 'unit-1', 'head'), ...office];
    expect(recipientsAt('liaison', 'unit-1', roster)).toMatchObject({ level: 'unit_head', skipped: [{ level: 'liaison', reason: 'vacant' }], recipients: [{ accountId: 'head' }] });
  });

  it('up to the secretariat for a unit without accounts', () => {
    const roster = [row('liaison', 'unit-1', null), ...office];
    expect(recipientsAt('liaison', 'unit-1', roster)).toMatchObject({ level: 'secretariat', skipped: [{ level: 'liaison', reason: 'no_account' }, { level: 'unit_head', reason: 'no_post' }] });
  });

  it('the county that handed a town its part before anybody of the city', () => {
    const roster = [row('liaison', 'town', null, null), row('liaison', 'county', 'desk'), row('unit_head', 'county', 'magistrate'), ...office];
    expect(recipientsAt('liaison', 'town', roster, 'county')).toMatchObject({ recipients: [{ accountId: 'desk' }], skipped: [{ level: 'liaison', reason: 'vacant', turnedTo: 'liaison', turnedToCounty: true }, { level: 'unit_head', reason: 'no_post' }] });
    expect(recipientsAt('liaison', 'town', office, 'county').skipped).toMatchObject([{}, {}, { level: 'liaison', county: true, turnedTo: 'secretariat', turnedToCounty: false }, { level: 'unit_head', county: true }]);
    expect(recipientsAt('liaison', 'town', roster.slice(2), 'county')).toMatchObject({ level: 'unit_head', recipients: [{ accountId: 'magistrate' }] });
    expect(recipientsAt('secretariat', 'town', roster, 'county').recipients).toMatchObject([{ accountId: 'secretary' }]);
    expect((['liaison', 'unit_head', 'secretariat', 'leader'] as const).map((level) => countyLevelsAt(level))).toEqual([[], ['liaison'], ['liaison', 'unit_head'], ['liaison', 'unit_head']]);
  });

  it('nobody where nobody is', () => {
    expect(recipientsAt('liaison', 'unit-1', [])).toMatchObject({ level: null, recipients: [] });
  });

  it('a person with two posts once', () => {
    expect(recipientsAt('secretariat', 'unit-1', [...office, row('secretariat', 'unit-0', 'secretary', 'deputy')]).recipients).toHaveLength(1);
  });
});

describe('the clock of a review', () => {
  it('reminds the secretariat and goes to the leaders; other clocks climb as the ladder says', () => {
    expect(escalationLevels.map((level) => levelOfClock('review', level))).toEqual(['secretariat', 'leader', 'leader', 'leader']);
    expect(escalationLevels.map((level) => levelOfClock('rectification', level))).toEqual([...escalationLevels]);
    expect([deskOfClock('review'), deskOfClock('report')]).toEqual(['secretariat', 'liaison']);
  });
});
