import type { DutyDraft } from '../notice/notice-draft.js';

const MARK = /[,，;；]/;
/** 也不得…, 严禁…: a clause that forbids; 不得低于 sets a floor. */
const FORBIDS = /^(?:也|且|并|均|一律|坚决|同时)?(?:不得(?!低于|少于)|严禁|禁止|不准)/;

/** Where each clause of the sentence begins, brackets and quotes kept whole. */
function clauseStarts({ text, start }: DutyDraft): readonly number[] {
  const starts = [start];
  let depth = 0;
  [...text.matchAll(/[（(“《)）”》,，;；]/g)].forEach(({ 0: char, index }) => {
    if ('（(“《'.includes(char)) depth += 1;
    else if (!MARK.test(char)) depth -= 1;
    else if (depth <= 0) starts.push(start + index + 1);
  });
  return starts;
}

/** Each stated frequency but the first begins an item of its own; 定期 beside a number is the same duty said twice. */
function cutsOfRecurrences(duty: DutyDraft, clauses: readonly number[]): readonly number[] {
  const stated = duty.recurrences.filter((each) => !each.unset);
  return stated.slice(1).flatMap((each, at) => {
    const cut = clauses.filter((clause) => clause <= each.start).at(-1) ?? duty.start;
    const before = stated[at];
    return before && each.every !== before.every && cut >= before.end ? [cut] : [];
  });
}

/** 不得…，也不得…: two things forbidden are two prohibitions (N20). */
function cutsOfProhibitions(duty: DutyDraft, clauses: readonly number[]): readonly number[] {
  if (duty.kind !== 'prohibition') return [];
  return clauses.filter((clause) => FORBIDS.test(duty.text.slice(clause - duty.start))).slice(1);
}

function part(duty: DutyDraft, from: number, to: number): DutyDraft {
  const raw = duty.text.slice(from - duty.start, to - duty.start);
  const text = raw.trim();
  const start = from + raw.indexOf(text);
  const within = <Words extends { readonly start: number }>(words: readonly Words[]): Words[] => words.filter((each) => each.start >= from && each.start < to);
  return { ...duty, text, start, end: start + text.length, recurrences: within(duty.recurrences), deadlines: within(duty.deadlines) };
}

/** A sentence that states several frequencies or prohibitions is several items, each pointing at its own words; any other is one. */
export function cutAtClauses(duty: DutyDraft): readonly DutyDraft[] {
  const clauses = clauseStarts(duty);
  const cuts = [...new Set([duty.start, ...cutsOfRecurrences(duty, clauses), ...cutsOfProhibitions(duty, clauses)])].sort((one, other) => one - other);
  return cuts.length === 1 ? [duty] : cuts.map((from, at) => part(duty, from, cuts[at + 1] ?? duty.end));
}
