import { untouchedRectification, type Rectification } from '../rectification/rectification.js';

/** Asked of unit-1 on 20 November, until the end of the year. */
export function sampleRectification(changes: Partial<Rectification> = {}): Rectification {
  return {
    ...untouchedRectification, id: 'rectification-1', jointMeetingId: 'jm-1', code: 'ZG-2026-001', inspectionId: 'inspection-1', findingId: 'finding-1', objectId: 'object-1', unitId: 'unit-1', postId: null,
    contactUnitId: 'unit-0', kind: 'within_limit', measure: '补发迟发的低保金，健全按月发放制度', state: 'open', openedOn: '2026-11-20', limitWorkingDays: null, limitFromOn: '2026-11-20', dueOn: '2026-12-31',
    dueProvisional: false, ...changes,
  };
}
