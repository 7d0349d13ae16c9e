import { findInspections, type InspectionRow } from '@lianxi/api-data';
import { exportedListWords, inspectionModeWords, inspectionReading, inspectionStates, inspectionStateWords } from '@lianxi/domain';
import { batchesOf } from './cursor-runner.js';
import { column, exportList, type ExportSource } from './export-list.js';
import { ALL_ROWS } from './task-export.js';

/** What its page shows to the same reader: a unit those it was told of, a member those of the team. */
async function rows({ request, reading, filter }: ExportSource) {
  const { jointMeetingId, today } = reading;
  const params = { jointMeetingId, ...inspectionReading(request.actor, jointMeetingId, today), ids: null, states: filter.many('states', inspectionStates), unitId: filter.id('unitId'), ...ALL_ROWS };
  return batchesOf(await request.reader(), async (runner): Promise<readonly InspectionRow[]> => (await findInspections(runner, params)).items);
}

export const inspectionExport = exportList<InspectionRow>({
  name: exportedListWords.inspections,
  columns: [
    column('编号', 'Code', 'text', ({ code }) => code),
    column('督查事项', 'Matter', 'text', ({ matter }) => matter),
    column('常规或专项', 'Routine or special', 'text', ({ mode }, language) => (mode === null ? null : inspectionModeWords[mode][language])),
    column('督查对象', 'Objects', 'text', ({ objectNames }) => objectNames),
    column('开始日期', 'First day', 'date', ({ fromOn }) => fromOn),
    column('结束日期', 'Last day', 'date', ({ toOn }) => toOn),
    column('批准日期', 'Approved on', 'date', ({ approvedOn }) => approvedOn),
    column('问题', 'Findings', 'number', ({ findingCount }) => findingCount),
    column('结论日期', 'Concluded on', 'date', ({ concludedOn }) => concludedOn),
    column('状态', 'State', 'text', ({ state }, language) => inspectionStateWords[state][language]),
  ],
  rows,
});
