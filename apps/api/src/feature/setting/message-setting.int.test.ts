import { NotificationEntity } from '@lianxi/api-data';
import { bootApi, type TestApi } from '../../testing/index.js';
import { EscalationService } from '../notification/escalation.service.js';
import { assigned } from '../task/loop.fixture.js';

let api: TestApi;
beforeEach(async () => {
  api = await bootApi({ PUBLIC_URL: 'https://lianxi.example' });
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

const FIELDS = 'steps { at level } quietFrom quietUntil runAt version viewerCan';
const REVISE = `mutation($input: ReviseLadderInput!) { reviseLadder(input: $input) { ${FIELDS} } }`;
const input = (more: object = {}) => ({ steps: [{ at: 0, level: 'liaison' }, { at: 1, level: 'leader' }], quietFrom: '21:00', quietUntil: '07:00', runAt: '10:00', reason: '试行', version: 0, ...more });
const TEXT = 'mutation($kind: MessageTextKind!, $text: String!, $version: Int!) { reviseMessageText(kind: $kind, text: $text, version: $version) { text version } }';
const run = (): Promise<number> => api.app.get(EscalationService).runAll();

it('a ladder of its own holds from the next daily run, at its own hour, and stands in the history', async () => {
  await assigned(api, { everyMonths: 1 });
  expect(await api.as('liaison').query(`{ ladder { ${FIELDS} } }`)).toMatchObject({ ladder: { version: 0, runAt: '09:00', viewerCan: [] } });
  expect(await api.as('secretariat').query(REVISE, { input: input() })).toMatchObject({ reviseLadder: { version: 1, runAt: '10:00', steps: [{ at: 0, level: 'liaison' }, { at: 1, level: 'leader' }] } });
  api.clock.set('2026-03-26', '01:30:00');
  expect(await run()).toBe(0);
  api.clock.set('2026-03-26', '02:00:00');
  expect(await run()).toBe(2);
  expect(await api.inside((manager) => manager.countBy(NotificationEntity, { accountId: api.world.accounts.leader, kind: 'escalated' }))).toBe(1);
  const { settingChanges } = await api.as('liaison').query<{ settingChanges: unknown[] }>('{ settingChanges { verb reason changes { key from to } } }');
  expect(settingChanges).toMatchObject([{ verb: 'reviseLadder', reason: '试行', changes: [{ key: 'ladder.steps', to: '0 liaison, 1 leader' }, { key: 'ladder.quietFrom', from: '20:00', to: '21:00' }, { key: 'ladder.quietUntil' }, { key: 'ladder.runAt', from: '09:00', to: '10:00' }] }]);
});

it('two who revise at once: one is told', async () => {
  const answers = await Promise.all([api.as('secretariat').send(REVISE, { input: input() }), api.as('secretariat').send(REVISE, { input: input({ runAt: '11:00' }) })]);
  expect(answers.map((answer) => answer.errors?.[0]?.extensions.code ?? 'done').sort()).toEqual(['VERSION_CONFLICT', 'done']);
});

it('own words open mail and messages, are previewed by a real message, and taken back', async () => {
  await assigned(api, { everyMonths: 1 });
  const words = '{收件人}：{单位}有{件数}件到期，请于今日报送。';
  const PREVIEW = 'query($text: String!) { messagePreview(kind: reminder, text: $text) { subject text real } }';
  expect(await api.as('secretariat').query(PREVIEW, { text: words })).toMatchObject({ messagePreview: { real: false, text: expect.stringContaining('市财政局有1件到期') as string } });
  expect(await api.as('secretariat').query(TEXT, { kind: 'reminder', text: words, version: 0 })).toEqual({ reviseMessageText: { text: words, version: 1 } });
  api.clock.set('2026-03-20');
  await run();
  const [message] = await api.inside((manager) => manager.findBy(NotificationEntity, { accountId: api.world.accounts.liaison, kind: 'reminder' }));
  expect(message?.data['text']).toBe('liaison某：市财政局有1件到期，请于今日报送。');
  expect(await api.as('secretariat').query(PREVIEW, { text: '{件数}件' })).toMatchObject({ messagePreview: { real: true, text: expect.stringMatching(/\n1件\n1\. 市财政局：核对救助资金发放/) as string } });
  expect(await api.as('secretariat').query(TEXT, { kind: 'reminder', text: '', version: 1 })).toMatchObject({ reviseMessageText: { version: 2 } });
});

it('colours are chosen from those that can be read', async () => {
  const { settings } = await api.as('secretariat').query<{ settings: Record<string, unknown> }>('{ settings { amberWorkingDays acknowledgeWorkingDays signOffRequired objectionWorkingDays instructionUrgentDays instructionOrdinaryDays instructionDifficultDays version } }');
  const revised = await api.as('secretariat').query('mutation($input: ReviseSettingsInput!) { reviseSettings(input: $input) { lightPalette } }', { input: { ...settings, lightPalette: 'blue_orange', reason: '看得清' } });
  expect(revised).toEqual({ reviseSettings: { lightPalette: 'blue_orange' } });
});

it('is the secretariat’s alone', async () => {
  for (const who of ['liaison', 'leader', 'unit_head', 'system_admin'] as const) {
    const codes = [await api.as(who).in(api.world.jointMeetings.first).refusal(REVISE, { input: input() }), await api.as(who).in(api.world.jointMeetings.first).refusal(TEXT, { kind: 'urged', text: '请', version: 0 })];
    for (const code of codes) expect(['NOT_PERMITTED', 'NOT_FOUND']).toContain(code);
  }
  expect(await api.as('secretariat').refusal(TEXT, { kind: 'urged', text: '{电话}', version: 0 })).toBe('PLACEHOLDER_UNKNOWN');
  expect(await api.as('secretariat').refusal(REVISE, { input: input({ steps: [] }) })).toBe('NUMBER_OUT_OF_RANGE');
});
