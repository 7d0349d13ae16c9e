import { AssignmentEntity, DutyEntity, newId, ReportSlotEntity, TaskEntity } from '@lianxi/api-data';
import { bootApi, type TestApi } from '../../testing/index.js';
import { noticeText } from '../../testing/notice-text.js';

interface DutyAnswer {
  id: string;
  code: string;
  text: string;
  version: number;
  line: number;
  sentence: number;
  unit: { name: string } | null;
  holderClass: string | null;
  viewerCan: string[];
}
interface Duties {
  duties: { total: number; sentences: number; unset: number; items: DutyAnswer[] };
}

const DUTY = `id code text title version noticeLabel line sentence start end sectionPath unit { id name } holderClass level role kind categories frequencyState frequencyMonths frequencyBasis
  frequencyFromOn recipient { name } recipientBasis validFrom validTo openTaskCount nextDueOn light sharedWith { name } viewerCan`;
const DUTIES = `query ($filter: DutyFilter, $page: PageInput) { duties(filter: $filter, page: $page) { total sentences unset items { ${DUTY} } } }`;
const FREQUENCY = `mutation ($id: ID!, $version: Int!, $months: Int!, $basis: String!, $fromOn: LocalDate!) { setFrequency(id: $id, version: $version, months: $months, basis: $basis, fromOn: $fromOn) { ${DUTY} } }`;
const RECIPIENT = `mutation ($id: ID!, $version: Int!, $unitId: ID!, $basis: String!) { setRecipient(id: $id, version: $version, unitId: $unitId, basis: $basis) { version recipient { name } recipientBasis } }`;
const EXPAND = `mutation ($id: ID!, $version: Int!, $unitIds: [ID!]!) { expandHolders(id: $id, version: $version, unitIds: $unitIds) { code unit { name } holderClass version } }`;

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
  const secretariat = api.as('secretariat');
  const importing = 'mutation ($input: ImportNoticeInput!) { importNotice(input: $input) { id version draftItems { id text version } } }';
  const text = noticeText.replace('市社会工作部', '市总工会');
  const { importNotice: notice } = await secretariat.query<{ importNotice: { id: string; version: number } }>(importing, { input: { text, sourceName: '通知', idempotencyKey: 'import-once' } });
  await secretariat.query('mutation ($id: ID!, $version: Int!) { confirmNotice(id: $id, version: $version) { created } }', { id: notice.id, version: notice.version });
});
afterAll(() => api.close());

const list = async (filter: object | null = null, who: 'secretariat' | 'leader' | 'liaison' | 'other_liaison' | 'town_liaison' | 'other_secretariat' | 'inspector' = 'secretariat'): Promise<Duties['duties']> =>
  (await api.as(who).query<Duties>(DUTIES, { filter })).duties;
const find = async (text: string): Promise<DutyAnswer> => {
  const found = (await list({ text })).items[0];
  if (!found) throw new Error(`no duty ${text}`);
  return found;
};

