import { codeOf } from '../shared/domain-error.js';
import { minutesDocument } from '../document/minutes-document.js';
import { sampleAgendaItem, sampleDecision, sampleMeeting, sampleResponse, sampleSeat, sampleSeats } from '../testing/meeting-samples.js';
import { calendar, liaison, sampleActor, sampleContext, secretary } from '../testing/samples.js';
import { holdMeeting, replyMeeting } from './attend-meeting.js';
import { callMeeting, cancelMeeting, reviseMeeting } from './call-meeting.js';
import { assignDecision, dropDecision, recordDecision } from './decide.js';
import type { Meeting } from './meeting.js';
import { minutesDraft } from './minutes-draft.js';
import { agreeMinutes, answerComment, circulateMinutes, commentOnMinutes, issueMinutes, recomputeMinutesDue, withdrawMinutes } from './minutes.js';
import { setAgenda } from './set-agenda.js';

const context = sampleContext();
const version = 1;
const memberUnitIds = new Set(['unit-1', 'unit-2', 'unit-3']);
const facts = { memberUnitIds, posts: new Map([['post-1', { unitId: 'unit-1', title: '局长' }], ['post-9', { unitId: 'unit-9', title: '局长' }]]) };
const code = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error) ?? String(error);
  }
};
const first = { unitId: 'unit-1', postId: 'post-1', office: '' };
const second = { unitId: 'unit-2', postId: null, office: '分管副局长' };
const call = { ...sampleMeeting(), seats: [first, second] };
const called = (changes: object = {}) => callMeeting(secretary, { jointMeetingId: 'jm-1', code: 'HY-2026-001', facts }, { ...call, ...changes }, context);
const attendance = [{ unitId: 'unit-1', attended: 'present', name: '陈局长', office: null }, { unitId: 'unit-2', attended: 'substitute', name: '李科长', office: '科长' }] as const;
const held = (changes: Partial<Meeting> = {}) => sampleMeeting({ state: 'held', heldOn: '2026-11-20', minutes: '一、价格联动', ...changes });
const seats = sampleSeats.map((seat) => ({ ...seat, attended: 'present' as const }));
const circulated = (changes: Partial<Meeting> = {}) => held({ state: 'circulated', round: 1, limitWorkingDays: 3, limitFromOn: '2026-11-19', commentsDueOn: '2026-11-24', ...changes });
const circulate = (changes: object = {}, whole: { meeting: Meeting; seats: typeof seats } = { meeting: held(), seats }) => circulateMinutes(secretary, whole, { version, workingDays: 3, silence: 'no_comment', silenceBasis: null, ...changes }, context);

describe('calling a meeting (N3)', () => {
  it('tells every unit called, by post, once', () => {
    const { meeting, seats: made, events } = called();
    expect([meeting.state, made.map(({ office, reply }) => [office, reply])]).toEqual(['called', [['局长', 'pending'], ['分管副局长', 'pending']]]);
    expect(events.map(({ subjectType, unitId }) => [subjectType, unitId])).toEqual([['meeting', null], ['meeting_seat', 'unit-1'], ['meeting_seat', 'unit-2']]);
  });

  it.each([
    ['nobody', { seats: [] }, 'MEETING_WITHOUT_UNITS'],
    ['a unit twice', { seats: [first, first] }, 'UNIT_TWICE'],
    ['a unit that is no member', { seats: [{ ...second, unitId: 'unit-9' }] }, 'UNIT_NOT_MEMBER'],
    ['a post of another unit', { seats: [{ ...first, postId: 'post-9' }] }, 'MEETING_POST_ELSEWHERE'],
    ['a day that is over', { onDate: '2026-11-23' }, 'DATE_IN_PAST'],
    ['an hour that is none', { atTime: '25:00' }, 'INPUT_INVALID'],
  ])('is refused for %s', (_what, changes, expected) => expect(code(() => called(changes))).toBe(expected));

  it('is told again when it changes, also to who is left out; answers stand as long as day and hour do', () => {
    const answered = [sampleSeat({ reply: 'coming' }), ...sampleSeats.slice(1)];
    const input = { ...call, place: '二楼', seats: [first, { ...second, unitId: 'unit-3' }], version, reason: '会议室调整' };
    const moved = reviseMeeting(secretary, { meeting: sampleMeeting(), seats: answered, facts }, input, context);
    expect(moved.seats.map(({ unitId, reply }) => [unitId, reply])).toEqual([['unit-1', 'coming'], ['unit-3', 'pending']]);
    expect(moved.events.map(({ unitId }) => unitId)).toEqual([null, 'unit-1', 'unit-3', 'unit-2']);
    expect(reviseMeeting(secretary, { meeting: sampleMeeting(), seats: answered, facts }, { ...input, onDate: '2026-12-01' }, context).seats[0]?.reply).toBe('pending');
    expect(cancelMeeting(secretary, { meeting: sampleMeeting(), seats: answered }, { version, reason: '另行通知' }, context).events).toHaveLength(3);
    expect(code(() => cancelMeeting(secretary, { meeting: held(), seats }, { version, reason: '另行通知' }, context))).toBe('STATE_CONFLICT');
  });
});

