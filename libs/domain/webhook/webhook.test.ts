import { liaison, sampleContext, secretary } from '../testing/samples.js';
import { changeWebhook, pauseFailing } from './change-webhook.js';
import { createWebhook } from './create-webhook.js';
import { hasFailedLong, webhookKindOf } from './webhook.js';

const context = sampleContext();
const input = { name: '市数据平台', host: 'data.example.cn', kinds: ['report_filed', 'task_assigned'] } as const;
const create = (changes: object = {}, namesInUse: readonly string[] = []) =>
  createWebhook(secretary, { jointMeetingId: 'jm-1', namesInUse: new Set(namesInUse) }, { ...input, ...changes }, context);

it('goes from active to paused and back, and ends for good', () => {
  const { webhook, events } = create();
  expect([webhook.kinds, events[0]?.data]).toEqual([['task_assigned', 'report_filed'], expect.objectContaining({ host: 'data.example.cn' })]);
  const paused = changeWebhook('pauseWebhook', secretary, webhook, context).webhook;
  expect(paused).toMatchObject({ state: 'paused', pausedBecause: 'by_hand', version: 2 });
  const resumed = changeWebhook('resumeWebhook', secretary, { ...paused, failingSince: '2026-11-20T00:00:00.000Z' }, context).webhook;
  expect(resumed).toMatchObject({ state: 'active', pausedBecause: null, failingSince: null });
  const ended = changeWebhook('endWebhook', secretary, resumed, context).webhook;
  expect(() => changeWebhook('resumeWebhook', secretary, ended, context)).toThrow(expect.objectContaining({ code: 'STATE_CONFLICT' }));
});

it('pauses by itself after three days of no, and says why', () => {
  const failingSince = '2026-11-21T02:00:00.000Z';
  expect([0, 259_199_999, 259_200_000].map(hasFailedLong)).toEqual([false, false, true]);
  expect(pauseFailing({ ...create().webhook, failingSince })).toMatchObject({ webhook: { state: 'paused', pausedBecause: 'failing' }, events: [{ verb: 'pauseWebhook', postId: null }] });
});

it.each([
  ['recomputeDueDates', 'report_slot', 'task_changed'], ['recomputeDueDates', 'task', 'task_changed'], ['reviseReporting', 'task', 'task_changed'], ['waiveSupport', 'assignment', 'task_changed'],
  ['archiveTask', 'task', 'task_progress'], ['lockPeriod', 'period_lock', 'report_reviewed'], ['grantException', 'period_exception', 'report_reviewed'],
] as const)('tells %s of a %s as %s', (verb, subjectType, kind) => {
  expect(webhookKindOf({ verb, subjectType })).toBe(kind);
});

it('tells no draft, no instruction, no setting', () => {
  expect(webhookKindOf({ verb: 'fileReport', subjectType: 'report_slot' })).toBe('report_filed');
  for (const event of [{ verb: 'saveReportDraft', subjectType: 'report_slot' }, { verb: 'writeInstruction', subjectType: 'instruction' }, { verb: 'reviseSettings', subjectType: 'joint_meeting' }] as const) expect(webhookKindOf(event)).toBeNull();
});

it.each([
  ['no name', { name: '' }, [], 'FIELD_REQUIRED'],
  ['no kind', { kinds: [] }, [], 'FIELD_REQUIRED'],
  ['a name in use', {}, ['市数据平台'], 'ALREADY_EXISTS'],
  ['a twenty-first', {}, Array.from({ length: 20 }, (_, place) => String(place)), 'NUMBER_OUT_OF_RANGE'],
] as const)('is refused with %s', (_why, changes, names, code) => {
  expect(() => create(changes, names)).toThrow(expect.objectContaining({ code }));
});

it('is the secretariat’s only', () => {
  expect(() => changeWebhook('pauseWebhook', liaison, create().webhook, context)).toThrow(expect.objectContaining({ code: 'NOT_PERMITTED' }));
});
