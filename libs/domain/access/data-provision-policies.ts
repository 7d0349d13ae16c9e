const office = { jointMeeting: ['secretariat'], ownUnit: [], admin: [] } as const;
const sides = { jointMeeting: ['secretariat'], ownUnit: ['liaison', 'unit_head'], admin: [] } as const;

/** The ledger of data provisions: the secretariat keeps it, both sides act on what is delivered. */
export const dataProvisionPolicies = {
  draftDataProvision: office,
  proposeDataProvisions: office,
  reviseDataProvision: office,
  activateDataProvision: office,
  suspendDataProvision: office,
  resumeDataProvision: office,
  endDataProvision: office,
  askDelivery: sides,
  deliverData: sides,
  confirmDelivery: sides,
  returnDelivery: sides,
} as const;
