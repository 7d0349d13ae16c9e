import type { Duty } from '../duty/duty.js';
import { addDays, laterDate, yearOf } from '../shared/local-date.js';
import { makeCode } from '../shared/code.js';
import type { VerbContext } from '../shared/context.js';
import { compareEditions, wordsOf } from './compare-editions.js';
import type { DraftItem, Notice } from './draft-item.js';
import { holdersOf, newDuty, saidAnew, wordsOfDuty, type Government } from './duties-of-item.js';
import { livingItems, sentenceOf } from './import-notice.js';

/** What is in the register from the edition before, and what surrounds it. */
export interface RegisterBefore {
  readonly items: readonly DraftItem[];
  readonly duties: readonly Duty[];
}

export interface RegisterFrame {
  readonly notice: Notice;
  readonly before: RegisterBefore | null;
  readonly governments: readonly Government[];
  readonly clauseIdAt: (offset: number) => string | null;
  readonly lastDutyNumber: number;
}

/** What confirming does to the register; `changed` and `unchanged` keep id, code, tasks, and the frequency and recipient this edition does not say anew. */
export interface RegisterRenewal {
  readonly created: readonly Duty[];
  readonly changed: readonly Duty[];
  readonly unchanged: readonly Duty[];
  readonly ended: readonly Duty[];
}

/** The duties an item of the edition before became: they stand at its place in that notice. */
function dutiesOf(item: DraftItem, duties: readonly Duty[]): readonly Duty[] {
  return duties.filter((duty) => duty.noticeId === item.noticeId && duty.startOffset === item.startOffset && duty.endOffset === item.endOffset);
}

/** Items are matched by the words they had in the edition before, so that revising, splitting and merging lose no duty. */
function matchItems(present: readonly DraftItem[], previous: readonly DraftItem[]): ReadonlyMap<string, DraftItem> {
  const items = present.filter((item) => item.change !== 'new');
  const asBefore = items.map((item) => sentenceOf({ ...item, text: item.previousText ?? item.text }));
  const { found } = compareEditions(previous.map(sentenceOf), asBefore);
  const matches = new Map<string, DraftItem>();
  items.forEach((item, at) => {
    const index = found[at]?.previous ?? null;
    const old = index === null ? undefined : previous[index];
    if (old) matches.set(item.id, old);
  });
  return matches;
}

function end(duty: Duty, today: string): Duty {
  return { ...duty, validTo: laterDate(duty.validFrom, addDays(today, -1)), version: duty.version + 1 };
}

interface Sink {
  readonly created: Duty[];
  readonly changed: Duty[];
  readonly unchanged: Duty[];
  readonly taken: Set<string>;
}

interface Before {
  readonly item: DraftItem;
  readonly duties: readonly Duty[];
}

function renewItem(item: DraftItem, before: Before | null, frame: RegisterFrame, context: VerbContext, sink: Sink): void {
  const words = wordsOfDuty(item, frame.notice.id, frame.clauseIdAt(item.startOffset));
  const year = yearOf(context.today);
  const old = before?.duties ?? [];
  const expanded = old.filter((duty) => duty.holderClass !== null);
  for (const holder of holdersOf(item, frame.governments)) {
    // A class a person has expanded stays expanded: its units keep the duty in the new words.
    const kept = holder.unitId === null ? expanded.filter((duty) => duty.holderClass === holder.holderClass) : old.filter((duty) => duty.unitId === holder.unitId);
    for (const duty of kept) {
      if (sink.taken.has(duty.id)) continue;
      sink.taken.add(duty.id);
      const anew = before === null ? {} : saidAnew(item, before.item, duty, context.today);
      const renewed = { ...duty, ...words, ...anew, role: holder.role, version: duty.version + 1 };
      (wordsOf(duty.text) === wordsOf(words.text) && duty.role === holder.role && Object.keys(anew).length === 0 ? sink.unchanged : sink.changed).push(renewed);
    }
    if (kept.length > 0) continue;
    const code = makeCode('ZZ', year, frame.lastDutyNumber + sink.created.length + 1);
    sink.created.push(newDuty(item, holder, words, { id: context.newId(), code, jointMeetingId: item.jointMeetingId }, { notice: frame.notice, today: context.today }));
  }
}

/** Carries the open items into the register: what the edition before had is renewed in place, never doubled. */
export function renewRegister(items: readonly DraftItem[], frame: RegisterFrame, context: VerbContext): RegisterRenewal {
  const previous = livingItems(frame.before?.items ?? []).filter((item) => item.kind !== 'task');
  const duties = (frame.before?.duties ?? []).filter((duty) => duty.validTo === null && duty.noticeId === frame.notice.previousId);
  const present = items.filter((item) => item.state === 'open' && item.change !== 'gone' && item.kind !== 'task');
  const matches = matchItems(present, previous);
  const sink: Sink = { created: [], changed: [], unchanged: [], taken: new Set() };
  for (const item of present) {
    const old = matches.get(item.id);
    renewItem(item, old ? { item: old, duties: dutiesOf(old, duties) } : null, frame, context, sink);
  }
  // Dropping a "gone" means: the duty stays, though this edition does not say it.
  const stays = new Set(items.filter((item) => item.change === 'gone' && item.state === 'dropped').map((item) => wordsOf(item.previousText ?? item.text)));
  const ended = duties.filter((duty) => !sink.taken.has(duty.id) && !stays.has(wordsOf(duty.text))).map((duty) => end(duty, context.today));
  return { created: sink.created, changed: sink.changed, unchanged: sink.unchanged, ended };
}
