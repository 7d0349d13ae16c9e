import { codeOf } from '../shared/domain-error.js';
import { wholeInspection } from '../testing/inspection-samples.js';
import { calendar, liaison, sampleActor, sampleAssignment, sampleComplaint, sampleContext, sampleTask, secretary } from '../testing/samples.js';
import { answerComplaint, closeComplaint, reopenComplaint } from './answer-complaint.js';
import { canSeeComplaint, complaintReach } from './complaint-scope.js';
import { callOffDrafts } from './complaint-draft.js';
import { draftComplaintInspection } from './complaint-inspection.js';
import { decideComplaintTask, draftComplaintTask, proposeComplaintTask } from './complaint-task.js';
import { markOfComplaint, type Complaint } from './complaint.js';
import { fileComplaint, type ComplaintInput } from './file-complaint.js';
import { followComplaint } from './follow-complaint.js';
import { recordComplaintReceipt, referComplaint, transferComplaint } from './hand-over-complaint.js';
import { joinComplaint } from './join-complaint.js';
import { openComplaintSeal } from './open-complaint-seal.js';
import { rateComplaint } from './rate-complaint.js';
import { registerComplaint } from './register-complaint.js';
import { acknowledgeComplaint, assignComplaint, declineComplaint, reportVerification, returnVerification } from './verify-complaint.js';

const context = sampleContext();
const leader = sampleActor('leader', { post: { title: '副市长' } });
const confidant = sampleActor('confidant');
const units = new Set(['unit-1', 'unit-2', 'unit-9']);
const input: ComplaintInput = { category: 'refused', placeId: 'place-1', text: '低保申请三个月没有答复，村里说不管。', anonymous: false, name: '王小明', phone: '13800000000', address: '一镇三村', noClassifiedContent: true };
const file = (changes: Partial<ComplaintInput> = {}) => fileComplaint({ jointMeetingId: 'jm-1', code: 'TS-2026-001', source: 'public_page', placeIds: new Set(['place-1']) }, { ...input, ...changes }, context);
const refusal = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error);
  }
};

