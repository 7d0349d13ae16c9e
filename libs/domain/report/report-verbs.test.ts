import { makeCalendar } from '../calendar/calendar.js';
import { liaison, sampleAssignment, sampleContext, sampleReport, sampleSlot, sampleTask, secretary } from '../testing/samples.js';
import { nobodyCountersigns } from './countersign.js';
import { acceptReport } from './accept-report.js';
import { canFileReport, fileReport, type FileReportInput } from './file-report.js';
import { openReportSlots, scheduleOf } from './open-report-slots.js';
import { recomputeSlotDue } from './recompute-slot-due.js';
import type { SlotSurroundings } from './report-content.js';
import { returnReport } from './return-report.js';
import { saveReportDraft } from './save-report-draft.js';

const context = sampleContext();
const around = (changes: Partial<SlotSurroundings> = {}): SlotSurroundings => ({ slot: sampleSlot(), assignment: sampleAssignment(), task: sampleTask(), unitName: '市甲局', draft: null, countersigners: nobodyCountersigns, lastSequence: 0, previous: null, ...changes });
const written = { text: ' 已核查1,806户 ', facts: [{ label: '核查户数', value: '1806' }], nextStep: '', unchanged: false };
const input: FileReportInput = { ...written, version: 1, draftVersion: 0, noClassifiedContent: true, onBehalfSource: null };
const code = (wanted: string, field?: string) => expect.objectContaining(field === undefined ? { code: wanted } : { code: wanted, field });

it('nothing is sent of a period that has not begun', () => {
  const ahead = { ...sampleSlot(), periodStartOn: '2026-12-01', periodEndOn: '2026-12-31', dueOn: '2026-12-25' };
  expect(() => fileReport(liaison, around({ slot: ahead }), input, context)).toThrow(expect.objectContaining({ code: 'PERIOD_NOT_BEGUN', params: { from: '2026-12-01' } }));
  expect(canFileReport(liaison, ahead, context.today)).toBe(false);
  expect(canFileReport(liaison, ahead, '2026-12-01')).toBe(true);
});

describe('keeping a draft', () => {
  it('makes one, then saves over it, and keeps its words out of the log', () => {
    const first = saveReportDraft(liaison, around({ lastSequence: 2 }), { ...written, version: 0 }, context);
    expect(first.report).toMatchObject({ state: 'draft', sequence: 3, text: '已核查1,806户', nextStep: null, version: 1, onBehalf: false, savedAt: context.now });
    expect(JSON.stringify(first.events)).not.toContain('1,806');
    const draft = first.report;
    const second = saveReportDraft(liaison, around({ draft, lastSequence: 3 }), { ...written, text: '', version: 1 }, context);
    expect(second.report).toMatchObject({ id: draft.id, sequence: 3, text: '', version: 2 });
    expect(() => saveReportDraft(liaison, around({ draft: second.report }), { ...written, version: 1 }, context)).toThrow(
      expect.objectContaining({ code: 'VERSION_CONFLICT', params: { current: 2, yours: 1 } }),
    );
  });

  it('never lets the secretariat write over a unit’s own', () => {
    const draft = sampleReport({ state: 'draft', submittedAt: null });
    expect(() => saveReportDraft(secretary, around({ draft }), { ...written, version: 1 }, context)).toThrow(code('NOT_PERMITTED'));
    expect(saveReportDraft(secretary, around(), { ...written, version: 0 }, context).report.onBehalf).toBe(true);
  });

  it.each([
    ['too long a text', { text: '字'.repeat(4001) }, 'TEXT_TOO_LONG', 'text'],
    ['too many facts', { facts: Array.from({ length: 41 }, () => ({ label: '户数', value: '1' })) }, 'NUMBER_OUT_OF_RANGE', 'facts'],
    ['a fact without a label', { facts: [{ label: ' ', value: '1' }] }, 'FIELD_REQUIRED', 'facts.0.label'],
  ])('refuses %s', (_what, changes, wanted, field) => {
    expect(() => saveReportDraft(liaison, around(), { ...written, ...changes, version: 0 }, context)).toThrow(code(wanted, field));
  });
});

