import type { Actor } from '../access/actor.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { normalText } from '../notice/normal-text.js';
import { readRecurrences } from '../notice/recurrences.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import { demandOnDraftItem } from './draft-item-scope.js';
import { titleOf } from './draft-title.js';
import type { DraftItem, Notice } from './draft-item.js';
import { monthsOf, recurrenceOf } from './items-of-draft.js';

/** Part of an item from one offset to another, blanks at its ends left out; null where nothing is left. */
function part(item: DraftItem, from: number, to: number): Pick<DraftItem, 'startOffset' | 'endOffset' | 'text' | 'title'> | null {
  const raw = item.text.slice(from - item.startOffset, to - item.startOffset);
  const text = raw.trim();
  if (text === '') return null;
  const startOffset = from + raw.indexOf(text);
  return { startOffset, endOffset: startOffset + text.length, text, title: titleOf(text) };
}

/** Where words stood in both, they go with the part that holds them. */
function within<Words extends { readonly start: number }>(words: Words | null, item: Pick<DraftItem, 'startOffset' | 'endOffset'>): Words | null {
  return words !== null && words.start >= item.startOffset && words.start < item.endOffset ? words : null;
}

/** What the words of a half say of themselves: a sentence may state two frequencies, and its item carried one. */
function recurrenceIn({ text, startOffset }: Pick<DraftItem, 'startOffset' | 'text'>): DraftItem['recurrence'] {
  const found = recurrenceOf(readRecurrences(text, normalText(text), 0, text.length));
  return found && { ...found, start: found.start + startOffset, end: found.end + startOffset };
}

function half(item: DraftItem, piece: Pick<DraftItem, 'startOffset' | 'endOffset' | 'text' | 'title'>): DraftItem {
  const [kept, deadline] = [within(item.recurrence, piece), within(item.deadline, piece)];
  const recurrence = kept ?? recurrenceIn(piece);
  const keepsFrequency = kept !== null || (item.recurrence === null && recurrence === null);
  const read = monthsOf(recurrence?.every);
  const known = item.change === 'new' ? {} : ({ change: 'changed', previousText: item.previousText ?? item.text } as const);
  return {
    ...item, ...piece, ...known, recurrence, deadline,
    dueOn: item.deadline === null || deadline !== null ? item.dueOn : null,
    frequencyMonths: keepsFrequency ? item.frequencyMonths : read,
    frequencyBasis: keepsFrequency ? item.frequencyBasis : read === null ? null : (recurrence?.text ?? null),
  };
}

/** Splits a draft at a UTF-16 offset of the notice, strictly inside it and with words on both sides: SPLIT_OUT_OF_RANGE {from, to}. */
export function splitDraftItem(
  actor: Actor,
  subject: { readonly item: DraftItem; readonly notice: Pick<Notice, 'state'> },
  input: { readonly version: number; readonly at: number },
  context: VerbContext,
): { items: readonly [DraftItem, DraftItem]; events: readonly EventDraft[] } {
  const { item: before } = subject;
  const { grant, state } = demandOnDraftItem('splitDraftItem', actor, before, subject.notice, context.today);
  demandVersion(before.version, input.version);
  const { startOffset, endOffset } = before;
  const inside = Number.isInteger(input.at) && input.at > startOffset && input.at < endOffset;
  const [left, right] = inside ? [part(before, startOffset, input.at), part(before, input.at, endOffset)] : [null, null];
  if (!left || !right) throw new DomainError('SPLIT_OUT_OF_RANGE', { from: startOffset + 1, to: endOffset - 1 }, 'at');
  const first: DraftItem = { ...half(before, left), state, version: before.version + 1 };
  const second: DraftItem = { ...half(before, right), id: context.newId(), state, version: 1 };
  const common = { verb: 'splitDraftItem', subjectType: 'draft_item', postId: grant.postId, toState: state } as const;
  const events = [
    draftEvent({ ...common, subjectId: first.id, fromState: before.state, data: { ...first } }),
    draftEvent({ ...common, subjectId: second.id, data: { ...second, splitFromId: first.id } }),
  ];
  return { items: [first, second], events };
}
