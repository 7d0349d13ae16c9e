import { defaultLadder } from '@lianxi/domain';
import { faultOfLadder, formOfLadder, isChanged, stepsOf, withStep } from './ladder-text';

const kept = { steps: defaultLadder.steps, quietFrom: '20:00', quietUntil: '08:00', runAt: '09:00' };
const form = formOfLadder(kept);

it('comes back as it went in, in whatever order it stands', () => {
  expect(stepsOf({ ...form, steps: [...form.steps].reverse() })).toEqual(defaultLadder.steps);
  expect([isChanged(form, kept), isChanged({ ...form, runAt: '10:00' }, kept)]).toEqual([false, true]);
});

it('one more stands above the last', () => {
  expect(stepsOf(withStep(form)).at(-1)).toEqual({ at: 15, level: 'leader' });
  expect(faultOfLadder(withStep(form))).toBeNull();
});

it.each([
  ['days', [{ key: 0, days: 'x', when: 'after', level: 'liaison' }]],
  ['days', [{ key: 0, days: '30', when: 'before', level: 'liaison' }]],
  ['none', []],
  ['twice', [{ key: 0, days: '1', when: 'after', level: 'liaison' }, { key: 1, days: '1', when: 'after', level: 'leader' }]],
  ['twice', [{ key: 0, days: '0', when: 'after', level: 'liaison' }, { key: 1, days: '0', when: 'before', level: 'leader' }]],
  ['down', [{ key: 0, days: '1', when: 'after', level: 'leader' }, { key: 1, days: '2', when: 'after', level: 'liaison' }]],
] as const)('says %s', (fault, steps) => expect(faultOfLadder({ ...form, steps: [...steps] })).toBe(fault));
