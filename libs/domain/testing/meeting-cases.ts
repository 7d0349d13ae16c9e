import type { Actor } from '../access/actor.js';
import * as on from '../access/verbs-on-meeting.js';
import { verbsOnJointMeeting } from '../access/verbs-on.js';
import type { Verb } from '../access/verb.js';
import { holdMeeting, replyMeeting } from '../meeting/attend-meeting.js';
import { callMeeting, cancelMeeting, reviseMeeting } from '../meeting/call-meeting.js';
import { assignDecision, dropDecision, recordDecision } from '../meeting/decide.js';
import type { Meeting } from '../meeting/meeting.js';
import { meetingStates, minutesResponseStates, type MeetingState, type MinutesResponseState } from '../meeting/meeting.states.js';
import { agreeMinutes, answerComment, circulateMinutes, commentOnMinutes, draftMinutes, issueMinutes, withdrawMinutes, type ResponseSubject } from '../meeting/minutes.js';
import { setAgenda } from '../meeting/set-agenda.js';
import type { VerbContext } from '../shared/context.js';
import * as sample from './meeting-samples.js';
import type { VerbCase } from './verb-actors.js';

const jointMeetingId = 'jm-1';
const version = 1;
const reason = '时间冲突';
const memberUnitIds = new Set(['unit-1', 'unit-2']);
const facts = { memberUnitIds, posts: new Map([['post-1', { unitId: 'unit-1', title: '局长' }]]) };
const taskFacts = { taskCode: 'RW-2026-009', assignableUnitIds: memberUnitIds };
const task = { title: '完善联动机制', dueOn: '2026-12-20', parts: [{ unitId: 'unit-1', role: 'lead' }] } as const;
const { kind, title, onDate, atTime, place, chair, note } = sample.sampleMeeting();
const call = { kind, title, onDate, atTime, place, chair, note, seats: [{ unitId: 'unit-1', postId: 'post-1', office: '' }] };

const meeting = (state: string): Meeting => sample.sampleMeeting({ state: state as MeetingState, round: 1, minutes: '纪要', commentsDueOn: '2026-11-20', heldOn: '2026-11-18' });
const there = sample.sampleSeats.map((seat) => ({ ...seat, attended: 'present' as const }));
const around = (state: string) => ({ meeting: meeting(state), seats: there, items: [sample.sampleAgendaItem()], decisions: [], facts: taskFacts, decision: sample.sampleDecision(), responses: [], number: 3 });
const attendance = there.map(({ unitId }) => ({ unitId, attended: 'present' as const, name: null, office: null }));

const onMeeting = (verb: Verb, use: (a: Actor, whole: ReturnType<typeof around>, c: VerbContext) => unknown): VerbCase => ({
  verb, states: meetingStates, use: (a, s, c) => use(a, around(s), c), can: (a, s, today) => on.verbsOnMeeting(a, meeting(s), today).includes(verb),
});
const circulated = meeting('circulated');
const response = (state: string): ResponseSubject => ({ meeting: circulated, response: sample.sampleResponse({ state: state as MinutesResponseState }) });
const onResponse = (verb: Verb, use: (a: Actor, subject: ResponseSubject, c: VerbContext) => unknown): VerbCase => ({
  verb, states: minutesResponseStates, use: (a, s, c) => use(a, response(s), c), can: (a, s, today) => on.verbsOnResponse(a, response(s).response, circulated, today).includes(verb),
});
const said = { version, text: '第二项牵头单位有误', source: '来函' };

/** Meetings, their decisions and minutes. */
export const meetingCases: readonly VerbCase[] = [
  { verb: 'callMeeting', states: ['any'], use: (a, _s, c) => callMeeting(a, { jointMeetingId, code: 'HY-2026-002', facts }, call, c), can: (a, _s, today) => verbsOnJointMeeting(a, jointMeetingId, today).includes('callMeeting') },
  onMeeting('reviseMeeting', (a, whole, c) => reviseMeeting(a, { ...whole, facts }, { ...call, version, reason }, c)),
  onMeeting('setAgenda', (a, whole, c) => setAgenda(a, whole, { version, items: [{ ...sample.sampleAgendaItem(), fileIds: [] }] }, c)),
  onMeeting('cancelMeeting', (a, whole, c) => cancelMeeting(a, whole, { version, reason }, c)),
  {
    verb: 'replyMeeting', states: meetingStates, can: (a, s, today) => on.verbsOnSeat(a, sample.sampleSeat(), meeting(s), today).length > 0,
    use: (a, s, c) => replyMeeting(a, { meeting: meeting(s), seat: sample.sampleSeat() }, { version, reply: 'coming', name: null, office: null, reason: null }, c),
  },
  onMeeting('holdMeeting', (a, whole, c) => holdMeeting(a, whole, { version, heldOn: '2026-11-20', attendance }, c)),
  onMeeting('recordDecision', (a, whole, c) => recordDecision(a, whole, { version, agendaItemId: 'item-1', text: '年底前完成', task }, c)),
  onMeeting('dropDecision', (a, whole, c) => dropDecision(a, whole, { version }, c)),
  onMeeting('assignDecision', (a, whole, c) => assignDecision(a, whole, { version, task }, c)),
  onMeeting('draftMinutes', (a, whole, c) => draftMinutes(a, whole.meeting, { version, text: '一、议题' }, c)),
  onMeeting('circulateMinutes', (a, whole, c) => circulateMinutes(a, whole, { version, workingDays: 3, silence: 'no_comment', silenceBasis: null }, c)),
  onMeeting('withdrawMinutes', (a, whole, c) => withdrawMinutes(a, whole.meeting, { version, reason }, c)),
  onResponse('agreeMinutes', (a, subject, c) => agreeMinutes(a, subject, said, c)),
  onResponse('commentOnMinutes', (a, subject, c) => commentOnMinutes(a, subject, said, c)),
  onResponse('answerComment', (a, subject, c) => answerComment(a, subject, { version, text: '已更正' }, c)),
  onMeeting('issueMinutes', (a, whole, c) => issueMinutes(a, whole, { version }, c)),
];
