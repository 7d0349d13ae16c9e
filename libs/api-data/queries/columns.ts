import type { DataDelivery, DataProvision, Bulletin, BulletinReceipt, AgendaItem, Meeting, MeetingDecision, MeetingSeat, MinutesResponse, Assessment, AssessmentFinding, AssessmentWork, Assessor, Assignment, Delegate, DelegateVisit, Designation, InspectionFinding, Inspection, InspectionObject, Instant, Opinion, OpinionAnswer, Rectification, RectificationCheck, RectificationReport, Report, ReportSlot, Task, TeamMember, Unit, Visit, VisitStop } from '@lianxi/domain';

type Columns<Row> = readonly (keyof Row & string)[];

/** Every field of the domain's record, so that a row is one; held complete by the type below. */
function all<Row>() {
  return <const Names extends Columns<Row>>(...names: [keyof Row] extends [Names[number]] ? Names : never): Columns<Row> => names;
}

export const taskColumns = all<Task>()(
  'id', 'jointMeetingId', 'code', 'title', 'content', 'dutyId', 'state', 'dueOn', 'dueRule', 'dueProvisional',
  'reportEveryMonths', 'reportDueDay', 'reportDueWorkingDays', 'reportFromOn', 'reportBefore', 'createdByPostId', 'assignedOn', 'completedOn', 'closedOn', 'suspendedOn', 'stateReason', 'version',
);

export const assignmentColumns = all<Assignment>()(
  'id', 'jointMeetingId', 'taskId', 'unitId', 'role', 'state', 'parentId', 'assignedOn', 'dueOn', 'acknowledgeDueOn', 'rests', 'acknowledgedAt', 'acknowledgedBy', 'objectionReason', 'objectedAt',
  'objectionAnswer', 'extensionDueOn', 'extensionReason', 'extensionProgress', 'extensionRequestedAt', 'extensionAnswer', 'ladderFromOn', 'waivedReason', 'recalledReason', 'completionText',
  'completionRequestedAt', 'completionReturnReason', 'completedOn', 'grade', 'version',
);

export const slotColumns = all<ReportSlot>()(
  'id', 'jointMeetingId', 'assignmentId', 'taskId', 'unitId', 'periodStartOn', 'periodEndOn', 'dueOn', 'dueProvisional',
  'state', 'stateBeforePause', 'firstSubmittedOn', 'acceptedOn', 'replaced', 'version',
);

/** A report as stored, with the moment it was last saved. */
export interface ReportRow extends Report {
  readonly savedAt: Instant;
}

export const reportColumns = all<ReportRow>()(
  'id', 'jointMeetingId', 'slotId', 'sequence', 'state', 'text', 'facts', 'nextStep', 'unchanged', 'onBehalf', 'onBehalfSource', 'confirmedAt', 'exceptionId',
  'unitId', 'unitName', 'postTitle', 'personName', 'signOff', 'signedOffAt', 'signedOffBy', 'signedOffPost', 'countyCheck', 'checkedAt', 'checkedBy', 'checkedPost',
  'submittedAt', 'reviewedAt', 'returnedBy', 'returnReason', 'savedAt', 'version',
);

export const unitColumns = all<Unit>()('id', 'code', 'name', 'shortName', 'kind', 'level', 'jurisdictionId', 'validFrom', 'validTo');

export const designationColumns = all<Designation>()(
  'jointMeetingId', 'id', 'code', 'kind', 'unitId', 'governmentName', 'document', 'documentOn', 'matter', 'scope', 'duties', 'topics', 'unitIds', 'fromOn', 'toOn',
  'endedOn', 'endReason', 'version',
);

export const inspectionColumns = all<Inspection>()(
  'jointMeetingId', 'id', 'code', 'state', 'basis', 'designationId', 'source', 'sourceDocument', 'sourceOn', 'mode', 'yearWork', 'trigger', 'triggerReason', 'kind',
  'category', 'methods', 'covert', 'matter', 'topics', 'content', 'scope', 'depthReason', 'fromOn', 'toOn', 'overlapReason', 'draftedOn', 'submittedOn', 'changedOn',
  'approver', 'approverName', 'approverPostId', 'approvalDocument', 'approvedOn', 'approvalRecordedBy', 'leaderAppointment', 'startedOn', 'conclusionDocument', 'concludedOn', 'authors', 'closedOn',
  'stateReason', 'joinedJointMeetingId', 'joinedInspectionId', 'version',
);

export const inspectionObjectColumns = all<InspectionObject>()(
  'jointMeetingId', 'id', 'inspectionId', 'unitId', 'authority', 'authorityDocument', 'assistanceBasis', 'state', 'notifiedOn', 'noticeText', 'conclusion', 'deliveredOn',
  'receivedOn', 'receivedBy', 'receiptSource', 'objectionUntilOn', 'objectedOn', 'objection', 'objectionSource', 'objectionRecordedBy', 'objectionConfirmedOn', 'objectionConfirmedBy', 'reviewUntilOn', 'reviewedOn', 'reviewOutcome', 'reviewText',
  'reviewDocument', 'reviewers', 'clockProvisional', 'clockMoves', 'version',
);

