import { NotificationTeller } from '../notification/notification.teller.js';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { newKey } from '../task/loop.fixture.js';
import { act, approval, approved, designate, drafted, planOn, read, refused, underWay } from './inspection.fixture.js';

// By whom it is approved, by what it goes on, and what units hear when it does not (L1, L3, L4).
let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

const MESSAGES = '{ notifications { items { kind title text inspectionId } } }';
async function heard(who: Who): Promise<readonly { kind: string; title: string | null; text: string | null; inspectionId: string | null }[]> {
  await api.app.get(NotificationTeller).tellAll();
  return (await api.as(who).query<{ notifications: { items: { kind: string; title: string | null; text: string | null; inspectionId: string | null }[] } }>(MESSAGES)).notifications.items;
}

describe('the approval', () => {
  const CHOICES = 'query($id: ID!) { inspection(id: $id) { approverName approverPostId approvalDocument approvalRecordedBy approverChoices { postId personName leads headsSecretariat } } }';

  it('names a post that leads, or the number of a paper; the leaders read what the office wrote down, a leader in person needs no paper', async () => {
    const { id: designationId } = await designate(api);
    const draft = await drafted(api, planOn(designationId), [api.world.units.finance]);
    const { id, version } = await act(api, 'secretariat', 'submitInspection', { id: draft.id, version: draft.version });
    const post = api.world.posts.leader ?? '';
    const { inspection } = await api.as('secretariat').query<{ inspection: { approverChoices: unknown[] } }>(CHOICES, { id });
    expect(inspection.approverChoices).toEqual([{ postId: post, personName: 'leader某', leads: true, headsSecretariat: false }]);
    const by = (input: object) => ({ id, version, input: { approver: 'government_head', approvedOn: '2026-03-02', ...input } });
    expect(await refused(api, 'secretariat', 'approveInspection', by({ approverName: '王市长', document: '已同意' }))).toBe('INSPECTION_APPROVAL_PAPER');
    expect(await refused(api, 'secretariat', 'approveInspection', by({ approverPostId: api.world.posts.liaison, document: '5号' }))).toBe('INSPECTION_APPROVER');
    await act(api, 'secretariat', 'approveInspection', by({ approverPostId: post, document: '呈批件' }));
    expect(await api.as('secretariat').query(CHOICES, { id })).toEqual({ inspection: { approverName: 'leader某', approverPostId: post, approvalDocument: '呈批件', approvalRecordedBy: 'secretariat某', approverChoices: [] } });
    expect(await heard('leader')).toEqual([{ kind: 'inspection_approved', title: '低保资金发放', text: null, inspectionId: id }]);
    const other = await drafted(api, planOn(designationId, { matter: '医疗救助', topics: ['medical'], overlapReason: '内容不同' }), [api.world.units.health]);
    const sent = await act(api, 'secretariat', 'submitInspection', { id: other.id, version: other.version });
    await act(api, 'leader', 'approveInspection', { id: sent.id, version: sent.version, input: { approver: 'government_head', approverPostId: post, approvedOn: '2026-03-02' } });
    expect(await api.as('leader').query(CHOICES, { id: sent.id })).toMatchObject({ inspection: { approvalDocument: null, approvalRecordedBy: null } });
    expect(await heard('leader')).toHaveLength(1);
  });
});

describe('two plans of one matter sent at the same moment', () => {
  it('one is sent, the other refused and offered to join it', async () => {
    const { id: designationId } = await designate(api);
    const units = [api.world.units.finance, api.world.units.health];
    const drafts = [await drafted(api, planOn(designationId), units), await drafted(api, planOn(designationId), units)];
    const answers = await Promise.all(drafts.map(({ id, version }) => refused(api, 'secretariat', 'submitInspection', { id, version }).catch(() => 'sent')));
    expect([...answers].sort()).toEqual(['INSPECTION_REPEATED', 'sent']);
    const [waits, went] = answers[0] === 'sent' ? [drafts[1], drafts[0]] : [drafts[0], drafts[1]];
    const second = await read(api, 'secretariat', waits?.id ?? '');
    expect(second).toMatchObject({ state: 'draft', overlaps: expect.arrayContaining([expect.objectContaining({ inspectionId: went?.id })]) });
    expect(second?.viewerCan).toContain('joinInspection');
    expect(await act(api, 'secretariat', 'joinInspection', { id: waits?.id, version: waits?.version, jointMeetingId: api.world.jointMeetings.first, inspectionId: went?.id })).toMatchObject({ state: 'joined' });
  });
});

