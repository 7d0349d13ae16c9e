import { PeriodExceptionEntity, PeriodLockEntity, ReportEntity, ReportSlotEntity } from '@lianxi/api-data';
import { stateAsOf } from '@lianxi/domain';
import { bootApi, type TestApi } from '../../testing/index.js';
import { NotificationTeller } from '../notification/notification.teller.js';
import { assigned, documents, newKey, reportInput, type SlotAnswer, type TaskAnswer } from '../task/loop.fixture.js';

const LOCK = 'id monthOn note expected onTime late missing underReview lockedBy unlockedAt unlockReason version viewerCan exceptions { id unitName reason untilOn inForce filed revokedAt version viewerCan }';
const lockPeriod = `mutation($monthOn: LocalDate!, $note: String) { lockPeriod(monthOn: $monthOn, note: $note) { ${LOCK} } }`;
const unlockPeriod = `mutation($id: ID!, $version: Int!, $reason: String!) { unlockPeriod(id: $id, version: $version, reason: $reason) { ${LOCK} } }`;
const grant = `mutation($lockId: ID!, $unitId: ID!, $slotId: ID, $reason: String!, $untilOn: LocalDate!) { grantException(lockId: $lockId, unitId: $unitId, slotId: $slotId, reason: $reason, untilOn: $untilOn) { ${LOCK} } }`;
const revoke = `mutation($id: ID!, $version: Int!, $reason: String!) { revokeException(id: $id, version: $version, reason: $reason) { ${LOCK} } }`;
const locks = `{ periodLocks { ${LOCK} } }`;
const preview = 'query($monthOn: LocalDate!) { previewLockPeriod(monthOn: $monthOn) { monthOn expected onTime late missing underReview refusal refusalParams units { unitName missing } } }';
const slotRead = 'query($id: ID!) { reportSlot(id: $id) { state version lock { monthOn exceptionUntilOn } report { underException } viewerCan } }';

interface Lock {
  readonly id: string;
  readonly version: number;
  readonly exceptions: readonly { readonly id: string; readonly version: number }[];
}

let api: TestApi;
let task: TaskAnswer;
const slotOf = (unit: 'finance' | 'health', month: string): SlotAnswer & { unit: { id: string } } => {
  const slot = task.slots.find((each) => each.periodStartOn === `${month}-01` && each.unit?.id === api.world.units[unit]);
  if (!slot) throw new Error(`no slot of ${unit} in ${month}`);
  return slot as SlotAnswer & { unit: { id: string } };
};
const file = (slot: SlotAnswer, more: object = {}) => [documents.file, { slotId: slot.id, version: slot.version, input: reportInput('已核对'), key: newKey(), ...more }] as const;

/** March by hand: finance in time, health missing; both monthly, due on the 25th. */
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
  const made = await assigned(api, { everyMonths: 1, parts: [{ unit: 'finance', role: 'lead' }, { unit: 'health', role: 'support' }] });
  task = (await api.as('secretariat').query<{ task: TaskAnswer }>(documents.task, { id: made.id })).task;
  api.clock.set('2026-03-20');
  await api.as('liaison').query(...file(slotOf('finance', '2026-03')));
  api.clock.set('2026-04-03');
});
afterEach(() => api.close());

async function lockMarch(): Promise<Lock> {
  return (await api.as('secretariat').query<{ lockPeriod: Lock }>(lockPeriod, { monthOn: '2026-03-01', note: '3月报送截止' })).lockPeriod;
}

it('shows what it would close, closes it, and keeps the figures of that day', async () => {
  const figures = { expected: 2, onTime: 1, late: 0, missing: 1, underReview: 1 };
  expect(await api.as('secretariat').query(preview, { monthOn: '2026-03-01' })).toEqual({ previewLockPeriod: { monthOn: '2026-03-01', ...figures, refusal: null, refusalParams: [], units: [{ unitName: '市卫生健康局', missing: 1 }] } });
  expect(await lockMarch()).toMatchObject({ monthOn: '2026-03-01', note: '3月报送截止', ...figures, unlockedAt: null, viewerCan: ['unlockPeriod', 'grantException'] });
  expect(await api.as('secretariat').query(preview, { monthOn: '2026-03-01' })).toMatchObject({ previewLockPeriod: { refusal: 'ALREADY_EXISTS' } });
  expect(await api.as('secretariat').query(preview, { monthOn: '2026-04-01' })).toMatchObject({ previewLockPeriod: { refusal: 'PERIOD_NOT_DUE', refusalParams: ['count=2', 'dueOn=2026-04-27'] } });
  expect(await api.as('secretariat').refusal(lockPeriod, { monthOn: '2026-03-15' })).toBe('ALREADY_EXISTS');
  expect(await api.as('liaison').refusal(lockPeriod, { monthOn: '2026-03-01' })).toBe('NOT_PERMITTED');
  expect(await api.as('liaison').query(locks)).toMatchObject({ periodLocks: [{ monthOn: '2026-03-01', viewerCan: [] }] });
  expect(await api.as('other_secretariat').query(locks)).toEqual({ periodLocks: [] });
  expect(await api.as('secretariat').query('{ overview { matrix { periods { startOn lock { id } } } } }')).toMatchObject({
    overview: { matrix: { periods: expect.arrayContaining([{ startOn: '2026-03-01', lock: { id: expect.any(String) } }, { startOn: '2026-04-01', lock: null }]) } },
  });
});

