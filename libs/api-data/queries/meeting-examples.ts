import { agendaItemMeetingQuery, agendaItemsQuery, decisionsOfTasksQuery, decisionsQuery, meetingListQuery, meetingSeatsQuery, minutesResponsesQuery, pastDecisionsQuery } from './meeting.query.js';
import { agendaProposalsQuery, seatCandidatesQuery } from './meeting-agenda.query.js';
import { day, id, jointMeetingId } from './example-values.js';

const { today } = day;
const called = { jointMeetingId, all: false, unitIds: [id] } as const;

/** The statements around meetings, once each. */
export const meetingExamples = {
  meeting: {
    all: meetingListQuery({ ...called, ids: null, states: null, limit: 50, offset: 0 }),
    seats: meetingSeatsQuery({ ...called, ids: [id] }),
    items: agendaItemsQuery({ ...called, ids: [id] }),
    ofItem: agendaItemMeetingQuery({ jointMeetingId, id }),
    decisions: decisionsQuery({ ...called, ids: [id] }),
    past: pastDecisionsQuery({ ...called, meetingId: id, before: today, limit: 50 }),
    ofTasks: decisionsOfTasksQuery({ ...called, ids: [id] }),
    responses: minutesResponsesQuery({ ...called, ids: [id] }),
  },
  'meeting-agenda': {
    proposals: agendaProposalsQuery({ jointMeetingId, meetingId: id, today: today, limit: 50 }),
    candidates: seatCandidatesQuery({ jointMeetingId, today: today, kind: 'full' }),
  },
};
