import {
  acceptCompletion, acknowledgeAssignment, agreeMinutes, answerComment, callMeeting, circulateMinutes, closeOutTask, commentOnMinutes, draftMinutes, holdMeeting, issueMinutes, minutesDraft, recordDecision, replyMeeting,
  requestCompletion, setAgenda, yearOf, type CallInput, type Meeting, type MeetingSeat,
} from '@lianxi/domain';
import type { InspectionStage } from './inspection-steps.js';
import { demandRow } from './meeting-book.js';
import type { Scene } from './scene.js';

const FINANCE = '市财政局';
const LABOUR = '市人力资源社会保障局';
const EDUCATION = '市教育局';
const CALLED = [FINANCE, LABOUR, EDUCATION, '市残联'];

function call(scene: Scene, input: Omit<CallInput, 'seats'>, units: readonly string[], office: string): Meeting {
  const { book, actor, context, directory, append } = scene;
  const [code = ''] = book.takeCodes('HY', yearOf(context.today), 1);
  const seats = units.map((name) => ({ unitId: directory.unitIdNamed(name), postId: null, office }));
  const made = callMeeting(actor, { jointMeetingId: book.id, code, facts: { memberUnitIds: book.assignableUnitIds(context.today), posts: new Map() } }, { ...input, seats }, context);
  book.convened.meetings.set(made.meeting.id, made.meeting);
  for (const seat of made.seats) book.convened.seats.set(seat.id, seat);
  append(made.events);
  return made.meeting;
}

const seatsOf = ({ book }: Scene, { id }: Meeting): readonly MeetingSeat[] => [...book.convened.seats.values()].filter(({ meetingId }) => meetingId === id);

function reply(scene: Scene, meeting: Meeting, unit: string, substitute: string | null): void {
  const seat = demandRow(seatsOf(scene, meeting).find(({ unitId }) => unitId === scene.directory.unitIdNamed(unit)), unit);
  const input = { version: seat.version, reply: substitute === null ? ('coming' as const) : ('substitute' as const), name: substitute, office: substitute === null ? null : '科长', reason: substitute === null ? null : '同日另有会议' };
  const after = replyMeeting(scene.actor, { meeting, seat }, input, scene.context);
  scene.book.convened.seats.set(seat.id, after.seat);
  scene.append(after.events);
}

/** Held with who was there, and what was decided on each item. */
function hold(scene: Scene, before: Meeting, dueOn: { readonly near: string; readonly far: string }): Meeting {
  const { book, actor, context, directory, append } = scene;
  const free = { id: null, source: 'free', subjectId: null, fileIds: [] } as const;
  const items = [
    { ...free, title: '物价上涨时的联动补贴资金', unitId: directory.unitIdNamed(FINANCE), note: '启动条件清楚，资金安排还没有到位' },
    { ...free, title: '就业困难家庭的岗位帮扶', unitId: directory.unitIdNamed(LABOUR), note: '岗位信息每月更新，镇街反映对接不及时' },
  ];
  const agenda = setAgenda(actor, { meeting: before, items: [], seats: seatsOf(scene, before), decisions: [] }, { version: before.version, items }, context);
  book.convened.items.push(...agenda.items);
  const attendance = seatsOf(scene, before).map(({ unitId, reply: said, replyName, replyOffice }) => ({ unitId, attended: said === 'substitute' ? ('substitute' as const) : ('present' as const), name: replyName, office: replyOffice }));
  const held = holdMeeting(actor, { meeting: agenda.meeting, seats: seatsOf(scene, before) }, { version: agenda.meeting.version, heldOn: context.today, attendance }, context);
  for (const seat of held.seats) book.convened.seats.set(seat.id, seat);
  append([...agenda.events, ...held.events]);
  const decided = [
    { text: '联动补贴资金列入预算，明确拨付流程', unit: FINANCE, title: '联动补贴资金安排', dueOn: dueOn.far },
    { text: '岗位信息每周推送到镇街', unit: LABOUR, title: '岗位信息每周推送到镇街', dueOn: dueOn.near },
  ];
  let meeting = held.meeting;
  for (const [at, { text, unit, title, dueOn: on }] of decided.entries()) {
    const [taskCode = ''] = book.takeCodes('RW', yearOf(context.today), 1);
    const task = { title, dueOn: on, parts: [{ unitId: directory.unitIdNamed(unit), role: 'lead' as const }] };
    const facts = { taskCode, assignableUnitIds: book.assignableUnitIds(context.today) };
    const after = recordDecision(actor, { meeting, items: agenda.items, decisions: book.convened.decisions, facts }, { version: meeting.version, agendaItemId: agenda.items[at]?.id ?? '', text, task }, context);
    const assigned = demandRow(after.assigned ?? undefined, 'task of a decision');
    book.tasks.set(assigned.task.id, assigned.task);
    book.saveAssignments(assigned.assignments);
    book.convened.decisions.push(after.decision);
    append(after.events);
    meeting = after.meeting;
  }
  return meeting;
}

/** Drafted from the record, and circulated. */
function circulate(scene: Scene, before: Meeting): Meeting {
  const { book, actor, context, directory, append } = scene;
  const items = book.convened.items.filter(({ meetingId }) => meetingId === before.id).map((item) => ({ ...item, unitName: item.unitId === null ? null : directory.unitName(item.unitId) }));
  const decisions = book.convened.decisions.map((decision) => {
    const task = book.tasks.get(decision.taskId ?? '');
    return { ...decision, dueOn: task?.dueOn ?? null, units: book.partsOf(decision.taskId ?? '').map(({ unitId, role }) => ({ name: directory.unitName(unitId), role })) };
  });
  const seats = seatsOf(scene, before);
  const text = minutesDraft({ meeting: before, jointMeetingName: book.jointMeeting.name, items, decisions, seats: seats.map((seat) => ({ ...seat, unitName: directory.unitName(seat.unitId) })) });
  const drafted = draftMinutes(actor, before, { version: before.version, text }, context);
  const sent = circulateMinutes(actor, { meeting: drafted.meeting, seats }, { version: drafted.meeting.version, workingDays: 3, silence: 'no_comment', silenceBasis: null }, context);
  for (const response of sent.responses) book.convened.responses.set(response.id, response);
  append([...drafted.events, ...sent.events]);
  return sent.meeting;
}