describe('attendance', () => {
  const subject = { meeting: sampleMeeting(), seat: sampleSeat() };
  const reply = { version, reply: 'substitute', name: '李科长', office: '科长', reason: '出差' } as const;

  it('a unit names its substitute itself, with the reason; nobody else’s unit does', () => {
    expect(replyMeeting(liaison, subject, reply, context).seat).toMatchObject({ reply: 'substitute', replyName: '李科长', replyReason: '出差', repliedOn: context.today });
    expect(code(() => replyMeeting(liaison, subject, { ...reply, reason: ' ' }, context))).toBe('REASON_REQUIRED');
    expect(code(() => replyMeeting(sampleActor('liaison', { unitId: 'unit-9' }), subject, reply, context))).toBe('NOT_PERMITTED');
    expect(code(() => replyMeeting(liaison, { ...subject, meeting: held() }, reply, context))).toBe('STATE_CONFLICT');
  });

  it('is recorded on the day for each seat', () => {
    const whole = { meeting: sampleMeeting(), seats: sampleSeats };
    expect(holdMeeting(secretary, whole, { version, heldOn: '2026-11-24', attendance }, context).seats.map(({ attended, attendedName, attendedOffice }) => [attended, attendedName, attendedOffice])).toEqual([['present', '陈局长', '局长'], ['substitute', '李科长', '科长']]);
    expect(code(() => holdMeeting(secretary, whole, { version, heldOn: '2026-11-25', attendance }, context))).toBe('DATE_OUT_OF_RANGE');
    expect(code(() => holdMeeting(secretary, whole, { version, heldOn: '2026-11-24', attendance: attendance.slice(1) }, context))).toBe('ATTENDANCE_MISSING');
    expect(code(() => holdMeeting(secretary, whole, { version, heldOn: '2026-11-24', attendance: attendance.map((each) => ({ ...each, name: null })) }, context))).toBe('FIELD_REQUIRED');
  });
});

