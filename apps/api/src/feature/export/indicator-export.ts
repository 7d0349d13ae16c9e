import { findIndicatorDefinitions, findIndicatorValues, type IndicatorDefinitionRow, type IndicatorValueRow } from '@lianxi/api-data';
import { DomainError, exportedListWords } from '@lianxi/domain';
import { batchesOf } from './cursor-runner.js';
import { column, exportList, wordOf, type ExportSource } from './export-list.js';

const kindWords = { count: { zh: '数量', en: 'Count' }, amount: { zh: '金额', en: 'Amount' }, ratio: { zh: '比率', en: 'Ratio' } } as const;
const fundWords = {
  budgeted: { zh: '预算', en: 'Budgeted' }, released: { zh: '下达', en: 'Released' }, paid_in_time: { zh: '按时发放', en: 'Paid in time' }, published: { zh: '公开', en: 'Published' },
} as const;
const directionWords = { at_least: { zh: '不低于', en: 'At least' }, at_most: { zh: '不高于', en: 'At most' } } as const;

function demandReader({ reading }: ExportSource): void {
  // As the page: inspectors and invited people read their inspection only.
  if (reading.scope.kind === 'none') throw new DomainError('NOT_PERMITTED');
}

export const indicatorExport = exportList<IndicatorDefinitionRow>({
  name: exportedListWords.indicators,
  columns: [
    column('编号', 'Code', 'text', (row) => row.code),
    column('指标', 'Indicator', 'text', (row) => row.name),
    column('类型', 'Kind', 'text', (row, language) => wordOf(kindWords, row.kind, language)),
    column('计量单位', 'Measure', 'text', (row) => row.measure),
    column('分子', 'Numerator', 'text', (row) => row.numeratorName),
    column('分母', 'Denominator', 'text', (row) => row.denominatorName),
    column('目标方向', 'Direction', 'text', (row, language) => wordOf(directionWords, row.direction, language)),
    column('目标值', 'Target', 'number', (row) => row.target),
    column('资金', 'Fund', 'text', (row) => row.fund),
    column('资金环节', 'Part of the funds', 'text', (row, language) => wordOf(fundWords, row.fundPart, language)),
    column('底线(县不低于市)', 'Floor (county ≥ city)', 'text', (row, language) => (row.floor ? { zh: '是', en: 'yes' }[language] : null)),
    column('口径', 'Definition', 'text', (row) => row.description),
    column('口径起用', 'In use from', 'date', (row) => row.fromOn),
    column('停用', 'Retired from', 'date', (row) => row.retiredFromOn),
  ],
  rows: async (source) => {
    demandReader(source);
    const { jointMeetingId, today } = source.reading;
    return batchesOf(await source.request.reader(), (runner) => findIndicatorDefinitions(runner, { jointMeetingId, today }));
  },
});

/** A ratio as both parts and as per cent: a table without its denominator says nothing. */
const percent = ({ kind, amount, whole }: IndicatorValueRow): number | null => (kind === 'ratio' && whole !== null && whole !== 0 ? Math.round((amount / whole) * 10_000) / 100 : null);

export const indicatorValueExport = exportList<IndicatorValueRow>({
  name: exportedListWords['indicator-values'],
  columns: [
    column('编号', 'Code', 'text', (row) => row.code),
    column('指标', 'Indicator', 'text', (row) => row.name),
    column('单位', 'Unit', 'text', (row) => row.unitName),
    column('期起', 'Period from', 'date', (row) => row.periodStartOn),
    column('期止', 'Period to', 'date', (row) => row.periodEndOn),
    column('数值(分子)', 'Value (numerator)', 'number', (row) => row.amount),
    column('分母', 'Denominator', 'number', (row) => row.whole),
    column('比率(%)', 'Ratio (%)', 'number', percent),
    column('计量单位', 'Measure', 'text', (row) => row.measure),
    column('资金', 'Fund', 'text', (row) => row.fund),
    column('资金环节', 'Part of the funds', 'text', (row, language) => wordOf(fundWords, row.fundPart, language)),
    column('说明', 'Note', 'text', (row) => row.note),
    column('报送', 'Filed', 'date', (row) => row.filedOn),
    column('任务', 'Task', 'text', (row) => row.taskCode),
  ],
  rows: async (source) => {
    demandReader(source);
    const { jointMeetingId, visibleUnitIds } = source.reading;
    const { filter } = source;
    const params = { jointMeetingId, visibleUnitIds, indicatorId: filter.id('indicatorId'), unitId: filter.id('unitId'), fromOn: filter.date('fromOn'), toOn: filter.date('toOn') };
    return batchesOf(await source.request.reader(), (runner) => findIndicatorValues(runner, params));
  },
});
