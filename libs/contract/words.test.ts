import type * as domain from '@lianxi/domain';
import type * as contract from './index.js';

type Equal<First, Second> = [First] extends [Second] ? ([Second] extends [First] ? true : never) : never;

// ADR 1: enum values are the domain's words. A word too many or too few on either side does not compile.
const equal: Record<string, true> = {
  verb: true satisfies Equal<contract.Verb, domain.Verb>,
  role: true satisfies Equal<contract.Role, domain.Role | domain.AdminRole>,
  holdingCapacity: true satisfies Equal<contract.HoldingCapacity, domain.HoldingCapacity>,
  accountState: true satisfies Equal<contract.AccountState, domain.AccountState>,
  postKind: true satisfies Equal<contract.PostKind, domain.PostKind>,
  level: true satisfies Equal<contract.Level, domain.Level>,
  unitKind: true satisfies Equal<contract.UnitKind, domain.UnitKind>,
  membershipRole: true satisfies Equal<contract.MembershipRole, domain.MembershipRole>,
  noticeState: true satisfies Equal<contract.NoticeState, domain.NoticeState>,
  draftItemKind: true satisfies Equal<contract.DraftItemKind, domain.DraftItemKind>,
  draftItemState: true satisfies Equal<contract.DraftItemState, domain.DraftItemState>,
  draftChange: true satisfies Equal<contract.DraftChange, domain.DraftChange>,
  draftUnitRole: true satisfies Equal<contract.DraftUnitRole, domain.DraftUnitRole>,
  dutyKind: true satisfies Equal<contract.DutyKind, domain.DutyKind>,
  dutyRole: true satisfies Equal<contract.DutyRole, domain.DutyRole>,
  frequencyState: true satisfies Equal<contract.FrequencyState, domain.FrequencyState>,
  assistanceCategory: true satisfies Equal<contract.AssistanceCategory, domain.AssistanceCategory>,
  indicatorKind: true satisfies Equal<contract.IndicatorKind, domain.IndicatorKind>,
  indicatorRollUp: true satisfies Equal<contract.IndicatorRollUp, domain.IndicatorRollUp>,
  indicatorDirection: true satisfies Equal<contract.IndicatorDirection, domain.IndicatorDirection>,
  fundPart: true satisfies Equal<contract.FundPart, domain.FundPart>,
  handOverKind: true satisfies Equal<contract.HandOverKind, domain.HandOverKind>,
  instructionState: true satisfies Equal<contract.InstructionState, domain.InstructionState>,
  instructionUrgency: true satisfies Equal<contract.InstructionUrgency, domain.InstructionUrgency>,
  instructionSubject: true satisfies Equal<contract.InstructionSubjectKind, domain.InstructionSubject>,
  apiScope: true satisfies Equal<contract.ApiScope, domain.ApiScope>,
  apiTokenState: true satisfies Equal<contract.ApiTokenState, domain.ApiTokenState>,
  light: true satisfies Equal<contract.Light, domain.Light>,
  slotMark: true satisfies Equal<contract.SlotMark, domain.SlotMark>,
  taskState: true satisfies Equal<contract.TaskState, domain.TaskState>,
  assignmentState: true satisfies Equal<contract.AssignmentState, domain.AssignmentState>,
  grade: true satisfies Equal<contract.Grade, domain.Grade>,
  reportSlotState: true satisfies Equal<contract.ReportSlotState, domain.ReportSlotState>,
  countersign: true satisfies Equal<contract.Countersign, domain.Countersign>,
  returnedBy: true satisfies Equal<contract.ReturnedBy, domain.ReturnedBy>,
  reportState: true satisfies Equal<contract.ReportState, domain.ReportState>,
  lightPalette: true satisfies Equal<contract.LightPalette, domain.LightPalette>,
  messageTextKind: true satisfies Equal<contract.MessageTextKind, domain.TextKind>,
  robotKind: true satisfies Equal<contract.RobotKind, domain.RobotKind>,
  robotTopic: true satisfies Equal<contract.RobotTopic, domain.RobotTopic>,
  messageTopic: true satisfies Equal<contract.MessageTopic, domain.MessageTopic>,
  mailChoice: true satisfies Equal<contract.MailChoice, domain.MailChoice>,
  deliveryFailure: true satisfies Equal<contract.DeliveryFailure, domain.DeliveryFailure>,
  notificationKind: true satisfies Equal<contract.NotificationKind, domain.NotificationKind>,
  escalationLevel: true satisfies Equal<contract.EscalationLevel, domain.EscalationLevel>,
  skipReason: true satisfies Equal<contract.SkipReason, domain.SkipReason>,
};

it('speaks the domain’s words in every enum', () => {
  expect(Object.values(equal).every(Boolean)).toBe(true);
});
