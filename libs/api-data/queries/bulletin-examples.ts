import { bulletinContentsQuery, bulletinListQuery, bulletinReceiptsQuery, freezeQuery } from './bulletin.query.js';
import { day, id, jointMeetingId } from './example-values.js';
import { overdueThingsQuery } from './overdue-thing.query.js';

const { today } = day;
const sent = { jointMeetingId, all: false, unitIds: [id] } as const;

/** The statements around bulletins, once each. */
export const bulletinExamples = {
  bulletin: {
    all: bulletinListQuery({ ...sent, ids: null, states: null, limit: 50, offset: 0 }),
    contents: bulletinContentsQuery({ ...sent, ids: [id] }),
    receipts: bulletinReceiptsQuery({ ...sent, ids: [id] }),
    freeze: freezeQuery({ jointMeetingId, fromOn: today, untilOn: today, level: null, today }),
  },
  'overdue-thing': {
    all: overdueThingsQuery({ jointMeetingId, unitId: id, taskId: null, today }),
  },
};
