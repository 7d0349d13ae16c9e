import { bootApi, everybody, type TestApi, type Who } from '../../testing/index.js';
import { NotificationTeller } from '../notification/notification.teller.js';
import { act, filed, follow, listOf, makeConfidant, oneOf, openPage, refused, type ComplaintAnswer } from './complaint.fixture.js';

// Retaliation for a report (decree 733 art. 26): a confidant of another unit handles it, and nobody else learns of it.
let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
  await openPage(api);
  await makeConfidant(api, 'inspector');
});
afterEach(() => api.close());

const RETALIATION = { category: 'retaliation', text: '实名举报之后被单位停了工作，请查一查。' } as const;
const first = async (who: Who): Promise<ComplaintAnswer> => (await listOf(api, who)).items[0] as ComplaintAnswer;
const waiting = async (who: Who) => (await api.as(who).query<{ todayList: { items: { reason: string; count: number; viewerCan: string[] }[] } }>('{ todayList { items { reason count viewerCan } } }')).todayList.items.filter(({ reason }) => /complaint|retaliation/.test(reason));
const told = async (who: Who) => (await api.as(who).query<{ notifications: { items: { kind: string }[] } }>('{ notifications { items { kind } } }')).notifications.items.map(({ kind }) => kind);
const exported = async (who: Who) => (await api.server.inject({ method: 'GET', url: '/api/export/complaints.csv', headers: api.as(who).headers() })).body;

it('goes to the confidant alone: in lists, exports, on 今日要办 and in messages', async () => {
  await filed(api, RETALIATION);
  await api.app.get(NotificationTeller).tellAll();
  const report = await first('inspector');
  expect(report).toMatchObject({ category: 'retaliation', dueOn: '2026-03-16', viewerCan: expect.arrayContaining(['registerComplaint']) });
  expect(await waiting('inspector')).toEqual([{ reason: 'handle_retaliation', count: 1, viewerCan: ['registerComplaint'] }]);
  expect(await told('inspector')).toEqual(['complaint_filed']);
  expect(await exported('inspector')).toContain(report.code);
  for (const who of everybody.filter((each) => each !== 'inspector' && each !== 'invited')) {
    expect([who, await oneOf(api, who, report.id).catch(() => null)]).toEqual([who, null]);
    expect([who, (await exported(who)).includes(report.code)]).toEqual([who, false]);
  }
  for (const who of ['secretariat', 'leader'] as const) expect([who, (await listOf(api, who)).total, await waiting(who), await told(who)]).toEqual([who, 0, [], []]);
});

it('is registered, verified and answered within its own limit, and is not sorted away, joined or turned into something else', async () => {
  const receipt = await filed(api, RETALIATION);
  await filed(api);
  const report = (await listOf(api, 'inspector', { category: 'retaliation' })).items[0] as ComplaintAnswer;
  const other = await first('secretariat');
  expect(await refused(api, 'secretariat', 'registerComplaint', report, { category: 'retaliation', aboutUnitId: null })).toBe('NOT_FOUND');
  expect(await refused(api, 'secretariat', 'joinComplaint', other, { mainId: report.id })).toBe('NOT_FOUND');
  expect(await refused(api, 'inspector', 'registerComplaint', report, { category: 'other', aboutUnitId: null })).toBe('COMPLAINT_RETALIATION_KEPT');
  expect(await refused(api, 'inspector', 'joinComplaint', report, { mainId: other.id })).toBe('NOT_PERMITTED');
  const registered = await act(api, 'inspector', 'registerComplaint', report, { category: 'retaliation', aboutUnitId: api.world.units.firstTown });
  expect(registered).toMatchObject({ state: 'registered', dueOn: '2026-03-16' });
  expect(registered.viewerCan).not.toEqual(expect.arrayContaining(['proposeComplaintTask']));
  const assigned = await act(api, 'inspector', 'assignComplaint', registered, { unitId: api.world.units.finance });
  expect(await oneOf(api, 'liaison', report.id)).toMatchObject({ state: 'assigned' });
  const verified = await act(api, 'liaison', 'reportVerification', await act(api, 'liaison', 'acknowledgeComplaint', assigned), { finding: 'confirmed', text: '属实，已纠正' });
  await act(api, 'inspector', 'answerComplaint', verified, { answer: '已责成纠正。' });
  expect((await follow(api, receipt)).body).toMatchObject({ state: 'answered', answer: '已责成纠正。' });
});

it('what the secretariat sorts as one leaves its hands, and the confidant is told', async () => {
  await filed(api);
  const complaint = await first('secretariat');
  await act(api, 'secretariat', 'registerComplaint', complaint, { category: 'retaliation', aboutUnitId: api.world.units.firstTown });
  expect(await oneOf(api, 'secretariat', complaint.id)).toBeNull();
  expect(await oneOf(api, 'inspector', complaint.id)).toMatchObject({ category: 'retaliation', dueOn: '2026-03-16' });
  await api.app.get(NotificationTeller).tellAll();
  expect(await told('inspector')).toContain('complaint_filed');
});

it('its limit, and that of every step, follows a corrected calendar', async () => {
  await filed(api);
  const { id } = await first('secretariat');
  await api.as('secretariat').query('mutation($input: CorrectCalendarInput!) { correctCalendar(input: $input) { movedDates } }', { input: { dayOn: '2026-03-04', kind: 'day_off', reason: '台风停工' } });
  expect(await oneOf(api, 'secretariat', id)).toMatchObject({ dueOn: '2026-03-06' });
  expect((await api.events()).filter(({ verb }) => verb === 'recomputeDueDates').map(({ subjectType, data }) => [subjectType, data['previousDueOn'], data['dueOn']])).toEqual([['complaint', '2026-03-05', '2026-03-06']]);
});
