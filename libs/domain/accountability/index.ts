export {
  authorsWith, canProposeAccountability, demandFactsStand, proposeAccountability, reviseAccountability, type AccountabilityInput, type AccountabilityRecord,
} from './propose-accountability.js';
export { type ChangedAccountability } from './accountability-change.js';
export * from './accountability-chain.js';
export * from './accountability-form.js';
export {
  accountabilityReach, accountabilityVerbs, accountabilityWaiting, canOnAccountability, canSeeAccountability, isConcerned, openAppealOf, readsAccountability, type AccountabilityReach, type AccountabilityStepVerb,
} from './accountability-scope.js';
export * from './accountability-words.js';
export * from './accountability.js';
export * from './accountability.states.js';
export { carryOutAccountability, handOverAccountability, recordAccountabilityReceipt, transferAccountability } from './carry-out-accountability.js';
export * from './decide-accountability.js';
export * from './hear-concerned.js';
export * from './holder.js';
export * from './influence.js';
export * from './open-accountability-seal.js';
export * from './recompute-appeal-clock.js';
export * from './record-outcome.js';
