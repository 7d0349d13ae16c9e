import { EventEntity, IndicatorCrossingEntity, IndicatorValueEntity, TaskEntity } from '@lianxi/api-data';
import { Jobs } from '../../platform/jobs.js';
import { bootApi, type TestApi, type UnitKey, type Who } from '../../testing/index.js';
import { assigned, documents, newKey, reportInput, type SlotAnswer, type TaskAnswer } from '../task/loop.fixture.js';
import { IndicatorTriggers } from './indicator-triggers.service.js';

interface Figure {
  areaId: string;
  areaName: string;
  periodStartOn: string;
  expected: number;
  entered: number;
  amount: number | null;
  figure: number | null;
  meetsTarget: boolean | null;
  belowFloor: boolean | null;
  floor: number | null;
}
interface Indicator {
  id: string;
  code: string;
  version: number;
  definition: { name: string; target: number | null };
  definitions: { fromOn: string; target: number | null }[];
  uses: { id: string; task: { id: string } | null }[];
  latest: Figure | null;
  crossings: { periodStartOn: string; figure: number; task: { id: string; title: string; state: string } | null }[];
  viewerCan: string[];
}

const FIGURE = 'areaId areaName level periodStartOn periodEndOn periodMonths expected entered amount whole figure meetsTarget target belowFloor floor';
const INDICATOR = `id code version retiredFromOn viewerCan definition { name target trigger { threshold duty { id } parts { unit { name } role } } } definitions { fromOn target }
  uses { id task { id } duty { id } units { name } fromOn toOn } latest { ${FIGURE} } crossings { periodStartOn figure openedAt task { id title state } }`;
const DEFINE = `mutation ($input: IndicatorInput!, $fromOn: LocalDate!) { defineIndicator(input: $input, fromOn: $fromOn) { ${INDICATOR} } }`;
const REVISE = `mutation ($id: ID!, $version: Int!, $input: IndicatorInput!, $fromOn: LocalDate!, $reason: String!) { reviseIndicator(id: $id, version: $version, input: $input, fromOn: $fromOn, reason: $reason) { ${INDICATOR} } }`;
const RETIRE = `mutation ($id: ID!, $version: Int!, $fromOn: LocalDate!, $reason: String!) { retireIndicator(id: $id, version: $version, fromOn: $fromOn, reason: $reason) { ${INDICATOR} } }`;
const ATTACH = `mutation ($id: ID!, $version: Int!, $taskId: ID, $dutyId: ID, $unitIds: [ID!], $fromOn: LocalDate!) { attachIndicator(id: $id, version: $version, taskId: $taskId, dutyId: $dutyId, unitIds: $unitIds, fromOn: $fromOn) { ${INDICATOR} } }`;
const DETACH = `mutation ($id: ID!, $version: Int!, $useId: ID!, $fromOn: LocalDate!) { detachIndicator(id: $id, version: $version, useId: $useId, fromOn: $fromOn) { ${INDICATOR} } }`;
const LIST = `query ($filter: IndicatorFilter) { indicators(filter: $filter) { total items { ${INDICATOR} } } }`;
const ONE = `query ($id: ID!) { indicator(id: $id) { ${INDICATOR} } }`;
const FIGURES = `query ($id: ID!, $under: ID, $fromOn: LocalDate) { indicatorFigures(id: $id, under: $under, fromOn: $fromOn) { partial figures { ${FIGURE} } } }`;
const SLOT = `query ($id: ID!) { reportSlot(id: $id) { indicators { indicatorId code definition { name target } previous { amount whole } above { amount } } draft { version figures { amount whole note } }
  reports { figures { code amount whole note definition { name } } } } }`;

const ratio = { name: '入户核查率', kind: 'ratio', measure: '户', rollUp: 'ratio', numeratorName: '已核查', denominatorName: '在册', direction: 'at_least', target: 95, jumpPercent: 50, capped: true };
const index = { name: '低收入群体价格指数', kind: 'amount', measure: '%', decimals: 1, rollUp: 'latest' };

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());
beforeEach(() => api.clock.set('2026-03-02'));

async function define(input: Record<string, unknown> = ratio, who: Who = 'secretariat'): Promise<Indicator> {
  return (await api.as(who).query<{ defineIndicator: Indicator }>(DEFINE, { input, fromOn: '2026-01-01' })).defineIndicator;
}