describe('filing', () => {
  it('sends the draft with the unit, post and person of then', () => {
    const draft = sampleReport({ state: 'draft', submittedAt: null, version: 4, unitName: '旧名' });
    const { slot, report, events } = fileReport(liaison, around({ draft, lastSequence: 1 }), { ...input, draftVersion: 4 }, context);
    expect(slot).toMatchObject({ state: 'submitted', firstSubmittedOn: '2026-11-24', version: 2 });
    expect(report).toMatchObject({ id: draft.id, state: 'submitted', unitName: '市甲局', postTitle: '联络员', personName: '陈一', submittedAt: context.now, version: 5 });
    expect(events).toMatchObject([{ verb: 'fileReport', fromState: 'expected', toState: 'submitted', unitId: 'unit-1', postId: 'post-1', reason: null }]);
  });

  it.each([
    ['without the word that nothing is classified', { noClassifiedContent: false }, 'CLASSIFIED_CONFIRMATION_REQUIRED', 'noClassifiedContent'],
    ['without a text', { text: '  ' }, 'FIELD_REQUIRED', 'text'],
    ['unchanged from nothing', { unchanged: true }, 'REPORT_NOTHING_TO_REPEAT', 'unchanged'],
    ['an old version', { version: 0 }, 'VERSION_CONFLICT', undefined],
  ] as const)('refuses %s', (_what, changes, wanted, field) => {
    expect(() => fileReport(liaison, around(), { ...input, ...changes }, context)).toThrow(code(wanted, field));
  });

  it('is refused over what a colleague saved meanwhile, and over a draft not seen at all', () => {
    const draft = sampleReport({ state: 'draft', submittedAt: null, version: 5, text: '同事写的' });
    for (const draftVersion of [0, 4]) {
      expect(() => fileReport(liaison, around({ draft, lastSequence: 1 }), { ...input, draftVersion }, context)).toThrow(
        expect.objectContaining({ code: 'VERSION_CONFLICT', field: 'draftVersion', params: { current: 5, yours: draftVersion } }),
      );
    }
  });

  it('acknowledges a part that was not, in an event of its own; not on behalf, and not while the task rests', () => {
    const pending = sampleAssignment({ state: 'pending' });
    const { assignment, events } = fileReport(liaison, around({ assignment: pending }), input, context);
    expect(assignment).toMatchObject({ state: 'in_progress', acknowledgedAt: context.now, acknowledgedBy: 'person-1', version: 2 });
    expect(events.map(({ verb, subjectType, toState }) => [verb, subjectType, toState])).toEqual([['acknowledgeAssignment', 'assignment', 'in_progress'], ['fileReport', 'report_slot', 'submitted']]);
    expect(fileReport(liaison, around(), input, context).assignment).toBeNull();
    expect(fileReport(secretary, around({ assignment: pending }), { ...input, onBehalfSource: '来函' }, context).assignment).toBeNull();
    expect(fileReport(liaison, around({ assignment: pending, task: { id: 'task-1', state: 'completed' } }), input, context).assignment).toBeNull();
  });

  it('repeats the last report when nothing has changed, and marks it', () => {
    const previous = sampleReport({ id: 'report-0', text: '上期内容', state: 'accepted' });
    const { report } = fileReport(liaison, around({ previous }), { ...input, text: '', facts: [], unchanged: true }, context);
    expect(report).toMatchObject({ unchanged: true, text: '上期内容', facts: previous.facts, nextStep: '继续核查' });
    expect(report.id).not.toBe('report-0');
  });

  it('on behalf needs a source, and leaves the unit’s own draft alone', () => {
    expect(() => fileReport(secretary, around(), input, context)).toThrow(code('FIELD_REQUIRED', 'onBehalfSource'));
    const draft = sampleReport({ id: 'own', state: 'draft', submittedAt: null });
    const { report, events } = fileReport(secretary, around({ draft, lastSequence: 1 }), { ...input, onBehalfSource: '来函' }, context);
    expect(report).toMatchObject({ onBehalf: true, onBehalfSource: '来函', sequence: 2, postTitle: '办公室主任', unitId: 'unit-1' });
    expect(report.id).not.toBe('own');
    expect(events).toMatchObject([{ reason: '来函' }]);
  });

  it('keeps the first day through a return', () => {
    const sent = fileReport(liaison, around(), input, context);
    expect(() => returnReport(secretary, sent, { version: 2, reason: '' }, context)).toThrow(code('REASON_REQUIRED', 'reason'));
    const back = returnReport(secretary, sent, { version: 2, reason: '缺数据' }, context);
    expect([back.slot.state, back.report.state, back.report.returnReason]).toEqual(['returned', 'returned', '缺数据']);
    const later = sampleContext('2026-11-30');
    const again = fileReport(liaison, around({ slot: back.slot, lastSequence: 1 }), { ...input, version: 3 }, later);
    expect([again.slot.firstSubmittedOn, again.report.sequence]).toEqual(['2026-11-24', 2]);
    const accepted = acceptReport(secretary, again, { version: 4 }, later);
    expect(accepted.slot).toMatchObject({ state: 'accepted', acceptedOn: '2026-11-30' });
    expect(accepted.report).toMatchObject({ state: 'accepted', reviewedAt: later.now });
  });
});

describe('reports to expect', () => {
  const open = sampleTask({ dueOn: null, dueRule: { kind: 'none' } });

  it('go on after the last, and nothing is added twice', () => {
    const part = sampleAssignment({ dueOn: null });
    const first = openReportSlots(open, part, null, context);
    expect(first.slots).toHaveLength(13);
    expect(first.slots[0]).toMatchObject({ periodStartOn: '2026-11-01', state: 'expected', unitId: 'unit-1' });
    expect(first.events).toMatchObject([{ verb: 'openReportSlots', subjectId: 'assignment-1', postId: null }]);
    expect(openReportSlots(open, part, first.slots.at(-1)?.periodStartOn ?? null, context)).toEqual({ slots: [], events: [] });
  });

  it.each([
    ['who guides', sampleAssignment({ role: 'guide' }), open],
    ['a part that is done', sampleAssignment({ state: 'completed' }), open],
    ['a task without reports', sampleAssignment(), sampleTask({ reportEveryMonths: null })],
    ['a suspended task', sampleAssignment(), sampleTask({ state: 'suspended' })],
  ])('are none for %s', (_who, assignment, task) => {
    expect(openReportSlots(task, assignment, null, context).slots).toEqual([]);
  });

  it('move with a published calendar while they are provisional', () => {
    const slot = sampleSlot({ periodStartOn: '2027-02-01', periodEndOn: '2027-02-28', dueOn: '2027-02-25', dueProvisional: true });
    const calendar = makeCalendar({ publishedYears: [2026, 2027], holidays: ['2027-02-25', '2027-02-26'], makeUpWorkdays: [] });
    const schedule = scheduleOf(open, sampleAssignment({ dueOn: null }));
    if (!schedule) throw new Error('it owes reports');
    const moved = recomputeSlotDue(slot, schedule, { calendar });
    expect(moved?.slot).toMatchObject({ dueOn: '2027-03-01', dueProvisional: false, version: 2 });
    expect(recomputeSlotDue(slot, schedule, context)).toBeNull();
    expect(recomputeSlotDue({ ...slot, state: 'accepted' }, schedule, { calendar })).toBeNull();
  });
});
