/** Failures before the first lock, and how long each further lock lasts (seconds): 1 min, 5 min, 15 min, then 1 hour. */
export const lockoutRules = { freeFailures: 5, seconds: [60, 300, 900, 3600] } as const;

/** Seconds to lock after this many failures in a row: 0 up to four, then longer with each five. */
export function lockSeconds(failedCount: number): number {
  if (failedCount < lockoutRules.freeFailures || failedCount % lockoutRules.freeFailures !== 0) return 0;
  const step = failedCount / lockoutRules.freeFailures - 1;
  return lockoutRules.seconds[Math.min(step, lockoutRules.seconds.length - 1)] ?? 0;
}

/** Seconds a lock still lasts; moments in milliseconds. */
export function lockSecondsLeft(lockedUntil: number | null, now: number): number {
  return lockedUntil === null ? 0 : Math.max(0, Math.ceil((lockedUntil - now) / 1000));
}