async function attached(input: Record<string, unknown>, units: readonly UnitKey[], options: Record<string, unknown> = {}): Promise<{ indicator: Indicator; task: TaskAnswer; slotOf: (unit: UnitKey, month?: string) => SlotAnswer }> {
  const task = await assigned(api, { everyMonths: 1, title: input['name'] as string, parts: units.map((unit, at) => ({ unit, role: at === 0 ? 'lead' : 'support' })) });
  const { id, version } = await define(input);
  const { attachIndicator: indicator } = await api.as('secretariat').query<{ attachIndicator: Indicator }>(ATTACH, { id, version, taskId: task.id, fromOn: '2026-01-01', ...options });
  const { slots } = (await api.as('secretariat').query<{ task: TaskAnswer }>(documents.task, { id: task.id })).task;
  const slotOf = (unit: UnitKey, month = '2026-03'): SlotAnswer => {
    const found = slots.find((slot) => slot.unit?.id === api.world.units[unit] && slot.periodStartOn.startsWith(month));
    if (!found) throw new Error(`no slot of ${unit} in ${month}`);
    return found;
  };
  return { indicator, task, slotOf };
}

const entry = (indicator: { id: string }, amount: number | null, whole: number | null = null, note: string | null = null) => ({ indicatorId: indicator.id, amount, whole, note });
const filing = (slot: SlotAnswer, figures: readonly object[], more: Record<string, unknown> = {}) => ({ slotId: slot.id, version: slot.version, input: reportInput('进展', { figures, ...more }), key: newKey() });

async function file(who: Who, slot: SlotAnswer, figures: readonly object[], more: Record<string, unknown> = {}): Promise<SlotAnswer> {
  const source = who === 'secretariat' ? { source: '来函' } : {};
  return (await api.as(who).query<{ fileReport: SlotAnswer }>(documents.file, { ...filing(slot, figures, more), ...source })).fileReport;
}

async function accept(slot: SlotAnswer): Promise<void> {
  await api.as('secretariat').query(documents.acceptReport, { slotId: slot.id, version: slot.version });
}

const slotAs = async (who: Who, id: string) => (await api.as(who).query<{ reportSlot: { indicators: { previous: object | null; above: object | null }[]; draft: { version: number; figures: object[] } | null; reports: { figures: object[] }[] } }>(SLOT, { id })).reportSlot;
const seriesAs = async (who: Who, id: string, under: string | null = null) => (await api.as(who).query<{ indicatorFigures: { partial: boolean; figures: Figure[] } }>(FIGURES, { id, under })).indicatorFigures;
const one = async (id: string, who: Who = 'secretariat'): Promise<Indicator> => (await api.as(who).query<{ indicator: Indicator }>(ONE, { id })).indicator;
const eventsOf = async (id: string): Promise<EventEntity[]> => (await api.events()).filter((event) => event.subjectId === id);

