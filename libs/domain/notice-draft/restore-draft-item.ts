import type { Actor } from '../access/actor.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { demandVersion } from '../shared/input.js';
import { demandOnDraftItem } from './draft-item-scope.js';
import type { DraftItem, Notice } from './draft-item.js';

/** Takes a dropped draft back. */
export function restoreDraftItem(
  actor: Actor,
  subject: { readonly item: DraftItem; readonly notice: Pick<Notice, 'state'> },
  input: { readonly version: number },
  context: VerbContext,
): { item: DraftItem; events: readonly EventDraft[] } {
  const { item: before } = subject;
  const { grant, state } = demandOnDraftItem('restoreDraftItem', actor, before, subject.notice, context.today);
  demandVersion(before.version, input.version);
  const changes = { state, version: before.version + 1 };
  const event = draftEvent({
    verb: 'restoreDraftItem', subjectType: 'draft_item', subjectId: before.id, postId: grant.postId, fromState: before.state, toState: state,
    data: { noticeId: before.noticeId, ...changes },
  });
  return { item: { ...before, ...changes }, events: [event] };
}
