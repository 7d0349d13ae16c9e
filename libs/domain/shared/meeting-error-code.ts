/** Refusals around meetings, their decisions and minutes (N3, L10). */
export const meetingErrorCategories = {
  MEETING_WITHOUT_UNITS: 'INVALID',
  MEETING_POST_ELSEWHERE: 'INVALID',
  ATTENDANCE_MISSING: 'INVALID',
  AGENDA_DECIDED: 'CONFLICT',
  AGENDA_TWICE: 'INVALID',
  UNIT_NOT_CALLED: 'INVALID',
  DECISION_ASSIGNED: 'CONFLICT',
  MINUTES_MISSING: 'CONFLICT',
  MINUTES_NOBODY: 'CONFLICT',
  MINUTES_COMMENT_OPEN: 'CONFLICT',
  MINUTES_LIMIT_RUNNING: 'CONFLICT',
  DOCUMENT_MINUTES_ISSUER: 'FORBIDDEN',
  DOCUMENT_BEFORE_MINUTES: 'CONFLICT',
} as const satisfies Readonly<Record<string, 'INVALID' | 'FORBIDDEN' | 'CONFLICT'>>;

export type MeetingRefusal = keyof typeof meetingErrorCategories;

type Labels = Readonly<Record<MeetingRefusal, string>>;

export const meetingLabelsZh: Labels = {
  MEETING_WITHOUT_UNITS: '还没有选择参会单位：至少选一个',
  MEETING_POST_ELSEWHERE: '所选岗位不属于该单位，请重新选择',
  ATTENDANCE_MISSING: '还有{count}个单位没有登记到会情况，请逐个登记',
  AGENDA_DECIDED: '这项议题已有议定事项，不能移出议程',
  AGENDA_TWICE: '同一事项在议程中只能列一次',
  UNIT_NOT_CALLED: '汇报单位不在参会单位之内，请先通知该单位参会',
  DECISION_ASSIGNED: '这项议定事项已经交办，请到任务中办理变更或撤销',
  MINUTES_MISSING: '还没有纪要文稿，请先起草并保存',
  MINUTES_NOBODY: '没有单位到会，纪要无从征求意见。请先登记到会情况',
  MINUTES_COMMENT_OPEN: '还有{count}个单位的意见没有答复，答复后才能印发',
  MINUTES_LIMIT_RUNNING: '还有{count}个单位没有回复，回复时限到{until}。到期后未回复的记为未提出意见',
  DOCUMENT_MINUTES_ISSUER: '会议纪要由联席会议发出，不以政府或部门名义行文（L10）',
  DOCUMENT_BEFORE_MINUTES: '还没有纪要文稿，请先起草并保存',
};

export const meetingLabelsEn: Labels = {
  MEETING_WITHOUT_UNITS: 'No unit is called yet: choose at least one',
  MEETING_POST_ELSEWHERE: 'The post chosen is not of this unit: choose again',
  ATTENDANCE_MISSING: 'For {count} units it is not written down who was there: do so for each',
  AGENDA_DECIDED: 'The item was decided on and cannot leave the agenda',
  AGENDA_TWICE: 'A matter stands on the agenda once',
  UNIT_NOT_CALLED: 'The unit that reports is not called: call it first',
  DECISION_ASSIGNED: 'The decision was handed out as a task: change or withdraw it there',
  MINUTES_MISSING: 'There is no text yet: draft the minutes and save them',
  MINUTES_NOBODY: 'No unit was there to be asked about the minutes: record the attendance first',
  MINUTES_COMMENT_OPEN: 'Comments of {count} units are not answered yet: answer them before issuing',
  MINUTES_LIMIT_RUNNING: '{count} units have not answered and may until {until}. Who says nothing by then is recorded as having made no comment',
  DOCUMENT_MINUTES_ISSUER: 'Minutes are issued by the joint meeting, not in the name of a government or department (L10)',
  DOCUMENT_BEFORE_MINUTES: 'There is no text yet: draft the minutes and save them',
};
