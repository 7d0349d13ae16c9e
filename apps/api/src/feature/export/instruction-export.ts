import { findInstructions, type InstructionRow } from '@lianxi/api-data';
import { exportedListWords, instructionStates, instructionStateWords, instructionUrgencyWords } from '@lianxi/domain';
import { batchesOf } from './cursor-runner.js';
import { column, exportList, type ExportSource } from './export-list.js';
import { ALL_ROWS } from './task-export.js';

async function rows({ request, reading, filter }: ExportSource) {
  const { jointMeetingId, visibleUnitIds } = reading;
  const params = {
    jointMeetingId, visibleUnitIds, today: request.today, ids: null, rootIds: null,
    states: filter.many('states', instructionStates), taskId: filter.id('taskId'), unitId: filter.id('unitId'), slotId: filter.id('slotId'), ...ALL_ROWS,
  };
  return batchesOf(await request.reader(), async (runner): Promise<readonly InstructionRow[]> => (await findInstructions(runner, params)).items);
}

export const instructionExport = exportList<InstructionRow>({
  name: exportedListWords.instructions,
  columns: [
    column('编号', 'Code', 'text', ({ code }) => code),
    column('批示内容', 'Instruction', 'text', ({ text }) => text),
    column('批示人', 'By', 'text', ({ personName }) => personName),
    column('岗位', 'Post', 'text', ({ postTitle }) => postTitle),
    column('批示日期', 'Written on', 'date', ({ writtenOn }) => writtenOn),
    column('缓急', 'Urgency', 'text', ({ urgency }, language) => instructionUrgencyWords[urgency][language]),
    column('办理时限', 'Due', 'date', ({ dueOn }) => dueOn),
    column('状态', 'State', 'text', ({ state }, language) => instructionStateWords[state][language]),
    column('登记日期', 'Registered on', 'date', ({ registeredOn }) => registeredOn),
    column('办理结果', 'Result', 'text', ({ result }) => result),
    column('反馈日期', 'Told on', 'date', ({ reportedOn }) => reportedOn),
    column('阅结日期', 'Closed on', 'date', ({ closedOn }) => closedOn),
  ],
  rows,
});
