import { addDays, grantException, localDateOfInstant, lockPeriod, monthOfPeriod, type Instant, type LocalDate, type ReportSlot } from '@lianxi/domain';
import type { MeetingBook } from './meeting-book.js';
import type { Scene } from './scene.js';

const NOTE = '数据已与各单位核对，据此印发通报。';
const REASON = '锁定前已报送，尚在审核，准予审核完毕。';
/** An exception runs so many days. */
const RUNS = 10;

/** A month, the moment it was locked, and the one report that was then still under review. */
export interface LockChoice {
  readonly monthOn: LocalDate;
  readonly on: LocalDate;
  readonly at: Instant;
  readonly slots: readonly ReportSlot[];
  readonly waiting: ReportSlot;
}

interface Reviewed {
  readonly slot: ReportSlot;
  readonly filedAt: Instant;
  readonly acceptedAt: Instant;
}

/** Null where one is not accepted yet. */
function reviewedOf(book: MeetingBook, slots: readonly ReportSlot[]): readonly Reviewed[] | null {
  const reviewed = slots.flatMap((slot): Reviewed[] => {
    const report = book.reportsOf(slot.id).findLast((each) => each.state === 'accepted');
    return report?.submittedAt && report.reviewedAt ? [{ slot, filedAt: report.submittedAt, acceptedAt: report.reviewedAt }] : [];
  });
  return reviewed.length === slots.length ? reviewed.sort((one, other) => (one.acceptedAt < other.acceptedAt ? -1 : 1)) : null;
}

function choiceOf(book: MeetingBook, monthOn: LocalDate, slots: readonly ReportSlot[]): LockChoice | null {
  const reviewed = reviewedOf(book, slots);
  const [before, last] = [reviewed?.at(-2), reviewed?.at(-1)];
  if (!before || !last) return null;
  const on = localDateOfInstant(before.acceptedAt);
  const at = `${on}T10:30:00.000Z`;
  const due = slots.every((slot) => slot.dueOn < on);
  return due && last.filedAt < at && last.acceptedAt > at ? { monthOn, on, at, slots, waiting: last.slot } : null;
}

/** The newest month that can have been locked on the day its last report but one was accepted. */
export function lockChoice(book: MeetingBook, today: LocalDate): LockChoice | null {
  const months = new Map<LocalDate, ReportSlot[]>();
  for (const slot of book.slots.values()) {
    const monthOn = monthOfPeriod(slot.periodEndOn);
    if (slot.state !== 'withdrawn' && slot.state !== 'suspended' && monthOn < monthOfPeriod(today)) months.set(monthOn, [...(months.get(monthOn) ?? []), slot]);
  }
  const newestFirst = [...months].sort(([one], [other]) => (one < other ? 1 : -1));
  for (const [monthOn, slots] of newestFirst) {
    const choice = choiceOf(book, monthOn, slots);
    if (choice) return choice;
  }
  return null;
}

/** The secretariat locks the month as it stood then, with an exception for what was still under review. */
export function playLock({ book, actor, context, append }: Scene, { monthOn, slots, waiting }: LockChoice): void {
  const asThen = slots.map((slot): ReportSlot => (slot.id === waiting.id ? { ...slot, state: 'submitted', acceptedOn: null } : slot));
  const { lock, events } = lockPeriod(actor, { jointMeetingId: book.id, slots: asThen, standing: null }, { monthOn, note: NOTE }, context);
  book.locks.push(lock);
  const input = { unitId: waiting.unitId, slotId: waiting.id, reason: REASON, untilOn: addDays(context.today, RUNS) };
  const granted = grantException(actor, { lock, slots: asThen, standing: [] }, input, context);
  book.exceptions.push(granted.exception);
  append([...events, ...granted.events]);
}