describe('definitions', () => {
  it('are the secretariat’s to make, everybody’s of the joint meeting to read, and nobody’s of another', async () => {
    const made = await define();
    expect(made).toMatchObject({ code: expect.stringMatching(/^ZB-2026-/) as string, version: 1, definition: { name: '入户核查率' }, viewerCan: ['reviseIndicator', 'retireIndicator', 'attachIndicator', 'detachIndicator'] });
    expect((await one(made.id, 'liaison')).viewerCan).toEqual([]);
    expect(await api.as('other_secretariat').query(ONE, { id: made.id })).toEqual({ indicator: null });
    expect((await api.as('inspector').query<{ indicators: { total: number } }>(LIST)).indicators.total).toBe(0);
    const listed = await api.as('liaison').query<{ indicators: { items: Indicator[] } }>(LIST, { filter: { text: made.code } });
    expect(listed.indicators.items.map((item) => item.id)).toEqual([made.id]);
    expect(await api.as('liaison').refusal(DEFINE, { input: ratio, fromOn: '2026-01-01' })).toBe('NOT_PERMITTED');
    expect(await api.as('secretariat').refusal(DEFINE, { input: { ...ratio, rollUp: 'sum' }, fromOn: '2026-01-01' })).toBe('INPUT_INVALID');
    expect((await eventsOf(made.id))[0]).toMatchObject({ verb: 'defineIndicator', data: { code: made.code, definition: { name: '入户核查率', target: 95 } } });
  });

  it('change for later periods only, and rest when retired', async () => {
    const { indicator, slotOf } = await attached(ratio, ['finance']);
    await file('liaison', slotOf('finance'), [entry(indicator, 90, 100)]);
    const revising = { id: indicator.id, version: indicator.version, input: { ...ratio, target: 98 }, fromOn: '2026-04-01', reason: '目标提高' };
    expect(await api.as('secretariat').refusal(REVISE, { ...revising, fromOn: '2026-03-01' })).toBe('INDICATOR_HAS_FIGURES');
    expect(await api.as('other_secretariat').refusal(REVISE, revising)).toBe('NOT_FOUND');
    const { reviseIndicator: revised } = await api.as('secretariat').query<{ reviseIndicator: Indicator }>(REVISE, revising);
    expect(revised.definitions).toEqual([{ fromOn: '2026-04-01', target: 98 }, { fromOn: '2026-01-01', target: 95 }]);
    expect((await slotAs('liaison', slotOf('finance').id)).indicators[0]).toMatchObject({ definition: { target: 95 } });
    expect((await slotAs('liaison', slotOf('finance', '2026-04').id)).indicators[0]).toMatchObject({ definition: { target: 98 }, previous: { amount: 90, whole: 100 } });
    const retiring = { id: indicator.id, version: revised.version, fromOn: '2026-05-01', reason: '不再统计' };
    await api.as('secretariat').query(RETIRE, retiring);
    expect((await slotAs('liaison', slotOf('finance', '2026-05').id)).indicators).toEqual([]);
    expect(await api.as('secretariat').refusal(RETIRE, retiring)).toBe('STATE_CONFLICT');
  });

  it('are asked with a task, of some units, until they are taken off', async () => {
    const { indicator, task, slotOf } = await attached(ratio, ['finance', 'health'], { unitIds: [api.world.units.health] });
    expect((await slotAs('liaison', slotOf('finance').id)).indicators).toEqual([]);
    expect((await slotAs('other_liaison', slotOf('health').id)).indicators).toHaveLength(1);
    const again = { id: indicator.id, version: indicator.version, taskId: task.id, fromOn: '2026-01-01' };
    expect(await api.as('secretariat').refusal(ATTACH, again)).toBe('ALREADY_EXISTS');
    expect(await api.as('secretariat').refusal(ATTACH, { ...again, taskId: null })).toBe('INPUT_INVALID');
    await api.as('secretariat').query(DETACH, { id: indicator.id, version: indicator.version, useId: indicator.uses[0]?.id, fromOn: '2026-04-01' });
    expect((await slotAs('other_liaison', slotOf('health').id)).indicators).toHaveLength(1);
    expect((await slotAs('other_liaison', slotOf('health', '2026-04').id)).indicators).toEqual([]);
  });
});

