import { dataDeliveriesQuery, dataProvisionEventsQuery, dataProvisionLackingQuery, dataProvisionListQuery } from './data-provision.query.js';
import { day, id, jointMeetingId } from './example-values.js';

const seen = { jointMeetingId, all: false, unitIds: [id] } as const;

/** The statements around the ledger of data provisions, once each. */
export const dataProvisionExamples = {
  'data-provision': {
    all: dataProvisionListQuery({ ...seen, ...day, ids: null, providerUnitId: null, recipientUnitId: null, states: null, lights: null, lack: null, limit: 50, offset: 0 }),
    lacking: dataProvisionLackingQuery(seen),
    deliveries: dataDeliveriesQuery({ ...seen, ...day, ids: [id], fromOn: null, untilOn: null }),
    events: dataProvisionEventsQuery({ jointMeetingId, ids: [id] }),
  },
};
