import { defaultSettings } from '@lianxi/domain';
import { changedSettings, faultsOfSettings, formOfSettings, inputOfSettings } from './settings-text';

const form = formOfSettings(defaultSettings);

it('knows what changed', () => {
  expect(changedSettings(form, defaultSettings)).toEqual([]);
  expect(changedSettings({ ...form, amberWorkingDays: ' 5 ', signOffRequired: true }, defaultSettings)).toEqual(['amberWorkingDays', 'signOffRequired']);
});

it('knows what is wrong before it is sent', () => {
  expect(faultsOfSettings({ ...form, reason: '提早' })).toEqual({});
  expect(faultsOfSettings({ ...form, amberWorkingDays: '21', objectionWorkingDays: 'x' })).toEqual({ amberWorkingDays: true, objectionWorkingDays: true, reason: true });
});

it('sends numbers', () => {
  expect(inputOfSettings({ ...form, amberWorkingDays: ' 5 ', reason: ' 提早 ' }, 2)).toEqual({ ...defaultSettings, amberWorkingDays: 5, reason: '提早', version: 2 });
});