describe('figures', () => {
  it('are kept with the draft, entered with the report, and count only while it is not returned', async () => {
    const { indicator, slotOf } = await attached(ratio, ['finance']);
    const slot = slotOf('finance');
    await api.as('liaison').query(documents.saveDraft, { slotId: slot.id, version: 0, input: reportInput('草稿', { figures: [entry(indicator, 40)] }) });
    expect((await slotAs('liaison', slot.id)).draft?.figures).toEqual([{ amount: 40, whole: null, note: null }]);
    expect((await slotAs('secretariat', slot.id)).draft).toBeNull();
    expect((await one(indicator.id)).latest).toMatchObject({ expected: 1, entered: 0, amount: null, figure: null, meetsTarget: null });
    const { fileReport: sent } = await api.as('liaison').query<{ fileReport: SlotAnswer }>(documents.file, { ...filing(slot, [entry(indicator, 96, 100)]), draftVersion: 1 });
    expect((await one(indicator.id)).latest).toMatchObject({ expected: 1, entered: 1, amount: 96, figure: 96, meetsTarget: true });
    expect((await eventsOf(slot.id)).find((event) => event.verb === 'enterIndicatorValues')?.data).toMatchObject({ figures: [{ amount: 96, whole: 100, indicatorId: indicator.id }] });
    await api.as('secretariat').query(documents.returnReport, { slotId: slot.id, version: sent.version, reason: '缺数据' });
    expect((await one(indicator.id)).latest).toMatchObject({ expected: 1, entered: 0, figure: null });
    expect((await slotAs('liaison', slot.id)).reports[0]?.figures).toMatchObject([{ amount: 96, whole: 100, definition: { name: '入户核查率' } }]);
  });

  it('that cannot be are refused, and nothing is sent; those in question need a note', async () => {
    const { indicator, slotOf } = await attached(ratio, ['finance']);
    const [march, april] = [slotOf('finance'), slotOf('finance', '2026-04')];
    for (const [part, whole, code] of [[90, 0, 'INDICATOR_DENOMINATOR_ZERO'], [101, 100, 'INDICATOR_ABOVE_WHOLE'], [null, null, 'INDICATOR_NOTE_REQUIRED'], [90, null, 'INDICATOR_INCOMPLETE'], [1.5, 100, 'INDICATOR_NOT_WHOLE']] as const) {
      const { errors } = await api.as('liaison').send(documents.file, filing(march, [entry(indicator, part, whole)]));
      expect(errors?.[0]?.extensions).toMatchObject({ code, field: expect.stringContaining(`figures.${indicator.id}`) as string });
    }
    expect(await api.as('liaison').refusal(documents.file, filing(march, [entry({ id: newKey() }, 1)]))).toBe('INDICATOR_NOT_ASKED');
    expect(await api.inside((manager) => manager.countBy(IndicatorValueEntity, { indicatorId: indicator.id }))).toBe(0);
    await file('liaison', march, [entry(indicator, 90, 100)]);
    api.clock.set('2026-04-01');
    expect(await api.as('liaison').refusal(documents.file, filing(april, [entry(indicator, 20, 100)]))).toBe('INDICATOR_NOTE_REQUIRED');
    await file('liaison', april, [entry(indicator, 20, 100, '重新核定在册数')]);
    expect((await slotAs('liaison', april.id)).reports[0]?.figures).toMatchObject([{ amount: 20, note: '重新核定在册数' }]);
  });

  it('above 100 % stand with a word; 0 of 0 is entered and adds nothing; left open is said why', async () => {
    const { indicator, slotOf } = await attached({ ...ratio, capped: false }, ['finance', 'health']);
    const [finance, health] = [slotOf('finance'), slotOf('health')];
    expect(await api.as('liaison').refusal(documents.file, filing(finance, [entry(indicator, 104, 100)]))).toBe('INDICATOR_NOTE_REQUIRED');
    await file('liaison', finance, [entry(indicator, 0, 0)]);
    expect((await one(indicator.id)).latest).toMatchObject({ expected: 2, entered: 1, amount: 0, figure: null, meetsTarget: null });
    await file('other_liaison', health, [entry(indicator, 104, 100, '含上期补发')]);
    expect((await one(indicator.id)).latest).toMatchObject({ expected: 2, entered: 2, amount: 104, figure: 104 });
    const april = slotOf('finance', '2026-04');
    api.clock.set('2026-04-01');
    expect(await api.as('liaison').refusal(documents.file, filing(april, []))).toBe('INDICATOR_NOTE_REQUIRED');
    const { fileReport: sent } = await api.as('liaison').query<{ fileReport: SlotAnswer }>(documents.file, filing(april, [{ indicatorId: indicator.id, amount: null, whole: null, note: '系统停机' }]));
    expect((await slotAs('liaison', sent.id)).reports[0]?.figures).toMatchObject([{ amount: null, whole: null, note: '系统停机' }]);
  });

  it('are repeated with an unchanged report', async () => {
    const { indicator, slotOf } = await attached(ratio, ['finance']);
    await file('liaison', slotOf('finance'), [entry(indicator, 90, 100)]);
    api.clock.set('2026-04-01');
    await file('liaison', slotOf('finance', '2026-04'), [], { unchanged: true, text: '' });
    expect((await slotAs('liaison', slotOf('finance', '2026-04').id)).reports[0]?.figures).toMatchObject([{ amount: 90, whole: 100 }]);
  });

  it('go up from towns to counties to the city: sums of parts, with what is missing said', async () => {
    const { indicator, slotOf } = await attached(ratio, ['finance', 'firstTown', 'secondTown', 'thirdTown'], { unitIds: (['firstTown', 'secondTown', 'thirdTown'] as const).map((unit) => api.world.units[unit]) });
    await file('town_liaison', slotOf('firstTown'), [entry(indicator, 20, 100)]);
    await file('secretariat', slotOf('thirdTown'), [entry(indicator, 1, 1)]);
    const { cityFigures, counties, towns } = { cityFigures: await seriesAs('secretariat', indicator.id), counties: await seriesAs('leader', indicator.id, api.world.places.city), towns: await seriesAs('leader', indicator.id, api.world.places.eastCounty) };
    expect(cityFigures).toMatchObject({ partial: false, figures: [{ areaName: '甲市', periodStartOn: '2026-03-01', periodMonths: 1, expected: 3, entered: 2, amount: 21, whole: 101, meetsTarget: false }] });
    expect(counties.figures).toMatchObject([{ areaName: '东县', expected: 2, entered: 1, figure: 20 }, { areaName: '西县', expected: 1, entered: 1, figure: 100 }]);
    expect(towns.figures).toMatchObject([{ areaName: '一镇', figure: 20 }, { areaName: '二镇', entered: 0, figure: null }]);
    expect(await seriesAs('town_liaison', indicator.id)).toMatchObject({ partial: true, figures: [{ expected: 1, entered: 1, amount: 20 }] });
    expect((await seriesAs('county_liaison', indicator.id, api.world.places.eastCounty)).figures).toHaveLength(2);
    expect((await seriesAs('other_liaison', indicator.id, api.world.places.city)).figures).toEqual([]);
    expect(await api.as('other_meeting_liaison').refusal(FIGURES, { id: indicator.id })).toBe('NOT_FOUND');
    expect(await api.as('secretariat').refusal(FIGURES, { id: indicator.id, fromOn: '2001-01-01' })).toBe('NUMBER_OUT_OF_RANGE');
  });

  it('of a county below the city’s standard are flagged, asked about and still taken', async () => {
    const { indicator, slotOf } = await attached({ name: '低保标准', kind: 'amount', measure: '元', rollUp: 'max', floor: true }, ['civil', 'eastCounty', 'westCounty']);
    await file('secretariat', slotOf('civil'), [entry(indicator, 950)]);
    expect((await slotAs('county_liaison', slotOf('eastCounty').id)).indicators[0]).toMatchObject({ above: { amount: 950 } });
    expect(await api.as('county_liaison').refusal(documents.file, filing(slotOf('eastCounty'), [entry(indicator, 900)]))).toBe('INDICATOR_NOTE_REQUIRED');
    await file('county_liaison', slotOf('eastCounty'), [entry(indicator, 900, null, '下月起调整')]);
    await file('secretariat', slotOf('westCounty'), [entry(indicator, 960)]);
    expect((await seriesAs('secretariat', indicator.id)).figures).toMatchObject([{ amount: 950, expected: 1, belowFloor: null }]);
    const flags = [{ areaName: '东县', belowFloor: true, floor: 950 }, { areaName: '西县', belowFloor: false }];
    expect((await seriesAs('leader', indicator.id, api.world.places.city)).figures).toMatchObject(flags);
    expect((await seriesAs('county_liaison', indicator.id, api.world.places.city)).figures).toMatchObject(flags.slice(0, 1));
  });
});

