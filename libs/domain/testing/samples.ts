import type { Actor, ActorPost, ActorRole } from '../access/actor.js';
import type { AdminRole, Role } from '../access/role.js';
import { makeCalendar, type CalendarDays } from '../calendar/calendar.js';
import type { Complaint } from '../complaint/complaint.js';
import type { Duty } from '../duty/duty.js';
import type { Indicator, IndicatorUse, IndicatorVersion } from '../indicator/indicator.js';
import type { Instruction } from '../instruction/instruction.js';
import { defaultSettings } from '../joint-meeting/settings.js';
import type { Robot } from '../robot/robot.js';
import type { DraftItem, Notice } from '../notice-draft/draft-item.js';
import type { PeriodException, PeriodLock } from '../period/period-lock.js';
import type { Report, ReportSlot } from '../report/report.js';
import type { VerbContext } from '../shared/context.js';
import { firstReporting, untouchedPart, type Assignment, type Task } from '../task/task.js';

/** The statutory days of 2025 and 2026 as published; 2027 is not out. */
export const publishedDays: CalendarDays = {
  publishedYears: [2025, 2026],
  holidays: [
    '2025-01-01', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31', '2025-02-01', '2025-02-02', '2025-02-03', '2025-02-04', '2025-04-04', '2025-04-05',
    '2025-04-06', '2025-05-01', '2025-05-02', '2025-05-03', '2025-05-04', '2025-05-05', '2025-05-31', '2025-06-01', '2025-06-02', '2025-10-01', '2025-10-02',
    '2025-10-03', '2025-10-04', '2025-10-05', '2025-10-06', '2025-10-07', '2025-10-08', '2026-01-01', '2026-01-02', '2026-01-03', '2026-02-15', '2026-02-16',
    '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-21', '2026-02-22', '2026-02-23', '2026-04-04', '2026-04-05', '2026-04-06', '2026-05-01',
    '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05', '2026-06-19', '2026-06-20', '2026-06-21', '2026-09-25', '2026-09-26', '2026-09-27', '2026-10-01',
    '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07',
  ],
  makeUpWorkdays: [
    '2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11', '2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10',
  ],
};

export const calendar = makeCalendar(publishedDays);

/** Tuesday, 24 November 2026, with ids that count up. */
export function sampleContext(today = '2026-11-24'): VerbContext {
  let made = 0;
  return { today, now: `${today}T02:00:00.000Z`, calendar, settings: defaultSettings, newId: () => `new-${(made += 1)}` };
}

export interface ActorOptions {
  readonly jointMeetingId?: string;
  readonly unitId?: string;
  readonly post?: Partial<ActorPost>;
  readonly role?: Partial<ActorRole>;
  readonly adminRoles?: readonly AdminRole[];
}

/** Someone with one post and one role in it; 'jm-1' and 'unit-1' unless told. */
export function sampleActor(role: Role | null, options: ActorOptions = {}): Actor {
  const unitId = options.unitId ?? 'unit-1';
  const term = { fromOn: '2026-01-01', toOn: null };
  const post: ActorPost = { postId: 'post-1', title: '联络员', unitId, unitName: '市甲局', unitLevel: 'city', kind: 'liaison', capacity: 'holder', ...term, ...options.post };
  const held: readonly ActorRole[] =
    role === null ? [] : [{ jointMeetingId: options.jointMeetingId ?? 'jm-1', role, unitId, postId: post.postId, ...term, ...options.role }];
  const posts = role === null ? [] : [post];
  return { accountId: 'account-1', personId: 'person-1', personName: '陈一', adminRoles: options.adminRoles ?? [], posts, roles: held, actingPostId: null };
}

export const secretary = sampleActor('secretariat', { unitId: 'unit-0', post: { title: '办公室主任', unitName: '市民政局' } });
export const liaison = sampleActor('liaison');

export function sampleTask(changes: Partial<Task> = {}): Task {
  return {
    id: 'task-1', jointMeetingId: 'jm-1', code: 'RW-2026-001', title: '核查家庭经济状况', content: '按月核查', dutyId: null, state: 'assigned', dueOn: '2026-12-31',
    dueRule: { kind: 'date', on: '2026-12-31' }, dueProvisional: false, reportEveryMonths: 1, reportDueDay: null, ...firstReporting, createdByPostId: 'post-0',
    assignedOn: '2026-11-02', completedOn: null, closedOn: null, suspendedOn: null, stateReason: null, version: 1, ...changes,
  };
}

