import fc from 'fast-check';
import { openReportSlots, scheduleOf } from '../report/open-report-slots.js';
import { recomputeSlotDue } from '../report/recompute-slot-due.js';
import type { ReportSlot } from '../report/report.js';
import { nextChangeOver } from '../period/reporting-rule.js';
import { DomainError } from '../shared/domain-error.js';
import { addDays, addMonths, laterDate, type LocalDate } from '../shared/local-date.js';
import { calendar, liaison, sampleAssignment, sampleContext, sampleTask, secretary } from '../testing/samples.js';
import { reviseReporting, type ReportingInput } from './revise-reporting.js';
import type { Assignment, Task } from './task.js';
import type { WholeTask } from './task-change.js';

const part = sampleAssignment({ dueOn: null });
const running = sampleTask({ dueOn: null, dueRule: { kind: 'none' } });
const input = (changes: Partial<ReportingInput> = {}): ReportingInput => ({ version: 1, everyMonths: 3, dueDay: null, dueWorkingDays: null, fromOn: '2027-01-01', reason: '减轻基层负担', unusual: false, ...changes });
const code = (value: string, params?: object) => expect.objectContaining({ code: value, ...(params === undefined ? {} : { params }) });

/** The monthly task of the samples, with its slots from November 2026 on. */
function whole(change: (slot: ReportSlot) => Partial<ReportSlot> = () => ({})): WholeTask {
  const { slots } = openReportSlots(running, part, null, sampleContext());
  return { task: running, assignments: [part], slots: slots.map((slot) => ({ ...slot, id: `old-${slot.periodStartOn}`, ...change(slot) })) };
}

const starts = (slots: readonly ReportSlot[]): string[] => slots.map((slot) => slot.periodStartOn.slice(0, 7)).sort();

describe('another frequency from a period on', () => {
  it('leaves earlier periods, takes back later ones and opens the new ones', () => {
    const after = reviseReporting(secretary, whole(), input(), sampleContext());
    expect(starts(after.replaced)).toEqual(['2027-01', '2027-02', '2027-03', '2027-04', '2027-05', '2027-06', '2027-07', '2027-08', '2027-09', '2027-10', '2027-11']);
    expect(after.replaced.every((slot) => slot.state === 'withdrawn' && slot.replaced)).toBe(true);
    expect(starts(after.opened)).toEqual(['2027-01', '2027-04', '2027-07', '2027-10']);
    expect(after.task).toMatchObject({ reportEveryMonths: 3, reportFromOn: '2027-01-01', reportBefore: [{ everyMonths: 1, dueDay: null, dueWorkingDays: null, fromOn: null }], version: 2 });
    expect(after.events.map((event) => event.verb)).toEqual(['reviseReporting', 'openReportSlots']);
    expect(after.events[0]).toMatchObject({ reason: '减轻基层负担', data: { reportEveryMonths: 3, reportFromOn: '2027-01-01' } });
    expect(openReportSlots(after.task, part, '2027-10-01', sampleContext())).toEqual({ slots: [], events: [] });
  });

  it('moves only the due dates where the periods stay as long', () => {
    const after = reviseReporting(secretary, whole(), input({ everyMonths: 1, dueWorkingDays: 5, fromOn: '2026-12-01' }), sampleContext());
    expect([after.replaced, after.opened]).toEqual([[], []]);
    expect(after.moved[0]).toMatchObject({ id: 'old-2026-12-01', periodStartOn: '2026-12-01', dueOn: '2027-01-07', dueProvisional: true, state: 'expected' });
    expect(after.task).toMatchObject({ reportDueDay: null, reportDueWorkingDays: 5 });
  });

  it('can begin reports where none were asked, and end them', () => {
    const silent = { ...running, reportEveryMonths: null };
    const begun = reviseReporting(secretary, { task: silent, assignments: [part], slots: [] }, input({ everyMonths: 6, fromOn: '2026-07-01' }), sampleContext());
    expect(starts(begun.opened)).toEqual(['2026-07', '2027-01', '2027-07']);
    const ended = reviseReporting(secretary, whole(), input({ everyMonths: null }), sampleContext());
    expect([ended.opened, ended.replaced.length, ended.task.reportEveryMonths]).toEqual([[], 11, null]);
    expect(openReportSlots(ended.task, part, '2026-12-01', sampleContext('2028-03-01'))).toEqual({ slots: [], events: [] });
  });

  it('lets a part handed down later report by the old rule until the day, by the new one from it', () => {
    const { task } = reviseReporting(secretary, whole(), input(), sampleContext());
    const town: Assignment = { ...part, id: 'town', acknowledgeDueOn: '2026-11-26' };
    expect(starts(openReportSlots(task, town, null, sampleContext()).slots)).toEqual(['2026-12', '2027-01', '2027-04', '2027-07', '2027-10']);
  });

  it('keeps old due dates by the old rule when a calendar is corrected', () => {
    const { task } = reviseReporting(secretary, whole(), input({ dueWorkingDays: 3 }), sampleContext());
    const [november] = whole().slots;
    const schedule = scheduleOf(task, part, november?.periodStartOn);
    if (!november || !schedule) throw new Error('November is there');
    expect(recomputeSlotDue(november, schedule, { calendar, firm: true })).toBeNull();
  });

  it('takes back a change that has not begun', () => {
    const changed = reviseReporting(secretary, whole(), input(), sampleContext());
    const slots = [...whole().slots.filter((slot) => slot.periodStartOn < '2027-01-01'), ...changed.slots];
    const back = reviseReporting(secretary, { task: changed.task, assignments: [part], slots }, input({ version: 2, everyMonths: 1 }), sampleContext());
    expect(back.task).toMatchObject({ reportEveryMonths: 1, reportFromOn: null, reportBefore: [] });
    expect(starts(back.opened)).toEqual(['2027-01', '2027-02', '2027-03', '2027-04', '2027-05', '2027-06', '2027-07', '2027-08', '2027-09', '2027-10', '2027-11']);
  });
});