describe('the register', () => {
  it('lists duties in the order of the notice, each with its place', async () => {
    const duties = await list();
    expect(duties).toMatchObject({ total: 17, sentences: 12, unset: 1 });
    expect(duties.items.slice(0, 4).map((duty) => [duty.code, duty.line, duty.sentence, duty.unit?.name])).toEqual([
      ['ZZ-2026-001', 6, 1, '市民政局'],
      ['ZZ-2026-002', 6, 2, '市民政局'],
      ['ZZ-2026-003', 7, 1, '市财政局'],
      ['ZZ-2026-004', 7, 2, '市财政局'],
    ]);
    expect(duties.items[3]).toMatchObject({ noticeLabel: '甲府办〔2025〕3号', sectionPath: ['一、分清职责，成员单位各尽其责'], frequencyState: 'set', frequencyMonths: 6, validFrom: '2025-12-01', light: 'undetermined', openTaskCount: 0 });
  });

  it('shares the sentences of governments among all of a level', async () => {
    const towns = await list({ level: 'town' });
    expect(towns.total).toBe(6);
    const [first] = towns.items;
    expect((first as unknown as { sharedWith: { name: string }[] }).sharedWith.length).toBe(2);
  });

  it('shows each unit its own and the classes, the leaders all, others nothing', async () => {
    expect((await list(null, 'leader')).total).toBe(17);
    const mine = await list(null, 'liaison');
    expect(mine.items.map((duty) => duty.unit?.name ?? duty.holderClass)).toEqual(['市财政局', '市财政局', '各县、镇', '各有关部门']);
    expect(mine.total).toBe(4);
    expect((await list(null, 'town_liaison')).total).toBe(2 + 2);
    expect(await list(null, 'other_secretariat')).toMatchObject({ total: 0, items: [] });
    expect(await list(null, 'inspector')).toMatchObject({ total: 0, items: [] });
    const foreign = await find('承担联席会议办公室');
    for (const who of ['liaison', 'inspector', 'other_secretariat'] as const) expect(await api.as(who).refusal('query ($id: ID!) { duty(id: $id) { id } }', { id: foreign.id })).toBe('NOT_FOUND');
    expect(await api.as('leader').query('query ($id: ID!) { duty(id: $id) { code } }', { id: foreign.id })).toEqual({ duty: { code: 'ZZ-2026-001' } });
  });

  it.each([
    [{ unexpandedOnly: true }, 2],
    [{ frequencyState: 'unset' }, 1],
    [{ kind: 'data' }, 1],
    [{ level: 'county' }, 2],
    [{ text: '医疗' }, 1],
    [{ text: '%' }, 0],
    [{ category: 'vagrants' }, 0],
    [{ unitId: 'not an id' }, 0],
  ])('filters by %j', async (filter, total) => expect((await list(filter)).total).toBe(total));

  it('names units with duties in the notice’s order', async () => {
    const { registerUnits } = await api.as('secretariat').query<{ registerUnits: { unit: { name: string }; duties: number; unset: number }[] }>('{ registerUnits { unit { name } duties unset } }');
    expect(registerUnits.map((row) => [row.unit.name, row.duties, row.unset]).slice(0, 3)).toEqual([['市民政局', 2, 1], ['市财政局', 2, 0], ['市卫生健康局', 2, 0]]);
    expect(registerUnits.length).toBe(4 + 2 + 3);
  });

  it('is read in four statements, however long it is', async () => {
    expect((await api.statements(() => list())).length).toBeLessThanOrEqual(4);
  });

  it('shows the worst light of open tasks and the next report', async () => {
    const { id } = await find('安排困难群众救助资金');
    const [jointMeetingId, taskId, assignmentId] = [api.world.jointMeetings.first, newId(), newId()];
    const unitId = api.world.units.finance;
    await api.inside(async (manager) => {
      await manager.insert(TaskEntity, { id: taskId, jointMeetingId, code: 'RW-2026-500', title: '任务', content: '内容', dutyId: id, state: 'assigned', dueRule: { kind: 'none' }, dueProvisional: false, reportEveryMonths: 1 });
      await manager.insert(AssignmentEntity, { id: assignmentId, jointMeetingId, taskId, unitId, role: 'lead', state: 'in_progress' });
      await manager.insert(ReportSlotEntity, { id: newId(), jointMeetingId, assignmentId, taskId, unitId, periodStartOn: '2026-02-01', periodEndOn: '2026-02-28', dueOn: '2026-02-25', dueProvisional: false, state: 'expected' });
    });
    expect((await list({ text: '安排困难群众救助资金' })).items[0]).toMatchObject({ openTaskCount: 1, nextDueOn: '2026-02-25', light: 'overdue' });
  });
});