describe('a fund', () => {
  const FUNDS = 'query { fundChains { partial periods { fund measure periodStartOn periodMonths steps { part name expected entered amount ofBudget exceeds } } } }';
  const funds = async (who: Who) => (await api.as(who).query<{ fundChains: { partial: boolean; periods: { fund: string; steps: object[] }[] } }>(FUNDS)).fundChains;

  it('is read as a chain: what was released and published of the budget, and where more went on than there was', async () => {
    const step = (fundPart: string, name: string) => ({ name, kind: 'amount', measure: '万元', rollUp: 'sum', fundPart, fund: '低保资金' });
    expect(await api.as('secretariat').refusal(DEFINE, { input: { ...step('budgeted', '预算'), fundPart: null }, fromOn: '2026-01-01' })).toBe('FIELD_REQUIRED');
    const { indicator: budget, task, slotOf } = await attached(step('budgeted', '低保预算'), ['finance']);
    const others: Indicator[] = [];
    for (const [part, name] of [['released', '低保下达'], ['published', '低保公开']] as const) {
      const { id, version } = await define(step(part, name));
      others.push((await api.as('secretariat').query<{ attachIndicator: Indicator }>(ATTACH, { id, version, taskId: task.id, fromOn: '2026-01-01' })).attachIndicator);
    }
    const say = (published: number, note: string | null = null) => [entry(budget, 100), ...others.map((each, at) => entry(each, at === 0 ? 80 : published, null, at === 0 ? null : note))];
    const march = slotOf('finance');
    expect(await api.as('liaison').refusal(documents.file, filing(march, say(90)))).toBe('INDICATOR_NOTE_REQUIRED');
    await file('liaison', march, say(90, '含上月结余'));
    const chain = (await funds('secretariat')).periods.find((period) => period.fund === '低保资金');
    expect(chain).toMatchObject({
      measure: '万元', periodStartOn: '2026-03-01', periodMonths: 1,
      steps: [{ part: 'budgeted', amount: 100, ofBudget: null, exceeds: null }, { part: 'released', amount: 80, ofBudget: 80, exceeds: null }, { part: 'published', amount: 90, ofBudget: 90, exceeds: 'released' }],
    });
    expect(await funds('other_liaison')).toEqual({ partial: true, periods: [] });
    expect((await funds('other_secretariat')).periods).toEqual([]);
    expect((await funds('inspector')).periods).toEqual([]);
  });
});

