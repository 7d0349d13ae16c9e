import { findAssessments, findDelegateVisits, findFindingList, findOpinions, type AssessmentRow, type DelegateVisitRow, type FindingListRow, type OpinionRow } from '@lianxi/api-data';
import {
  exportedListWords,
  assessmentStates, assessmentStateWords, assistanceCategories, delegateVisitStates, delegateVisitStateWords, findingKinds, findingKindWords, findingSeverities, findingSeverityWords, inspectionReading, opinionKindWords,
  opinionStateWords,
} from '@lianxi/domain';
import { batchesOf } from './cursor-runner.js';
import { column, exportList, type ExportSource } from './export-list.js';
import { ALL_ROWS } from './task-export.js';

const seen = ({ request, reading: { jointMeetingId, today } }: ExportSource) => ({ jointMeetingId, ...inspectionReading(request.actor, jointMeetingId, today) });

/** What the page shows to the same reader with the same filter. */
export const findingExport = exportList<FindingListRow>({
  name: exportedListWords.findings,
  columns: [
    column('来源编号', 'From', 'text', (row) => row.originCode),
    column('来源', 'Origin', 'text', ({ origin }, language) => (language === 'zh' ? (origin === 'inspection' ? '督查' : '第三方评估') : origin === 'inspection' ? 'Inspection' : 'Third-party assessment')),
    column('序号', 'Number', 'number', (row) => row.sequence),
    column('日期', 'Day', 'date', (row) => row.foundOn),
    column('问题', 'Problem', 'text', (row) => row.matter),
    column('问题情况', 'In words', 'text', (row) => row.text),
    column('严重程度', 'Gravity', 'text', (row, language) => findingSeverityWords[row.severity][language]),
    column('问题类型', 'Kind', 'text', (row, language) => findingKindWords[row.kind][language]),
    column('责任单位', 'Unit answerable', 'text', (row) => row.unitName),
    column('县（市、区）', 'County', 'text', (row) => row.countyName),
    column('同单位同类问题', 'Of this kind at this unit', 'number', (row) => row.ofKind),
    column('职责编号', 'Duty', 'text', (row) => row.dutyCode),
    column('任务编号', 'Task', 'text', (row) => row.taskCode),
    column('证据', 'Evidence', 'number', (row) => row.evidenceCount),
    column('整改事项', 'To be put right', 'number', (row) => row.rectifications),
    column('已销号', 'Closed out', 'number', (row) => row.rectified),
  ],
  rows: async (source) => {
    const { filter, request } = source;
    const params = {
      ...seen(source), origin: filter.one('origin', ['inspection', 'assessment'] as const), unitId: filter.id('unitId'), countyId: filter.id('countyId'), kind: filter.one('kind', findingKinds),
      severity: filter.one('severity', findingSeverities), topic: filter.one('topic', assistanceCategories), repeated: filter.text('repeated') === 'true', text: filter.text('text'), sort: 'newest', ...ALL_ROWS,
    } as const;
    return batchesOf(await request.reader(), async (runner): Promise<readonly FindingListRow[]> => (await findFindingList(runner, params)).items);
  },
});

export const assessmentExport = exportList<AssessmentRow>({
  name: exportedListWords.assessments,
  columns: [
    column('编号', 'Code', 'text', ({ code }) => code),
    column('评估事项', 'Matter', 'text', ({ matter }) => matter),
    column('委托单位', 'Commissioned by', 'text', ({ commissionerName }) => commissionerName),
    column('第三方机构', 'Third party', 'text', ({ institution }) => institution),
    column('被评估单位', 'Units', 'text', ({ unitNames }) => unitNames),
    column('开始日期', 'First day', 'date', ({ fromOn }) => fromOn),
    column('结束日期', 'Last day', 'date', ({ toOn }) => toOn),
    column('报告日期', 'Reported on', 'date', ({ reportedOn }) => reportedOn),
    column('采纳问题', 'Findings taken over', 'number', ({ findingCount }) => findingCount),
    column('状态', 'State', 'text', ({ state }, language) => assessmentStateWords[state][language]),
  ],
  rows: async (source) => {
    const params = { ...seen(source), ids: null, states: source.filter.many('states', assessmentStates), ...ALL_ROWS };
    return batchesOf(await source.request.reader(), async (runner): Promise<readonly AssessmentRow[]> => (await findAssessments(runner, params)).items);
  },
});

export const delegateVisitExport = exportList<DelegateVisitRow>({
  name: exportedListWords['delegate-visits'],
  columns: [
    column('编号', 'Code', 'text', ({ code }) => code),
    column('视察事项', 'Matter', 'text', ({ matter }) => matter),
    column('开始日期', 'First day', 'date', ({ fromOn }) => fromOn),
    column('结束日期', 'Last day', 'date', ({ toOn }) => toOn),
    column('接待单位', 'Received by', 'text', ({ unitNames }) => unitNames),
    column('代表委员', 'Delegates', 'number', ({ delegateCount }) => delegateCount),
    column('意见建议', 'Opinions', 'number', ({ opinionCount }) => opinionCount),
    column('未办结', 'Not closed', 'number', ({ openCount }) => openCount),
    column('状态', 'State', 'text', ({ state }, language) => delegateVisitStateWords[state][language]),
  ],
  rows: async (source) => {
    const params = { ...seen(source), ids: null, states: source.filter.many('states', delegateVisitStates), ...ALL_ROWS };
    return batchesOf(await source.request.reader(), async (runner): Promise<readonly DelegateVisitRow[]> => (await findDelegateVisits(runner, params)).items);
  },
});

export const opinionExport = exportList<OpinionRow>({
  name: exportedListWords['delegate-opinions'],
  columns: [
    column('视察编号', 'Visit', 'text', (row) => row.visitCode),
    column('视察事项', 'Matter', 'text', (row) => row.visitMatter),
    column('序号', 'Number', 'number', (row) => row.sequence),
    column('代表委员', 'Delegate', 'text', (row) => row.delegateName),
    column('类别', 'Kind', 'text', (row, language) => opinionKindWords[row.kind][language]),
    column('内容', 'In words', 'text', (row) => row.text),
    column('记录日期', 'Written on', 'date', (row) => row.writtenOn),
    column('承办单位', 'Answered by', 'text', (row) => row.unitName),
    column('答复期限', 'Answer until', 'date', (row) => row.dueOn),
    column('答复日期', 'Answered on', 'date', (row) => row.answeredOn),
    column('重新办理次数', 'Not satisfied', 'number', (row) => row.declinedTimes),
    column('状态', 'State', 'text', (row, language) => opinionStateWords[row.state][language]),
  ],
  rows: async (source) => {
    const visitId = source.filter.id('visitId');
    const params = { ...seen(source), visitIds: visitId === null ? null : [visitId] };
    return batchesOf(await source.request.reader(), (runner): Promise<readonly OpinionRow[]> => findOpinions(runner, params));
  },
});