describe('it is refused', () => {
  it.each([
    ['from the middle of a new period', 'REPORTING_NOT_ALIGNED', () => reviseReporting(secretary, whole(), input({ fromOn: '2026-12-01' }), sampleContext())],
    ['from no first day of a month', 'REPORTING_NOT_ALIGNED', () => reviseReporting(secretary, whole(), input({ fromOn: '2027-01-15' }), sampleContext())],
    ['where a later period was answered', 'REPORTING_ANSWERED', () => reviseReporting(secretary, whole((slot) => (slot.periodStartOn === '2027-02-01' ? { state: 'submitted', firstSubmittedOn: '2026-11-24' } : {})), input(), sampleContext())],
    ['where a later period was returned', 'REPORTING_ANSWERED', () => reviseReporting(secretary, whole((slot) => (slot.periodStartOn === '2027-02-01' ? { state: 'returned', firstSubmittedOn: '2026-11-24' } : {})), input(), sampleContext())],
    ['where a report is missing', 'REPORTING_OVERDUE', () => reviseReporting(secretary, whole(), input({ everyMonths: 1, dueDay: 28, fromOn: '2026-11-01' }), sampleContext('2026-11-26'))],
    ['where it would be late at once', 'REPORTING_DUE_PASSED', () => reviseReporting(secretary, whole(), input({ everyMonths: 1, dueDay: 10, fromOn: '2026-11-01' }), sampleContext())],
    ['without a reason', 'REASON_REQUIRED', () => reviseReporting(secretary, whole(), input({ reason: ' ' }), sampleContext())],
    ['for seven months unconfirmed', 'FREQUENCY_UNUSUAL', () => reviseReporting(secretary, whole(), input({ everyMonths: 7 }), sampleContext())],
    ['due in two ways', 'INPUT_INVALID', () => reviseReporting(secretary, whole(), input({ dueDay: 5, dueWorkingDays: 5 }), sampleContext())],
    ['where nothing changes', 'NOTHING_CHANGED', () => reviseReporting(secretary, whole(), input({ everyMonths: 1 }), sampleContext())],
    ['with an old version', 'VERSION_CONFLICT', () => reviseReporting(secretary, whole(), input({ version: 9 }), sampleContext())],
    ['years away', 'DATE_OUT_OF_RANGE', () => reviseReporting(secretary, whole(), input({ fromOn: '2040-01-01' }), sampleContext())],
    ['to a liaison', 'NOT_PERMITTED', () => reviseReporting(liaison, whole(), input(), sampleContext())],
  ])('%s', (_, refusal, use) => expect(use).toThrow(code(refusal)));

  it('naming the periods that were answered, and the next day possible', () => {
    const answered = whole((slot) => (slot.periodStartOn === '2027-02-01' || slot.periodStartOn === '2027-03-01' ? { state: 'accepted', firstSubmittedOn: '2026-11-24' } : {}));
    expect(() => reviseReporting(secretary, answered, input(), sampleContext())).toThrow(code('REPORTING_ANSWERED', { periods: '2027-02, 2027-03', count: 2 }));
    expect(() => reviseReporting(secretary, whole(), input({ fromOn: '2026-12-01' }), sampleContext())).toThrow(code('REPORTING_NOT_ALIGNED', { from: '2026-10-01', to: '2026-12-31', next: '2027-01-01' }));
  });
});