describe('a threshold', () => {
  const trigger = (): object => ({ threshold: 3.5, direction: 'at_least', title: '启动价格补贴联动', content: '测算并发放', workingDays: 10, parts: [{ unitId: api.world.units.finance, role: 'lead' }, { unitId: api.world.units.civil, role: 'support' }] });

  it('opens its task once per crossing, on acceptance or by the job, whoever is quicker', async () => {
    const { indicator, slotOf } = await attached({ ...index, trigger: trigger() }, ['finance']);
    const tell = async (month: string, figure: number): Promise<void> => {
      api.clock.set(`${month}-20`);
      await accept(await file('liaison', slotOf('finance', month), [entry(indicator, figure)]));
    };
    await tell('2026-03', 3.4);
    expect((await one(indicator.id)).crossings).toEqual([]);
    api.clock.set('2026-04-01');
    const sent = await file('liaison', slotOf('finance', '2026-04'), [entry(indicator, 3.6)]);
    expect(await api.app.get(IndicatorTriggers).openAll()).toBe(0);
    api.clock.set('2026-04-20');
    await accept(sent);
    const { crossings } = await one(indicator.id);
    expect(crossings).toMatchObject([{ periodStartOn: '2026-04-01', figure: 3.6, task: { title: '启动价格补贴联动', state: 'assigned' } }]);
    const triggers = api.app.get(IndicatorTriggers);
    expect(await Promise.all([triggers.openAll(), triggers.openAll(), api.app.get(Jobs).runNow('open-triggered-tasks')])).toEqual([0, 0, undefined]);
    await tell('2026-05', 4);
    await tell('2026-06', 3);
    await tell('2026-07', 3.5);
    expect((await one(indicator.id)).crossings.map((crossing) => crossing.periodStartOn)).toEqual(['2026-07-01', '2026-04-01']);
    const [opened] = await eventsOf(crossings[0]?.task?.id ?? '');
    expect(opened).toMatchObject({ verb: 'openTriggeredTask', actor: null, toState: 'assigned', data: { crossing: { figure: 3.6, threshold: 3.5 }, parts: [{ role: 'lead' }, { role: 'support' }] } });
    expect(await api.inside((manager) => manager.countBy(TaskEntity, { title: '启动价格补贴联动' }))).toBe(2);
    expect((await one(indicator.id, 'liaison')).crossings).toEqual([]);
  });

  it('seen by two workers at once opens one task', async () => {
    const { indicator, slotOf } = await attached({ ...index, trigger: trigger() }, ['finance']);
    const slot = await file('liaison', slotOf('finance'), [entry(indicator, 5)]);
    await api.inside((manager) => manager.query(`UPDATE report SET state = 'accepted' WHERE slot_id = $1`, [slot.id]));
    const triggers = api.app.get(IndicatorTriggers);
    const opened = await Promise.all(Array.from({ length: 4 }, () => triggers.openAll()));
    expect(opened.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await api.inside((manager) => manager.countBy(IndicatorCrossingEntity, { indicatorId: indicator.id }))).toBe(1);
  });
});

it('lists indicators with their newest figures in few statements, however many there are', async () => {
  const statements = await api.statements(() => api.as('secretariat').query(LIST));
  expect(statements.length).toBeLessThanOrEqual(14);
});
