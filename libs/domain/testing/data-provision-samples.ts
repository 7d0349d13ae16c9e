import { untouchedDelivery, type DataDelivery, type DataProvision } from '../data-provision/data-provision.js';
import type { ProvisionInput } from '../data-provision/provision-values.js';

/** unit-1 provides monthly to unit-0, in force since October. */
export function sampleDataProvision(changes: Partial<DataProvision> = {}): DataProvision {
  return {
    id: 'provision-1', jointMeetingId: 'jm-1', code: 'SJ-2026-001', state: 'active', providerUnitId: 'unit-1', recipientUnitId: 'unit-0', dataName: '救助情况数据', content: '教育救助对象与金额的汇总', basisKind: 'document',
    basis: '数据共享工作办法第六条', dutyId: null, rhythm: 'monthly', rhythmBasis: '联席会议纪要〔2026〕1号', dueDay: null, dueWorkingDays: null, draftedOn: '2026-09-20', activatedOn: '2026-10-08', countsFromOn: '2026-10-08',
    endedOn: null, stateReason: null, version: 1, ...changes,
  };
}

/** November's, due on Wednesday the 25th. */
export function sampleDataDelivery(changes: Partial<DataDelivery> = {}): DataDelivery {
  return { ...untouchedDelivery, id: 'delivery-1', jointMeetingId: 'jm-1', dataProvisionId: 'provision-1', periodStartOn: '2026-11-01', periodEndOn: '2026-11-30', expectedOn: '2026-10-08', dueOn: '2026-11-25', ...changes };
}

export const sampleProvisionInput: ProvisionInput = {
  recipientUnitId: 'unit-0', dataName: '救助情况数据', content: '教育救助对象与金额的汇总', basisKind: 'document', basis: '数据共享工作办法第六条', rhythm: 'monthly', rhythmBasis: '联席会议纪要〔2026〕1号', due: null,
};