describe('agenda and decisions', () => {
  const free = { id: null, title: '其他', source: 'free', subjectId: null, unitId: null, note: null, fileIds: [] } as const;
  const stuck = { ...free, title: '迟缓', source: 'overdue', subjectId: 'task-1' } as const;
  const agenda = (items: Parameters<typeof setAgenda>[2]['items'], decisions: { agendaItemId: string }[] = []) => setAgenda(secretary, { meeting: sampleMeeting(), items: [sampleAgendaItem()], seats, decisions }, { version, items }, context);

  it('is picked and ordered, and keeps what was decided on', () => {
    expect(agenda([{ ...stuck, id: 'item-1' }, free]).items.map(({ id, sequence, source }) => [id, sequence, source])).toEqual([['item-1', 1, 'overdue'], [expect.stringMatching(/^new-/), 2, 'free']]);
    expect(code(() => agenda([free], [{ agendaItemId: 'item-1' }]))).toBe('AGENDA_DECIDED');
    expect(code(() => agenda([stuck, stuck]))).toBe('AGENDA_TWICE');
    expect(code(() => agenda([{ ...free, unitId: 'unit-9' }]))).toBe('UNIT_NOT_CALLED');
    expect(code(() => agenda([{ ...free, id: 'item-8' }]))).toBe('NOT_FOUND');
    expect(code(() => agenda([{ ...stuck, subjectId: null }]))).toBe('INPUT_INVALID');
  });

  const task = { title: '完善联动机制', dueOn: '2026-12-20', parts: [{ unitId: 'unit-1', role: 'lead' }, { unitId: 'unit-2', role: 'support' }] } as const;
  const taskFacts = { taskCode: 'RW-2026-009', assignableUnitIds: memberUnitIds };
  const around = { meeting: held(), items: [sampleAgendaItem()], decisions: [], facts: taskFacts };

  it('a decision becomes a task in one step, handed out at once', () => {
    const { decision, assigned, events } = recordDecision(secretary, around, { version, agendaItemId: 'item-1', text: '年底前完成', task }, context);
    expect([assigned?.task.state, assigned?.task.content, decision.taskId]).toEqual(['assigned', '第四季度联席会议（HY-2026-001）议定：年底前完成', assigned?.task.id]);
    expect(events.map(({ verb }) => verb)).toEqual(['draftTask', 'assignTask', 'assignTask', 'assignTask', 'recordDecision']);
    expect(recordDecision(secretary, around, { version, agendaItemId: 'item-1', text: '继续观察', task: null }, context).decision.taskId).toBeNull();
    expect(code(() => recordDecision(secretary, around, { version, agendaItemId: 'item-7', text: '年底前完成', task }, context))).toBe('NOT_FOUND');
    expect(code(() => recordDecision(secretary, around, { version, agendaItemId: 'item-1', text: '年底前完成', task: { ...task, parts: [] } }, context))).toBe('TASK_WITHOUT_LEAD');
  });

  it('is handed out later, once; what became a task is not dropped', () => {
    const decision = sampleDecision();
    expect(assignDecision(secretary, { meeting: held({ state: 'issued' }), decision, facts: taskFacts }, { version, task }, context).assigned.task.state).toBe('assigned');
    expect(code(() => assignDecision(secretary, { meeting: held(), decision: sampleDecision({ taskId: 'task-1' }), facts: taskFacts }, { version, task }, context))).toBe('DECISION_ASSIGNED');
    expect(dropDecision(secretary, { meeting: held(), decision }, { version }, context).events).toHaveLength(1);
    expect(code(() => dropDecision(secretary, { meeting: held(), decision: sampleDecision({ taskId: 'task-1' }) }, { version }, context))).toBe('DECISION_ASSIGNED');
  });
});