it('refuses filing, also on behalf, returning, accepting and urging; keeps drafts; other months go on', async () => {
  await lockMarch();
  const [sent, missing, april] = [slotOf('finance', '2026-03'), slotOf('health', '2026-03'), slotOf('health', '2026-04')];
  expect(await api.as('other_liaison').refusal(...file(missing))).toBe('PERIOD_LOCKED');
  expect(await api.as('secretariat').refusal(...file(missing, { source: '电话' }))).toBe('PERIOD_LOCKED');
  expect(await api.as('secretariat').refusal(documents.returnReport, { slotId: sent.id, version: 2, reason: '缺数据' })).toBe('PERIOD_LOCKED');
  expect(await api.as('secretariat').refusal(documents.acceptReport, { slotId: sent.id, version: 2 })).toBe('PERIOD_LOCKED');
  expect(await api.as('other_liaison').query(documents.saveDraft, { slotId: missing.id, version: 0, input: reportInput('写到一半') })).toMatchObject({ saveReportDraft: { state: 'draft' } });
  expect(await api.as('other_liaison').query(slotRead, { id: missing.id })).toMatchObject({ reportSlot: { lock: { monthOn: '2026-03-01', exceptionUntilOn: null }, viewerCan: ['saveReportDraft'] } });
  expect(await api.as('other_liaison').query(...file(april))).toMatchObject({ fileReport: { state: 'submitted' } });
  const urge = 'mutation($ids: [ID!]!, $key: String!) { urge(subjects: { slotIds: $ids, assignmentIds: [], taskIds: [] }, idempotencyKey: $key) { urged failures { code } } }';
  expect(await api.as('secretariat').query(urge, { ids: [missing.id], key: newKey() })).toEqual({ urge: { urged: 0, failures: [{ code: 'PERIOD_LOCKED' }] } });
});

it('asks nobody any more for what can no longer be sent, and the month’s figures stand whatever happens to the task', async () => {
  const today = '{ todayList { items { reason slotId } } overview { tiles { overdueReports closedReports underReviewReports missing } } reviewQueue { slots { id } } }';
  const before = await api.as('secretariat').query(today);
  expect(before).toMatchObject({ overview: { tiles: { overdueReports: 1, closedReports: 0, underReviewReports: 1, missing: 1 } }, reviewQueue: { slots: [{}] } });
  await lockMarch();
  const after = await api.as('secretariat').query<{ todayList: { items: { slotId: string | null }[] } }>(today);
  expect(after).toMatchObject({ overview: { tiles: { overdueReports: 0, closedReports: 1, underReviewReports: 0, missing: 1 } }, reviewQueue: { slots: [] } });
  expect(after.todayList.items.some((item) => item.slotId === slotOf('health', '2026-03').id)).toBe(false);
  const { version } = (await api.as('secretariat').query<{ task: TaskAnswer }>(documents.task, { id: task.id })).task;
  await api.as('secretariat').query('mutation($id: ID!, $version: Int!) { withdrawTask(id: $id, version: $version, reason: "事项取消") { id } }', { id: task.id, version });
  const states = await api.inside((manager) => manager.find(ReportSlotEntity, { where: { taskId: task.id, periodStartOn: '2026-03-01' }, order: { state: 'ASC' } }));
  expect(states.map((slot) => slot.state)).toEqual(['expected', 'submitted']);
});

