import type { TodayRow } from '@lianxi/api-data';
import type { TodayItem } from '@lianxi/contract';
import {
  canOnInstruction, canWriteInstruction, extensionAnswerDue, grantFor, instructionTitle, latenessOf, lightOf, localDateOfInstant, periodMonths, todayKinds, todayVerbs, verbsOnAssignment, verbsOnRectification, verbsOnSlot, verbsOnTask, workingDaysBetween,
  type Actor, type InstructionVerb, type LightContext, type Verb,
} from '@lianxi/domain';

export interface TodayReader {
  readonly actor: Actor;
  readonly jointMeetingId: string;
  readonly ownUnitIds: readonly string[];
  readonly light: LightContext;
  readonly objectionWorkingDays: number;
  readonly extensionAnswerWorkingDays: number;
}

/** A line with what its reader can do from it: asked of the same functions that judge the verbs. */
export function todayItem(row: TodayRow, reader: TodayReader): TodayItem {
  const { reason, slot, assignment, unitId } = row;
  const dueOn = dueOf(row, reader);
  const ownUnit = unitId !== null && reader.ownUnitIds.includes(unitId);
  const subject = row.stepId ?? slot?.id ?? assignment?.id ?? row.noticeId ?? row.taskId ?? 'all';
  return {
    id: `${reason}:${subject}`, reason, group: todayKinds[reason].group, title: row.instructionId === null ? row.title : instructionTitle(row.title), excerpt: row.excerpt, unitId, unitName: row.unitName,
    ownUnit, dueOn, light: lightOf(row.mark), workingDays: dueOn === null || row.mark === 'under_review' || row.mark === 'extension_pending' ? null : workingDays(dueOn, reader.light),
    slotId: slot?.id ?? null, slotState: slot?.state ?? null, ...sentOf(row), assignmentId: assignment?.id ?? null,
    taskId: row.taskId, noticeId: row.noticeId, instructionId: row.instructionId, inspectionId: row.inspectionId, delegateVisitId: row.delegateVisitId, assessmentId: row.assessmentId, meetingId: row.meetingId, dataProvisionId: row.dataProvisionId, bulletinId: row.bulletinId, rectificationId: row.rectification?.id ?? null, version: row.rectification !== null ? row.rectification.version : row.instructionId === null ? slot?.version ?? assignment?.version ?? row.taskVersion : null, count: row.count,
    periodStartOn: slot?.periodStartOn ?? null, periodMonths: slot ? periodMonths(slot.periodStartOn, slot.periodEndOn) : null, repeatable: row.repeatable && ownUnit,
    escalatedTo: row.escalatedTo, urgedOn: row.urgedOn, viewerCan: [...todayVerbs(reason, permitted(row, reader), ownUnit)],
  };
}

/** A request for more time is due to be answered; all else is due as it stands. */
function dueOf({ reason, assignment, dueOn }: TodayRow, { light: { calendar }, extensionAnswerWorkingDays }: TodayReader): string | null {
  const asked = assignment !== null && (reason === 'review_extension' || reason === 'overdue_extension');
  return asked ? extensionAnswerDue(assignment, { calendar, settings: { extensionAnswerWorkingDays } }) : dueOn;
}

/** Of what was sent and waits to be read: when, and how late that was. Its due date is behind it. */
function sentOf({ mark, slot, assignment, dueOn }: TodayRow): Pick<TodayItem, 'sentOn' | 'sentLate'> {
  const requestedAt = assignment?.completionRequestedAt ?? null;
  const sentOn = mark !== 'under_review' ? null : slot?.firstSubmittedOn ?? (requestedAt === null ? null : localDateOfInstant(requestedAt));
  return { sentOn, sentLate: sentOn !== null && dueOn !== null && sentOn > dueOn };
}

/** Late ones count up, others down: -2 is two working days left. */
function workingDays(dueOn: string, light: LightContext): number {
  if (dueOn < light.today) return latenessOf(dueOn, light);
  const left = workingDaysBetween(light.today, dueOn, light.calendar);
  return left === 0 ? 0 : -left;
}