interface World {
  task: Task;
  slots: ReportSlot[];
  today: LocalDate;
}

const standing = ({ slots }: World): ReportSlot[] => slots.filter((slot) => !slot.replaced).sort((one, other) => (one.periodStartOn < other.periodStartOn ? -1 : 1));

function runHorizon(world: World): void {
  const last = standing(world).at(-1)?.periodStartOn ?? null;
  world.slots.push(...openReportSlots(world.task, part, last, { ...sampleContext(world.today), newId: () => `slot-${world.slots.length}-${world.today}-${Math.random()}` }).slots);
}

function put(world: World, changed: readonly ReportSlot[]): void {
  world.slots = [...new Map([...world.slots, ...changed].map((slot) => [slot.id, slot])).values()];
}

describe('whatever frequencies follow each other, and however late the worker comes', () => {
  it('periods leave no gap, never overlap, and none is there twice', () => {
    const step = fc.record({ pause: fc.integer({ min: 0, max: 120 }), months: fc.constantFrom(1, 2, 3, 4, 6, 12), by: fc.constantFrom<'day' | 'days'>('day', 'days'), ahead: fc.integer({ min: 0, max: 8 }) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const world: World = { task: running, slots: [], today: '2026-11-24' };
        runHorizon(world);
        for (const { pause, months, by, ahead } of steps) {
          world.today = addDays(world.today, pause);
          runHorizon(world);
          const fromOn = nextChangeOver(`${addMonths(world.today, ahead).slice(0, 7)}-01`, world.task.reportEveryMonths, months);
          const rule = by === 'day' ? { dueDay: 20, dueWorkingDays: null } : { dueDay: null, dueWorkingDays: 5 };
          try {
            const after = reviseReporting(secretary, { task: world.task, assignments: [part], slots: world.slots }, input({ version: world.task.version, everyMonths: months, fromOn, ...rule }), { ...sampleContext(world.today), newId: () => `${world.today}-${Math.random()}` });
            world.task = after.task;
            put(world, after.slots);
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
          }
          runHorizon(world);
          const periods = standing(world);
          periods.slice(1).forEach((slot, at) => expect(slot.periodStartOn).toBe(addDays(periods[at]?.periodEndOn ?? '', 1)));
          expect(periods.map((slot) => slot.periodEndOn).reduce(laterDate, '') >= addMonths(world.today, 11)).toBe(true);
          expect(new Set(periods.map((slot) => slot.periodStartOn)).size).toBe(periods.length);
        }
      }),
    );
  });
});