it('lets one unit through until a day, marks what was filed so, and takes it back', async () => {
  const lock = await lockMarch();
  const missing = slotOf('health', '2026-03');
  const input = { lockId: lock.id, unitId: api.world.units.health, reason: '系统故障', untilOn: '2026-04-07' };
  expect(await api.as('liaison').refusal(grant, input)).toBe('NOT_PERMITTED');
  expect(await api.as('secretariat').refusal(grant, { ...input, unitId: api.world.units.union })).toBe('PERIOD_NOTHING_TO_FILE');
  const { grantException: granted } = await api.as('secretariat').query<{ grantException: Lock }>(grant, input);
  expect(granted.exceptions).toMatchObject([{ unitName: '市卫生健康局', untilOn: '2026-04-07', inForce: true, filed: 0 }]);
  // On the overview it is late again, and the exception is named beside the locked month.
  expect(await api.as('secretariat').query('{ overview { tiles { overdueReports closedReports missing } matrix { periods { lock { exceptions { unitName inForce } } } } } }')).toMatchObject({
    overview: { tiles: { overdueReports: 1, closedReports: 0, missing: 1 }, matrix: { periods: expect.arrayContaining([{ lock: { exceptions: [{ unitName: '市卫生健康局', inForce: true }] } }]) } },
  });
  // Another unit does not see it, its own does.
  expect(await api.as('liaison').query(locks)).toMatchObject({ periodLocks: [{ exceptions: [] }] });
  expect(await api.as('other_liaison').query(locks)).toMatchObject({ periodLocks: [{ exceptions: [{ reason: '系统故障' }] }] });
  api.clock.set('2026-04-08');
  expect(await api.as('other_liaison').refusal(...file(missing))).toBe('PERIOD_LOCKED');
  api.clock.set('2026-04-07');
  await api.as('other_liaison').query(...file(missing));
  expect(await api.as('secretariat').query(slotRead, { id: missing.id })).toMatchObject({ reportSlot: { state: 'submitted', report: { underException: true }, viewerCan: expect.arrayContaining(['returnReport', 'acceptReport']) } });
  expect(await api.inside((manager) => manager.findBy(ReportEntity, { slotId: missing.id }))).toMatchObject([{ exceptionId: granted.exceptions[0]?.id }]);
  api.clock.set('2026-04-09');
  await api.as('secretariat').query(documents.acceptReport, { slotId: missing.id, version: 2 });
  const { revokeException: gone } = await api.as('secretariat').query<{ revokeException: Lock }>(revoke, { id: granted.exceptions[0]?.id, version: 1, reason: '已补报' });
  expect(gone.exceptions).toMatchObject([{ filed: 1, inForce: false, viewerCan: [] }]);
  expect((await api.events()).map((event) => event.verb).filter((verb) => /lock|Exception/.test(verb))).toEqual(['lockPeriod', 'grantException', 'revokeException']);
});

it('is opened again with a reason; the log rebuilds locks and exceptions', async () => {
  const lock = await lockMarch();
  await api.as('secretariat').query(grant, { lockId: lock.id, unitId: api.world.units.health, slotId: slotOf('health', '2026-03').id, reason: '漏报补报', untilOn: '2026-04-10' });
  expect(await api.as('secretariat').refusal(unlockPeriod, { id: lock.id, version: 1, reason: ' ' })).toBe('REASON_REQUIRED');
  expect(await api.as('secretariat').query(unlockPeriod, { id: lock.id, version: 1, reason: '口径有误，重新汇总' })).toMatchObject({ unlockPeriod: { unlockReason: '口径有误，重新汇总', viewerCan: [] } });
  expect(await api.as('other_liaison').query(...file(slotOf('health', '2026-03')))).toMatchObject({ fileReport: { state: 'submitted' } });
  const state = stateAsOf(await api.events(), '2026-04-03');
  expect(state.all('period_lock')).toEqual((await api.inside((manager) => manager.find(PeriodLockEntity))).map((row) => ({ ...row })));
  expect(state.all('period_exception')).toEqual((await api.inside((manager) => manager.find(PeriodExceptionEntity))).map((row) => ({ ...row })));
});

it('a report on its way while the month is locked is either counted or refused, never neither', async () => {
  const missing = slotOf('health', '2026-03');
  const [locked, filed] = await Promise.all([api.as('secretariat').query<{ lockPeriod: { missing: number } }>(lockPeriod, { monthOn: '2026-03-01' }), api.as('other_liaison').refusal(...file(missing)).catch(() => null)]);
  expect([locked.lockPeriod.missing, filed]).toEqual(filed === null ? [0, null] : [1, 'PERIOD_LOCKED']);
});