describe('setting a frequency', () => {
  it('needs a basis, is written down, and is for the secretariat', async () => {
    const { id, version } = await find('定期通报');
    const secretariat = api.as('secretariat');
    const input = { id, version, months: 3, basis: '第一次联席会议议定', fromOn: '2026-04-01' };
    expect(await secretariat.refusal(FREQUENCY, { ...input, basis: ' ' })).toBe('BASIS_REQUIRED');
    expect(await secretariat.refusal(FREQUENCY, { ...input, months: 0 })).toBe('NUMBER_OUT_OF_RANGE');
    expect(await secretariat.refusal(FREQUENCY, { ...input, fromOn: '2026-02-30' })).toBe('INPUT_INVALID');
    expect(await api.as('leader').refusal(FREQUENCY, input)).toBe('NOT_PERMITTED');
    expect(await api.as('other_secretariat').refusal(FREQUENCY, input)).toBe('NOT_FOUND');
    expect(await secretariat.query(FREQUENCY, input)).toMatchObject({ setFrequency: { frequencyState: 'set', frequencyMonths: 3, frequencyBasis: '第一次联席会议议定', version: version + 1 } });
    expect(await secretariat.refusal(FREQUENCY, input)).toBe('VERSION_CONFLICT');
    expect((await api.events()).at(-1)).toMatchObject({ verb: 'setFrequency', fromState: 'unset', toState: 'set', reason: '第一次联席会议议定', subjectId: id, unitId: api.world.units.civil });
  });
});

describe('setting a recipient', () => {
  it('is for data duties, and never the provider itself', async () => {
    const data = await find('诊疗方面的数据');
    const secretariat = api.as('secretariat');
    const input = { id: data.id, version: data.version, unitId: api.world.units.civil, basis: '信息核对需要' };
    expect(await secretariat.refusal(RECIPIENT, { ...input, unitId: api.world.units.health })).toBe('RECIPIENT_IS_PROVIDER');
    expect(await secretariat.refusal(RECIPIENT, { ...input, unitId: newId() })).toBe('NOT_FOUND');
    expect(await api.as('liaison').refusal(RECIPIENT, input)).toBe('NOT_PERMITTED');
    expect(await secretariat.query(RECIPIENT, input)).toEqual({ setRecipient: { version: data.version + 1, recipient: { name: '市民政局' }, recipientBasis: '信息核对需要' } });
    const other = await find('安排困难群众救助资金');
    expect(await secretariat.refusal(RECIPIENT, { ...input, id: other.id, version: other.version })).toBe('RECIPIENT_NOT_FOR_DUTY');
  });
});

describe('expanding a class of holders', () => {
  it('makes one duty per unit, once', async () => {
    const { id, version } = (await list({ unexpandedOnly: true })).items[1] ?? { id: '', version: 0 };
    const { civil, finance, health } = api.world.units;
    const secretariat = api.as('secretariat');
    expect(await secretariat.refusal(EXPAND, { id, version, unitIds: [] })).toBe('FIELD_REQUIRED');
    expect(await secretariat.refusal(EXPAND, { id, version, unitIds: [civil, civil] })).toBe('UNIT_TWICE');
    expect(await api.as('liaison').refusal(EXPAND, { id, version, unitIds: [civil] })).toBe('NOT_PERMITTED');
    const { expandHolders } = await secretariat.query<{ expandHolders: { code: string }[] }>(EXPAND, { id, version, unitIds: [finance, civil] });
    expect(expandHolders).toMatchObject([{ unit: { name: '市财政局' }, holderClass: '各有关部门' }, { unit: { name: '市民政局' }, code: 'ZZ-2026-018' }]);
    expect(await secretariat.refusal(EXPAND, { id, version: version + 1, unitIds: [civil] })).toBe('UNIT_TWICE');
    await secretariat.query(EXPAND, { id, version: version + 1, unitIds: [health] });
    const duties = await api.inside((manager) => manager.findBy(DutyEntity, { holderClass: '各有关部门' }));
    expect(duties.map((duty) => duty.code).sort()).toEqual(['ZZ-2026-017', 'ZZ-2026-018', 'ZZ-2026-019']);
    const named = await find('安排困难群众救助资金');
    expect(await secretariat.refusal(EXPAND, { id: named.id, version: named.version, unitIds: [civil] })).toBe('DUTY_NOT_CLASS');
  });
});

it('offers verbs to those who may, on what they fit', async () => {
  expect((await find('诊疗方面的数据')).viewerCan).toEqual(['setFrequency', 'setRecipient', 'draftTask']);
  expect((await list(null, 'liaison')).items.flatMap((duty) => duty.viewerCan)).toEqual([]);
});