describe('a complaint', () => {
  it('comes from the public: who sent it is apart, and the log has neither names nor words', () => {
    const { complaint, identity, events } = file();
    expect(complaint).toMatchObject({ state: 'received', dueOn: '2026-11-27', anonymous: false, unitId: null });
    expect(identity).toEqual({ name: '王小明', phone: '13800000000', address: '一镇三村' });
    expect(JSON.stringify(complaint)).not.toMatch(/王小明|1380|三村"/);
    expect(JSON.stringify(events)).not.toMatch(/王小明|1380|三村|低保/);
    expect(events).toMatchObject([{ verb: 'fileComplaint', subjectType: 'complaint', toState: 'received', postId: null, data: { category: 'refused', receivedOn: context.today } }]);
    expect(file({ anonymous: true, name: '', phone: '' }).identity).toBeNull();
  });

  it.each([
    [{ text: ' ' }, 'FIELD_REQUIRED'],
    [{ text: '太短' }, 'TEXT_TOO_SHORT'],
    [{ text: '长'.repeat(4001) }, 'TEXT_TOO_LONG'],
    [{ name: ' ' }, 'FIELD_REQUIRED'],
    [{ phone: '' }, 'FIELD_REQUIRED'],
    [{ placeId: 'place-9' }, 'CHOICE_UNKNOWN'],
    [{ category: 'gossip' as never }, 'CHOICE_UNKNOWN'],
    [{ noClassifiedContent: false }, 'CLASSIFIED_CONFIRMATION_REQUIRED'],
  ])('is not taken with %j: %s', (changes, code) => expect(refusal(() => file(changes))).toBe(code));

  it('goes from registration to its end, each step with its limit', () => {
    const registered = registerComplaint(secretary, { complaint: file().complaint, unitIds: units, concernedUnitIds: [], officeUnitId: 'unit-0' }, { version: 1, category: 'unfair', aboutUnitId: 'unit-9' }, context).complaint;
    expect(registered).toMatchObject({ state: 'registered', category: 'unfair', dueOn: '2026-11-26' });
    const assigned = assignComplaint(secretary, { complaint: registered, assignableUnitIds: units }, { version: 2, unitId: 'unit-1' }, context).complaint;
    expect(assigned).toMatchObject({ state: 'assigned', unitId: 'unit-1', dueOn: '2026-12-22' });
    const taken = acknowledgeComplaint(liaison, assigned, { version: 3 }, context).complaint;
    expect(taken).toMatchObject({ state: 'verifying', dueOn: '2026-12-22' });
    const verified = reportVerification(liaison, taken, { version: 4, finding: 'partly', text: '材料遗失，已补办' }, context);
    expect(verified.complaint).toMatchObject({ state: 'verified', dueOn: '2026-12-01', findingText: '材料遗失，已补办' });
    expect(JSON.stringify(verified.events)).not.toContain('材料遗失');
    const back = returnVerification(secretary, verified.complaint, { version: 5, reason: '请补充经办人陈述' }, context).complaint;
    expect(back).toMatchObject({ state: 'verifying', dueOn: '2026-12-22', returnReason: '请补充经办人陈述' });
    const again = reportVerification(liaison, back, { version: 6, finding: 'confirmed', text: '属实' }, context).complaint;
    const answered = answerComplaint(secretary, again, { version: 7, answer: '已补办，本月起发放。' }, context).complaint;
    expect(answered).toMatchObject({ state: 'answered', dueOn: null });
    const rated = rateComplaint(answered, { satisfaction: 'unsatisfied', note: '还没收到钱' }, context).complaint;
    expect(refusal(() => rateComplaint(rated, { satisfaction: 'satisfied', note: null }, context))).toBe('COMPLAINT_RATED');
    const reopened = reopenComplaint(secretary, rated, { version: 9, reason: '群众不满意' }, context).complaint;
    expect(reopened).toMatchObject({ state: 'registered', unitId: null, satisfaction: null });
    expect(closeComplaint(secretary, answered, { version: 8 }, context).complaint).toMatchObject({ state: 'closed', closedOn: context.today });
  });

  it('is never verified by the unit it is about, and handed back with a reason', () => {
    const complaint = sampleComplaint({ unitId: null });
    expect(refusal(() => assignComplaint(secretary, { complaint, assignableUnitIds: units }, { version: 1, unitId: 'unit-9' }, context))).toBe('COMPLAINT_UNIT_CONCERNED');
    expect(refusal(() => assignComplaint(secretary, { complaint, assignableUnitIds: units }, { version: 1, unitId: 'unit-8' }, context))).toBe('UNIT_NOT_MEMBER');
    const assigned = sampleComplaint({ state: 'assigned' });
    expect(refusal(() => declineComplaint(liaison, assigned, { version: 1, reason: ' ' }, context))).toBe('REASON_REQUIRED');
    expect(declineComplaint(liaison, assigned, { version: 1, reason: '不属本单位' }, context)).toMatchObject({ complaint: { state: 'registered', unitId: null, returnReason: '不属本单位' }, events: [{ unitId: 'unit-1' }] });
  });

  it('is joined to another of the same matter, not in chains', () => {
    const main = { id: 'complaint-2', state: 'registered', sealed: false, category: 'refused' } as const;
    const join = (other: object = {}, joined = 0) => joinComplaint(secretary, { complaint: sampleComplaint(), main: { ...main, ...other }, joined }, { version: 1 }, context);
    expect(join().complaint).toMatchObject({ state: 'joined', joinedToId: 'complaint-2', dueOn: null });
    for (const use of [() => join({ id: 'complaint-1' }), () => join({ state: 'joined' }), () => join({ sealed: true }), () => join({}, 1)]) expect(refusal(use)).toBe('COMPLAINT_NOT_JOINABLE');
  });

  it('is handed to 信访局 with the reason, and closed once the receipt is there', () => {
    const refer = (reason: string) => referComplaint(secretary, sampleComplaint(), { version: 1, handedTo: '市信访局', reason }, context);
    expect(refusal(() => refer(''))).toBe('REASON_REQUIRED');
    const { complaint } = refer('三十人以上联名，属重大信访事项');
    expect(complaint).toMatchObject({ state: 'referred', handedTo: '市信访局', sealed: false });
    expect(refusal(() => closeComplaint(secretary, complaint, { version: 2 }, context))).toBe('STATE_CONFLICT');
    expect(refusal(() => recordComplaintReceipt(secretary, complaint, { version: 2, number: '收1号', receivedOn: '2026-11-23' }, context))).toBe('DATE_OUT_OF_RANGE');
    const received = recordComplaintReceipt(secretary, complaint, { version: 2, number: '收1号', receivedOn: '2026-11-24' }, context).complaint;
    expect(closeComplaint(secretary, received, { version: 3 }, context).complaint.state).toBe('closed');
  });

  it('handed over as a clue of crime leaves no word behind, nor do those joined to it', () => {
    const complaint = sampleComplaint({ state: 'verified', findingText: '疑似冒领', answer: '查无此事', proposedAs: 'inspection', taskTitle: '核查冒领', taskReason: '多人反映', taskApprovedOn: context.today, inspectionId: 'inspection-1' });
    const other = sampleComplaint({ id: 'complaint-2', state: 'joined', joinedToId: complaint.id, text: '同一件事' });
    const after = transferComplaint(secretary, { complaint, joined: [other], drafted: { task: { task: sampleTask({ state: 'draft', title: '核查冒领' }), assignments: [sampleAssignment({ state: 'pending' })] }, inspection: wholeInspection({ state: 'draft', matter: '核查冒领' }) } }, { version: 1, authority: 'supervision', handedTo: '市监委', reason: '涉嫌贪污' }, context);
    expect(after.complaint).toMatchObject({ state: 'transferred', sealed: true, text: null, findingText: null, clueAuthority: 'supervision' });
    expect(after.content).toEqual({ text: complaint.text, findingText: '疑似冒领', handReason: '涉嫌贪污', answer: '查无此事', proposal: '核查冒领：多人反映' });
    expect(after.complaint).toMatchObject({ answer: null, proposedAs: null, taskTitle: null, taskReason: null, inspectionId: null, unitId: null });
    // What was drafted from it is called off under its number; what is handed out already goes on.
    expect(after.calledOff).toMatchObject({ task: { task: { state: 'withdrawn', title: complaint.code, content: complaint.code }, assignments: [{ state: 'withdrawn' }] }, inspection: { inspection: { state: 'withdrawn', matter: complaint.code, content: null }, objects: [], team: [] } });
    expect(JSON.stringify(after.calledOff)).not.toContain('冒领');
    expect(callOffDrafts({ task: { task: sampleTask({ state: 'assigned' }), assignments: [] }, inspection: wholeInspection({ state: 'under_way' }) }, { code: 'TS-1', postId: null })).toEqual({ task: null, inspection: null, events: [] });
    expect(JSON.stringify(followComplaint({ ...after.complaint, state: 'closed' }, null))).not.toContain('查无此事');
    expect(after.joined).toMatchObject([{ complaint: { sealed: true, text: null }, content: { text: '同一件事' } }]);
    expect(JSON.stringify(after.events)).not.toMatch(/冒领|贪污|低保|监委/);
    expect(canSeeComplaint(complaintReach(liaison, 'jm-1', context.today), after.complaint)).toBe(false);
    expect(canSeeComplaint(complaintReach(liaison, 'jm-1', context.today), complaint)).toBe(true);
    expect(canSeeComplaint(complaintReach(sampleActor('liaison', { unitId: 'unit-2' }), 'jm-1', context.today), complaint)).toBe(false);
  });

  it('becomes a task when a leader approves, in the secretariat’s own words', () => {
    const proposed = proposeComplaintTask(secretary, sampleComplaint(), { version: 1, as: 'task', title: '核查低保申请积压', reason: '多件反映同一镇' }, context).complaint;
    expect(refusal(() => draftComplaintTask(secretary, { complaint: proposed, taskCode: 'RW-2026-009', assignableUnitIds: units }, { version: 2, content: '核查', parts: [] }, context))).toBe('STATE_CONFLICT');
    expect(refusal(() => decideComplaintTask(secretary, proposed, { version: 2, approved: true, reason: null }, context))).toBe('NOT_PERMITTED');
    expect(refusal(() => decideComplaintTask(leader, proposed, { version: 2, approved: false, reason: ' ' }, context))).toBe('REASON_REQUIRED');
    expect(decideComplaintTask(leader, proposed, { version: 2, approved: false, reason: '先查清' }, context).complaint).toMatchObject({ taskTitle: null });
    const approved = decideComplaintTask(leader, proposed, { version: 2, approved: true, reason: null }, context).complaint;
    const draft = (lead: string) => draftComplaintTask(secretary, { complaint: approved, taskCode: 'RW-2026-009', assignableUnitIds: units }, { version: 3, content: '核查', parts: [{ unitId: lead, role: 'lead' }] }, context);
    const { complaint, drafted, events } = draft('unit-1');
    expect([complaint.taskId, complaint.state, drafted.task.state, drafted.task.title]).toEqual([drafted.task.id, 'registered', 'draft', '核查低保申请积压']);
    expect(events.map(({ verb }) => verb)).toEqual(['draftTask', 'draftComplaintTask']);
    expect(refusal(() => draft('unit-9'))).toBe('COMPLAINT_UNIT_CONCERNED');
  });

  it('becomes the matter of an inspection when a leader approves, with the clue and its approval as the source (L3)', () => {
    const proposed = proposeComplaintTask(secretary, sampleComplaint(), { version: 1, as: 'inspection', title: '核查低保金发放', reason: '两镇反映同一问题' }, context).complaint;
    expect(refusal(() => draftComplaintInspection(secretary, { complaint: proposed, inspectionCode: 'DC-2026-009' }, { version: 2 }, context))).toBe('STATE_CONFLICT');
    const approved = decideComplaintTask(leader, proposed, { version: 2, approved: true, reason: null }, context).complaint;
    expect(refusal(() => draftComplaintTask(secretary, { complaint: approved, taskCode: 'RW-2026-009', assignableUnitIds: units }, { version: 3, content: '核查', parts: [] }, context))).toBe('STATE_CONFLICT');
    const { complaint, drafted, events } = draftComplaintInspection(secretary, { complaint: approved, inspectionCode: 'DC-2026-009' }, { version: 3 }, context);
    expect(complaint.inspectionId).toBe(drafted.inspection.id);
    expect(drafted.inspection).toMatchObject({ state: 'draft', matter: '核查低保金发放', source: 'clue', sourceDocument: complaint.code, sourceOn: context.today, kind: 'clue_check', mode: 'special', basis: null });
    expect(events.map(({ verb }) => verb)).toEqual(['draftInspection', 'draftComplaintInspection']);
    expect(refusal(() => draftComplaintInspection(secretary, { complaint, inspectionCode: 'DC-2026-010' }, { version: 4 }, context))).toBe('STATE_CONFLICT');
  });

  it('is unsealed by the confidant alone, for a purpose that is kept', () => {
    const open = (complaint: Complaint, purpose = '电话回访', actor = confidant, part: 'identity' | 'content' = 'identity') => openComplaintSeal(actor, complaint, { part, purpose }, context);
    expect(open(sampleComplaint()).events).toMatchObject([{ verb: 'openComplaintSeal', reason: '电话回访', data: { part: 'identity' } }]);
    expect(refusal(() => open(sampleComplaint(), ' '))).toBe('REASON_REQUIRED');
    for (const actor of [secretary, liaison, leader]) expect(refusal(() => open(sampleComplaint(), '看看', actor))).toBe('NOT_PERMITTED');
    expect(refusal(() => open(sampleComplaint({ anonymous: true })))).toBe('STATE_CONFLICT');
    expect(refusal(() => open(sampleComplaint(), '核对', confidant, 'content'))).toBe('STATE_CONFLICT');
    expect(complaintReach(confidant, 'jm-1', context.today)).toEqual({ scope: { kind: 'all' }, confidantUnitIds: ['unit-1'], ownUnitIds: [], plans: false });
  });
});

describe('a receipt', () => {
  it('shows where it stands and the answer, and nobody', () => {
    const complaint = sampleComplaint({ state: 'answered', answer: '已补办', answeredOn: '2026-11-24', findingText: '材料遗失' });
    expect(followComplaint(complaint, null)).toMatchObject({ state: 'answered', answer: '已补办', canRate: true, joined: false });
    expect(JSON.stringify(followComplaint(complaint, null))).not.toMatch(/材料|unit-|低保/);
    const joined = sampleComplaint({ id: 'complaint-2', state: 'joined', joinedToId: complaint.id });
    expect(followComplaint(joined, complaint)).toMatchObject({ state: 'answered', answer: '已补办', joined: true, canRate: false });
    expect(followComplaint(sampleComplaint({ state: 'registered', answer: '旧答复' }), null)).toMatchObject({ state: 'registered', answer: null });
    expect(followComplaint(sampleComplaint({ state: 'closed', handedOn: '2026-11-24' }), null)).toMatchObject({ state: 'handed_over', canRate: false });
  });

  it.each([
    [{ state: 'registered', dueOn: '2026-11-23' }, 'overdue'],
    [{ state: 'verifying', dueOn: '2026-11-25' }, 'due_soon'],
    [{ state: 'answered', dueOn: null }, 'under_review'],
    [{ state: 'closed', dueOn: null }, 'accepted'],
  ] as const)('%j is %s', (changes, mark) => {
    expect(markOfComplaint(sampleComplaint(changes), { today: context.today, calendar, settings: { amberWorkingDays: 3 } })).toBe(mark);
  });
});
