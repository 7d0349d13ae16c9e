import { bootApi, type TestApi } from '../../testing/index.js';
import { EscalationService } from '../notification/escalation.service.js';
import { newKey } from '../task/loop.fixture.js';
import { act, clientOf, commission, commissioned, enters, invite, programme, refused, type Answer } from './outsider.fixture.js';
import { designate, drafted, planOn } from '../inspection/inspection.fixture.js';

const FIELDS = `id code state version inside matter institution unitNames indicators { name result } assessors { personName } works { id place observations files { id } } report reportSource reportFiles { id } stateReason viewerCan`;
const MORE = `${FIELDS} overlapReason findings { id matter version state responsibleUnitName evidence { kind visitId text } viewerCan } findingCount events { verb personName }`;
interface Assessment extends Answer {
  readonly works: readonly { id: string; place: string; files: readonly { id: string }[] }[];
  readonly findings: readonly { id: string; version: number; viewerCan: readonly string[] }[];
  readonly events: readonly { verb: string }[];
}

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

const oneAs = async (who: Parameters<typeof clientOf>[1], id: string, fields = FIELDS): Promise<Assessment | null> =>
  (await clientOf(api, who).query<{ assessment: Assessment | null }>(`query($id: ID!) { assessment(id: $id) { ${fields} } }`, { id })).assessment;
const did = (who: Parameters<typeof clientOf>[1], verb: string, said: object, fields = MORE) => act<Assessment>(api, who, verb, said, fields);
const work = (more: object = {}) => ({ unitId: api.world.units.finance, onDate: '2026-03-02', place: '财政局二楼', method: 'sample', observations: '抽查30户，28户按时', ...more });

it('is commissioned, worked at and reported by the third party’s own account, and taken over by the secretariat', async () => {
  const postId = await invite(api, 'pinggu.li');
  const { id, version, code, viewerCan } = await commissioned<Assessment>(api, MORE);
  expect([code, viewerCan]).toEqual(['PG-2026-001', ['recordAssessmentWork', 'handInAssessment', 'reviseAssessment', 'setAssessors', 'withdrawAssessment']]);
  await did('secretariat', 'setAssessors', { id, version, assessors: [{ postId, office: '项目主管' }, { personName: '外聘调查员', office: '调查员' }] });
  const li = await enters(api, 'pinggu.li');
  const upload = async (name: string): Promise<string> => String((await li.upload(name, '内容')).body['id']);
  const [photo, paper] = [await upload('现场.txt'), await upload('报告.txt')];
  let mine = await did(li, 'recordAssessmentWork', { id, input: work({ files: [{ id: photo }] }), idempotencyKey: newKey() }, FIELDS);
  expect(mine).toMatchObject({ inside: true, viewerCan: ['recordAssessmentWork', 'handInAssessment'], works: [{ place: '财政局二楼', files: [{ id: photo }] }], assessors: [{ personName: 'pinggu.li先生' }] });
  mine = await did(li, 'handInAssessment', { id, version: mine.version, input: { report: '总体良好', results: ['93.3%'], files: [{ id: paper }] } }, FIELDS);
  expect(mine).toMatchObject({ state: 'reported', reportSource: null, reportFiles: [{ id: paper }], viewerCan: [] });
  const evidence = [{ kind: 'visit', visitId: mine.works[0]?.id }, { kind: 'document', text: '报告第3页' }];
  const found = { responsibleUnitId: api.world.units.finance, severity: 'serious', kind: 'payment', matter: '发放', text: '两个月迟发', evidence };
  let whole = await did('secretariat', 'takeOverFinding', { id, input: found, idempotencyKey: newKey() });
  expect(whole).toMatchObject({ findingCount: 1, findings: [{ responsibleUnitName: expect.any(String), evidence: [{ kind: 'visit' }, { kind: 'document' }], viewerCan: ['dropTakenFinding'] }] });
  expect((await oneAs('liaison', id, MORE))?.findings ?? []).toEqual([]);
  whole = await did('secretariat', 'closeAssessment', { id, version: whole.version });
  expect(whole.events.map(({ verb }) => verb)).toEqual(['closeAssessment', 'takeOverFinding', 'handInAssessment', 'recordAssessmentWork', 'setAssessors', 'commissionAssessment']);
  const fetched = async (who: Parameters<typeof clientOf>[1], file: string) => (await api.server.inject({ url: `/files/${file}`, headers: clientOf(api, who).headers() })).statusCode;
  expect([await fetched(li, paper), await fetched('secretariat', photo), await fetched('liaison', paper), await fetched('other_secretariat', paper)]).toEqual([200, 200, 404, 404]);
});

