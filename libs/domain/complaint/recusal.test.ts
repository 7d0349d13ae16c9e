import { codeOf } from '../shared/domain-error.js';
import { liaison, sampleActor, sampleComplaint, sampleContext, secretary } from '../testing/samples.js';
import { answerComplaint, closeComplaint, reopenComplaint } from './answer-complaint.js';
import { canOnComplaint, officeComplaintVerbs } from './complaint-scope.js';
import { decideComplaintTask, draftComplaintTask, proposeComplaintTask } from './complaint-task.js';
import type { Complaint } from './complaint.js';
import { joinComplaint } from './join-complaint.js';
import { canOpenComplaintSeal, openComplaintSeal } from './open-complaint-seal.js';
import { registerComplaint } from './register-complaint.js';
import { acknowledgeComplaint, assignComplaint, declineComplaint, reportVerification, returnVerification } from './verify-complaint.js';

const context = sampleContext();
const { today } = context;
const units = new Set(['unit-0', 'unit-1', 'unit-2', 'unit-9', 'unit-91']);
const leader = sampleActor('leader', { unitId: 'unit-8' });
const refusal = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error);
  }
};
/** About the office's own unit. */
const about = (changes: Partial<Complaint> = {}) => sampleComplaint({ aboutUnitId: 'unit-0', concernedUnitIds: ['unit-0'], leaderHandles: true, unitId: null, ...changes });
const register = (actor: typeof secretary, changes: Partial<Complaint>, said: object = {}) => {
  const complaint = sampleComplaint({ state: 'received', concernedUnitIds: [], aboutUnitId: null, unitId: null, ...changes });
  return registerComplaint(actor, { complaint, unitIds: units, concernedUnitIds: ['unit-0'], officeUnitId: 'unit-0' }, { version: 1, category: 'refused', aboutUnitId: 'unit-0', ...said }, context);
};

describe('a complaint about the office’s own unit (art. 26)', () => {
  it('is named by the office, not sorted, and goes to a leader', () => {
    expect(refusal(() => register(secretary, {}, { category: 'other' }))).toBe('COMPLAINT_CONCERNED');
    const { complaint, events } = register(secretary, {});
    expect(complaint).toMatchObject({ state: 'registered', aboutUnitId: 'unit-0', concernedUnitIds: ['unit-0'], leaderHandles: true });
    expect(JSON.stringify(events)).not.toContain('concernedUnitIds');
    // Not taken back by the office afterwards.
    expect(refusal(() => register(secretary, { ...complaint, version: 1 }, { aboutUnitId: null }))).toBe('COMPLAINT_CONCERNED');
    expect(officeComplaintVerbs.filter((verb) => canOnComplaint(verb, secretary, complaint, today))).toEqual([]);
    expect(officeComplaintVerbs.filter((verb) => canOnComplaint(verb, leader, complaint, today))).toEqual(['registerComplaint', 'joinComplaint', 'assignComplaint', 'referComplaint', 'transferComplaint']);
  });

  it('is neither assigned, answered, joined, proposed nor closed by the office', () => {
    const version = 1;
    for (const use of [
      () => assignComplaint(secretary, { complaint: about(), assignableUnitIds: units }, { version, unitId: 'unit-1' }, context),
      () => joinComplaint(secretary, { complaint: about(), main: sampleComplaint({ id: 'complaint-2' }), joined: 0 }, { version }, context),
      () => acknowledgeComplaint(secretary, about({ state: 'assigned', unitId: 'unit-1' }), { version }, context),
      () => reportVerification(secretary, about({ state: 'verifying', unitId: 'unit-1' }), { version, finding: 'unfounded', text: '不属实' }, context),
      () => returnVerification(secretary, about({ state: 'verified' }), { version, reason: '重查' }, context),
      () => answerComplaint(secretary, about({ state: 'verified' }), { version, answer: '经查不属实' }, context),
      () => answerComplaint(secretary, about(), { version, answer: '经查不属实' }, context),
      () => reopenComplaint(secretary, about({ state: 'answered' }), { version, reason: '再查' }, context),
      () => closeComplaint(secretary, about({ state: 'answered' }), { version }, context),
      () => proposeComplaintTask(secretary, about(), { version, as: 'task', title: '整改', reason: '多件' }, context),
      () => decideComplaintTask(sampleActor('leader', { unitId: 'unit-0' }), about({ proposedAs: 'task', taskTitle: '整改' }), { version, approved: false, reason: '不必' }, context),
    ]) expect(refusal(use)).toBe('COMPLAINT_CONCERNED');
  });

  it('is answered by the leader only after another unit has verified it', () => {
    expect(refusal(() => answerComplaint(leader, about(), { version: 1, answer: '不属实' }, context))).toBe('COMPLAINT_NOT_VERIFIED');
    expect(refusal(() => assignComplaint(leader, { complaint: about(), assignableUnitIds: units }, { version: 1, unitId: 'unit-0' }, context))).toBe('COMPLAINT_UNIT_CONCERNED');
    const assigned = assignComplaint(leader, { complaint: about(), assignableUnitIds: units }, { version: 1, unitId: 'unit-1' }, context).complaint;
    const verified = reportVerification(liaison, acknowledgeComplaint(liaison, assigned, { version: 2 }, context).complaint, { version: 3, finding: 'confirmed', text: '属实' }, context).complaint;
    expect(answerComplaint(leader, verified, { version: 4, answer: '属实，已处理' }, context).complaint.state).toBe('answered');
    // Where it is not about the office, a leader has no part in the office's work.
    expect(refusal(() => assignComplaint(leader, { complaint: sampleComplaint({ unitId: null }), assignableUnitIds: units }, { version: 1, unitId: 'unit-1' }, context))).toBe('NOT_PERMITTED');
    expect(refusal(() => assignComplaint(sampleActor('leader', { unitId: 'unit-0' }), { complaint: about(), assignableUnitIds: units }, { version: 1, unitId: 'unit-1' }, context))).toBe('COMPLAINT_CONCERNED');
  });
});