export const rectificationColumns = all<Rectification>()(
  'jointMeetingId', 'id', 'code', 'inspectionId', 'findingId', 'objectId', 'unitId', 'postId', 'contactUnitId', 'kind', 'measure', 'state', 'openedOn', 'limitWorkingDays', 'limitFromOn', 'dueOn',
  'dueProvisional', 'acknowledgedOn', 'acknowledgedBy', 'acknowledgeSource', 'plan', 'extensionRequestedOn', 'extensionDueOn', 'extensionReason', 'extensionProgress', 'extensionAnswer', 'finishedOn', 'reporterPersonIds',
  'finishedOnBehalf', 'verifiedOn', 'closedOn', 'reopenedTimes', 'reopenedOn', 'reopenCause', 'stateReason', 'version',
);

export const rectificationReportColumns = all<RectificationReport>()(
  'jointMeetingId', 'id', 'rectificationId', 'sequence', 'onDate', 'final', 'text', 'facts', 'unitName', 'postTitle', 'personName', 'source',
);

export const rectificationCheckColumns = all<RectificationCheck>()(
  'jointMeetingId', 'id', 'rectificationId', 'sequence', 'onDate', 'method', 'place', 'peopleMet', 'observations', 'outcome', 'checkers', 'recordedBy',
);

export const memberColumns = all<TeamMember>()(
  'jointMeetingId', 'id', 'inspectionId', 'role', 'postId', 'personId', 'personName', 'office', 'invitedKind', 'trainedOn', 'secrecyOn',
);

export const visitColumns = all<Visit>()(
  'jointMeetingId', 'id', 'inspectionId', 'objectId', 'onDate', 'atTime', 'place', 'method', 'peopleMet', 'observations', 'recordedBy', 'recordedByAccountId', 'writtenAt', 'recordedAt',
  'deviceKey', 'late',
);

export const findingColumns = all<InspectionFinding>()(
  'jointMeetingId', 'id', 'inspectionId', 'objectId', 'sequence', 'severity', 'kind', 'matter', 'text', 'dutyId', 'taskId', 'responsibleUnitId', 'evidence', 'state',
  'dropReason', 'version',
);

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `t.due_on AS "dueOn", …`; with a prefix `AS "leadUnit.name"`, for a row within the row. */
export function select(alias: string, columns: readonly string[], prefix = ''): string {
  return columns.map((name) => `${alias}.${snakeCase(name)} AS "${prefix}${name}"`).join(', ');
}

/** Reads the row within the row, null where its id is. Names are put together once: a list of a hundred thousand rows is read by this. */
export function within<Row>(prefix: string, columns: Columns<Row>): (row: Readonly<Record<string, unknown>>) => Row | null {
  const names = columns.map((name) => [name, prefix + name] as const);
  const id = `${prefix}id`;
  return (row) => {
    if (row[id] === null || row[id] === undefined) return null;
    const made: Record<string, unknown> = {};
    for (const [name, from] of names) made[name] = row[from];
    return made as Row;
  };
}

export const slotWithin = within<ReportSlot>('slot.', slotColumns);
export const taskWithin = within<Task>('task.', taskColumns);
export const unitWithin = within<Unit>('unit.', unitColumns);
export const assignmentWithin = within<Assignment>('assignment.', assignmentColumns);

/** As within, of whatever columns begin so. */
export function nested<Row>(row: Readonly<Record<string, unknown>>, prefix: string): Row | null {
  if (row[`${prefix}id`] === null || row[`${prefix}id`] === undefined) return null;
  const made: Record<string, unknown> = {};
  for (const name in row) if (name.startsWith(prefix)) made[name.slice(prefix.length)] = row[name];
  return made as Row;
}

export const assessmentColumns = all<Assessment>()(
  'jointMeetingId', 'id', 'code', 'state', 'matter', 'topics', 'commissionerUnitId', 'institution', 'institutionCode', 'basis', 'basisOn', 'scope', 'unitIds', 'fromOn', 'toOn', 'overlapReason', 'indicators',
  'commissionedOn', 'report', 'reportedOn', 'reportedBy', 'reportSource', 'closedOn', 'stateReason', 'version',
);
export const assessorColumns = all<Assessor>()('jointMeetingId', 'id', 'assessmentId', 'postId', 'personId', 'personName', 'office');
export const assessmentWorkColumns = all<AssessmentWork>()('jointMeetingId', 'id', 'assessmentId', 'unitId', 'onDate', 'place', 'method', 'observations', 'recordedBy', 'recordedByAccountId', 'recordedAt');
export const assessmentFindingColumns = all<AssessmentFinding>()(
  'jointMeetingId', 'id', 'assessmentId', 'sequence', 'responsibleUnitId', 'severity', 'kind', 'matter', 'text', 'dutyId', 'taskId', 'evidence', 'state', 'dropReason', 'version',
);

