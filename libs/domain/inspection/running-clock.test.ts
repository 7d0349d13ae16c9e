import { makeCalendar } from '../calendar/calendar.js';
import { codeOf } from '../shared/domain-error.js';
import { liaison, publishedDays, sampleContext, secretary } from '../testing/samples.js';
import { sampleInspection, sampleObject, wholeInspection } from '../testing/inspection-samples.js';
import { closeInspection } from './conclude-inspection.js';
import { objectToConclusion, receiveConclusion } from './conclusion-clock.js';
import { recomputeConclusionClock } from './recompute-conclusion-clock.js';

const context = sampleContext();
const refusal = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error) ?? String(error);
  }
};

describe('the clock that runs (L14)', () => {
  const settings = { ...context.settings };
  const received = sampleObject({ state: 'received', receivedOn: '2026-09-01', objectionUntilOn: '2026-10-08', clockProvisional: false });

  it('stays where nothing moved, and where none runs', () => {
    expect(recomputeConclusionClock(received, { calendar: context.calendar, settings })).toBeNull();
    expect(recomputeConclusionClock(sampleObject({ state: 'delivered' }), { calendar: context.calendar, settings })).toBeNull();
  });

  it('never gets shorter, whatever the office sets or a calendar corrects after the receipt (L6)', () => {
    const unmoved = { ...settings, legalClockMoves: false };
    for (const clockMoves of [true, null]) expect(recomputeConclusionClock({ ...received, clockMoves }, { calendar: context.calendar, settings: unmoved })).toBeNull();
    const at = (today: string) => ({ ...sampleContext(today), settings: unmoved });
    const subject = { inspection: sampleInspection({ state: 'concluded' }), object: received, unitSpeaks: true };
    expect(objectToConclusion(liaison, subject, { version: 1, reason: '有出入', objectedOn: null, source: null }, at('2026-10-08')).object.state).toBe('objected');
    expect(refusal(() => objectToConclusion(liaison, subject, { version: 1, reason: '有出入', objectedOn: null, source: null }, at('2026-10-09')))).toBe('CONCLUSION_OBJECTION_LATE');
    expect(refusal(() => closeInspection(secretary, { ...wholeInspection({ state: 'concluded' }), objects: [received] }, { version: 1 }, at('2026-10-08')))).toBe('CONCLUSION_CLOCK_RUNNING');
    const review = sampleObject({ state: 'objected', objectedOn: '2026-09-01', reviewUntilOn: '2026-10-08', clockMoves: true });
    expect(recomputeConclusionClock(review, { calendar: context.calendar, settings: unmoved })).toBeNull();
  });

  it('keeps the rule it began under: one set otherwise is for later receipts', () => {
    const unmoved = { ...received, objectionUntilOn: '2026-10-01', clockMoves: false };
    expect(recomputeConclusionClock(unmoved, { calendar: context.calendar, settings })).toBeNull();
    const concludedOne = { inspection: sampleInspection({ state: 'concluded' }), object: sampleObject({ state: 'delivered', deliveredOn: '2026-09-01' }) };
    const receive = (legalClockMoves: boolean) => receiveConclusion(liaison, concludedOne, { version: 1, receivedOn: null, source: null }, { ...sampleContext('2026-09-01'), settings: { ...settings, legalClockMoves } }).object;
    expect([receive(true), receive(false)]).toMatchObject([{ objectionUntilOn: '2026-10-08', clockMoves: true }, { objectionUntilOn: '2026-10-01', clockMoves: false }]);
  });

  it('gets longer with a day off that is declared later, and the log keeps the old day', () => {
    const calendar = makeCalendar({ ...publishedDays, holidays: [...publishedDays.holidays, '2026-10-08'] });
    const moved = recomputeConclusionClock(received, { calendar, settings });
    expect(moved?.object).toMatchObject({ objectionUntilOn: '2026-10-09', version: received.version + 1 });
    expect(moved?.events).toMatchObject([{ verb: 'recomputeDueDates', subjectType: 'inspection_object', data: { objectionUntilOn: '2026-10-09', previousDueOn: '2026-10-08' } }]);
  });
});
