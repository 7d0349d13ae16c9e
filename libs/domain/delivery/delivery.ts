/** By what means a message leaves the house. */
export const deliveryChannels = ['mail', 'wecom', 'dingtalk', 'webhook'] as const;
export type DeliveryChannel = (typeof deliveryChannels)[number];

/** Waiting (also for its next attempt), sent, dead (given up until somebody sends it again by hand), dropped (nobody there any more). */
export const deliveryStates = ['waiting', 'sent', 'dead', 'dropped'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** Why an attempt did not succeed; the screen has words for each. */
export const deliveryFailures = ['not_configured', 'unreachable', 'timeout', 'address_blocked', 'refused', 'rejected', 'too_many', 'unreadable', 'unknown'] as const;
export type DeliveryFailure = (typeof deliveryFailures)[number];

/** After so many attempts a delivery is dead: with the waits below that is about a day. */
export const deliveryAttempts = 12;

const FIRST_WAIT_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 6 * 3600;

/** Exponential back-off: a minute after the first failure, doubled each time, six hours at most. */
export function retryAfterSeconds(attempts: number): number {
  return Math.min(FIRST_WAIT_SECONDS * 2 ** Math.max(0, attempts - 1), LONGEST_WAIT_SECONDS);
}

export interface FailedAttempt {
  readonly attempts: number;
  /** The other side will say no again: sending it once more changes nothing. */
  readonly permanent: boolean;
}

/** What becomes of a delivery that was not taken: dead, or the seconds until it is tried again. */
export function afterFailure({ attempts, permanent }: FailedAttempt): { readonly state: 'dead' } | { readonly state: 'waiting'; readonly seconds: number } {
  return permanent || attempts >= deliveryAttempts ? { state: 'dead' } : { state: 'waiting', seconds: retryAfterSeconds(attempts) };
}
