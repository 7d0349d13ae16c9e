import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { newKey } from '../task/loop.fixture.js';
import { act, commissioned, type Answer } from '../assessment/outsider.fixture.js';
import { concluded } from '../rectification/rectification.fixture.js';

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

interface Found {
  readonly findings: { readonly total: number; readonly items: readonly Record<string, unknown>[] };
}
const LIST = 'query($filter: FindingFilter, $sort: FindingSort, $page: PageInput) { findings(filter: $filter, sort: $sort, page: $page) { total items { origin originCode kind severity matter unitName ofKind evidenceCount rectifications } } }';
const COUNTS = '{ findingCounts { total units { unitId name total grave repeated } counties { name total } kinds { kind total } topics { topic total } again { name kind total } } }';
const listOf = async (who: Who, filter: object = {}, more: object = {}) => (await api.as(who).query<Found>(LIST, { filter, ...more })).findings;

/** One finding of the same kind at finance by an assessment, beside those of an inspection. */
async function assessed(): Promise<void> {
  const fields = 'id state version viewerCan';
  const { id, version } = await commissioned<Answer>(api, fields, { overlapReason: '年度评估', unitIds: [api.world.units.finance] });
  const { body } = await api.as('secretariat').upload('报告.txt', '内容');
  await act(api, 'secretariat', 'handInAssessment', { id, version, input: { report: '好', results: ['1'], files: [{ id: String(body['id']) }], source: '来函' } }, fields);
  await act(api, 'secretariat', 'takeOverFinding', { id, input: { responsibleUnitId: api.world.units.finance, severity: 'grave', kind: 'payment', matter: '发放', text: '迟发', evidence: [{ kind: 'document', text: '第3页' }] }, idempotencyKey: newKey() }, fields);
}

it('lists findings of inspections and assessments together; the same kind at the same unit stands out', async () => {
  await concluded(api);
  await assessed();
  const all = await listOf('secretariat', {}, { sort: 'repeated' });
  expect(all).toMatchObject({ total: 3, items: [{ kind: 'payment', ofKind: 2 }, { ofKind: 2 }, { origin: 'inspection', ofKind: 1 }] });
  expect(await listOf('secretariat', { repeated: true })).toMatchObject({ total: 2 });
  expect(await listOf('secretariat', { origin: 'assessment' })).toMatchObject({ total: 1, items: [{ originCode: 'PG-2026-001', severity: 'grave', evidenceCount: 1 }] });
  expect(await listOf('secretariat', { unitId: api.world.units.health, kind: 'payment' })).toMatchObject({ total: 1 });
  expect(await listOf('secretariat', { topic: 'vagrants' })).toEqual({ total: 0, items: [] });
  expect(await listOf('secretariat', { unitId: 'nonsense' })).toEqual({ total: 0, items: [] });
  const { findingCounts } = await api.as('secretariat').query<{ findingCounts: Record<string, unknown> }>(COUNTS);
  expect(findingCounts).toMatchObject({ total: 3, units: [{ unitId: api.world.units.finance, total: 2, grave: 1, repeated: 2 }, { total: 1 }], kinds: [{ kind: 'payment', total: 3 }], again: [{ kind: 'payment', total: 2 }] });
});

it('shows a unit its own once it was told, and another joint meeting, or somebody without a reading, none', async () => {
  await concluded(api);
  await assessed();
  expect(await listOf('liaison')).toMatchObject({ total: 1, items: [{ origin: 'inspection', ofKind: 1 }] });
  expect(await listOf('inspector')).toMatchObject({ total: 2 });
  expect(await listOf('other_secretariat')).toEqual({ total: 0, items: [] });
  const { findingCounts } = await api.as('liaison').query<{ findingCounts: { total: number } }>(COUNTS);
  expect(findingCounts.total).toBe(1);
});
