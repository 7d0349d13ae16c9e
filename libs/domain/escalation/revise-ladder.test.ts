import { liaison, sampleContext, secretary } from '../testing/samples.js';
import { defaultLadder, type Ladder } from './ladder.js';
import { secondsUntilLoud } from './loud.js';
import { reviseLadder } from './revise-ladder.js';

const context = sampleContext();
const before = { ...defaultLadder, jointMeetingId: 'jm-1', version: 0, fromOn: context.today };
const revise = (changes: Partial<Ladder>, reason = '提早升级', version = 0, actor = secretary) => reviseLadder(actor, before, { ladder: { ...defaultLadder, ...changes }, reason, version }, context);
const steps = [{ at: 0, level: 'liaison' }, { at: 2, level: 'secretariat' }] as const;

it('is a new version from today, with old and new in the log', () => {
  const { ladder, events } = revise({ steps });
  expect(ladder).toMatchObject({ version: 1, fromOn: context.today, steps });
  expect(events).toMatchObject([{ verb: 'reviseLadder', subjectId: 'jm-1', reason: '提早升级', data: { steps, runAt: '09:00', previous: { steps: defaultLadder.steps }, version: 1 } }]);
});

it.each([
  ['a level that goes down', 'LADDER_ORDER', () => revise({ steps: [{ at: 0, level: 'leader' }, { at: 1, level: 'liaison' }] })],
  ['the same day twice', 'LADDER_ORDER', () => revise({ steps: [{ at: 0, level: 'liaison' }, { at: 0, level: 'leader' }] })],
  ['no step', 'NUMBER_OUT_OF_RANGE', () => revise({ steps: [] })],
  ['a time that is none', 'INPUT_INVALID', () => revise({ quiet: { from: '25:00', until: '08:00' } })],
  ['a run at half past', 'INPUT_INVALID', () => revise({ runAt: '09:30' })],
  ['a run in the evening', 'INPUT_INVALID', () => revise({ runAt: '19:00' })],
  ['a run in quiet hours', 'LADDER_RUN_QUIET', () => revise({ quiet: { from: '20:00', until: '10:00' } })],
  ['no reason', 'REASON_REQUIRED', () => revise({ steps }, '')],
  ['no change', 'NOTHING_CHANGED', () => revise({})],
  ['an old version', 'VERSION_CONFLICT', () => revise({ steps }, '提早', 3)],
  ['a liaison', 'NOT_PERMITTED', () => revise({ steps }, '提早', 0, liaison)],
])('refuses %s', (_, code, use) => expect(use).toThrow(expect.objectContaining({ code })));

it.each([
  ['2026-03-02T13:00:00.000Z', 11 * 3600], // 21:00 in Shanghai
  ['2026-03-02T23:30:00.000Z', 1800], // 07:30
  ['2026-03-02T04:00:00.000Z', 0],
])('at %s it is quiet for %i seconds more', (now, seconds) => expect(secondsUntilLoud(now, defaultLadder.quiet)).toBe(seconds));
