import type { StateTable } from '../shared/state-table.js';

export type NoticeState = 'draft' | 'confirmed' | 'superseded' | 'discarded';
export const noticeStates = ['draft', 'confirmed', 'superseded', 'discarded'] as const satisfies readonly NoticeState[];
export type NoticeStateVerb = 'importNotice' | 'confirmNotice' | 'supersedeNotice' | 'discardNotice' | 'restoreNotice';

/** A later edition, confirmed, supersedes the one before it: supersedeNotice is the other half of its confirmNotice. */
export const noticeTable: StateTable<NoticeState, NoticeStateVerb> = [
  { verb: 'importNotice', from: null, to: 'draft' },
  { verb: 'confirmNotice', from: 'draft', to: 'confirmed' },
  { verb: 'supersedeNotice', from: 'confirmed', to: 'superseded' },
  { verb: 'discardNotice', from: 'draft', to: 'discarded' },
  { verb: 'restoreNotice', from: 'discarded', to: 'draft' },
];

export type DraftItemState = 'open' | 'dropped' | 'confirmed';
export const draftItemStates = ['open', 'dropped', 'confirmed'] as const satisfies readonly DraftItemState[];
export type DraftItemVerb = 'importNotice' | 'reviseDraftItem' | 'splitDraftItem' | 'mergeDraftItems' | 'dropDraftItem' | 'restoreDraftItem' | 'confirmNotice';

export const draftItemTable: StateTable<DraftItemState, DraftItemVerb> = [
  { verb: 'importNotice', from: null, to: 'open' },
  { verb: 'reviseDraftItem', from: 'open', to: 'open' },
  { verb: 'splitDraftItem', from: null, to: 'open' },
  { verb: 'splitDraftItem', from: 'open', to: 'open' },
  { verb: 'mergeDraftItems', from: 'open', to: 'open' },
  { verb: 'dropDraftItem', from: 'open', to: 'dropped' },
  { verb: 'restoreDraftItem', from: 'dropped', to: 'open' },
  { verb: 'confirmNotice', from: 'open', to: 'confirmed' },
];