function permitted(row: TodayRow, reader: TodayReader): readonly Verb[] {
  const { actor, jointMeetingId, light: { today } } = reader;
  // An instruction is about a task, a unit or a report.
  if (row.rectification !== null) return verbsOnRectification(actor, row.rectification, row.rectification.teamPostIds.map((postId) => ({ postId, role: 'member' })), today);
  if (row.delegateVisitId !== null || row.assessmentId !== null || row.meetingId !== null || row.dataProvisionId !== null || row.bulletinId !== null) return pageVerbs.filter((verb) => grantFor(verb, actor, { jointMeetingId, unitId: row.unitId }, today) !== null);
  const onSubject = row.inspectionId !== null ? onInspection(row, reader) : row.instructionId === null ? onWork(row, reader) : onInstruction(row, reader);
  return row.inspectionId === null && canWriteInstruction(actor, jointMeetingId, today) ? [...onSubject, 'writeInstruction'] : onSubject;
}

/** Done on their pages; the reason says the state. */
const pageVerbs = [
  'receiveBulletin', 'approveBulletin', 'returnBulletin', 'issueBulletin', 'submitBulletin', 'reviseBulletin',
  'deliverData', 'confirmDelivery', 'returnDelivery', 'replyMeeting', 'agreeMinutes', 'commentOnMinutes', 'answerComment', 'issueMinutes', 'holdMeeting', 'draftMinutes', 'circulateMinutes',
  'assignOpinion', 'answerOpinion', 'acceptOpinionAnswer', 'declineOpinionAnswer', 'holdDelegateVisit', 'takeOverFinding', 'closeAssessment', 'returnAssessment', 'handInAssessment', 'reviseAssessment',
] as const;

/** Done on its page, where the papers are; whether the reader had a part in the conclusion is judged there. */
function onInspection({ unitId }: TodayRow, { actor, jointMeetingId, light: { today } }: TodayReader): readonly Verb[] {
  return (['approveInspection', 'returnInspection', 'receiveConclusion', 'objectToConclusion', 'confirmObjection', 'decideReview'] as const).filter((verb) => grantFor(verb, actor, { jointMeetingId, unitId }, today) !== null);
}

/** Done from lines that stand for many. */
const wholeVerbs = ['confirmNotice', 'setFrequency', 'reviseDataProvision', 'registerComplaint', 'answerComplaint', 'reportVerification', 'decideComplaintTask'] as const;

/** On a report, a part, the task as a whole; else what the joint meeting itself allows. */
function onWork({ reason, slot, unitId, aboveUnitId, assignment, report, parts, unitLevel, taskId, taskState }: TodayRow, { actor, jointMeetingId, light, objectionWorkingDays }: TodayReader): readonly Verb[] {
  const { today, calendar } = light;
  if (slot) return verbsOnSlot(actor, { ...slot, aboveUnitId }, report, today);
  // The table of policies names its officer; the list has the line only for whoever is concerned.
  if (reason === 'hear_accountability') return ['recordHearing'];
  if (reason === 'handle_retaliation') return ['registerComplaint'];
  if (taskId === null || taskState === null) return wholeVerbs.filter((verb) => grantFor(verb, actor, { jointMeetingId, unitId }, today) !== null);
  if (!assignment || !parts || unitLevel === null) return verbsOnTask(actor, { jointMeetingId, state: taskState }, today);
  const settings = { ...light.settings, objectionWorkingDays };
  return verbsOnAssignment(actor, { assignment, assignments: parts, level: unitLevel }, { id: taskId, state: taskState }, today, { calendar, settings });
}

const stateOf = { register_instruction: 'waiting', report_instruction: 'assigned', read_instruction: 'reported', overdue_instruction: 'assigned' } as const;
const instructionVerbs: readonly InstructionVerb[] = ['registerInstruction', 'reportInstruction', 'addInstruction', 'closeInstruction'];

/** The reason says its state, and the list holds none whose additions are open and, of those to be closed, only the reader's own; words are added to the first of those that hang together. */
function onInstruction({ reason, taskState }: TodayRow, { actor, jointMeetingId, light: { today } }: TodayReader): readonly Verb[] {
  const state = stateOf[reason as keyof typeof stateOf];
  return instructionVerbs.filter((verb) => canOnInstruction(verb, actor, { instruction: { jointMeetingId, state, rootId: null, postId: null }, taskState, additions: [] }, today));
}
