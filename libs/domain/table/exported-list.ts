import type { ColumnLabel } from './table-column.js';

/** Lists that can be taken out as a table, by the name of their address. */
export const exportedLists = [
  'accountabilities', 'account-access', 'accounts', 'admin-posts', 'api-tokens', 'assessments', 'assignments', 'audit', 'calendar-days', 'complaints', 'delegate-opinions', 'delegate-visits', 'duties', 'events', 'findings', 'hand-over', 'indicator-values', 'indicators', 'inspections', 'instructions', 'joint-meetings', 'matrix', 'memberships',
  'notices', 'notifications', 'period-exceptions', 'period-locks', 'posts', 'rectification-duties', 'rectification-measures', 'rectification-problems', 'report-months', 'reports', 'reviews', 'robots', 'setting-changes', 'tasks', 'today', 'unit-register', 'units', 'webhook-deliveries', 'webhooks',
] as const;
export type ExportedList = (typeof exportedLists)[number];

/** What each is called; the file takes its name from it. */
export const exportedListWords: Readonly<Record<ExportedList, ColumnLabel>> = {
  accountabilities: { zh: '问责台账', en: 'Register of accountability' },
  'account-access': { zh: '账号的登录情况', en: 'How accounts get in' },
  accounts: { zh: '账号', en: 'Accounts' },
  'admin-posts': { zh: '单位的岗位', en: 'Posts of a unit' },
  'api-tokens': { zh: '接口密钥', en: 'API tokens' },
  assessments: { zh: '第三方评估', en: 'Third-party assessments' },
  assignments: { zh: '交办与分工', en: 'Parts of a task' },
  audit: { zh: '审计日志', en: 'Audit log' },
  'calendar-days': { zh: '工作日历', en: 'Working calendar' },
  complaints: { zh: '举报登记', en: 'Complaints' },
  'delegate-opinions': { zh: '代表委员意见建议', en: 'Opinions of delegates' },
  'delegate-visits': { zh: '代表委员视察', en: 'Visits of delegates' },
  duties: { zh: '职责册', en: 'Register of duties' },
  events: { zh: '办理过程', en: 'Events of a task' },
  findings: { zh: '问题汇总', en: 'Findings' },
  'hand-over': { zh: '交接清单', en: 'Hand-over list' },
  'indicator-values': { zh: '指标数值', en: 'Indicator values' },
  indicators: { zh: '指标', en: 'Indicators' },
  inspections: { zh: '督查', en: 'Inspections' },
  instructions: { zh: '批示', en: 'Instructions' },
  'joint-meetings': { zh: '联席会议', en: 'Joint meetings' },
  matrix: { zh: '责任矩阵', en: 'Matrix' },
  memberships: { zh: '成员任期', en: 'Membership' },
  notices: { zh: '文件', en: 'Notices' },
  notifications: { zh: '消息', en: 'Messages' },
  'period-exceptions': { zh: '锁定的例外', en: 'Exceptions to locks' },
  'period-locks': { zh: '锁定的月份', en: 'Locked months' },
  posts: { zh: '岗位与任职', en: 'Posts' },
  'rectification-duties': { zh: '责任清单', en: 'Who answers' },
  'rectification-measures': { zh: '整改清单', en: 'Measures' },
  'rectification-problems': { zh: '问题清单', en: 'Problems' },
  'report-months': { zh: '报送月份', en: 'Months of reports' },
  reports: { zh: '应报与进展', en: 'Expected reports' },
  reviews: { zh: '待审核', en: 'To review' },
  robots: { zh: '群机器人', en: 'Group robots' },
  'setting-changes': { zh: '设置修改记录', en: 'Changes of settings' },
  tasks: { zh: '任务', en: 'Tasks' },
  today: { zh: '今日要办', en: 'Today' },
  'unit-register': { zh: '单位登记', en: 'Register of units' },
  units: { zh: '单位', en: 'Units' },
  'webhook-deliveries': { zh: '发送记录', en: 'Delivery log' },
  webhooks: { zh: '事件推送', en: 'Webhooks' },
};
