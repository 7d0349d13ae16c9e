import type { AdminRole, Role } from '../access/role.js';
import type { ApiScope, ApiTokenState } from '../api-token/api-token.js';
import type { DeliveryFailure, DeliveryState } from '../delivery/delivery.js';
import type { HandOverKind } from '../hand-over/hand-over.js';
import type { HoldingCapacity, PostKind } from '../identity/post.js';
import type { RobotTopic } from '../notification/topic.js';
import type { RobotKind } from '../robot/robot.js';
import type { AssignmentState } from '../task/assignment.states.js';
import type { Grade } from '../task/task.js';
import type { TodayGroup, TodayReason } from '../today/today.js';
import type { WebhookKind, WebhookState } from '../webhook/webhook.js';
import type { ColumnLabel } from './table-column.js';

type Words<Value extends string> = Readonly<Record<Value, ColumnLabel>>;
const word = (zh: string, en: string): ColumnLabel => ({ zh, en });

/** Words of posts, accounts and of the ways to other systems, as the screens say them. */
export const personWords: Words<Role | AdminRole> = {
  secretariat: word('联席会议办公室', 'Secretariat'), liaison: word('成员单位联络员', 'Unit liaison'), unit_head: word('单位负责人', 'Unit head'), leader: word('召集人、分管领导', 'Leader'),
  inspector: word('督查组成员', 'Inspector'), invited: word('受邀人员', 'Invited'), confidant: word('保密经办人', 'Confidant'), accountability_officer: word('问责经办人', 'Accountability officer'),
  system_admin: word('系统管理员', 'System administrator'), security_admin: word('安全管理员', 'Security administrator'), audit_admin: word('审计管理员', 'Audit administrator'),
};
export const postKindWords: Words<PostKind> = { head: word('主要负责人', 'Head'), deputy_head: word('分管负责人', 'Deputy head'), liaison: word('联络员', 'Liaison'), staff: word('工作人员', 'Staff') };
export const capacityWords: Words<HoldingCapacity> = { holder: word('任职', 'Holder'), deputy: word('B角', 'Deputy'), acting: word('代理', 'Acting') };

export const assignmentStateWords: Words<AssignmentState> = {
  pending: word('待签收', 'To acknowledge'), in_progress: word('办理中', 'In progress'), objected: word('异议待复', 'Objection waits'), completion_requested: word('提请办结', 'Completion requested'),
  completed: word('已办结', 'Completed'), suspended: word('中止', 'Suspended'), withdrawn: word('撤销', 'Withdrawn'),
};
export const gradeWords: Words<Grade> = { excellent: word('优秀', 'Excellent'), good: word('良好', 'Good'), pass: word('合格', 'Pass'), fail: word('不合格', 'Fail') };

export const handOverWords: Words<HandOverKind> = {
  acknowledge: word('待签收的任务', 'Task to acknowledge'), assignment: word('办理中的任务', 'Task in progress'), returned_report: word('被退回的进展', 'Report returned'),
  sign_off_report: word('待签发的进展', 'Report awaiting sign-off'), check_report: word('待核对的镇街进展', 'Town’s report to check'),
  draft_report: word('已起草未报送的进展', 'Report begun and not filed'), confirm_report: word('待确认的代填', 'Report on behalf to confirm'), expected_report: word('近两个月应报', 'Report expected within two months'),
  instruction: word('未了批示', 'Instruction not closed'), rectification: word('整改中的问题', 'To be put right'), conclusion: word('待签收或可异议的督查结论', 'Conclusion to receive or object to'),
  complaint_verify: word('待核查的举报', 'Complaint to verify'), api_token: word('待领取的接口令牌', 'API token to take'), close_out: word('待销号的任务', 'Task to close out'),
  rectification_check: word('待核验或待销号的整改', 'Rectification to check'), complaint_register: word('待登记或待交办的举报', 'Complaint to register or assign'), complaint_answer: word('待答复的举报', 'Complaint to answer'),
  inspection: word('未了的督查', 'Inspection not closed'), review: word('待审核和待答复', 'To review and to answer'), draft_task: word('未交办的任务', 'Task not yet assigned'), draft_notice: word('待核对的文件', 'Notice to confirm'),
};

