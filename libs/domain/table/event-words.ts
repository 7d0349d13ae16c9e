import { complaintStateWords } from '../complaint/complaint-words.js';
import type { Language } from '../shared/label.js';
import type { ColumnLabel } from './table-column.js';
import { noticeStateWords, slotStateWords, taskStateWords } from './words.js';

const word = (zh: string, en: string): ColumnLabel => ({ zh, en });

const verbWords: Readonly<Record<string, ColumnLabel>> = {
  importTasks: word('台账导入', 'Import'),
  draftTask: word('草拟任务', 'Draft task'),
  reviseTask: word('修改任务', 'Revise task'),
  assignTask: word('交办', 'Assign'),
  acknowledgeAssignment: word('签收', 'Acknowledge'),
  handDownAssignment: word('下交镇街', 'Hand down'),
  objectToAssignment: word('异议退办', 'Object'),
  upholdAssignment: word('维持交办', 'Uphold assignment'),
  reassignAssignment: word('改交', 'Reassign'),
  requestExtension: word('申请延期', 'Ask for more time'),
  approveExtension: word('同意延期', 'Grant more time'),
  refuseExtension: word('不同意延期', 'Refuse more time'),
  waiveSupport: word('免予配合', 'Excuse from support'),
  suspendTask: word('中止', 'Suspend'),
  resumeTask: word('恢复', 'Resume'),
  withdrawTask: word('撤销', 'Withdraw'),
  archiveTask: word('归档', 'Archive'),
  reopenTask: word('重启', 'Reopen'),
  reviseReporting: word('改报送频次', 'Change reporting'),
  lockPeriod: word('锁定报送', 'Lock month'),
  unlockPeriod: word('解除锁定', 'Unlock month'),
  grantException: word('登记例外', 'Grant exception'),
  revokeException: word('收回例外', 'Revoke exception'),
  confirmReport: word('确认代填', 'Confirm'),
  requestCompletion: word('提请办结', 'Ask to complete'),
  returnCompletion: word('退回办结', 'Return completion'),
  acceptCompletion: word('同意办结', 'Accept completion'),
  closeOutTask: word('销号', 'Close out'),
  saveReportDraft: word('存草稿', 'Save draft'),
  fileReport: word('报送', 'File'),
  returnReport: word('退回', 'Return'),
  acceptReport: word('通过', 'Accept'),
  enterIndicatorValues: word('填报指标', 'Enter indicator values'),
  attachIndicator: word('随任务填报', 'Ask with a task'),
  detachIndicator: word('解除指标', 'Detach indicator'),
  urge: word('催办', 'Urge'),
  writeInstruction: word('批示', 'Instruct'),
  registerInstruction: word('登记批示', 'Register instruction'),
  reportInstruction: word('反馈结果', 'Report the result'),
  addInstruction: word('再批示', 'Instruct further'),
  createApiToken: word('开放接口', 'Offer an API token'),
  takeApiToken: word('领取密钥', 'Take the secret'),
  revokeApiToken: word('撤销密钥', 'Revoke the token'),
  recordDesignation: word('登记政府指定', 'Record a designation'),
  endDesignation: word('终止指定', 'End the designation'),
  draftInspection: word('拟督查方案', 'Draft an inspection'),
  reviseInspection: word('修改方案', 'Revise the plan'),
  submitInspection: word('报批', 'Submit for approval'),
  approveInspection: word('登记批准', 'Record the approval'),
  returnInspection: word('退回方案', 'Return the plan'),
  joinInspection: word('并入', 'Join another'),
  withdrawInspection: word('撤销督查', 'Withdraw the inspection'),
  setInspectionTeam: word('确定督查组', 'Set the team'),
  notifyObject: word('通知对象', 'Notify the object'),
  startInspection: word('开始实施', 'Begin field work'),
  recordVisit: word('记录实地情况', 'Record a visit'),
  recordFinding: word('登记问题', 'Record a finding'),
  reviseFinding: word('修改问题', 'Revise the finding'),
  dropFinding: word('剔除问题', 'Drop the finding'),
  concludeInspection: word('作出结论', 'Conclude'),
  closeInspection: word('办结督查', 'Close the inspection'),
  deliverConclusion: word('反馈结论', 'Feed the conclusion back'),
  receiveConclusion: word('签收结论', 'Receive the conclusion'),
  objectToConclusion: word('申请复核', 'Ask for a review'),
  decideReview: word('作出复核', 'Decide the review'),
  createWebhook: word('登记推送', 'Register a webhook'),
  testWebhook: word('试发', 'Send a test'),
  redeliverWebhook: word('重发', 'Send again'),
  pauseWebhook: word('暂停推送', 'Pause the webhook'),
  resumeWebhook: word('恢复推送', 'Resume the webhook'),
  endWebhook: word('终止推送', 'End the webhook'),
  renewUnitFeed: word('开通单位日历', 'Make the unit’s calendar'),
  revokeUnitFeed: word('撤销单位日历', 'Revoke the unit’s calendar'),
  closeInstruction: word('阅结', 'Close'),
  registerComplaint: word('登记举报', 'Register a complaint'),
  joinComplaint: word('并案', 'Join'),
  assignComplaint: word('交核查', 'Hand out to verify'),
  acknowledgeComplaint: word('签收核查', 'Take up'),
  declineComplaint: word('退回举报', 'Hand back'),
  reportVerification: word('报核查情况', 'Report the findings'),
  returnVerification: word('退回核查', 'Return the findings'),
  answerComplaint: word('答复', 'Answer'),
  reopenComplaint: word('重新办理', 'Reopen'),
  referComplaint: word('转信访', 'Hand to the petition office'),
  transferComplaint: word('移送线索', 'Transfer a clue'),
  recordComplaintReceipt: word('登记回执', 'Record the receipt'),
  closeComplaint: word('办结举报', 'Close the complaint'),
  proposeComplaintTask: word('提请转督办', 'Propose a task'),
  decideComplaintTask: word('审批转督办', 'Decide on the task'),
  draftComplaintTask: word('转为任务', 'Draft the task'),
  openComplaintSeal: word('启封', 'Open the seal'),
  fileComplaint: word('群众举报', 'Filed by the public'),
  rateComplaint: word('群众评价', 'Rated by the public'),
  escalate: word('逾期升级', 'Raise a level'),
  openReportSlots: word('生成应报', 'Open report slots'),
  openTriggeredTask: word('触发任务', 'Open triggered task'),
  recomputeDueDates: word('重算限期', 'Recompute due dates'),
};

