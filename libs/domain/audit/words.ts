import type { ErrorCode } from '../shared/error-code.js';
import { errorLabel, type Language } from '../shared/label.js';
import { exportedListWords } from '../table/exported-list.js';
import { verbWord } from '../table/event-words.js';
import type { ColumnLabel } from '../table/table-column.js';
import type { AuditKind } from './audit.js';

const word = (zh: string, en: string): ColumnLabel => ({ zh, en });

export const auditKindWords: Readonly<Record<AuditKind, ColumnLabel>> = {
  sign_in: word('登录退出', 'Signing in and out'), refusal: word('拒绝', 'Refused'), sealed: word('查阅密封', 'Sealed reading'), export: word('导出', 'Taken out'),
  setting: word('设置', 'Setting'), account: word('账号岗位', 'Account or seat'), log: word('日志', 'Log'),
};

/** Verbs that stand in no task's log. */
const words: Readonly<Record<string, ColumnLabel>> = {
  signIn: word('登录', 'Signed in'), signInByProvider: word('统一认证登录', 'Signed in by the identity provider'), confirmIdentity: word('确认统一认证关联', 'Confirmed the link with the identity provider'), linkIdentity: word('关联统一认证', 'Linked with the identity provider'), unlinkIdentity: word('解除统一认证关联', 'Unlinked from the identity provider'), setIdentityMatching: word('设定统一认证匹配', 'Set how identities are matched'), signOut: word('退出', 'Signed out'), refuse: word('请求被拒绝', 'Request refused'), pruneAudit: word('清理到期审计记录', 'Deleted entries past their time'), checkLog: word('核验事件链', 'Verified the chains'),
  createFirstAdministrators: word('设立首批管理员', 'Created the first administrators'), changePassword: word('修改口令', 'Changed the password'), acceptInvitation: word('凭邀请码设置口令', 'Accepted an invitation'), disableAccount: word('停用账号', 'Disabled an account'), enableAccount: word('启用账号', 'Enabled an account'),
  setSecondFactor: word('设置动态码', 'Set up a second factor'), removeSecondFactor: word('停用动态码', 'Removed the second factor'), renewRecoveryCodes: word('换发恢复码', 'Renewed the recovery codes'),
  liftSecondFactor: word('解除动态码', 'Lifted a second factor'), endSessions: word('结束登录', 'Ended sessions'), endOwnSessions: word('结束本人其他登录', 'Ended own sessions elsewhere'), resetPassword: word('重置口令', 'Reset a password'), assignMailAddress: word('设定邮箱', 'Set a mail address'), setMailAddress: word('登记邮箱', 'Entered a mail address'), confirmMailAddress: word('确认邮箱', 'Confirmed a mail address'),
  removeMailAddress: word('删除邮箱', 'Removed a mail address'), chooseMail: word('选择邮件提醒', 'Chose what comes by mail'), appointPerson: word('任职', 'Appointed'), endHolding: word('免去岗位', 'Ended a seat'), revisePost: word('修改岗位', 'Changed a post'),
  addMember: word('增加成员单位', 'Added a member'), endMembership: word('终止成员资格', 'Ended a membership'), changeLead: word('变更牵头单位', 'Changed the lead'), renewFeed: word('换发日历地址', 'Renewed a calendar address'), revokeFeed: word('撤销日历地址', 'Revoked a calendar address'),
  renewUnitFeed: word('换发单位日历地址', 'Renewed a unit’s calendar address'), revokeUnitFeed: word('撤销单位日历地址', 'Revoked a unit’s calendar address'), createApiToken: word('签发接口令牌', 'Offered an API token'), takeApiToken: word('领取接口令牌', 'Took an API token'),
  revokeApiToken: word('撤销接口令牌', 'Revoked an API token'), establishJointMeeting: word('设立联席会议', 'Established a joint meeting'), reviseSettings: word('修改设置', 'Changed settings'), correctCalendar: word('更正日历', 'Corrected the calendar'),
  reviseLadder: word('修改催办阶梯', 'Changed the ladder'), reviseMessageText: word('修改消息文本', 'Changed a message text'), setRobot: word('设置群机器人', 'Set a robot'), removeRobot: word('移除群机器人', 'Removed a robot'), testRobot: word('测试群机器人', 'Tried a robot'),
  retryDeliveries: word('重发消息', 'Sent messages again'), createWebhook: word('建立推送', 'Made a webhook'), pauseWebhook: word('暂停推送', 'Paused a webhook'), resumeWebhook: word('恢复推送', 'Resumed a webhook'), endWebhook: word('终止推送', 'Ended a webhook'),
  testMail: word('测试邮件通道', 'Tried the mail channel'), retryMail: word('重发邮件', 'Sent mail again'), openComplaintSeal: word('启封举报内容', 'Opened a sealed complaint'),
};

export const auditVerbWord = (verb: string, language: Language): string => words[verb]?.[language] ?? verbWord(verb, language);

/** What an entry says of itself, as far as its words need it. */
export interface AuditWords {
  readonly verb: string;
  /** `done`, or the code of the refusal. */
  readonly outcome: string;
  /** The operation that was refused, or the list that was taken out. */
  readonly operation: string | null;
  /** Times the same was refused within a minute, or entries deleted. */
  readonly count: number | null;
  readonly targetName: string | null;
}

function object({ verb, operation, count, targetName }: AuditWords, language: Language): string {
  if (verb === 'pruneAudit') return count === null ? '' : language === 'zh' ? `${String(count)}条` : String(count);
  if (operation === null) return targetName ?? '';
  const list = (exportedListWords as Readonly<Record<string, ColumnLabel | undefined>>)[operation]?.[language];
  if (list !== undefined || verb !== 'refuse') return list ?? operation;
  // Reading has no words of its own: its name in the schema would be English on a Chinese page.
  const said = auditVerbWord(operation, language);
  return said === operation && language === 'zh' ? '读取资料' : said;
}

/** One line: what was done, to what, and where it was refused why. `请求被拒绝：批准方案（无权限），3次` */
export function auditSentence(entry: AuditWords, language: Language): string {
  const [colon, open, close] = language === 'zh' ? ['：', '（', '）'] : [': ', ' (', ')'];
  const what = object(entry, language);
  const refused = entry.outcome === 'done' ? '' : `${open}${errorLabel(entry.outcome as ErrorCode, {}, language)}${close}`;
  const times = entry.verb === 'refuse' && entry.count !== null && entry.count > 1 ? (language === 'zh' ? `，${String(entry.count)}次` : `, ${String(entry.count)} times`) : '';
  return `${auditVerbWord(entry.verb, language)}${what === '' ? '' : colon + what}${refused}${times}`;
}
