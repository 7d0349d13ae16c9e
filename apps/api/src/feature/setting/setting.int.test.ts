import { AssignmentEntity, ReportSlotEntity, TaskEntity } from '@lianxi/api-data';
import { bootApi, type TestApi } from '../../testing/index.js';
import { assigned } from '../task/loop.fixture.js';

const SETTINGS = '{ settings { amberWorkingDays acknowledgeWorkingDays signOffRequired objectionWorkingDays instructionUrgentDays instructionOrdinaryDays instructionDifficultDays lightPalette version viewerCan } }';
const REVISE = 'mutation($input: ReviseSettingsInput!) { reviseSettings(input: $input) { amberWorkingDays version } }';
const CORRECT = 'mutation($input: CorrectCalendarInput!, $dryRun: Boolean) { correctCalendar(input: $input, dryRun: $dryRun) { movedDates dryRun } }';
const YEAR = 'query($year: Int!) { calendarOfYear(year: $year) { published days { on working name correctionReason } } }';
const CHANGES = '{ settingChanges { verb postTitle reason changes { key from to } } }';
const values = { amberWorkingDays: 3, acknowledgeWorkingDays: 2, signOffRequired: false, objectionWorkingDays: 5, instructionUrgentDays: 5, instructionOrdinaryDays: 15, instructionDifficultDays: 30, lightPalette: 'standard' };
const typhoon = { dayOn: '2026-03-05', kind: 'day_off', reason: '台风停工' };

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

const correct = (input: object, dryRun = false) => api.as('secretariat').query<{ correctCalendar: { movedDates: number } }>(CORRECT, { input, dryRun });
const dates = () =>
  api.inside(async (manager) => [
    (await manager.find(TaskEntity)).map((task) => task.dueOn),
    (await manager.find(AssignmentEntity)).map((part) => [part.dueOn, part.acknowledgeDueOn]),
    (await manager.find(ReportSlotEntity, { order: { periodStartOn: 'ASC' }, take: 1 })).map((slot) => slot.dueOn),
  ]);

describe('settings', () => {
  it('are read by members and set by the secretariat, each joint meeting its own', async () => {
    expect(await api.as('liaison').query(SETTINGS)).toEqual({ settings: { ...values, version: 1, viewerCan: [] } });
    const input = { ...values, amberWorkingDays: 5, reason: '提早提醒', version: 1 };
    expect(await api.as('secretariat').query(REVISE, { input })).toEqual({ reviseSettings: { amberWorkingDays: 5, version: 2 } });
    expect(await api.as('secretariat').query(SETTINGS)).toMatchObject({ settings: { amberWorkingDays: 5, version: 2, viewerCan: ['reviseSettings', 'correctCalendar'] } });
    expect(await api.as('other_secretariat').query(SETTINGS)).toMatchObject({ settings: { amberWorkingDays: 3, version: 1 } });
    expect(await api.as('liaison').query(CHANGES)).toMatchObject({ settingChanges: [{ verb: 'reviseSettings', reason: '提早提醒', changes: [{ key: 'amberWorkingDays', from: '3', to: '5' }] }] });
    expect(await api.as('other_secretariat').query(CHANGES)).toEqual({ settingChanges: [] });
  });

  it('are refused to others, with an old version, out of bounds', async () => {
    const input = { ...values, amberWorkingDays: 5, reason: '提早提醒', version: 1 };
    expect(await api.as('liaison').refusal(REVISE, { input })).toBe('NOT_PERMITTED');
    expect(await api.as('secretariat').refusal(REVISE, { input: { ...input, version: 9 } })).toBe('VERSION_CONFLICT');
    expect(await api.as('secretariat').refusal(REVISE, { input: { ...input, amberWorkingDays: 99 } })).toBe('NUMBER_OUT_OF_RANGE');
    expect(await api.anonymous.refusal(SETTINGS)).toBe('NOT_SIGNED_IN');
  });

  it('hold from the next assignment', async () => {
    await api.as('secretariat').query(REVISE, { input: { ...values, acknowledgeWorkingDays: 4, reason: '给足时间', version: 1 } });
    await assigned(api, { workingDays: 5 });
    expect((await dates()).slice(0, 2)).toEqual([['2026-03-09'], [['2026-03-09', '2026-03-06']]]);
  });
});

describe('a correction of the calendar', () => {
  it('moves what counts over the day, and says so first', async () => {
    await assigned(api, { workingDays: 5, everyMonths: 1, dueDay: 5 });
    const before = await dates();
    expect(before).toEqual([['2026-03-09'], [['2026-03-09', '2026-03-04']], ['2026-03-05']]);
    expect(await correct(typhoon, true)).toEqual({ correctCalendar: { movedDates: 3, dryRun: true } });
    expect(await dates()).toEqual(before);
    expect(await correct(typhoon)).toEqual({ correctCalendar: { movedDates: 3, dryRun: false } });
    expect(await dates()).toEqual([['2026-03-10'], [['2026-03-10', '2026-03-04']], ['2026-03-06']]);
    const moved = (await api.events()).filter((event) => event.verb === 'recomputeDueDates').map((event) => [event.subjectType, event.data['previousDueOn'], event.data['dueOn']]);
    expect(moved).toEqual([['task', '2026-03-09', '2026-03-10'], ['assignment', '2026-03-09', '2026-03-10'], ['report_slot', '2026-03-05', '2026-03-06']]);
  });

  it('is taken back to what was published', async () => {
    await assigned(api, { workingDays: 5 });
    await correct(typhoon);
    await correct({ ...typhoon, kind: 'statutory', reason: '照常上班' });
    expect((await dates())[0]).toEqual(['2026-03-09']);
    expect(await api.as('liaison').query(CHANGES)).toMatchObject({ settingChanges: [{ changes: [{ key: '2026-03-05', from: 'day_off', to: 'statutory' }] }, { changes: [{ from: 'statutory', to: 'day_off' }] }] });
  });

  it('stands in the calendar of its own joint meeting only, beside the published days', async () => {
    await correct(typhoon);
    type Answer = { calendarOfYear: { published: boolean; days: { on: string }[] } };
    const [own, other] = await Promise.all([api.as('liaison').query<Answer>(YEAR, { year: 2026 }), api.as('other_secretariat').query<Answer>(YEAR, { year: 2026 })]);
    expect(own.calendarOfYear.published).toBe(true);
    expect(own.calendarOfYear.days.find((day) => day.on === '2026-03-05')).toEqual({ on: '2026-03-05', working: false, name: null, correctionReason: '台风停工' });
    expect(other.calendarOfYear.days).toEqual(own.calendarOfYear.days.filter((day) => day.on !== '2026-03-05'));
    expect(await api.as('other_secretariat').query(CHANGES)).toEqual({ settingChanges: [] });
  });

  it('is refused to others, for what is so already, and beyond reach', async () => {
    expect(await api.as('liaison').refusal(CORRECT, { input: typhoon })).toBe('NOT_PERMITTED');
    expect(await api.as('secretariat').refusal(CORRECT, { input: { ...typhoon, dayOn: '2026-03-07' } })).toBe('CALENDAR_UNCHANGED');
    expect(await api.as('secretariat').refusal(CORRECT, { input: { ...typhoon, dayOn: '2030-03-05' } })).toBe('DATE_OUT_OF_RANGE');
    expect(await api.as('secretariat').refusal(CORRECT, { input: { ...typhoon, reason: ' ' } })).toBe('REASON_REQUIRED');
    expect(await api.as('secretariat').refusal(YEAR, { year: 1900 })).toBe('NUMBER_OUT_OF_RANGE');
  });
});
