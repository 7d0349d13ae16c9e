import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { carryDecisions, holdersRead, type CarriedItem, type EditionReading } from './carry-decisions.js';
import { compareEditions, type EditionSentence } from './compare-editions.js';
import type { DraftItem, DraftItemSeed, Notice } from './draft-item.js';
import { draftItemTable, noticeTable } from './notice.states.js';

export interface ImportNoticeInput extends Pick<Notice, 'code' | 'title' | 'docNumber' | 'issuer' | 'issuedOn' | 'text' | 'sourceName' | 'sourceHash' | 'sections' | 'warnings'> {
  readonly items: readonly DraftItemSeed[];
}

/** The edition before, if this is a revised one, with all its items. */
export interface PreviousEdition {
  readonly notice: Pick<Notice, 'id' | 'edition'>;
  readonly items: readonly DraftItem[];
  /** Its text as the reader finds it today; without it, what was settled stands for what was read. */
  readonly reading?: EditionReading;
}

/** The longest notices of the family have a few hundred items; a text pasted over and over has tens of thousands. */
const mostItems = 5000;
/** A text in which nothing is read may still be a notice to keep, once it is longer than a title. */
const shortestText = 30;

function demandReadable({ text, items }: Pick<ImportNoticeInput, 'text' | 'items'>): void {
  if (items.length === 0 && text.trim().length < shortestText) throw new DomainError('NOTICE_TEXT_TOO_SHORT', { min: shortestText }, 'text');
  if (items.length > mostItems) throw new DomainError('NOTICE_TOO_MANY_ITEMS', { count: items.length, max: mostItems }, 'text');
}

export function canImportNotice(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('importNotice', actor, { jointMeetingId, unitId: null }, today) !== null;
}

/** Items that became duties or tasks: what a next edition is compared with. */
export function livingItems(items: readonly DraftItem[]): readonly DraftItem[] {
  return items.filter((item) => item.state === 'confirmed' && item.change !== 'gone');
}

export function sentenceOf(item: Pick<DraftItem, 'text' | 'units' | 'kind' | 'level'>): EditionSentence {
  return { text: item.text, holders: [item.kind, item.level, ...item.units.map((unit) => unit.name)] };
}

/** A recipient a person has set stays where the new edition names none; where it names the same, it is itself the basis. */
function recipientKept(seed: DraftItemSeed, old: DraftItem): Partial<Pick<DraftItem, 'recipientUnitId' | 'recipientBasis'>> {
  if (seed.dutyKind !== 'data' || seed.recipientUnitId !== null) return {};
  return { recipientUnitId: old.recipientUnitId, recipientBasis: old.recipientBasis };
}

type Place = Pick<DraftItem, 'jointMeetingId' | 'noticeId' | 'state'>;

/** A sentence reworded keeps what a person settled of it, and its units where the text still names the same holders. */
function keptOf(seed: DraftItemSeed, old: DraftItem, reading: EditionReading | undefined): Partial<DraftItemSeed> {
  const read = reading?.seeds.find((each) => each.startOffset === old.startOffset && each.endOffset === old.endOffset);
  const held = read && holdersRead(read) === holdersRead(seed) ? { units: old.units, kind: old.kind } : {};
  return { title: old.title, frequencyMonths: seed.frequencyMonths ?? old.frequencyMonths, frequencyBasis: seed.frequencyBasis ?? old.frequencyBasis, ...held, ...recipientKept(seed, old) };
}

type Unnumbered = Omit<DraftItem, 'id' | 'position'>;

/** What stands as it was: as settled, and left out again where it was left out. */
function sameItem({ seed, old }: CarriedItem, place: Place): Unnumbered {
  const state = old.state === 'dropped' ? nextState(draftItemTable, 'dropDraftItem', place.state) : place.state;
  return { ...seed, ...place, state, change: 'same', previousText: null, version: 1 };
}

