import { addDays, civilOf, type LocalDate } from '@lianxi/domain';
import { laterOf, shiftWorkingDays, workingDayAtOrBefore } from './demo-dates.js';
import type { FatedSlot } from './demo-fates.js';
import { secretariatAct, unitAct, type DemoSeats, type DemoWorld } from './demo-office.js';
import type { DemoAttempt, DemoReport, DemoUnit } from './demo-plan.types.js';
import { RETURN_REASONS, writeReport, type TopicName } from './demo-text.js';
import { isWithoutAccount } from './demo-titles.js';

/** The line of work a report belongs to. */
export interface ReportLine {
  readonly task: string;
  readonly unit: DemoUnit;
  readonly topic: TopicName;
  readonly everyMonths: number;
  /** Nothing is filed before this day. */
  readonly fromOn: LocalDate;
}

/** Working days that what becomes of a report takes after it was filed, at most. */
const AFTER_FILING: Partial<Record<FatedSlot['fate'], number>> = { on_time: 1, late: 1, returned_open: 2, returned: 8 };

class ReportWriter {
  constructor(
    private readonly world: DemoWorld,
    private readonly seats: DemoSeats,
    private readonly line: ReportLine,
  ) {}

  private shift(on: LocalDate, days: number): LocalDate {
    return shiftWorkingDays(on, days, this.world.register.calendar);
  }

  /** The newest day on which something can have happened: the last working day before today. */
  private get yesterday(): LocalDate {
    return this.shift(this.world.today, -1);
  }

  private earlier(first: LocalDate, second: LocalDate): LocalDate {
    return first < second ? first : second;
  }

  /** Nothing is filed for a period that has not begun: the first working day in it. */
  private firstDay({ periodStartOn }: FatedSlot): LocalDate {
    return this.shift(addDays(periodStartOn, -1), 1);
  }

  private filingDay(slot: FatedSlot): LocalDate {
    return laterOf(this.wishedDay(slot), this.firstDay(slot));
  }

  private wishedDay(slot: FatedSlot): LocalDate {
    const { random } = this.world;
    if (slot.fate === 'late') return this.earlier(this.shift(slot.dueOn, random.between(1, 6)), this.shift(this.yesterday, -2));
    if (slot.fate === 'under_review' && slot.dueOn >= this.world.today) return this.shift(this.yesterday, -random.between(0, 1));
    if (slot.fate === 'returned_open') return this.shift(this.yesterday, -4);
    const wished = this.shift(slot.dueOn, -Math.min(6, Math.floor(random.next() * random.next() * 8)));
    const latest = slot.fate === 'under_review' ? this.earlier(wished, this.yesterday) : this.earlier(wished, this.shift(this.yesterday, -2));
    return laterOf(workingDayAtOrBefore(latest, this.world.register.calendar), this.line.fromOn);
  }

  attempt(slot: FatedSlot, on: LocalDate, unchanged = false): DemoAttempt {
    const { unit, topic, everyMonths } = this.line;
    const onBehalf = isWithoutAccount(unit);
    const filed = onBehalf ? secretariatAct(this.world, this.seats, on, 'afternoon') : unitAct(this.world, this.seats, unit.code, on, 'afternoon');
    const written = writeReport(topic, unit.code, { ...slot, months: everyMonths, storyOn: this.world.startOn, task: this.line.task });
    const onBehalfSource = onBehalf ? `${unit.name}来函，${civilOf(on).month}月${civilOf(on).day}日收到` : null;
    return { ...written, filed, unchanged, onBehalfSource, returned: null };
  }

  /** A period that has only just begun leaves no room for what comes after the filing: then it waits to be reviewed, or has not been filed yet. */
  private roomFor(slot: FatedSlot): FatedSlot {
    const first = this.firstDay(slot);
    const after = AFTER_FILING[slot.fate] ?? 0;
    if (this.shift(first, after) <= this.yesterday) return slot;
    return { ...slot, fate: first <= this.yesterday ? 'under_review' : 'expected' };
  }

  write(fated: FatedSlot, hasPrevious: boolean): DemoReport {
    const slot = fated.fate === 'missing' || fated.fate === 'expected' || fated.fate === 'draft' ? fated : this.roomFor(fated);
    const { fate, periodStartOn, periodEndOn, dueOn } = slot;
    const bare: DemoReport = { periodStartOn, periodEndOn, dueOn, fate, attempts: [], accepted: null, draft: null };
    if (fate === 'missing' || fate === 'expected') return bare;
    if (fate === 'draft') return { ...bare, draft: this.begun(slot) };
    const unchanged = hasPrevious && fate === 'on_time' && this.world.random.next() < 0.03;
    const first = this.attempt(slot, this.filingDay(slot), unchanged);
    if (fate === 'under_review') return { ...bare, attempts: [first] };
    if (fate === 'returned' || fate === 'returned_open') return this.withReturn(slot, bare, first);
    return { ...bare, attempts: [first], accepted: secretariatAct(this.world, this.seats, this.reviewDay(first.filed.on), 'morning') };
  }

  private reviewDay(filedOn: LocalDate): LocalDate {
    return laterOf(this.earlier(this.shift(filedOn, this.world.random.between(1, 4)), this.yesterday), this.shift(filedOn, 1));
  }

  /** The first version says too little (the second sentence on is cut off), and comes back. */
  private withReturn(slot: FatedSlot, bare: DemoReport, full: DemoAttempt): DemoReport {
    const text = full.text.slice(0, full.text.indexOf('。') + 1);
    const reason = this.world.random.pick(RETURN_REASONS);
    const returned = { ...secretariatAct(this.world, this.seats, this.shift(full.filed.on, 2), 'morning'), reason };
    const first: DemoAttempt = { ...full, text, facts: full.facts.slice(0, 1), unchanged: false, returned };
    if (slot.fate === 'returned_open') return { ...bare, attempts: [first] };
    const second = this.attempt(slot, this.shift(returned.on, this.world.random.between(1, 3)));
    const accepted = secretariatAct(this.world, this.seats, this.shift(second.filed.on, this.world.random.between(1, 3)), 'morning');
    return { ...bare, attempts: [first, second], accepted };
  }

  private begun(slot: FatedSlot): DemoReport['draft'] {
    const act = unitAct(this.world, this.seats, this.line.unit.code, this.yesterday, 'afternoon');
    const written = writeReport(this.line.topic, this.line.unit.code, { ...slot, months: this.line.everyMonths, storyOn: this.world.startOn, task: this.line.task });
    return { ...act, text: written.text.slice(0, written.text.indexOf('。') + 1), facts: written.facts.slice(0, 2) };
  }
}

/** What becomes of the slots of one assignment. The domain keeps the order of periods; so does the story. */
export function writeReports(world: DemoWorld, seats: DemoSeats, line: ReportLine, slots: readonly FatedSlot[]): DemoReport[] {
  const writer = new ReportWriter(world, seats, line);
  let hasPrevious = false;
  return slots.map((slot) => {
    const report = writer.write(slot, hasPrevious);
    hasPrevious ||= report.accepted !== null && report.attempts.length === 1;
    return report;
  });
}