const answers = (stage: InspectionStage, meeting: Meeting): void => {
  const of = (unit: string, daysAgo: number) => {
    const scene = stage.scene({ unit }, daysAgo, '03:15');
    return { scene, response: demandRow([...scene.book.convened.responses.values()].find(({ unitId }) => unitId === scene.directory.unitIdNamed(unit)), unit) };
  };
  const finance = of(FINANCE, 18);
  const agreed = agreeMinutes(finance.scene.actor, { meeting, response: finance.response }, { version: finance.response.version, text: null, source: null }, finance.scene.context);
  const labour = of(LABOUR, 18);
  const commented = commentOnMinutes(labour.scene.actor, { meeting, response: labour.response }, { version: labour.response.version, text: '岗位信息由各县（市、区）汇总后推送，建议写明。', source: null }, labour.scene.context);
  const office = stage.scene('secretariat', 17, '02:10');
  const told = answerComment(office.actor, { meeting, response: commented.response }, { version: commented.response.version, text: '推送方式由牵头单位在任务中细化，纪要不写。' }, office.context);
  for (const { response } of [agreed, told]) office.book.convened.responses.set(response.id, response);
  finance.scene.append(agreed.events);
  labour.scene.append(commented.events);
  office.append(told.events);
};

function issue(scene: Scene, before: Meeting): void {
  const { book, actor, context, append } = scene;
  book.takeCodes('JY', yearOf(context.today), 1);
  const number = book.lastNumber('JY', yearOf(context.today));
  const after = issueMinutes(actor, { meeting: before, seats: seatsOf(scene, before), responses: [...book.convened.responses.values()], number }, { version: before.version }, context);
  for (const response of after.responses) book.convened.responses.set(response.id, response);
  book.convened.meetings.set(after.meeting.id, after.meeting);
  append(after.events);
}

/** Both are acknowledged; one is done and closed out, the other goes on. */
function follow(stage: InspectionStage): void {
  const partOf = (scene: Scene, at: number) => {
    const task = demandRow(scene.book.tasks.get(scene.book.convened.decisions[at]?.taskId ?? ''), 'task of a decision');
    const assignments = scene.book.partsOf(task.id);
    return { task, assignments, assignment: demandRow(assignments[0], 'part'), level: 'city' as const };
  };
  for (const [at, unit] of [FINANCE, LABOUR].entries()) {
    const scene = stage.scene({ unit }, 19, '01:25');
    const part = partOf(scene, at);
    const after = acknowledgeAssignment(scene.actor, part, { version: part.assignment.version }, scene.context);
    scene.book.saveAssignments([after.assignment]);
    scene.append(after.events);
  }
  const labour = stage.scene({ unit: LABOUR }, 12, '06:20');
  const part = partOf(labour, 1);
  const asked = requestCompletion(labour.actor, part, { version: part.assignment.version, text: '岗位信息已按周推送到各镇街，首批推送岗位312个。' }, labour.context);
  labour.book.saveAssignments([asked.assignment]);
  labour.append(asked.events);
  const office = stage.scene('secretariat', 11, '02:35');
  const accepted = acceptCompletion(office.actor, { ...partOf(office, 1), slots: [] }, { version: asked.assignment.version, grade: 'good' }, office.context);
  office.book.saveAssignments([accepted.assignment, ...accepted.endedAssignments]);
  const closed = closeOutTask(office.actor, accepted.task, { version: accepted.task.version, reason: null }, office.context);
  office.book.tasks.set(closed.task.id, closed.task);
  office.append([...accepted.events, ...closed.events]);
}

/** One full meeting, held, its minutes issued, its decisions followed; and a liaisons' meeting called. */
export function tellMeetings(stage: InspectionStage): void {
  const office = (daysAgo: number, time: string): Scene => stage.scene('secretariat', daysAgo, time);
  const first = call(office(27, '02:15'), { kind: 'full', title: '困难群众基本生活保障工作全体会议', onDate: stage.day(20), atTime: '09:00', place: '市民政局三楼会议室', chair: '召集人', note: '请汇报单位带上资金和岗位情况' }, CALLED, '分管负责人');
  for (const [unit, substitute] of [[FINANCE, null], [LABOUR, null], [EDUCATION, '何科长（演示）'], ['市残联', null]] as const) reply(stage.scene({ unit }, 25, '03:05'), first, unit, substitute);
  const sent = circulate(office(19, '08:05'), hold(office(20, '07:30'), first, { near: stage.day(5), far: stage.day(-30) }));
  answers(stage, sent);
  issue(office(14, '02:25'), sent);
  follow(stage);
  const next = call(office(9, '02:45'), { kind: 'liaison', title: '冬春救助联络员会议', onDate: stage.day(-4), atTime: '15:00', place: '市民政局二楼会议室', chair: '联席会议办公室主任', note: '请带上冬春救助准备情况' }, [FINANCE, LABOUR, EDUCATION], '联络员');
  reply(stage.scene({ unit: EDUCATION }, 8, '03:25'), next, EDUCATION, null);
}