describe('a designation ended while the inspection is under way', () => {
  it('stops field work and conclusion until the plan rests on a new one', async () => {
    const first = await designate(api);
    const { finance } = api.world.units;
    const { id, objects } = await underWay(api, planOn(first.id), [finance]);
    api.clock.set('2026-03-04');
    await api.as('secretariat').query('mutation($id: ID!, $version: Int!, $reason: String!) { endDesignation(id: $id, version: $version, reason: $reason) { id } }', { id: first.id, version: first.version, reason: '另行安排' });
    const visit = (onDate: string) => ({ id, input: { objectId: objects[0]?.id, onDate, place: '一楼', method: 'on_site', observations: '台账不一致' }, idempotencyKey: newKey() });
    expect(await refused(api, 'inspector', 'recordVisit', visit('2026-03-04'))).toBe('INSPECTION_NOT_DESIGNATED');
    await act(api, 'inspector', 'recordVisit', visit('2026-03-03'));
    const stopped = await read(api, 'secretariat', id);
    expect(stopped?.lacks.map(({ code }) => code)).toEqual(['INSPECTION_NOT_DESIGNATED']);
    const conclude = { id, version: stopped?.version, document: '1号', fieldChecked: true, conclusions: [{ objectId: objects[0]?.id, text: '良好' }] };
    expect(await refused(api, 'secretariat', 'concludeInspection', conclude)).toBe('INSPECTION_NOT_DESIGNATED');
    const { id: designationId } = await designate(api, 'secretariat', { document: '甲府函〔2026〕9号', fromOn: '2026-03-01' });
    const replanned = await act(api, 'secretariat', 'reviseInspection', { id, version: stopped?.version, plan: planOn(designationId), objects: [{ unitId: finance }], reason: '换依据' });
    const again = await act(api, 'secretariat', 'approveInspection', { id, version: replanned.version, input: { ...approval, approvedOn: '2026-03-04' } });
    await act(api, 'secretariat', 'startInspection', { id, version: again.version });
    expect((await act(api, 'inspector', 'recordVisit', visit('2026-03-04'))).visits).toHaveLength(2);
  });
});

describe('a unit that was told', () => {
  it('hears of the change, of leaving the plan, and of the withdrawal', async () => {
    const { id: designationId } = await designate(api);
    const { finance, health } = api.world.units;
    const ready = await approved(api, planOn(designationId), [health, finance]);
    const told = await act(api, 'secretariat', 'notifyObject', { id: ready.id, version: ready.version, unitIds: [finance], text: '请配合' });
    const [plan, reason] = [planOn(designationId, { scope: '全年' }), '范围有变'];
    const changed = await act(api, 'secretariat', 'reviseInspection', { id: ready.id, version: told.version, plan, objects: [{ unitId: health }, { unitId: finance }], reason });
    const again = await act(api, 'secretariat', 'approveInspection', { id: ready.id, version: changed.version, input: { ...approval, approvedOn: api.clock.today() } });
    expect(await heard('liaison')).toMatchObject([{ text: expect.stringContaining('已批准'), inspectionId: ready.id }, { text: expect.stringContaining('重新报批'), inspectionId: ready.id }, { kind: 'inspection_notice' }]);
    const left = await act(api, 'secretariat', 'reviseInspection', { id: ready.id, version: again.version, plan, objects: [{ unitId: health }], reason });
    expect(await heard('liaison')).toMatchObject([
      { kind: 'inspection_changed', title: '低保资金发放', text: expect.stringContaining('不再列为'), inspectionId: null }, { kind: 'inspection_changed', text: expect.stringContaining('已批准') },
      { kind: 'inspection_changed', text: expect.stringContaining('重新报批') }, { kind: 'inspection_notice' },
    ]);
    const back = await act(api, 'secretariat', 'reviseInspection', { id: ready.id, version: left.version, plan: planOn(designationId), objects: [{ unitId: finance }], reason }).catch(() => null);
    expect(back).toBeNull();
    await act(api, 'secretariat', 'withdrawInspection', { id: ready.id, version: left.version, reason: '改为暗访' });
    expect(await heard('liaison')).toHaveLength(4);
    const other = await approved(api, planOn(designationId, { matter: '医疗救助', topics: ['medical'], overlapReason: '内容不同' }), [finance]);
    const notified = await act(api, 'secretariat', 'notifyObject', { id: other.id, version: other.version, unitIds: [finance], text: '请配合' });
    await act(api, 'secretariat', 'withdrawInspection', { id: other.id, version: notified.version, reason: '内部原因' });
    const [last] = await heard('liaison');
    expect(last).toMatchObject({ kind: 'inspection_changed', title: '医疗救助', text: '本次督查已撤销', inspectionId: other.id });
    expect(JSON.stringify(await heard('liaison'))).not.toMatch(/内部原因|暗访/);
  });
});