describe('minutes', () => {
  it('are drafted from agenda, decisions and attendance, word for word', () => {
    const text = minutesDraft({
      meeting: held(), jointMeetingName: '市联席会议', items: [{ ...sampleAgendaItem({ note: '两个月未发文' }), unitName: '市甲局' }],
      decisions: [{ agendaItemId: 'item-1', text: '年底前完成。', units: [{ name: '市甲局', role: 'lead' }, { name: '市乙局', role: 'support' }], dueOn: '2026-12-20' }],
      seats: [{ unitName: '市甲局', attended: 'present', attendedName: null, attendedOffice: '局长' }, { unitName: '市乙局', attended: 'substitute', attendedName: '李科长', attendedOffice: '科长' }, { unitName: '市丙局', attended: 'absent', attendedName: null, attendedOffice: null }],
    });
    expect(text.split('\n')).toEqual([
      '2026年11月20日，副市长在市民政局三楼会议室主持召开市联席会议全体会议。会议议题1项，议定事项1项，纪要如下。',
      '一、价格联动迟缓', '会议听取市甲局汇报。', '两个月未发文。', '1．年底前完成。（牵头单位：市甲局；配合单位：市乙局；完成时限：2026年12月20日）',
      '出席：市甲局、市乙局李科长（代）。', '未到会：市丙局。',
    ]);
  });

  it('circulate to the units that were there, within working days', () => {
    const { meeting, responses, events } = circulate({}, { meeting: held(), seats: [...seats.slice(0, 1), { ...seats[0]!, id: 'seat-9', unitId: 'unit-9', attended: 'absent' as never }] });
    expect([meeting.state, meeting.round, meeting.commentsDueOn]).toEqual(['circulated', 1, '2026-11-27']);
    expect([responses.map(({ unitId, state }) => [unitId, state]), events.map(({ unitId }) => unitId)]).toEqual([[['unit-1', 'pending']], [null, 'unit-1']]);
    expect(code(() => circulate({}, { meeting: held({ minutes: null }), seats }))).toBe('MINUTES_MISSING');
    expect(code(() => circulate({}, { meeting: held(), seats: [] }))).toBe('MINUTES_NOBODY');
    expect(code(() => circulate({ silence: 'agreement' }))).toBe('BASIS_REQUIRED');
    expect(circulate({ silence: 'agreement', silenceBasis: '联席会议工作规则第九条' }).meeting.silence).toBe('agreement');
  });

  it('a unit agrees or comments, also late; a comment is answered', () => {
    const subject = { meeting: circulated({ commentsDueOn: '2026-11-20' }), response: sampleResponse() };
    expect(agreeMinutes(liaison, subject, { version, text: null, source: null }, context).response).toMatchObject({ state: 'agreed', late: true, source: null });
    const { response } = commentOnMinutes(liaison, subject, { version, text: '牵头单位有误', source: null }, context);
    expect(response).toMatchObject({ state: 'commented', text: '牵头单位有误' });
    expect(answerComment(secretary, { ...subject, response }, { version: 2, text: '已更正' }, context).response).toMatchObject({ state: 'answered', answer: '已更正' });
    expect(code(() => commentOnMinutes(liaison, subject, { version, text: ' ', source: null }, context))).toBe('FIELD_REQUIRED');
    expect(code(() => agreeMinutes(secretary, subject, { version, text: null, source: null }, context))).toBe('FIELD_REQUIRED');
    expect(code(() => agreeMinutes(liaison, { ...subject, response: sampleResponse({ round: 0 }) }, { version, text: null, source: null }, context))).toBe('STATE_CONFLICT');
  });

  it('are issued once all is said; silence after the limit is no agreement', () => {
    const issue = (meeting: Meeting, responses: readonly ReturnType<typeof sampleResponse>[]) => issueMinutes(secretary, { meeting, seats, responses, number: 3 }, { version }, context);
    expect(code(() => issue(circulated(), [sampleResponse()]))).toBe('MINUTES_LIMIT_RUNNING');
    expect(code(() => issue(circulated(), [sampleResponse({ state: 'commented' })]))).toBe('MINUTES_COMMENT_OPEN');
    const { meeting, responses, events } = issue(circulated({ commentsDueOn: '2026-11-23' }), [sampleResponse(), sampleResponse({ id: 'r-2', unitId: 'unit-2', state: 'agreed' })]);
    expect([meeting.state, meeting.numberYear, meeting.number, meeting.issuedOn]).toEqual(['issued', 2026, 3, context.today]);
    expect(responses.map(({ unitId, state }) => [unitId, state])).toEqual([['unit-1', 'silent']]);
    expect(events.map(({ subjectType }) => subjectType)).toEqual(['meeting', 'meeting_seat', 'meeting_seat']);
    expect(withdrawMinutes(secretary, circulated(), { version, reason: '按意见修改' }, context).meeting).toMatchObject({ state: 'held', commentsDueOn: null });
  });

  it('their limit follows the calendar (L14)', () => {
    expect(recomputeMinutesDue(circulated(), { calendar })).toBeNull();
    expect(recomputeMinutesDue(circulated({ commentsDueOn: '2026-11-30' }), { calendar })).toMatchObject({ meeting: { commentsDueOn: '2026-11-24' }, events: [{ data: { previousDueOn: '2026-11-30' } }] });
    expect(recomputeMinutesDue(held(), { calendar })).toBeNull();
  });

  it('go out in the name of the joint meeting alone (L10), with their number once issued', () => {
    const making = { issuer: 'joint_meeting', issuerNames: { government: '市政府', government_office: '市政府办', department: '市民政局', joint_meeting: '市联席会议' }, madeOn: context.today, madeBy: '陈一' } as const;
    const issued = held({ state: 'issued', issuedOn: '2026-11-24', numberYear: 2026, number: 3, minutes: '开头\n一、价格联动\n（一）机制' });
    const draft = minutesDocument(issued, ['市甲局'], making);
    expect([draft.form, draft.mark, draft.number, draft.title, draft.blocks.map(({ kind }) => kind)]).toEqual(['minutes', '市联席会议', { text: '〔2026〕3号', blank: null }, '第四季度联席会议纪要', ['paragraph', 'heading', 'subheading']]);
    expect(code(() => minutesDocument(issued, [], { ...making, issuer: 'department' }))).toBe('DOCUMENT_MINUTES_ISSUER');
    expect(code(() => minutesDocument(sampleMeeting(), [], making))).toBe('DOCUMENT_BEFORE_MINUTES');
  });
});
