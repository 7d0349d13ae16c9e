import type { Actor } from '../access/actor.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandOnDraftItem } from './draft-item-scope.js';
import type { DraftItem, DraftUnit, Notice } from './draft-item.js';

/** Only marks, blanks and numbering may stand between two items that become one. */
const BETWEEN = /^[\s\p{P}\d一二三四五六七八九十]*$/u;

function demandMergeable(items: readonly DraftItem[], notice: Pick<Notice, 'id' | 'text'>): void {
  if (items.length < 2) throw new DomainError('MERGE_TOO_FEW', {}, 'ids');
  if (items.some((item) => item.noticeId !== notice.id)) throw new DomainError('MERGE_DIFFERENT_NOTICE', {}, 'ids');
  if (new Set(items.map((item) => item.kind)).size > 1) throw new DomainError('MERGE_DIFFERENT_KIND', {}, 'ids');
  items.slice(1).forEach((item, at) => {
    const end = items[at]?.endOffset ?? 0;
    const adjacent = item.startOffset >= end && BETWEEN.test(notice.text.slice(end, item.startOffset));
    if (!adjacent) throw new DomainError('MERGE_NOT_ADJACENT', {}, 'ids');
  });
}

/** Every unit once, with the words of its first mention. */
function mergedUnits(items: readonly DraftItem[]): readonly DraftUnit[] {
  const units = new Map<string, DraftUnit>();
  for (const unit of items.flatMap((item) => item.units)) if (!units.has(unit.name)) units.set(unit.name, unit);
  return [...units.values()];
}

/** Makes neighbouring drafts of one notice one, in the place of the first; the others go. MERGE_TOO_FEW, MERGE_DIFFERENT_NOTICE, MERGE_DIFFERENT_KIND, MERGE_NOT_ADJACENT. */
export function mergeDraftItems(
  actor: Actor,
  subject: { readonly items: readonly DraftItem[]; readonly notice: Pick<Notice, 'id' | 'state' | 'text'> },
  context: VerbContext,
): { item: DraftItem; removedItemIds: readonly string[]; events: readonly EventDraft[] } {
  const items = [...subject.items].sort((first, second) => first.startOffset - second.startOffset);
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) throw new DomainError('MERGE_TOO_FEW', {}, 'ids');
  const permits = items.map((item) => demandOnDraftItem('mergeDraftItems', actor, item, subject.notice, context.today));
  demandMergeable(items, subject.notice);
  const text = subject.notice.text.slice(first.startOffset, last.endOffset);
  const pick = <Value>(read: (item: DraftItem) => Value | null): Value | null => items.map(read).find((value) => value !== null) ?? null;
  const changed = items.some((item) => item.change !== 'new');
  const item: DraftItem = {
    ...first,
    endOffset: last.endOffset,
    text,
    units: mergedUnits(items),
    recurrence: pick((each) => each.recurrence),
    deadline: pick((each) => each.deadline),
    dueOn: pick((each) => each.dueOn),
    recipientUnitId: pick((each) => each.recipientUnitId),
    recipientBasis: items.find((each) => each.recipientUnitId !== null)?.recipientBasis ?? null,
    frequencyMonths: pick((each) => each.frequencyMonths),
    frequencyBasis: pick((each) => each.frequencyBasis),
    confidence: Math.min(...items.map((each) => each.confidence)),
    reasons: [...new Set(items.flatMap((each) => each.reasons))],
    ...(changed ? ({ change: 'changed', previousText: pick((each) => (each.change === 'new' ? null : (each.previousText ?? each.text))) } as const) : {}),
    version: first.version + 1,
  };
  const removedItemIds = items.slice(1).map((each) => each.id);
  const event = draftEvent({
    verb: 'mergeDraftItems', subjectType: 'draft_item', subjectId: item.id, postId: permits[0]?.grant.postId ?? null, fromState: first.state, toState: item.state,
    data: { ...item, removedItemIds },
  });
  return { item, removedItemIds, events: [event] };
}