/** The word of a verb that can stand in a task's log; one not yet worded stands as it is. */
export function verbWord(verb: string, language: Language): string {
  return verbWords[verb]?.[language] ?? verb;
}

const assignmentStateWords: Readonly<Record<string, ColumnLabel>> = {
  pending: word('待签收', 'To acknowledge'),
  in_progress: word('办理中', 'In progress'),
  objected: word('异议待复', 'Objection waits'),
  completion_requested: word('提请办结', 'Completion requested'),
  completed: word('已办结', 'Completed'),
  suspended: word('中止', 'Suspended'),
  withdrawn: word('撤销', 'Withdrawn'),
};

const reportStateWords: Readonly<Record<string, ColumnLabel>> = {
  draft: word('草稿', 'Draft'),
  submitted: word('已报送', 'Filed'),
  returned: word('被退回', 'Returned'),
  accepted: word('已通过', 'Accepted'),
};

const stateWords: Readonly<Record<string, Readonly<Record<string, ColumnLabel>>>> = {
  task: taskStateWords,
  assignment: assignmentStateWords,
  report: reportStateWords,
  report_slot: slotStateWords,
  notice: noticeStateWords,
  complaint: complaintStateWords,
};

/** The word of a state in an event; each noun has its own. */
export function eventStateWord(subjectType: string, state: string | null, language: Language): string | null {
  return state === null ? null : (stateWords[subjectType]?.[state]?.[language] ?? state);
}
