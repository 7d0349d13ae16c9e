import type { Actor } from '../access/actor.js';
import * as on from '../access/verbs-on-inspection.js';
import { verbsOnJointMeeting } from '../access/verbs-on.js';
import type { Verb } from '../access/verb.js';
import { closeAssessment, handInAssessment, recordAssessmentWork, returnAssessment, withdrawAssessment } from '../assessment/assessment-work.js';
import { assessmentStates, type AssessmentState } from '../assessment/assessment.states.js';
import type { WholeAssessment } from '../assessment/assessment-scope.js';
import { commissionAssessment, reviseAssessment } from '../assessment/commission-assessment.js';
import { setAssessors } from '../assessment/set-assessors.js';
import { dropTakenFinding, takeOverFinding } from '../assessment/take-over-finding.js';
import { acceptOpinionAnswer, answerOpinion, assignOpinion, declineOpinionAnswer, recordOpinion } from '../delegate-visit/answer-opinion.js';
import { delegateVisitStates, opinionStates, type DelegateVisitState, type OpinionState } from '../delegate-visit/delegate-visit.states.js';
import type { OpinionSubject, WholeDelegateVisit } from '../delegate-visit/delegate-visit-scope.js';
import { cancelDelegateVisit, closeDelegateVisit, holdDelegateVisit, planDelegateVisit, reviseDelegateVisit } from '../delegate-visit/plan-delegate-visit.js';
import type { VerbContext } from '../shared/context.js';
import * as sample from './outsider-samples.js';
import type { VerbCase } from './verb-actors.js';

const jointMeetingId = 'jm-1';
const version = 1;
const reason = '情况变化';
const facts = { elsewhere: [], unitNames: new Map([['unit-1', '市甲局'], ['unit-0', '市民政局']]), seats: new Map() };
const meeting = { jointMeetingId, code: 'PG-2026-002', facts };

type Use = VerbCase['use'];
const inMeeting = (verb: Verb, use: Use): VerbCase => ({ verb, states: ['any'], use, can: (a, _s, today) => verbsOnJointMeeting(a, jointMeetingId, today).includes(verb) });

const assessment = (state: string): WholeAssessment => sample.wholeAssessment({ state: state as AssessmentState });
const onAssessment = (verb: Verb, use: (a: Actor, whole: WholeAssessment, c: VerbContext) => unknown): VerbCase => ({
  verb, states: assessmentStates, use: (a, s, c) => use(a, assessment(s), c), can: (a, s, today) => on.verbsOnAssessment(a, assessment(s), today).includes(verb),
});
const { indicators, ...commission } = sample.sampleAssessment();
const asked = { ...commission, indicators };
const file = { id: 'file-1', name: '报告.docx', size: 1, mime: 'x', sha256: 'x', takenAt: null, addedAt: null };
const evidence = [{ kind: 'document', visitId: null, text: '报告第3页' }] as const;
const found = { responsibleUnitId: 'unit-1', severity: 'minor', kind: 'late', matter: '发放', text: '迟发', dutyId: null, taskId: null, evidence } as const;
const taken = (state: string) => sample.sampleTaken({ state: state as 'open' | 'dropped' });

const visit = (state: string): WholeDelegateVisit => sample.wholeVisit({ state: state as DelegateVisitState });
const onVisit = (verb: Verb, use: (a: Actor, whole: WholeDelegateVisit, c: VerbContext) => unknown): VerbCase => ({
  verb, states: delegateVisitStates, use: (a, s, c) => use(a, visit(s), c), can: (a, s, today) => on.verbsOnVisit(a, visit(s), today).includes(verb),
});
const programme = { ...sample.sampleVisit(), stops: [sample.sampleStop], delegates: [{ ...sample.sampleDelegate, postId: null }] };
const opinion = (state: string): OpinionSubject => ({
  opinion: sample.sampleOpinion({ state: state as OpinionState, unitId: 'unit-1', dueOn: '2026-12-31' }), delegates: [sample.sampleDelegate],
});
const onOpinion = (verb: Verb, use: (a: Actor, subject: OpinionSubject & { answers: number }, c: VerbContext) => unknown): VerbCase => ({
  verb, states: opinionStates, use: (a, s, c) => use(a, { ...opinion(s), answers: 0 }, c), can: (a, s, today) => on.verbsOnOpinion(a, opinion(s).opinion, opinion(s).delegates, today).includes(verb),
});
const reaction = { version, reason, source: '电话' };