export const delegateVisitColumns = all<DelegateVisit>()(
  'jointMeetingId', 'id', 'code', 'state', 'matter', 'topics', 'content', 'basis', 'fromOn', 'toOn', 'overlapReason', 'plannedOn', 'heldOn', 'note', 'closedOn', 'stateReason', 'version',
);
export const stopColumns = all<VisitStop>()('jointMeetingId', 'id', 'delegateVisitId', 'sequence', 'unitId', 'onDate', 'atTime', 'place', 'host');
export const delegateColumns = all<Delegate>()('jointMeetingId', 'id', 'delegateVisitId', 'kind', 'postId', 'personId', 'personName', 'office', 'attended');
export const opinionColumns = all<Opinion>()(
  'jointMeetingId', 'id', 'delegateVisitId', 'sequence', 'delegateId', 'kind', 'text', 'writtenBy', 'writtenOn', 'state', 'unitId', 'assignedOn', 'limitWorkingDays', 'limitFromOn', 'dueOn', 'dueProvisional',
  'answeredOn', 'declinedTimes', 'reaction', 'reactionSource', 'closedOn', 'version',
);
export const answerColumns = all<OpinionAnswer>()('jointMeetingId', 'id', 'opinionId', 'sequence', 'onDate', 'text', 'unitName', 'postTitle', 'personName', 'source');

export const bulletinColumns = all<Bulletin>()(
  'jointMeetingId', 'id', 'code', 'state', 'title', 'fromOn', 'untilOn', 'level', 'issuer', 'draftedOn', 'frozenOn', 'frozenAt', 'frozenSeq', 'figures', 'ruleVersion', 'missingFrom', 'lateFrom', 'goodFrom', 'text', 'stateReason',
  'approvedOn', 'approvedBy', 'issuedOn', 'numberYear', 'number', 'checkpointSeq', 'checkpointHash', 'version',
);
export const bulletinReceiptColumns = all<BulletinReceipt>()('jointMeetingId', 'id', 'bulletinId', 'unitId', 'state', 'receivedOn', 'source', 'postTitle', 'personName', 'version');

export const meetingColumns = all<Meeting>()(
  'jointMeetingId', 'id', 'code', 'kind', 'state', 'title', 'onDate', 'atTime', 'place', 'chair', 'note', 'calledOn', 'heldOn', 'minutes', 'round', 'limitWorkingDays', 'limitFromOn', 'commentsDueOn',
  'commentsDueProvisional', 'silence', 'silenceBasis', 'issuedOn', 'numberYear', 'number', 'stateReason', 'version',
);
export const seatColumns = all<MeetingSeat>()(
  'jointMeetingId', 'id', 'meetingId', 'unitId', 'postId', 'office', 'reply', 'replyName', 'replyOffice', 'replyReason', 'repliedOn', 'attended', 'attendedName', 'attendedOffice', 'version',
);
export const agendaItemColumns = all<AgendaItem>()('jointMeetingId', 'id', 'meetingId', 'sequence', 'title', 'source', 'subjectId', 'unitId', 'note');
export const decisionColumns = all<MeetingDecision>()('jointMeetingId', 'id', 'meetingId', 'agendaItemId', 'sequence', 'text', 'taskId', 'decidedOn');
export const minutesResponseColumns = all<MinutesResponse>()(
  'jointMeetingId', 'id', 'meetingId', 'round', 'unitId', 'state', 'text', 'respondedOn', 'late', 'source', 'postTitle', 'personName', 'answer', 'answeredOn', 'version',
);

export const dataProvisionColumns = all<DataProvision>()(
  'jointMeetingId', 'id', 'code', 'state', 'providerUnitId', 'recipientUnitId', 'dataName', 'content', 'basisKind', 'basis', 'dutyId', 'rhythm', 'rhythmBasis', 'dueDay', 'dueWorkingDays', 'draftedOn', 'activatedOn', 'countsFromOn', 'endedOn', 'stateReason', 'version',
);
export const dataDeliveryColumns = all<DataDelivery>()(
  'jointMeetingId', 'id', 'dataProvisionId', 'state', 'periodStartOn', 'periodEndOn', 'request', 'expectedOn', 'dueOn', 'dueProvisional', 'deliveredOn', 'recordedOn', 'recordedBy', 'source',
  'channel', 'reference', 'firstDeliveredOn', 'receivedOn', 'receivedBy', 'receivedSource', 'remark', 'returnReason', 'returnedTimes', 'version',
);
