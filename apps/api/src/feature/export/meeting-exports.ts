import { findDecisions, findMeetings, type DecisionRow, type MeetingRow } from '@lianxi/api-data';
import { exportedListWords, meetingKindWords, meetingReading, meetingStates, meetingStateWords, minutesNumber, taskStateWords } from '@lianxi/domain';
import { batchesOf } from './cursor-runner.js';
import { column, exportList, type ExportSource } from './export-list.js';
import { ALL_ROWS } from './task-export.js';

const seen = ({ request, reading: { jointMeetingId, today } }: ExportSource) => ({ jointMeetingId, ...meetingReading(request.actor, jointMeetingId, today) });

/** What the page shows to the same reader with the same filter. */
export const meetingExport = exportList<MeetingRow>({
  name: exportedListWords.meetings,
  columns: [
    column('编号', 'Code', 'text', ({ code }) => code),
    column('类别', 'Kind', 'text', ({ kind }, language) => meetingKindWords[kind][language]),
    column('会议', 'Title', 'text', ({ title }) => title),
    column('日期', 'Day', 'date', ({ onDate }) => onDate),
    column('地点', 'Place', 'text', ({ place }) => place),
    column('主持人', 'Chair', 'text', ({ chair }) => chair),
    column('通知单位', 'Units called', 'number', ({ seatCount }) => seatCount),
    column('到会单位', 'Units present', 'number', ({ attendedCount }) => attendedCount),
    column('议题', 'Items', 'number', ({ itemCount }) => itemCount),
    column('议定事项', 'Decisions', 'number', ({ decisionCount }) => decisionCount),
    column('已交办', 'Handed out', 'number', ({ taskCount }) => taskCount),
    column('已办结', 'Done', 'number', ({ doneCount }) => doneCount),
    column('纪要编号', 'Minutes', 'text', (row) => minutesNumber(row)),
    column('状态', 'State', 'text', ({ state }, language) => meetingStateWords[state][language]),
  ],
  rows: async (source) => {
    const params = { ...seen(source), ids: null, states: source.filter.many('states', meetingStates), ...ALL_ROWS };
    return batchesOf(await source.request.reader(), async (runner): Promise<readonly MeetingRow[]> => (await findMeetings(runner, params)).items);
  },
});

export const decisionExport = exportList<DecisionRow>({
  name: exportedListWords['meeting-decisions'],
  columns: [
    column('会议编号', 'Meeting', 'text', (row) => row.meetingCode),
    column('会议', 'Title', 'text', (row) => row.meetingTitle),
    column('序号', 'Number', 'number', (row) => row.sequence),
    column('议定事项', 'Decision', 'text', (row) => row.text),
    column('议定日期', 'Decided on', 'date', (row) => row.decidedOn),
    column('任务编号', 'Task', 'text', (row) => row.taskCode),
    column('牵头单位', 'Lead', 'text', ({ units }) => units.filter(({ role }) => role === 'lead').map(({ name }) => name).join('、')),
    column('配合单位', 'Supports', 'text', ({ units }) => units.filter(({ role }) => role === 'support').map(({ name }) => name).join('、')),
    column('完成时限', 'Due', 'date', (row) => row.dueOn),
    column('完成日期', 'Done on', 'date', (row) => row.completedOn),
    column('任务状态', 'State', 'text', ({ taskState }, language) => (taskState === null ? '' : taskStateWords[taskState][language])),
  ],
  rows: async (source) => {
    const meetingId = source.filter.id('meetingId');
    const params = { ...seen(source), ids: meetingId === null ? null : [meetingId] };
    return batchesOf(await source.request.reader(), (runner): Promise<readonly DecisionRow[]> => findDecisions(runner, params));
  },
});