it('is refused to whoever has no part in it, each with its code', async () => {
  const { id, version } = await commissioned<Assessment>(api, MORE);
  const [seated, stranger] = [await invite(api, 'pinggu.li'), await invite(api, 'pinggu.wang', '2026-12-31')];
  const wang = await enters(api, 'pinggu.wang');
  expect(await refused(api, 'secretariat', 'setAssessors', { id, version, assessors: [{ postId: stranger }] })).toBe('OUTSIDER_TERM');
  expect(await refused(api, 'secretariat', 'setAssessors', { id, version, assessors: [{ postId: api.world.posts.inspector }] })).toBe('OUTSIDER_SEAT');
  await did('secretariat', 'setAssessors', { id, version, assessors: [{ postId: seated }] });
  expect(await oneAs(wang, id)).toBeNull();
  expect(await refused(api, wang, 'recordAssessmentWork', { id, input: work(), idempotencyKey: newKey() })).toBe('NOT_FOUND');
  const li = await enters(api, 'pinggu.li');
  expect(await refused(api, li, 'recordAssessmentWork', { id, input: work({ observations: '证号440703196501011234' }), idempotencyKey: newKey() })).toBe('PERSON_DATA');
  expect(await refused(api, li, 'handInAssessment', { id, version: version + 1, input: { report: '好', results: ['1'], files: [] } })).toBe('ASSESSMENT_REPORT_FILE');
  const take = { id, input: { responsibleUnitId: api.world.units.finance, severity: 'minor', kind: 'late', matter: '发放', text: '迟发', evidence: [{ kind: 'data', text: '台账' }] }, idempotencyKey: newKey() };
  expect(await refused(api, 'secretariat', 'takeOverFinding', take)).toBe('STATE_CONFLICT');
  expect(await refused(api, 'liaison', 'commissionAssessment', { input: commission(api), idempotencyKey: newKey() })).toBe('NOT_PERMITTED');
  expect(await li.refusal('query($id: ID!) { assessment(id: $id) { findings { id } } }', { id })).toBe('NOT_FOUND');
  expect(await oneAs('other_secretariat', id)).toBeNull();
});

it('burdens a unit as an inspection does: each is shown to the other, also to another joint meeting (L4)', async () => {
  const { finance } = api.world.units;
  await commissioned<Assessment>(api, MORE);
  const { id: designationId } = await designate(api);
  const whole = await drafted(api, planOn(designationId, { topics: ['minimum_living'] }), [finance]);
  expect(whole.loads).toEqual([expect.objectContaining({ unitId: finance })]);
  const asks = 'query($id: ID!) { inspection(id: $id) { overlaps { what code inspectionId sameMatter } loads { inspections assessments visits } lacks { code } } }';
  const shown = (await api.as('secretariat').query<{ inspection: { lacks: { code: string }[] } }>(asks, { id: whole.id })).inspection;
  expect(shown).toMatchObject({ overlaps: [{ what: 'assessment', code: 'PG-2026-001', inspectionId: null }], loads: [{ inspections: 0, assessments: 1, visits: 0 }] });
  expect(shown.lacks.map(({ code }) => code)).toContain('INSPECTION_OVERLAP_REASON');
  const burden = 'query($unitIds: [ID!]!, $matter: String!, $topics: [AssistanceCategory!]!, $fromOn: LocalDate!, $toOn: LocalDate!) { outsideBurden(unitIds: $unitIds, matter: $matter, topics: $topics, fromOn: $fromOn, toOn: $toOn) { overlaps { what own unitName jointMeetingName } loads { assessments } } }';
  const asked = { unitIds: [finance], matter: '低保', topics: ['minimum_living'], fromOn: '2026-03-10', toOn: '2026-03-12' };
  expect(await api.as('other_secretariat').query(burden, asked)).toMatchObject({ outsideBurden: { overlaps: [{ what: 'assessment', own: false }], loads: [{ assessments: 1 }] } });
  expect(await refused(api, 'secretariat', 'planDelegateVisit', { input: programme(api, { topics: ['minimum_living'], stops: [{ unitId: finance, onDate: '2026-03-02', place: '大厅' }] }), idempotencyKey: newKey() })).toBe('OUTSIDE_OVERLAP_REASON');
});

it('whose report has not come in is told to the secretariat once its term is over, once for each term, and stands on today’s list', async () => {
  const { id, version } = await commissioned<Assessment>(api, MORE);
  const run = async (on: string): Promise<void> => {
    api.clock.set(on);
    await api.app.get(EscalationService).runAll();
  };
  const told = async (who: 'secretariat' | 'leader' | 'liaison') =>
    (await api.as(who).query<{ notifications: { items: { kind: string; title: string; dueOn: string; assessmentId: string }[] } }>('{ notifications { items { kind title dueOn assessmentId } } }')).notifications.items.filter(({ kind }) => kind === 'assessment_late');
  await run('2026-03-31');
  expect(await told('secretariat')).toEqual([]);
  await run('2026-04-01');
  await run('2026-04-02');
  expect(await told('secretariat')).toEqual([{ kind: 'assessment_late', title: '低保政策落实情况', dueOn: '2026-03-31', assessmentId: id }]);
  expect([await told('leader'), await told('liaison')]).toEqual([[], []]);
  const { todayList } = await api.as('secretariat').query<{ todayList: { items: { reason: string }[] } }>('{ todayList { items { reason } } }');
  expect(todayList.items.map(({ reason }) => reason)).toContain('late_assessment');
  await did('secretariat', 'reviseAssessment', { id, version, input: commission(api, { toOn: '2026-04-10' }), reason: '延长评估' });
  await run('2026-04-13');
  expect((await told('secretariat')).map(({ dueOn }) => dueOn).sort()).toEqual(['2026-03-31', '2026-04-10']);
});