export const todayGroupWords: Words<TodayGroup> = { urgent: word('逾期', 'Late'), waiting: word('待处理', 'For me'), soon: word('临期', 'Due soon'), tidy: word('要补齐', 'To settle') };
export const todayReasonWords: Words<TodayReason> = {
  overdue_report: word('应报未报', 'Missing report'), overdue_assignment: word('任务超期', 'Late task'), overdue_acknowledgement: word('逾期未签收', 'Not acknowledged in time'), due_soon_report: word('应报临期', 'Report due soon'), due_soon_assignment: word('任务临期', 'Task due soon'),
  acknowledge: word('待签收', 'To acknowledge'), returned_report: word('进展被退回', 'Report returned'), returned_completion: word('办结被退回', 'Completion returned'), review_report: word('审核进展', 'Review report'),
  sign_off_report: word('待签发', 'Report to sign off'), check_report: word('核对镇街进展', 'Town’s report to check'),
  review_completion: word('审核办结', 'Review completion'), review_objection: word('答复异议', 'Answer objection'), review_extension: word('批延期', 'Decide on more time'), awaiting_extension: word('延期待批', 'More time asked'), overdue_extension: word('延期逾期未批', 'More time not decided in time'),
  confirm_report: word('确认代填', 'Confirm report filed for you'), confirm_notice: word('文件待核对', 'Notice to confirm'), unset_frequency: word('未定频次', 'Frequency unset'), register_complaint: word('举报待登记、交办', 'Complaints to register'),
  handle_retaliation: word('打击报复举报待办理', 'Reports of retaliation to handle'), answer_complaint: word('举报待答复', 'Complaints to answer'), verify_complaint: word('举报待核查', 'Complaints to verify'), hear_accountability: word('待陈述申辩', 'To be heard'), decide_accountability: word('问责建议待批', 'Accountability to approve'),
  follow_accountability: word('问责事项待办', 'Accountability to move on'), appeal_ending: word('申诉期将满', 'Time to appeal ends'), decide_complaint: word('转督办待批', 'Tasks to approve'), draft_task: word('任务未交办', 'Task not assigned'),
  register_instruction: word('批示待登记', 'Instruction to register'), report_instruction: word('批示待反馈', 'Result to tell the leader'), read_instruction: word('批示已反馈', 'Result of an instruction'),
  confirm_objection: word('代登记的复核申请待确认', 'Review asked for you, to confirm'), overdue_review: word('督查结论复核逾期', 'Review of a conclusion overdue'), overdue_rectification: word('整改逾期', 'Rectification overdue'), check_rectification: word('整改待核验', 'Rectification to verify'), extend_rectification: word('整改延期待审', 'More time for rectification'),
  acknowledge_rectification: word('整改待签收', 'Rectification to acknowledge'), redo_rectification: word('重新整改', 'Rectification to do again'), due_soon_rectification: word('整改临期', 'Rectification due soon'),
  close_out_rectification: word('整改待销号', 'Rectification to close out'),
  overdue_delivery: word('数据逾期未提供', 'Data overdue'), deliver_data: word('数据待提供', 'Data to provide'), confirm_delivery: word('数据待确认', 'Data to confirm'), provision_recipient: word('数据待定接收单位', 'Data without recipient'),
  reply_meeting: word('会议待回复', 'Meeting to answer'), comment_minutes: word('纪要待提意见', 'Minutes to agree'), answer_minutes: word('纪要意见待答复', 'Comment on minutes to answer'), issue_minutes: word('纪要待印发', 'Minutes to issue'), hold_meeting: word('到会情况待登记', 'Attendance to record'), draft_minutes: word('纪要待起草', 'Minutes to draft'),
  receive_bulletin: word('通报待签收', 'Bulletin to receive'), review_bulletin: word('通报待审定', 'Bulletin to approve'), issue_bulletin: word('通报待印发', 'Bulletin to issue'), draft_bulletin: word('通报待送审', 'Bulletin to submit'),
  overdue_opinion: word('意见答复逾期', 'Answer to an opinion overdue'), assign_opinion: word('意见建议待交办', 'Opinion to assign'), answer_opinion: word('意见建议待答复', 'Opinion to answer'), hear_delegate: word('答复待代表反馈', 'Is the delegate satisfied'), read_assessment: word('评估报告待采纳', 'Assessment report to read'), hold_delegate_visit: word('视察情况待登记', 'Visit to be recorded'), late_assessment: word('评估到期未交报告', 'Assessment report missing'),
  approve_inspection: word('督查方案待批', 'Inspection to approve'), receive_conclusion: word('督查结论待签收', 'Conclusion to receive'), objection_ending: word('申请复核将到期', 'Review may be asked until'),
  review_conclusion: word('督查结论待复核', 'Conclusion to review'),
  overdue_instruction: word('批示超期', 'Instruction overdue'), close_out_task: word('任务待销号', 'Task to close out'),
};

export const apiScopeWords: Words<ApiScope> = {
  read_register: word('读职责与文件', 'Read the register'), read_tasks: word('读任务', 'Read tasks'), read_reports: word('读进展反馈', 'Read reports'), file_reports: word('报送进展', 'File reports'),
};
export const apiTokenStateWords: Words<ApiTokenState> = { offered: word('待领取', 'Offered'), active: word('有效', 'Active'), expired: word('已到期', 'Expired'), revoked: word('已撤销', 'Revoked') };

export const webhookKindWords: Words<WebhookKind> = {
  task_assigned: word('交办', 'Assigned'), task_progress: word('办理', 'Progress'), task_changed: word('变动', 'Changed'), report_filed: word('报送', 'Filed'), report_reviewed: word('审核', 'Reviewed'),
  register_changed: word('职责清单', 'Register'), urged: word('催办', 'Urged'),
};
export const webhookStateWords: Words<WebhookState> = { active: word('推送中', 'Active'), paused: word('已暂停', 'Paused'), ended: word('已终止', 'Ended') };
export const deliveryStateWords: Words<DeliveryState> = { waiting: word('待发送', 'Waiting'), sent: word('已送达', 'Delivered'), dead: word('未送达', 'Not delivered'), dropped: word('不再发送', 'Dropped') };
export const deliveryFailureWords: Words<DeliveryFailure> = {
  not_configured: word('未配置', 'Not configured'), unreachable: word('连不上对方', 'Could not be reached'), timeout: word('对方超时未应答', 'No answer in time'), address_blocked: word('地址在内部网络，未放行', 'Address not allowed'),
  refused: word('地址已失效或被拒收', 'Refused'), rejected: word('对方未接收', 'Not taken'), too_many: word('对方限流', 'Too many for the other side'), unreadable: word('保存的密钥或地址读不出', 'What is kept cannot be read'), unknown: word('原因不明', 'Unknown'),
};
export const robotKindWords: Words<RobotKind> = { wecom: word('企业微信', 'WeCom'), dingtalk: word('钉钉', 'DingTalk') };
export const robotTopicWords: Words<RobotTopic> = { daily: word('每日提要', 'Summary of the day'), assigned: word('新交办', 'New assignments'), urged: word('催办', 'Urges'), instruction: word('领导批示', 'Instructions') };
