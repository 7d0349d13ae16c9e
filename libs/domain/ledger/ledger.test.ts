import { DomainError } from '../shared/domain-error.js';
import { sampleContext, sampleDuty, secretary, liaison } from '../testing/samples.js';
import type { TableLines } from '../table/table-column.js';
import { consequenceOf } from './consequence.js';
import { importTask, LineRefused, rowNumber, type LedgerChoice } from './import-tasks.js';
import { dueOf, everyOf, namesIn } from './ledger-cells.js';
import { unitFinder, UnknownUnit, unitsOfCell } from './ledger-units.js';
import { demandMapping, headsOfMapping, mappingOfHeads, outlineOf, readLedger, type LedgerRow } from './read-ledger.js';

const units = [{ id: 'unit-1', name: '市民政局', shortName: null }, { id: 'unit-2', name: '市教育局', shortName: '教育局' }, { id: 'unit-3', name: '市卫生和计划生育局', shortName: '市卫计局' }];
const finder = unitFinder(units);
const around = { jointMeetingId: 'jm-1', code: 'RW-2026-001', units: finder, assignableUnitIds: new Set(units.map(({ id }) => id)), duties: new Map() };
const blank = { number: null, title: '核查名单', content: null, lead: '市民政局', supports: null, due: null, every: null, reportDue: null, duty: null, done: null, doneOn: null, progress: null } as const;
const rowOf = (values: Partial<LedgerRow['values']>): LedgerRow => ({ row: 5, values: { ...blank, ...values } });
const choice: LedgerChoice = { assign: true, pastDueOn: null };
const take = (values: Partial<LedgerRow['values']>, more: Partial<LedgerChoice> = {}, given = around) => importTask(secretary, given, rowOf(values), { ...choice, ...more }, sampleContext());
const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return [error.code, error.field];
    throw error;
  }
  return null;
};

const TODAY = '2026-11-24';

describe('cells as people write them', () => {
  it.each([
    ['2026-12-31', '2026-12-31'], ['2026年12月31日前', '2026-12-31'], ['2026/2/5', '2026-02-05'], ['46022', '2025-12-31'], ['2028年2月底', '2028-02-29'], ['2026年底前', '2026-12-31'], ['2026年9月', '2026-09-30'],
    ['20261231', '2026-12-31'], ['2026/12/31', '2026-12-31'], ['12月底', '2026-12-31'], ['12月31日前', '2026-12-31'], ['6月底', '2026-06-30'], ['年底前', '2026-12-31'], ['今年年底', '2026-12-31'], ['9月', '2026-09-30'], ['明年底', '2027-12-31'],
  ])('%s is a day', (cell, on) => expect(dueOf(cell, TODAY)).toEqual({ on, workingDays: null }));

  it('counts working days, takes 长期 for no due date, refuses the rest', () => {
    expect([dueOf('30个工作日内', TODAY), dueOf('30', TODAY), dueOf('长期坚持', TODAY), dueOf(null, TODAY)]).toEqual([{ on: null, workingDays: 30 }, { on: null, workingDays: 30 }, null, null]);
    for (const cell of ['尽快', '13月底', '2026-13-01', '20261331', '12月40日', '900']) expect(refusal(() => dueOf(cell, TODAY))).toEqual(['DATE_INVALID', 'due']);
  });

  it('reads frequencies, but never makes up a number for 定期', () => {
    expect(['每月', '按季度', '半年报', 'Yearly', '每2个月', '不定期', '', null].map(everyOf)).toEqual([1, 3, 6, 12, 2, null, null, null]);
    expect(refusal(() => everyOf('定期'))).toEqual(['CHOICE_UNKNOWN', 'every']);
  });

  it('finds several units in a cell; a near name is proposed, never taken', () => {
    expect(namesIn('市民政局、教育局；市卫计局\n无')).toEqual(['市民政局', '教育局', '市卫计局']);
    expect(unitsOfCell('市卫计局，市卫生和计划生育局、教育局', finder, 'supports')).toEqual(['unit-3', 'unit-2']);
    const near = (name: string) => {
      try {
        finder.find(name, 'lead');
        return null;
      } catch (error) {
        return error instanceof UnknownUnit ? error.near.map((unit) => unit.name) : null;
      }
    };
    expect([near('江门市民政局'), near('市卫生健康局'), near('某某公司')]).toEqual([['市民政局'], ['市卫生和计划生育局'], []]);
    expect(unitFinder(units, new Map([['市卫生健康局', 'unit-3']])).find('市卫生健康局', 'lead')).toBe('unit-3');
    expect(refusal(() => unitFinder(units, new Map([['某局', 'unit-9']])).find('某局', 'lead'))).toEqual(['UNIT_UNKNOWN', 'lead']);
  });
});

