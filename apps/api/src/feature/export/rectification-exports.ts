import { findRectifications, type RectificationRow } from '@lianxi/api-data';
import { checkMethodWords, checkOutcomeWords, exportedListWords, findingKindWords, findingSeverities, findingSeverityWords, type Light, lightOf, lightsWorstFirst, lightWords, markOfRectification, rectificationKindWords, rectificationStates, rectificationStateWords } from '@lianxi/domain';
import { rectificationReading } from '../rectification/rectification.store.js';
import { batchesOf } from './cursor-runner.js';
import { column, exportList, wordOf, type ExportColumn, type ExportSource } from './export-list.js';
import { ALL_ROWS } from './task-export.js';

type Row = RectificationRow & { readonly light: Light };

/** What the ledger shows to the same reader with the same filter. */
async function rows({ request, reading, filter }: ExportSource) {
  const { jointMeetingId, today, amberUntilOn, scope, light } = reading;
  const manager = await request.reader();
  const params = {
    jointMeetingId, ...(await rectificationReading(manager, request.actor, jointMeetingId, today, scope)), ids: null, findingIds: null, states: filter.many('states', rectificationStates),
    unitId: filter.id('unitId'), countyId: filter.id('countyId'), inspectionId: filter.id('inspectionId'), severity: filter.one('severity', findingSeverities), light: filter.one('light', lightsWorstFirst),
    text: filter.text('text'), today, amberUntilOn, ...ALL_ROWS,
  };
  return batchesOf(manager, async (runner): Promise<readonly Row[]> => (await findRectifications(runner, params)).items.map((row) => ({ ...row, light: lightOf(markOfRectification(row, light)) })));
}

const code = column<Row>('编号', 'Code', 'text', (row) => row.code);
const matter = column<Row>('问题', 'Problem', 'text', (row) => row.matter);
const unit = column<Row>('责任单位', 'Unit answerable', 'text', (row) => row.unitName);
const county = column<Row>('县（市、区）', 'County', 'text', (row) => row.countyName);
const standing: readonly ExportColumn<Row>[] = [
  column('进度', 'Standing', 'text', (row, language) => rectificationStateWords[row.state][language]),
  column('灯', 'Light', 'text', (row, language) => (row.state === 'open' || row.state === 'in_progress' ? lightWords[row.light][language] : null)),
];

/** 问题清单. */
export const rectificationProblemExport = exportList<Row>({
  name: exportedListWords['rectification-problems'],
  columns: [
    code, matter,
    column('问题情况', 'In words', 'text', (row) => row.findingText),
    column('严重程度', 'Gravity', 'text', (row, language) => findingSeverityWords[row.severity][language]),
    column('问题类型', 'Kind', 'text', (row, language) => findingKindWords[row.findingKind][language]),
    column('职责编号', 'Duty', 'text', (row) => row.dutyCode),
    column('文件依据', 'Sentence of the notice', 'text', (row) => row.dutyText),
    column('证据', 'Evidence', 'number', (row) => row.evidenceCount),
    column('督查编号', 'Inspection', 'text', (row) => row.inspectionCode),
    column('督查事项', 'Matter of the inspection', 'text', (row) => row.inspectionMatter),
    unit, county, ...standing,
  ],
  rows,
});

/** 责任清单. */
export const rectificationDutyExport = exportList<Row>({
  name: exportedListWords['rectification-duties'],
  columns: [
    code, matter, unit, county,
    column('责任岗位', 'Post answerable', 'text', (row) => row.postTitle),
    column('任职人', 'In that post', 'text', (row) => row.personName),
    column('联系单位', 'Followed up by', 'text', (row) => row.contactUnitName),
    ...standing,
  ],
  rows,
});

/** 整改清单. */
export const rectificationMeasureExport = exportList<Row>({
  name: exportedListWords['rectification-measures'],
  columns: [
    code, matter,
    column('整改要求', 'Measure asked', 'text', (row) => row.measure),
    column('整改方式', 'Way', 'text', (row, language) => rectificationKindWords[row.kind][language]),
    unit,
    column('立项日期', 'Opened on', 'date', (row) => row.openedOn),
    column('整改期限', 'Limit', 'date', (row) => row.dueOn),
    column('整改措施', 'The unit’s measures', 'text', (row) => row.plan),
    column('最近进展', 'Latest progress', 'text', (row) => row.lastReportText),
    column('报告日期', 'Reported on', 'date', (row) => row.lastReportOn),
    column('核验方式', 'How verified', 'text', (row, language) => wordOf(checkMethodWords, row.lastCheckMethod, language)),
    column('核验结果', 'Found', 'text', (row, language) => wordOf(checkOutcomeWords, row.lastCheckOutcome, language)),
    column('核验日期', 'Verified on', 'date', (row) => row.lastCheckOn),
    column('重新整改次数', 'Reopened', 'number', (row) => row.reopenedTimes),
    column('销号日期', 'Closed out on', 'date', (row) => row.closedOn),
    ...standing,
  ],
  rows,
});
