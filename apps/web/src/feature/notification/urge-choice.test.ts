import { asksReason, sendable, subjectsOf } from './urge-choice';

it('sends what nothing speaks against, and what was urged today for a reason only', () => {
  expect([sendable({ refusal: null }, ''), sendable({ refusal: 'URGED_ALREADY' }, ' '), sendable({ refusal: 'URGED_ALREADY' }, '领导过问'), sendable({ refusal: 'URGE_TOO_EARLY' }, '领导过问')]).toEqual([true, false, true, false]);
  expect(asksReason([{ refusal: 'URGED_ALREADY' }, { refusal: null }])).toBe(1);
});

it('names reports, parts and what has to be put right apart', () => {
  expect(subjectsOf([{ id: 's', slotId: 's' }, { id: 'a', slotId: null }, { id: 'r', slotId: null, rectificationId: 'r' }])).toEqual({ slotIds: ['s'], assignmentIds: ['a'], rectificationIds: ['r'], taskIds: [] });
});
