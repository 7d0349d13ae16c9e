import type { StateTable } from '../shared/state-table.js';

export type BulletinState = 'draft' | 'submitted' | 'approved' | 'issued' | 'dropped';
export const bulletinStates = ['draft', 'submitted', 'approved', 'issued', 'dropped'] as const satisfies readonly BulletinState[];

export type BulletinVerb = 'draftBulletin' | 'reviseBulletin' | 'refreezeBulletin' | 'dropBulletin' | 'submitBulletin' | 'returnBulletin' | 'approveBulletin' | 'issueBulletin';

/** 起草 → 送审 → 审定 → 印发 (notice lines 10, 59; N6). What a leader read stands still: a change takes it back to the draft, and it is read again. */
export const bulletinTable: StateTable<BulletinState, BulletinVerb> = [
  { verb: 'draftBulletin', from: null, to: 'draft' },
  { verb: 'reviseBulletin', from: 'draft', to: 'draft' },
  { verb: 'refreezeBulletin', from: 'draft', to: 'draft' },
  { verb: 'dropBulletin', from: 'draft', to: 'dropped' },
  { verb: 'submitBulletin', from: 'draft', to: 'submitted' },
  { verb: 'returnBulletin', from: 'submitted', to: 'draft' },
  { verb: 'approveBulletin', from: 'submitted', to: 'approved' },
  { verb: 'returnBulletin', from: 'approved', to: 'draft' },
  { verb: 'issueBulletin', from: 'approved', to: 'issued' },
];

export type BulletinReceiptState = 'pending' | 'received';
export const bulletinReceiptStates = ['pending', 'received'] as const satisfies readonly BulletinReceiptState[];

/** A unit acknowledges the bulletin (签收): once, and that is all that is asked of it. */
export const bulletinReceiptTable: StateTable<BulletinReceiptState, 'issueBulletin' | 'receiveBulletin'> = [
  { verb: 'issueBulletin', from: null, to: 'pending' },
  { verb: 'receiveBulletin', from: 'pending', to: 'received' },
];
