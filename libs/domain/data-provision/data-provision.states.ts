import type { StateTable } from '../shared/state-table.js';

export type DataProvisionState = 'draft' | 'active' | 'suspended' | 'ended';
export const dataProvisionStates = ['draft', 'active', 'suspended', 'ended'] as const satisfies readonly DataProvisionState[];

export type DataProvisionVerb = 'draftDataProvision' | 'proposeDataProvisions' | 'reviseDataProvision' | 'activateDataProvision' | 'suspendDataProvision' | 'resumeDataProvision' | 'endDataProvision' | 'askDelivery';

/** 草拟 → 执行中 → 暂停 → 终止 (N8). A draft that is not taken up ends with its reason, so that its sentence is not proposed anew. */
export const dataProvisionTable: StateTable<DataProvisionState, DataProvisionVerb> = [
  { verb: 'draftDataProvision', from: null, to: 'draft' },
  { verb: 'proposeDataProvisions', from: null, to: 'draft' },
  { verb: 'reviseDataProvision', from: 'draft', to: 'draft' },
  { verb: 'activateDataProvision', from: 'draft', to: 'active' },
  { verb: 'reviseDataProvision', from: 'active', to: 'active' },
  { verb: 'askDelivery', from: 'active', to: 'active' },
  { verb: 'suspendDataProvision', from: 'active', to: 'suspended' },
  { verb: 'reviseDataProvision', from: 'suspended', to: 'suspended' },
  { verb: 'resumeDataProvision', from: 'suspended', to: 'active' },
  { verb: 'endDataProvision', from: 'draft', to: 'ended' },
  { verb: 'endDataProvision', from: 'active', to: 'ended' },
  { verb: 'endDataProvision', from: 'suspended', to: 'ended' },
];

export type DataDeliveryState = 'expected' | 'delivered' | 'returned' | 'confirmed' | 'waived';
export const dataDeliveryStates = ['expected', 'delivered', 'returned', 'confirmed', 'waived'] as const satisfies readonly DataDeliveryState[];

export type DataDeliveryVerb = 'deliverData' | 'confirmDelivery' | 'returnDelivery';

/** 待提供 → 待确认 → 已确认; returned, it is owed again. What was not due yet when its entry was suspended, ended or given another rhythm is waived. */
export const dataDeliveryTable: StateTable<DataDeliveryState, DataDeliveryVerb | 'expectDeliveries' | 'askDelivery' | 'suspendDataProvision' | 'endDataProvision' | 'reviseDataProvision'> = [
  { verb: 'expectDeliveries', from: null, to: 'expected' },
  { verb: 'askDelivery', from: null, to: 'expected' },
  { verb: 'deliverData', from: 'expected', to: 'delivered' },
  { verb: 'deliverData', from: 'returned', to: 'delivered' },
  { verb: 'confirmDelivery', from: 'delivered', to: 'confirmed' },
  { verb: 'returnDelivery', from: 'delivered', to: 'returned' },
  { verb: 'suspendDataProvision', from: 'expected', to: 'waived' },
  { verb: 'endDataProvision', from: 'expected', to: 'waived' },
  { verb: 'reviseDataProvision', from: 'expected', to: 'waived' },
];