export function sampleAssignment(changes: Partial<Assignment> = {}): Assignment {
  return {
    ...untouchedPart, id: 'assignment-1', jointMeetingId: 'jm-1', taskId: 'task-1', unitId: 'unit-1', role: 'lead', state: 'in_progress', dueOn: '2026-12-31',
    assignedOn: '2026-11-18', acknowledgeDueOn: '2026-11-20', ...changes,
  };
}

export function sampleSlot(changes: Partial<ReportSlot> = {}): ReportSlot {
  return {
    id: 'slot-1', jointMeetingId: 'jm-1', assignmentId: 'assignment-1', taskId: 'task-1', unitId: 'unit-1', periodStartOn: '2026-11-01',
    periodEndOn: '2026-11-30', dueOn: '2026-11-25', dueProvisional: false, state: 'expected', stateBeforePause: null, firstSubmittedOn: null, acceptedOn: null, replaced: false, version: 1, ...changes,
  };
}

export function sampleReport(changes: Partial<Report> = {}): Report {
  return {
    id: 'report-1', jointMeetingId: 'jm-1', slotId: 'slot-1', sequence: 1, state: 'submitted', text: '已核查1,806户', facts: [{ label: '核查户数', value: '1806' }],
    nextStep: '继续核查', unchanged: false, onBehalf: false, onBehalfSource: null, confirmedAt: null, exceptionId: null, unitId: 'unit-1', unitName: '市甲局', postTitle: '联络员', personName: '陈一',
    signOff: null, signedOffAt: null, signedOffBy: null, signedOffPost: null, countyCheck: null, checkedAt: null, checkedBy: null, checkedPost: null,
    savedAt: '2026-11-20T02:00:00.000Z', submittedAt: '2026-11-20T02:00:00.000Z', reviewedAt: null, returnedBy: null, returnReason: null, version: 1, ...changes,
  };
}

/** November 2026, one of two reports missing. */
export function sampleLock(changes: Partial<PeriodLock> = {}): PeriodLock {
  return {
    id: 'lock-1', jointMeetingId: 'jm-1', monthOn: '2026-11-01', note: null, expected: 2, onTime: 1, late: 0, missing: 1, underReview: 0, lockedAt: '2026-11-24T02:00:00.000Z',
    lockedBy: '陈一', unlockedAt: null, unlockedBy: null, unlockReason: null, version: 1, ...changes,
  };
}

export function sampleException(changes: Partial<PeriodException> = {}): PeriodException {
  return {
    id: 'exception-1', jointMeetingId: 'jm-1', lockId: 'lock-1', unitId: 'unit-1', slotId: null, reason: '系统故障', untilOn: '2026-11-30', grantedAt: '2026-11-24T02:00:00.000Z',
    grantedBy: '陈一', revokedAt: null, revokedBy: null, revokeReason: null, version: 1, ...changes,
  };
}

export function sampleIndicator(changes: Partial<Indicator> = {}): Indicator {
  return { id: 'indicator-1', jointMeetingId: 'jm-1', code: 'ZB-2026-001', retiredFromOn: null, version: 1, ...changes };
}

export function sampleDefinition(changes: Partial<IndicatorVersion> = {}): IndicatorVersion {
  return {
    id: 'definition-1', jointMeetingId: 'jm-1', indicatorId: 'indicator-1', fromOn: '2026-01-01', name: '入户核查率', description: '', kind: 'ratio', measure: '户', decimals: 0,
    numeratorName: '已核查', denominatorName: '在册', rollUp: 'ratio', direction: 'at_least', target: 95, floor: false, fundPart: null, fund: null, capped: false, cumulative: false, jumpPercent: 50,
    trigger: null, ...changes,
  };
}

export function sampleUse(changes: Partial<IndicatorUse> = {}): IndicatorUse {
  return { id: 'use-1', jointMeetingId: 'jm-1', indicatorId: 'indicator-1', taskId: 'task-1', dutyId: null, unitIds: null, fromOn: '2026-01-01', toOn: null, ...changes };
}