describe('a line of a ledger', () => {
  it('becomes an assigned task by the verbs themselves, or a draft', () => {
    const made = take({ supports: '教育局', every: '每季度', due: '30' });
    expect([made.fate, made.task.state, made.task.title, made.task.content, made.assignments.map(({ unitId, role }) => [unitId, role]), made.events.map(({ verb }) => verb)]).toEqual([
      'assigned', 'assigned', '核查名单', '核查名单', [['unit-1', 'lead'], ['unit-2', 'support']], ['draftTask', 'assignTask', 'assignTask', 'assignTask', 'openReportSlots', 'openReportSlots'],
    ]);
    expect(take({ progress: '已过半' }, { assign: false })).toMatchObject({ fate: 'drafted', task: { state: 'draft', content: '核查名单\n【原台账进展】已过半' }, slots: [] });
  });

  it('done in the past comes in completed: no reports, no grade, its words with the lead', () => {
    const made = take({ done: 'done', doneOn: '2026-06-30', due: '2026-06-15', progress: '全部核查', every: '每月', supports: '教育局' });
    expect(made).toMatchObject({ fate: 'completed', slots: [], task: { state: 'completed', dueOn: '2026-06-15', completedOn: '2026-06-30', reportEveryMonths: null, assignedOn: null } });
    expect(made.assignments.map(({ state, completionText, grade }) => [state, completionText, grade])).toEqual([['completed', '全部核查', null], ['completed', null, null]]);
    expect(made.events.map(({ verb, toState }) => [verb, toState])).toEqual([['importTasks', 'completed']]);
    expect(refusal(() => take({ done: 'done', doneOn: '2027-01-01' }))).toEqual(['DATE_OUT_OF_RANGE', 'doneOn']);
  });

  it('whose due date is past is refused, or gets the day a person says', () => {
    expect(refusal(() => take({ due: '2026-06-15' }))).toEqual(['DATE_IN_PAST', 'due']);
    expect(take({ due: '2026-06-15' }, { pastDueOn: '2027-03-31' }).task.dueOn).toBe('2027-03-31');
  });

  it('is refused with the column meant', () => {
    expect(refusal(() => take({ lead: '市民政局、教育局' }))).toEqual(['TASK_SEVERAL_LEADS', 'lead']);
    expect(refusal(() => take({ supports: '某局' }))).toEqual(['UNIT_UNKNOWN', 'supports']);
    expect(refusal(() => take({ every: '每7个月' }))).toEqual(['FREQUENCY_UNUSUAL', 'every']);
    expect(refusal(() => take({ duty: 'ZZ-2026-001' }))).toEqual(['NOT_FOUND', 'duty']);
    expect(refusal(() => take({ duty: 'ZZ-1' }, {}, { ...around, duties: new Map([['ZZ-1', sampleDuty({ kind: 'prohibition' })]]) }))).toEqual(['DUTY_NOT_REPORTABLE', 'duty']);
    expect(refusal(() => importTask(liaison, around, rowOf({}), choice, sampleContext()))).toEqual(['NOT_PERMITTED', undefined]);
  });

  it('reports by the day the ledger says, the last day of the month and a day of the month after too', () => {
    const due = (reportDue: string) => {
      const { task, slots } = take({ every: '每月', due: '2027-03-31', reportDue });
      return [task.reportDueDay, task.reportDueWorkingDays, slots[0]?.dueOn];
    };
    expect([due('当月最后一天'), due('次月10日'), due('期满后5个工作日')]).toEqual([[31, null, '2026-11-30'], [110, null, '2026-12-10'], [null, 5, '2026-12-07']]);
    expect([due('20日').slice(0, 2), due('').slice(0, 2)]).toEqual([[20, null], [null, null]]);
    expect(refusal(() => take({ every: '每月', reportDue: '月中' }))).toEqual(['CHOICE_UNKNOWN', 'reportDue']);
    expect(refusal(() => take({ every: '每月', reportDue: '次月30日' }))).toEqual(['NUMBER_OUT_OF_RANGE', 'reportDue']);
    expect(refusal(() => take({ reportDue: '次月10日' }))).toEqual(['FIELD_REQUIRED', 'every']);
  });

  it('tells all that is wrong with it at once', () => {
    try {
      take({ lead: '某局', supports: '某某局', due: '尽快', every: '定期', title: '' });
      throw new Error('taken');
    } catch (error) {
      expect(error instanceof LineRefused ? error.all.map(({ code, field }) => `${code} ${field}`) : error).toEqual(['FIELD_REQUIRED title', 'DATE_INVALID due', 'CHOICE_UNKNOWN every', 'UNIT_UNKNOWN lead', 'UNIT_UNKNOWN supports']);
    }
  });

  it('that names a unit as lead and support says so', () => {
    expect(refusal(() => take({ supports: '教育局、市民政局' }))).toEqual(['LEAD_ALSO_SUPPORT', 'supports']);
  });

  it('due beyond five years is asked back', () => {
    expect(refusal(() => take({ due: '2999-12-31' }))).toEqual(['DATE_FAR', 'due']);
  });

  it('is known again by its number, or by title and lead', () => {
    expect([rowNumber(rowOf({ number: ' A-１ ' })), rowNumber(rowOf({}))]).toEqual(['a-1', '核查名单|市民政局']);
  });
});

