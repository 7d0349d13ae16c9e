import { makeCalendar } from '../calendar/calendar.js';
import { codeOf } from '../shared/domain-error.js';
import { liaison, sampleActor, sampleComplaint, sampleContext, secretary } from '../testing/samples.js';
import { answerComplaint, reopenComplaint } from './answer-complaint.js';
import { canOnComplaint, canSeeComplaint, complaintReach, officeComplaintVerbs } from './complaint-scope.js';
import type { Complaint } from './complaint.js';
import { joinComplaint } from './join-complaint.js';
import { openComplaintSeal } from './open-complaint-seal.js';
import { recomputeComplaintDue } from './recompute-complaint-due.js';
import { registerComplaint } from './register-complaint.js';
import { acknowledgeComplaint, assignComplaint, reportVerification } from './verify-complaint.js';

const context = sampleContext();
const confidant = sampleActor('confidant', { unitId: 'unit-7' });
const concerned = sampleActor('confidant', { unitId: 'unit-9' });
const leader = sampleActor('leader');
const units = new Set(['unit-1', 'unit-2', 'unit-9']);
const report = (changes: Partial<Complaint> = {}) => sampleComplaint({ category: 'retaliation', state: 'received', receivedOn: '2026-11-20', aboutUnitId: null, concernedUnitIds: [], unitId: null, ...changes });
const refusal = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error);
  }
};

describe('a report of retaliation', () => {
  it('is handled by a confidant from its registration to its answer, within one limit from the day it came', () => {
    const registered = registerComplaint(confidant, { complaint: report(), unitIds: units, concernedUnitIds: [], officeUnitId: 'unit-0' }, { version: 1, category: 'retaliation', aboutUnitId: 'unit-9' }, context);
    expect(registered.complaint).toMatchObject({ state: 'registered', aboutUnitId: 'unit-9', dueFromOn: '2026-11-20', dueDays: 10, dueOn: '2026-12-04' });
    expect(JSON.stringify(registered.events)).not.toContain('unit-9');
    const assigned = assignComplaint(confidant, { complaint: registered.complaint, assignableUnitIds: units }, { version: 2, unitId: 'unit-1' }, context).complaint;
    const taken = acknowledgeComplaint(liaison, assigned, { version: 3 }, context).complaint;
    const verified = reportVerification(liaison, taken, { version: 4, finding: 'confirmed', text: '属实' }, context).complaint;
    expect(verified).toMatchObject({ state: 'verified', dueOn: '2026-12-04' });
    expect(answerComplaint(confidant, verified, { version: 5, answer: '已制止' }, context).complaint).toMatchObject({ state: 'answered', dueOn: null, dueDays: null });
    expect(reopenComplaint(confidant, { ...verified, state: 'answered' }, { version: 5, reason: '又来了' }, context).complaint).toMatchObject({ dueFromOn: context.today });
  });

  it('is neither the secretariat’s nor a leader’s nor that of a confidant of the unit complained about', () => {
    const registered = report({ state: 'registered', aboutUnitId: 'unit-9' });
    for (const actor of [secretary, leader, concerned, liaison]) {
      expect(officeComplaintVerbs.filter((verb) => canOnComplaint(verb, actor, registered, context.today))).toEqual([]);
      expect(canSeeComplaint(complaintReach(actor, 'jm-1', context.today), registered)).toBe(false);
    }
    expect(refusal(() => registerComplaint(secretary, { complaint: report(), unitIds: units, concernedUnitIds: [], officeUnitId: 'unit-0' }, { version: 1, category: 'retaliation', aboutUnitId: null }, context))).toBe('NOT_PERMITTED');
    expect(refusal(() => registerComplaint(concerned, { complaint: report(), unitIds: units, concernedUnitIds: [], officeUnitId: 'unit-0' }, { version: 1, category: 'retaliation', aboutUnitId: 'unit-9' }, context))).toBe('COMPLAINT_UNIT_CONCERNED');
    expect(refusal(() => openComplaintSeal(concerned, registered, { part: 'identity', purpose: '核对' }, context))).toBe('COMPLAINT_UNIT_CONCERNED');
    expect(openComplaintSeal(confidant, registered, { part: 'identity', purpose: '核对' }, context).events).toHaveLength(1);
    expect(canSeeComplaint(complaintReach(confidant, 'jm-1', context.today), registered)).toBe(true);
    expect(canSeeComplaint(complaintReach(liaison, 'jm-1', context.today), { ...registered, unitId: 'unit-1' })).toBe(true);
  });

  it('is neither sorted away nor joined, nor anything joined to it', () => {
    expect(refusal(() => registerComplaint(confidant, { complaint: report(), unitIds: units, concernedUnitIds: [], officeUnitId: 'unit-0' }, { version: 1, category: 'other', aboutUnitId: null }, context))).toBe('COMPLAINT_RETALIATION_KEPT');
    const main = { id: 'complaint-2', state: 'registered', sealed: false, category: 'retaliation' } as const;
    expect(refusal(() => joinComplaint(secretary, { complaint: sampleComplaint(), main, joined: 0 }, { version: 1 }, context))).toBe('COMPLAINT_RETALIATION_APART');
    expect(refusal(() => joinComplaint(confidant, { complaint: report(), main: { ...main, category: 'refused' }, joined: 0 }, { version: 1 }, context))).toBe('NOT_PERMITTED');
    const sorted = registerComplaint(secretary, { complaint: report({ category: 'conduct' }), unitIds: units, concernedUnitIds: [], officeUnitId: 'unit-0' }, { version: 1, category: 'retaliation', aboutUnitId: 'unit-9' }, context).complaint;
    expect(sorted).toMatchObject({ category: 'retaliation', dueOn: '2026-12-04' });
  });
});

describe('the limit of a step', () => {
  const calendar = makeCalendar({ publishedYears: [2026], holidays: ['2026-11-24'], makeUpWorkdays: [] });

  it('is reckoned again from its first day once a day of it is off, and the log keeps the old one', () => {
    const complaint = report({ dueFromOn: '2026-11-20', dueDays: 3, dueOn: '2026-11-25' });
    const moved = recomputeComplaintDue(complaint, calendar);
    expect(moved).toMatchObject({ complaint: { dueOn: '2026-11-26', version: 2 }, events: [{ verb: 'recomputeDueDates', subjectType: 'complaint', data: { previousDueOn: '2026-11-25', dueOn: '2026-11-26' } }] });
    expect(recomputeComplaintDue(moved?.complaint ?? complaint, calendar)).toBeNull();
    expect(recomputeComplaintDue(report({ dueFromOn: null, dueDays: null }), calendar)).toBeNull();
  });
});
