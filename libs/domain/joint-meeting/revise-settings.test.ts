import { liaison, sampleContext, secretary } from '../testing/samples.js';
import { canReviseSettings, reviseSettings, type SettingsOfJointMeeting } from './revise-settings.js';
import { defaultSettings } from './settings.js';

const context = sampleContext();
const before: SettingsOfJointMeeting = { ...defaultSettings, jointMeetingId: 'jm-1', version: 3 };
const revise = (changes: Partial<typeof defaultSettings>, reason = '提早提醒', version = 3, actor = secretary) =>
  reviseSettings(actor, before, { settings: { ...defaultSettings, ...changes }, reason, version }, context);

it('sets values from now on, and logs old and new with the reason', () => {
  const { settings, events } = revise({ amberWorkingDays: 5, signOffRequired: true });
  expect(settings).toEqual({ ...before, amberWorkingDays: 5, signOffRequired: true, version: 4 });
  expect(events).toMatchObject([{
    verb: 'reviseSettings', subjectType: 'joint_meeting', subjectId: 'jm-1', reason: '提早提醒',
    data: { amberWorkingDays: 5, signOffRequired: true, previous: { amberWorkingDays: 3, signOffRequired: false }, version: 4 },
  }]);
});

it.each([
  ['a value out of bounds', 'NUMBER_OUT_OF_RANGE', () => revise({ amberWorkingDays: 21 })],
  ['a value that is no whole number', 'NUMBER_OUT_OF_RANGE', () => revise({ objectionWorkingDays: 2.5 })],
  ['no reason', 'REASON_REQUIRED', () => revise({ amberWorkingDays: 5 }, ' ')],
  ['no change', 'NOTHING_CHANGED', () => revise({})],
  ['an old version', 'VERSION_CONFLICT', () => revise({ amberWorkingDays: 5 }, '提早', 2)],
  ['a liaison', 'NOT_PERMITTED', () => revise({ amberWorkingDays: 5 }, '提早', 3, liaison)],
])('refuses %s', (_, code, use) => expect(use).toThrow(expect.objectContaining({ code })));

it('is offered to the secretariat alone', () => {
  expect([secretary, liaison].map((actor) => canReviseSettings(actor, 'jm-1', context.today))).toEqual([true, false]);
});