/** People from outside: third-party assessments and visits of delegates. */
export const outsiderCases: readonly VerbCase[] = [
  inMeeting('commissionAssessment', (a, _s, c) => commissionAssessment(a, meeting, asked, c)),
  onAssessment('reviseAssessment', (a, whole, c) => reviseAssessment(a, { ...whole, facts, recordedUnitIds: new Set() }, { ...asked, version, reason }, c)),
  onAssessment('setAssessors', (a, whole, c) => setAssessors(a, { ...whole, seats: new Map(), unitNames: new Map() }, { version, assessors: [] }, c)),
  onAssessment('recordAssessmentWork', (a, whole, c) => recordAssessmentWork(a, whole, { unitId: 'unit-1', onDate: '2026-11-20', place: '大厅', method: 'on_site', observations: '查看窗口' }, c)),
  onAssessment('handInAssessment', (a, whole, c) => handInAssessment(a, whole, { version, report: '总体良好', results: ['98%'], files: [file], source: '来函' }, c)),
  onAssessment('returnAssessment', (a, whole, c) => returnAssessment(a, { ...whole, findings: 0 }, { version, reason }, c)),
  onAssessment('takeOverFinding', (a, whole, c) => takeOverFinding(a, { ...whole, workIds: new Set(), sequence: 1 }, found, c)),
  {
    verb: 'dropTakenFinding', states: ['open', 'dropped'], use: (a, s, c) => dropTakenFinding(a, { ...assessment('reported'), finding: taken(s) }, { version, reason }, c),
    can: (a, s, today) => on.verbsOnTaken(a, taken(s), assessment('reported').assessment, today).length > 0,
  },
  onAssessment('closeAssessment', (a, whole, c) => closeAssessment(a, whole, { version }, c)),
  onAssessment('withdrawAssessment', (a, whole, c) => withdrawAssessment(a, whole, { version, reason }, c)),
  inMeeting('planDelegateVisit', (a, _s, c) => planDelegateVisit(a, meeting, programme, c)),
  onVisit('reviseDelegateVisit', (a, whole, c) => reviseDelegateVisit(a, { ...whole, facts }, { ...programme, version, reason }, c)),
  onVisit('holdDelegateVisit', (a, whole, c) => holdDelegateVisit(a, whole, { version, heldOn: '2026-11-20', note: null, attendedIds: ['delegate-1'] }, c)),
  onVisit('recordOpinion', (a, whole, c) => recordOpinion(a, { ...whole, sequence: 1 }, { delegateId: 'delegate-1', kind: 'opinion', text: '窗口可以延长' }, c)),
  onOpinion('assignOpinion', (a, subject, c) => assignOpinion(a, subject, { version, unitId: 'unit-1', dueOn: null, workingDays: 10 }, c)),
  onOpinion('answerOpinion', (a, subject, c) => answerOpinion(a, subject, { version, text: '已延长', source: '来函' }, c)),
  onOpinion('acceptOpinionAnswer', (a, subject, c) => acceptOpinionAnswer(a, subject, reaction, c)),
  onOpinion('declineOpinionAnswer', (a, subject, c) => declineOpinionAnswer(a, subject, reaction, c)),
  onVisit('closeDelegateVisit', (a, whole, c) => closeDelegateVisit(a, { ...whole, openOpinions: 0 }, { version }, c)),
  onVisit('cancelDelegateVisit', (a, whole, c) => cancelDelegateVisit(a, whole, { version, reason }, c)),
];