it('locked by two secretaries at once is locked once, and the second is told so', async () => {
  const [once, again] = await Promise.all([1, 2].map(() => api.as('secretariat').send(lockPeriod, { monthOn: '2026-03-01' })));
  const codes = [once, again].map((answer) => answer?.errors?.[0]?.extensions.code ?? 'done').sort();
  expect(codes).toEqual(['ALREADY_EXISTS', 'done']);
  expect(await api.inside((manager) => manager.countBy(PeriodLockEntity, { monthOn: '2026-03-01' }))).toBe(1);
  expect((await api.events()).filter(({ verb }) => verb === 'lockPeriod')).toHaveLength(1);
});

it('tells each unit that was asked: locked with what it had not filed, an exception with its last day, taken back, opened', async () => {
  interface Told { notifications: { items: { kind: string; unitName: string; periodStartOn: string; dueOn: string | null; title: string | null; count: number; text: string | null; slotId: string | null }[] } }
  const teller = api.app.get(NotificationTeller);
  await teller.tellAll();
  const lock = await lockMarch();
  const slotId = slotOf('health', '2026-03').id;
  const granted = await api.as('secretariat').query<{ grantException: Lock }>(grant, { lockId: lock.id, unitId: api.world.units.health, slotId, reason: '系统故障', untilOn: '2026-04-10' });
  const [exception] = granted.grantException.exceptions;
  await api.as('secretariat').query(revoke, { id: exception?.id, version: exception?.version, reason: '已另行说明' });
  await api.as('secretariat').query(unlockPeriod, { id: lock.id, version: lock.version, reason: '口径调整' });
  await teller.tellAll();
  await teller.tellAll();
  const told = async (who: 'liaison' | 'other_liaison' | 'town_liaison') =>
    (await api.as(who).query<Told>('{ notifications { items { kind unitName periodStartOn dueOn title count text slotId } } }')).notifications.items.filter(({ kind }) => /period|exception/.test(kind)).reverse();
  const march = { unitName: '市卫生健康局', periodStartOn: '2026-03-01' };
  expect(await told('other_liaison')).toEqual([
    { kind: 'period_locked', ...march, dueOn: null, title: null, count: 1, text: '3月报送截止', slotId: null },
    { kind: 'exception_granted', ...march, dueOn: '2026-04-10', title: expect.any(String) as string, count: 1, text: '系统故障', slotId },
    { kind: 'exception_revoked', ...march, dueOn: '2026-04-10', title: expect.any(String) as string, count: 1, text: '已另行说明', slotId },
    { kind: 'period_unlocked', ...march, dueOn: null, title: null, count: 1, text: '口径调整', slotId: null },
  ]);
  expect((await told('liaison')).map(({ kind, count }) => [kind, count])).toEqual([['period_locked', 0], ['period_unlocked', 0]]);
  expect(await told('town_liaison')).toEqual([]);
});

it('shows the months with what is open in each, and one report an exception can be for', async () => {
  const months = '{ reportMonths { monthOn expected onTime late missing underReview coming comingUntilOn missingUnits lock { lockedBy } } }';
  const march = { monthOn: '2026-03-01', expected: 2, onTime: 1, late: 0, missing: 1, underReview: 1, coming: 0, comingUntilOn: null, missingUnits: 1 };
  expect(await api.as('secretariat').query(months)).toMatchObject({ reportMonths: [{ monthOn: '2026-04-01', expected: 2, missing: 0, missingUnits: 0, coming: 2, comingUntilOn: '2026-04-27' }, { ...march, lock: null }] });
  await lockMarch();
  expect(await api.as('liaison').query(months)).toMatchObject({ reportMonths: [{ lock: null }, { ...march, lock: { lockedBy: expect.any(String) as string } }] });
  expect(await api.as('inspector').refusal(months)).toBe('NOT_PERMITTED');
  expect(await api.as('other_secretariat').query(months)).toEqual({ reportMonths: [] });
  const units = 'query($monthOn: LocalDate!) { periodUnits(monthOn: $monthOn) { unitName missing slots { slotId periodStartOn periodMonths } } }';
  expect(await api.as('secretariat').query(units, { monthOn: '2026-03-01' })).toEqual({ periodUnits: [{ unitName: '市卫生健康局', missing: 1, slots: [{ slotId: slotOf('health', '2026-03').id, periodStartOn: '2026-03-01', periodMonths: 1 }] }] });
});
