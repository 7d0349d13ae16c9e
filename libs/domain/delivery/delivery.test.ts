import { afterFailure, deliveryAttempts, retryAfterSeconds } from './delivery.js';

it('waits longer each time, six hours at most', () => {
  expect([1, 2, 3, 8, 9, 10, 11].map(retryAfterSeconds)).toEqual([60, 120, 240, 7680, 15_360, 21_600, 21_600]);
});

it('gives up after the last attempt, or at once where the other side means it', () => {
  expect(afterFailure({ attempts: 1, permanent: false })).toEqual({ state: 'waiting', seconds: 60 });
  expect(afterFailure({ attempts: deliveryAttempts, permanent: false })).toEqual({ state: 'dead' });
  expect(afterFailure({ attempts: 1, permanent: true })).toEqual({ state: 'dead' });
});

it('tries for about a day', () => {
  const waits = Array.from({ length: deliveryAttempts - 1 }, (_, place) => retryAfterSeconds(place + 1));
  expect(waits.reduce((sum, wait) => sum + wait, 0) / 3600).toBeCloseTo(20.5, 1);
});
