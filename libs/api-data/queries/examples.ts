import type { Query } from './sql.js';
import { cellsQuery, countyCellsQuery, figuresQuery, overdueQuery, overviewUnitsQuery } from './overview.query.js';
import { attachmentsQuery, draftReportsQuery, openSchedulesQuery, openSlotsQuery, previousReportsQuery, sentReportsQuery } from './report-of-slot.query.js';
import { reviewSlotsQuery, slotListQuery, slotsByIdQuery, slotsByTaskQuery, type SlotListParams } from './report.query.js';
import { taskListQuery, type TaskListParams } from './task-list.query.js';
import { assignmentsByTaskQuery, eventsByTaskQuery, partsByTaskQuery, responsibleQuery, reviewAssignmentsQuery, tasksByIdQuery } from './task.query.js';
import { assignableUnitsQuery, townsBelowQuery } from './unit-scope.query.js';
import { todayQuery } from './today.query.js';

const id = '00000000-0000-7000-8000-000000000001';
const jointMeetingId = id;
const day = { today: '2026-11-24', amberUntilOn: '2026-11-29' };
const overview = { jointMeetingId, level: 'city', ...day, fromOn: '2025-12-01', untilOn: '2027-01-31' } as const;

const tasks: TaskListParams = {
  jointMeetingId, visibleUnitIds: null, states: ['assigned'], unitId: null, dutyId: null, light: null, text: null, sort: 'due_on', direction: 'asc',
  limit: 50, offset: 0, withTotal: true, ...day,
};
const slots: SlotListParams = {
  jointMeetingId, visibleUnitIds: null, unitId: null, taskId: null, states: null, light: null, fromOn: null, toOn: null, dueUntil: null,
  limit: 50, offset: 0, withTotal: true, ...day,
};

/** Every statement once, as it is sent: kept in the .sql files beside, explained by PostgreSQL in the integration test. */
export const exampleQueries: Readonly<Record<string, Readonly<Record<string, Query<unknown>>>>> = {
  'task-list': {
    all: taskListQuery(tasks),
    filtered: taskListQuery({ ...tasks, visibleUnitIds: [id], unitId: id, dutyId: id, light: 'overdue', text: '低保', sort: 'code', direction: 'desc' }),
  },
  task: {
    byId: tasksByIdQuery({ jointMeetingId, taskIds: [id], visibleUnitIds: [id] }),
    assignments: assignmentsByTaskQuery({ jointMeetingId, taskIds: [id] }),
    reviewAssignments: reviewAssignmentsQuery({ jointMeetingId, limit: 100 }),
    parts: partsByTaskQuery({ jointMeetingId, taskIds: [id], ...day }),
    events: eventsByTaskQuery({ jointMeetingId, taskIds: [id], visibleUnitIds: [id] }),
    responsible: responsibleQuery({ jointMeetingId, unitIds: [id], today: day.today }),
  },
  report: {
    all: slotListQuery(slots),
    filtered: slotListQuery({
      ...slots, visibleUnitIds: [id], unitId: id, taskId: id, states: ['expected'], light: 'overdue', fromOn: day.today, toOn: day.today, dueUntil: day.today,
    }),
    review: reviewSlotsQuery({ jointMeetingId, limit: 100 }),
    byId: slotsByIdQuery({ jointMeetingId, ids: [id], visibleUnitIds: [id] }),
    byTask: slotsByTaskQuery({ jointMeetingId, taskIds: [id], visibleUnitIds: [id] }),
  },
  'report-of-slot': {
    sent: sentReportsQuery({ jointMeetingId, slotIds: [id] }),
    drafts: draftReportsQuery({ jointMeetingId, slotIds: [id] }),
    previous: previousReportsQuery({ jointMeetingId, slotIds: [id] }),
    attachments: attachmentsQuery({ jointMeetingId, reportIds: [id] }),
    openSchedules: openSchedulesQuery({ jointMeetingId, taskIds: null }),
    openSlots: openSlotsQuery({ jointMeetingId, assignmentId: id }),
  },
  overview: {
    units: overviewUnitsQuery(overview),
    cells: cellsQuery(overview),
    counties: countyCellsQuery(overview),
    figures: figuresQuery({ ...overview, visibleUnitIds: null }),
    overdue: overdueQuery({ ...overview, limit: 200 }),
  },
  'unit-scope': { townsBelow: townsBelowQuery([id]), assignable: assignableUnitsQuery({ jointMeetingId, today: day.today }) },
  today: { list: todayQuery({ jointMeetingId, ownUnitIds: [id], watchesAll: true, reviews: true, ...day, limit: 200 }) },
};