export function sampleInstruction(changes: Partial<Instruction> = {}): Instruction {
  return {
    id: 'instruction-1', jointMeetingId: 'jm-1', code: 'PS-2026-001', rootId: null, text: '请市甲局牵头核查救助资金发放情况。', urgency: 'ordinary', state: 'waiting',
    subjectKind: 'unit', subjectId: 'unit-1', postId: 'post-1', personName: '陈一', postTitle: '副市长', writtenOn: '2026-11-24', dueOn: '2026-12-09', taskId: null,
    registeredOn: null, result: null, reportedOn: null, closedOn: null, closeNote: null, version: 1, ...changes,
  };
}

/** Registered, by name, about unit-9, with unit-1 to verify it. */
export function sampleComplaint(changes: Partial<Complaint> = {}): Complaint {
  return {
    id: 'complaint-1', jointMeetingId: 'jm-1', code: 'TS-2026-001', source: 'public_page', category: 'refused', placeId: null, text: '低保申请三个月没有答复。', anonymous: false, state: 'registered',
    receivedOn: '2026-11-18', dueOn: '2026-11-25', dueProvisional: false, dueFromOn: '2026-11-19', dueDays: 4, registeredOn: '2026-11-19', aboutUnitId: 'unit-9', concernedUnitIds: ['unit-9'], leaderHandles: false, unitId: 'unit-1', assignedOn: null, finding: null, findingText: null,
    verifiedOn: null, returnReason: null, answer: null, answeredOn: null, satisfaction: null, satisfactionNote: null, ratedOn: null, joinedToId: null, handedTo: null, clueAuthority: null, handedOn: null,
    handReason: null, receiptNumber: null, receiptOn: null, closedOn: null, taskTitle: null, taskReason: null, taskApprovedOn: null, taskId: null, proposedAs: null, inspectionId: null, sealed: false, version: 1, ...changes,
  };
}

export function sampleDuty(changes: Partial<Duty> = {}): Duty {
  return {
    id: 'duty-1', jointMeetingId: 'jm-1', code: 'ZZ-2026-001', noticeId: 'notice-1', clauseId: null, startOffset: 0, endOffset: 10, text: '定期核查家庭状况。',
    title: '定期核查家庭状况', unitId: 'unit-1', holderClass: null, level: 'city', role: 'lead', kind: 'main', categories: [], frequencyState: 'unset',
    frequencyMonths: null, frequencyBasis: null, frequencyFromOn: null, recipientUnitId: null, recipientBasis: null, validFrom: '2026-01-01', validTo: null,
    position: 0, version: 1, ...changes,
  };
}

export function sampleNotice(changes: Partial<Notice> = {}): Notice {
  return {
    id: 'notice-1', jointMeetingId: 'jm-1', code: 'WJ-2026-001', title: '演示文件', docNumber: null, issuer: null, issuedOn: null, text: '甲局牵头核查。乙局配合核查。', edition: 1,
    state: 'draft', previousId: null, sourceName: '演示.txt', sourceHash: 'hash', sections: [], warnings: [], importedAt: '2026-11-24T02:00:00.000Z', discardReason: null, version: 1, ...changes,
  };
}

export function sampleItem(changes: Partial<DraftItem> = {}): DraftItem {
  return {
    id: 'item-1', jointMeetingId: 'jm-1', noticeId: 'notice-1', kind: 'unit_duty', startOffset: 0, endOffset: 7, text: '甲局牵头核查。', title: '甲局牵头核查',
    units: [{ name: '甲局', unitId: 'unit-1', role: 'lead', generic: false }], level: 'city', dutyKind: 'main', heading: null, recurrence: null, deadline: null,
    dueOn: null, recipientUnitId: null, recipientBasis: null, frequencyMonths: null, frequencyBasis: null, confidence: 0.7, reasons: ['subject-inferred'], change: 'new',
    previousText: null, state: 'open', position: 0, version: 1, ...changes,
  };
}

export const sampleRobot = (): Robot => ({ id: 'robot-1', jointMeetingId: 'jm-1', kind: 'wecom', name: '工作群', host: 'robot.example', hasSecret: false, topics: ['daily'], state: 'active', version: 1 });