/** Each sentence with what became of it since the edition before, in the order of the text, and the gone ones after them. */
function itemsOf(later: EditionReading, previous: PreviousEdition | null, place: Place, newId: () => string): readonly DraftItem[] {
  const settled = (previous?.items ?? []).filter((item) => item.state !== 'open' && item.change !== 'gone');
  const { carried, rest, before } = previous?.reading ? carryDecisions(previous.reading, settled, later) : { carried: [], rest: later.seeds, before: settled };
  const { found, gone } = compareEditions(before.map(sentenceOf), rest.map(sentenceOf));
  const compared = rest.map((seed, at): Unnumbered => {
    const { change, previous: index } = found[at] ?? { change: 'new', previous: null };
    const old = index === null ? undefined : before[index];
    const kept = old && keptOf(seed, old, previous?.reading);
    if (change === 'same' && old) return sameItem({ seed: { ...seed, ...kept }, old }, place);
    return { ...seed, ...kept, ...place, change, previousText: change === 'changed' ? (old?.text ?? null) : null, version: 1 };
  });
  const standing = [...carried.map((each) => sameItem(each, place)), ...compared].sort((one, other) => one.startOffset - other.startOffset || one.endOffset - other.endOffset);
  const absent = gone.flatMap((at): Unnumbered[] => {
    const old = before[at];
    if (old?.state !== 'confirmed') return [];
    const nowhere = { startOffset: 0, endOffset: 0, recurrence: null, deadline: null, dueOn: null, previousText: old.text };
    return [{ ...old, ...nowhere, ...place, change: 'gone', version: 1 }];
  });
  return [...standing, ...absent].map((item, position): DraftItem => ({ ...item, id: newId(), position }));
}

/** The notice and each draft as they begin, in full: drafts and register can be rebuilt from the log alone. */
function eventsOf(notice: Notice, items: readonly DraftItem[], { postId, outdated }: { readonly postId: string | null; readonly outdated: { readonly itemIds?: readonly string[] } | null }): readonly EventDraft[] {
  const common = { verb: 'importNotice', postId } as const;
  const replaced = outdated?.itemIds ? { removedItemIds: outdated.itemIds } : {};
  return [
    draftEvent({ ...common, subjectType: 'notice', subjectId: notice.id, fromState: outdated && 'draft', toState: notice.state, data: { ...notice, ...replaced, items: items.length } }),
    ...items.map((item) => draftEvent({ ...common, subjectType: 'draft_item', subjectId: item.id, toState: item.state, data: { ...item } })),
  ];
}

/**
 * Takes a read notice in as drafts (N1, N19): nothing counts until a person confirms it. Against an edition before, each
 * sentence is new, changed, same or gone, so that confirming makes no duplicate. An outdated draft of the same text, compared with
 * an edition that is no longer the confirmed one, is read anew in its place. NOTICE_TEXT_TOO_SHORT {min}, NOTICE_TOO_MANY_ITEMS {count, max}.
 */
export function importNotice(
  actor: Actor,
  subject: { readonly jointMeetingId: string; readonly previous: PreviousEdition | null; readonly outdated?: (Pick<Notice, 'id' | 'code' | 'version'> & { readonly itemIds?: readonly string[] }) | null },
  input: ImportNoticeInput,
  context: VerbContext,
): { notice: Notice; items: readonly DraftItem[]; events: readonly EventDraft[] } {
  const { jointMeetingId, previous, outdated = null } = subject;
  const { postId } = demandGrant('importNotice', actor, { jointMeetingId, unitId: null }, context.today);
  demandReadable(input);
  const { items: seeds, ...head } = input;
  const notice: Notice = {
    id: outdated?.id ?? context.newId(),
    jointMeetingId,
    ...head,
    code: outdated?.code ?? head.code,
    title: demandText(head.title, 'title', textLimits.title * 2),
    edition: (previous?.notice.edition ?? 0) + 1,
    state: nextState(noticeTable, 'importNotice', null),
    previousId: previous?.notice.id ?? null,
    importedAt: context.now,
    discardReason: null,
    version: (outdated?.version ?? 0) + 1,
  };
  const place = { jointMeetingId, noticeId: notice.id, state: nextState(draftItemTable, 'importNotice', null) };
  const items = itemsOf({ text: head.text, seeds }, previous, place, context.newId);
  return { notice, items, events: eventsOf(notice, items, { postId, outdated }) };
}
