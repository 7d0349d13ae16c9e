/** Refusals of what people from outside do: third-party assessments and visits of delegates (notice line 59, N14). */
export const outsiderErrorCategories = {
  PERSON_DATA: 'INVALID',
  OUTSIDER_SEAT: 'CONFLICT',
  OUTSIDER_TERM: 'CONFLICT',
  OUTSIDER_CONFLICT: 'CONFLICT',
  OUTSIDER_NOT_NAMED: 'FORBIDDEN',
  OUTSIDE_UNIT_MISSING: 'INVALID',
  OUTSIDE_OVERLAP_REASON: 'CONFLICT',
  ASSESSMENT_INDICATOR_MISSING: 'INVALID',
  ASSESSMENT_OWN_WORK: 'CONFLICT',
  ASSESSMENT_UNIT_OUTSIDE: 'CONFLICT',
  ASSESSMENT_RECORDED: 'CONFLICT',
  ASSESSMENT_RESULT_MISSING: 'INVALID',
  ASSESSMENT_REPORT_FILE: 'INVALID',
  ASSESSMENT_TAKEN_OVER: 'CONFLICT',
  DELEGATE_MISSING: 'INVALID',
  OPINION_OPEN: 'CONFLICT',
} as const satisfies Readonly<Record<string, 'INVALID' | 'FORBIDDEN' | 'CONFLICT'>>;

export type OutsiderRefusal = keyof typeof outsiderErrorCategories;

type Labels = Readonly<Record<OutsiderRefusal, string>>;

export const outsiderLabelsZh: Labels = {
  PERSON_DATA: '内容含有身份证号或银行卡号。外来人员不经手个人信息，请删去，改写户数、人次等（N14）',
  OUTSIDER_SEAT: '{person}的岗位不是受邀岗位。第三方和代表委员只用受邀账号，请由系统管理员另设，或只写姓名（N14）',
  OUTSIDER_TERM: '{person}的受邀账号须不晚于{until}到期（结束后{days}天）。请调整账号期限（N14）',
  OUTSIDER_CONFLICT: '{person}在{unit}任职，应当回避，请另选人员（N14）',
  OUTSIDER_NOT_NAMED: '名单里没有您，不能办理。请与联席会议办公室联系',
  OUTSIDE_UNIT_MISSING: '还没有选择单位：至少选一个',
  OUTSIDE_OVERLAP_REASON: '同一单位邻近时间另有{count}项督查、评估或视察。请合并安排，或写明仍需单独进行的理由（L4）',
  ASSESSMENT_INDICATOR_MISSING: '委托须写明评估指标，至少一项，连同评判标准（N14）',
  ASSESSMENT_OWN_WORK: '委托单位不能同时是被评估单位，请移出，或改由其他单位委托（N14）',
  ASSESSMENT_UNIT_OUTSIDE: '该单位不在委托的评估范围内。请先变更委托，或另选单位（N14）',
  ASSESSMENT_RECORDED: '{unit}已有评估工作记录，不能移出范围',
  ASSESSMENT_RESULT_MISSING: '指标“{indicator}”还没有评估结果，请逐项填写（N14）',
  ASSESSMENT_REPORT_FILE: '请附上评估报告文件（N14）',
  ASSESSMENT_TAKEN_OVER: '已采纳报告中的问题，不能再退回报告',
  DELEGATE_MISSING: '还没有写明参加视察的代表、委员（N14）',
  OPINION_OPEN: '还有{count}条意见建议没有办结，请先答复并取得反馈（N14）',
};

export const outsiderLabelsEn: Labels = {
  PERSON_DATA: 'The words hold the number of an identity or bank card. People from outside handle no personal data: take it out and write numbers of households or visits instead (N14)',
  OUTSIDER_SEAT: 'The post of {person} is not one of invited people. A third party or delegate uses an invited account only: ask the system administrator for one, or write the name alone (N14)',
  OUTSIDER_TERM: 'The invited account of {person} has to end by {until}, {days} days after the last day. Change its term (N14)',
  OUTSIDER_CONFLICT: '{person} holds a post in {unit} and has to stand aside: choose somebody else (N14)',
  OUTSIDER_NOT_NAMED: 'You are not named here. Ask the office of the joint meeting',
  OUTSIDE_UNIT_MISSING: 'No unit is chosen yet: choose at least one',
  OUTSIDE_OVERLAP_REASON: 'The same units have {count} other inspections, assessments or visits at or near this time. Join them, or write why this one is still needed (L4)',
  ASSESSMENT_INDICATOR_MISSING: 'A commission names what is to be judged, at least one indicator with its standard (N14)',
  ASSESSMENT_OWN_WORK: 'Who commissions an assessment cannot be assessed by it: take the unit out, or let another commission it (N14)',
  ASSESSMENT_UNIT_OUTSIDE: 'The unit is outside the commission: change the commission first, or choose another unit (N14)',
  ASSESSMENT_RECORDED: 'Work was recorded at {unit}: it cannot be taken out',
  ASSESSMENT_RESULT_MISSING: 'The indicator “{indicator}” has no result yet: fill in each (N14)',
  ASSESSMENT_REPORT_FILE: 'Add the report as a file (N14)',
  ASSESSMENT_TAKEN_OVER: 'Findings of the report were taken over: it cannot be given back any more',
  DELEGATE_MISSING: 'Nobody who comes is named yet (N14)',
  OPINION_OPEN: '{count} opinions are not closed yet: answer them and ask whether the answer satisfies (N14)',
};