describe('a complaint about a county', () => {
  const complaint = sampleComplaint({ unitId: null, aboutUnitId: 'unit-9', concernedUnitIds: ['unit-9', 'unit-91'] });
  it('goes to nobody below it, neither to verify nor as a task', () => {
    expect(refusal(() => assignComplaint(secretary, { complaint, assignableUnitIds: units }, { version: 1, unitId: 'unit-91' }, context))).toBe('COMPLAINT_UNIT_CONCERNED');
    const approved = { ...complaint, proposedAs: 'task', taskTitle: '核查', taskApprovedOn: today } as const;
    const draft = () => draftComplaintTask(secretary, { complaint: approved, taskCode: 'RW-2026-009', assignableUnitIds: units }, { version: 1, content: '核查', parts: [{ unitId: 'unit-91', role: 'lead' }] }, context);
    expect(refusal(draft)).toBe('COMPLAINT_UNIT_CONCERNED');
  });

  it('is opened by no confidant of it or of a town below, and given back by whoever turns out to be of it', () => {
    for (const unitId of ['unit-9', 'unit-91']) {
      const confidant = sampleActor('confidant', { unitId });
      expect(refusal(() => openComplaintSeal(confidant, complaint, { part: 'identity', purpose: '核对' }, context))).toBe('COMPLAINT_CONCERNED');
      expect(canOpenComplaintSeal(confidant, complaint, today)).toBe(false);
    }
    const other = sampleActor('confidant', { unitId: 'unit-8' });
    expect([openComplaintSeal(other, complaint, { part: 'identity', purpose: '核对' }, context).events.length, canOpenComplaintSeal(other, complaint, today)]).toEqual([1, true]);
    // A second post counts, in whatever capacity, as long as it is held.
    const both = { ...liaison, posts: [...liaison.posts, ...sampleActor('liaison', { unitId: 'unit-91', post: { postId: 'post-2' } }).posts] };
    const assigned = { ...complaint, state: 'assigned', unitId: 'unit-1' } as const;
    expect(refusal(() => acknowledgeComplaint(both, assigned, { version: 1 }, context))).toBe('COMPLAINT_CONCERNED');
    expect(declineComplaint(both, assigned, { version: 1, reason: '本人在被反映地兼职' }, context).complaint.state).toBe('registered');
    expect(acknowledgeComplaint(liaison, assigned, { version: 1 }, context).complaint.state).toBe('verifying');
  });

  it('keeps its limit when unit or category are corrected, and can be proposed anew when it is reopened', () => {
    const corrected = registerComplaint(secretary, { complaint, unitIds: units, concernedUnitIds: [], officeUnitId: 'unit-0' }, { version: 1, category: 'funds', aboutUnitId: null }, context).complaint;
    expect(corrected).toMatchObject({ state: 'registered', category: 'funds', aboutUnitId: null, concernedUnitIds: [], dueOn: complaint.dueOn, registeredOn: complaint.registeredOn });
    const answered = { ...complaint, state: 'answered', proposedAs: 'task', taskTitle: '核查', taskApprovedOn: today } as const;
    expect(reopenComplaint(secretary, answered, { version: 1, reason: '不满意' }, context).complaint).toMatchObject({ proposedAs: null, taskTitle: null, taskApprovedOn: null });
    expect(reopenComplaint(secretary, { ...answered, taskId: 'task-1' }, { version: 1, reason: '不满意' }, context).complaint).toMatchObject({ proposedAs: 'task', taskId: 'task-1' });
  });
});