describe('a sheet', () => {
  it('leaves out lines that add up the others, and says which', () => {
    const sums: TableLines = [['序号', '工作任务', '责任单位（牵头）'], [1, '甲', '市民政局'], ['小计', '1项', null], [2, '乙', '教育局'], [null, '合计：2项', '市民政局'], [3, '合计统计制度', '教育局']];
    const { headLine, mapping } = outlineOf(sums, null);
    const { rows, totals } = readLedger(sums, headLine, mapping);
    expect([rows.map(({ values }) => values.title), totals]).toEqual([['甲', '乙', '合计统计制度'], [3, 5]]);
  });

  const lines: TableLines = [['2026年重点任务台账', '2026年重点任务台账'], [], ['序号', '工作任务', '责任单位（牵头）', '完成时限', '办理状态', '备注'], [1, '甲', '市民政局', '2026-12-31', '进行中', null], [2, null, null, null, null, null], [3, '乙', '教育局', null, '已办结', null]];

  it('has its head found and its columns guessed; what is only alike is not sure', () => {
    const { headLine, mapping, sure, template } = outlineOf(lines, null);
    expect([headLine, mapping.number, mapping.title, mapping.lead, mapping.due, mapping.done, mapping.supports, template]).toEqual([2, 0, 1, 2, 3, 4, null, false]);
    expect(sure).toEqual(expect.arrayContaining(['number', 'title', 'due', 'done']));
    const { rows, failures } = readLedger(lines, headLine, mapping);
    expect([rows.map(({ row, values }) => [row, values.title, values.done]), failures]).toEqual([[[4, '甲', 'open'], [6, '乙', 'done']], []]);
    expect(refusal(() => outlineOf([['甲'], ['乙']], null))).toEqual(['TABLE_WITHOUT_HEAD', undefined]);
  });

  it('is recognised by the heads of a mapping that was kept, wherever they moved', () => {
    const { heads, mapping } = outlineOf(lines, null);
    const kept = headsOfMapping(heads, mapping);
    expect(mappingOfHeads([...heads].reverse(), kept)).toMatchObject({ title: 4, lead: 3 });
    expect(mappingOfHeads(heads.slice(1), kept)).toBeNull();
    expect(refusal(() => demandMapping(heads, { ...mapping, lead: null }))).toEqual(['COLUMN_MISSING', 'lead']);
    expect(refusal(() => demandMapping(heads, { ...mapping, supports: 1 }))).toEqual(['INPUT_INVALID', 'mapping']);
  });
});

describe('the consequence of handing out', () => {
  it('counts reports for each unit and month beside those it owes, the most asked first', () => {
    const slots = Array.from({ length: 9 }, () => ({ unitId: 'town', dueOn: '2026-12-25' }));
    const parts = [{ taskId: 't1', unitId: 'town' }, { taskId: 't1', unitId: 'city' }, { taskId: 't2', unitId: 'city' }];
    const { months, units: asked, tasks, slots: all, heavy } = consequenceOf({ slots: [...slots, { unitId: 'city', dueOn: '2027-01-25' }, { unitId: 'city', dueOn: '2028-01-25' }], parts }, [{ unitId: 'town', month: '2026-12-01', count: 1 }, { unitId: 'other', month: '2026-12-01', count: 50 }], '2026-11-24');
    expect([months[0], months.at(-1), tasks, all, heavy]).toEqual(['2026-11-01', '2027-10-01', 2, 10, 1]);
    expect(asked.map(({ unitId, tasks: own, added, owed, most }) => [unitId, own, added[1], owed[1], most])).toEqual([['town', 1, 9, 1, 10], ['city', 2, 0, 0, 1]]);
  });
});
