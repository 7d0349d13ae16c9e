import { AccountEntity } from './account.entity.js';
import { AuditEventEntity } from './audit-event.entity.js';
import { AuditSealEntity } from './audit-seal.entity.js';
import { AccountMailEntity } from './account-mail.entity.js';
import { AccountRoleEntity } from './account-role.entity.js';
import { ApiTokenEntity } from './api-token.entity.js';
import { AssignmentEntity } from './assignment.entity.js';
import { AssessmentEntity, AssessmentFindingEntity, AssessmentWorkEntity, AssessorEntity } from './assessment.entity.js';
import { BulletinEntity, BulletinLineEntity, BulletinReceiptEntity } from './bulletin.entity.js';
import { AgendaItemEntity, MeetingDecisionEntity, MeetingEntity, MeetingSeatEntity, MinutesResponseEntity } from './meeting.entity.js';
import { DataDeliveryEntity, DataProvisionEntity } from './data-provision.entity.js';
import { DelegateEntity, DelegateVisitEntity, OpinionAnswerEntity, OpinionEntity, VisitStopEntity } from './delegate-visit.entity.js';
import { AttachmentEntity } from './attachment.entity.js';
import { AttemptEntity } from './attempt.entity.js';
import { CalendarCorrectionEntity } from './calendar-correction.entity.js';
import { CalendarYearEntity } from './calendar-year.entity.js';
import { ClauseEntity } from './clause.entity.js';
import { CodeCounterEntity } from './code-counter.entity.js';
import { AccountabilityEntity, AccountabilityFormEntity, AccountabilitySealEntity } from './accountability.entity.js';
import { ComplaintEntity, ComplaintSealEntity } from './complaint.entity.js';
import { SpentProofEntity } from './spent-proof.entity.js';
import { DeliveryEntity } from './delivery.entity.js';
import { DemoAccountEntity } from './demo-account.entity.js';
import { DesignationEntity } from './designation.entity.js';
import { FindingEntity } from './finding.entity.js';
import { InspectionEntity } from './inspection.entity.js';
import { InspectionMemberEntity } from './inspection-member.entity.js';
import { InspectionObjectEntity } from './inspection-object.entity.js';
import { InspectionVisitEntity } from './inspection-visit.entity.js';
import { DraftItemEntity } from './draft-item.entity.js';
import { DutyEntity } from './duty.entity.js';
import { EscalationLadderEntity } from './escalation-ladder.entity.js';
import { EscalationStepEntity } from './escalation-step.entity.js';
import { EventEntity } from './event.entity.js';
import { ExternalIdentityEntity, IdentityRuleEntity } from './external-identity.entity.js';
import { EventSealEntity } from './event-seal.entity.js';
import { FeedEntity } from './feed.entity.js';
import { HolidayEntity } from './holiday.entity.js';
import { IdempotencyKeyEntity } from './idempotency-key.entity.js';
import { IndicatorCrossingEntity } from './indicator-crossing.entity.js';
import { IndicatorEntity } from './indicator.entity.js';
import { IndicatorUseEntity } from './indicator-use.entity.js';
import { IndicatorValueEntity } from './indicator-value.entity.js';
import { IndicatorVersionEntity } from './indicator-version.entity.js';
import { InstructionEntity } from './instruction.entity.js';
import { JointMeetingEntity } from './joint-meeting.entity.js';
import { JointMeetingRoleEntity } from './joint-meeting-role.entity.js';
import { JurisdictionEntity } from './jurisdiction.entity.js';
import { LogCheckEntity } from './log-check.entity.js';
import { MailChoiceEntity } from './mail-choice.entity.js';
import { LedgerEntity } from './ledger.entity.js';
import { LedgerTaskEntity } from './ledger-task.entity.js';
import { MembershipEntity } from './membership.entity.js';
import { MessageTextEntity } from './message-text.entity.js';
import { NoticeEntity } from './notice.entity.js';
import { NotificationCursorEntity } from './notification-cursor.entity.js';
import { NotificationEntity } from './notification.entity.js';
import { PeriodExceptionEntity } from './period-exception.entity.js';
import { PeriodLockEntity } from './period-lock.entity.js';
import { PersonEntity } from './person.entity.js';
import { PostEntity } from './post.entity.js';
import { PostHoldingEntity } from './post-holding.entity.js';
import { ReportEntity } from './report.entity.js';
import { RectificationCheckEntity, RectificationEntity, RectificationReportEntity } from './rectification.entity.js';
import { ReportSlotEntity } from './report-slot.entity.js';
import { RobotEntity } from './robot.entity.js';
import { AccountInvitationEntity } from './account-invitation.entity.js';
import { RecoveryCodeEntity, SecondFactorEntity } from './second-factor.entity.js';
import { SecretEntity } from './secret.entity.js';
import { SessionEntity } from './session.entity.js';
import { TaskEntity } from './task.entity.js';
import { UnitEntity } from './unit.entity.js';
import { UnitFeedEntity } from './unit-feed.entity.js';
import { WebhookAttemptEntity } from './webhook-attempt.entity.js';
import { WebhookEntity } from './webhook.entity.js';

/** Every table of the product. */
export const entities = [
  IndicatorCrossingEntity,
  IndicatorEntity,
  IndicatorUseEntity,
  IndicatorValueEntity,
  IndicatorVersionEntity,
  AccountEntity,
  AuditEventEntity,
  AuditSealEntity,
  AccountMailEntity,
  AccountRoleEntity,
  ApiTokenEntity,
  AssignmentEntity,
  AssessmentEntity,
  AssessmentFindingEntity,
  AssessmentWorkEntity,
  AssessorEntity,
  DelegateEntity,
  DelegateVisitEntity,
  OpinionAnswerEntity,
  OpinionEntity,
  VisitStopEntity,
  DataDeliveryEntity,
  DataProvisionEntity,
  AgendaItemEntity,
  MeetingDecisionEntity,
  MeetingEntity,
  MeetingSeatEntity,
  MinutesResponseEntity,
  BulletinEntity,
  BulletinLineEntity,
  BulletinReceiptEntity,
  AttachmentEntity,
  AttemptEntity,
  CalendarCorrectionEntity,
  CalendarYearEntity,
  ClauseEntity,
  CodeCounterEntity,
  AccountabilityEntity,
  AccountabilityFormEntity,
  AccountabilitySealEntity,
  ComplaintEntity,
  ComplaintSealEntity,
  SpentProofEntity,
  DeliveryEntity,
  DemoAccountEntity,
  DesignationEntity,
  FindingEntity,
  InspectionEntity,
  InspectionMemberEntity,
  InspectionObjectEntity,
  InspectionVisitEntity,
  DraftItemEntity,
  DutyEntity,
  EscalationLadderEntity,
  EscalationStepEntity,
  EventEntity,
  EventSealEntity,
  ExternalIdentityEntity,
  IdentityRuleEntity,
  FeedEntity,
  HolidayEntity,
  IdempotencyKeyEntity,
  InstructionEntity,
  JointMeetingEntity,
  JointMeetingRoleEntity,
  JurisdictionEntity,
  LogCheckEntity,
  MailChoiceEntity,
  LedgerEntity,
  LedgerTaskEntity,
  MembershipEntity,
  MessageTextEntity,
  NoticeEntity,
  NotificationCursorEntity,
  NotificationEntity,
  PeriodExceptionEntity,
  PeriodLockEntity,
  PersonEntity,
  PostEntity,
  PostHoldingEntity,
  ReportEntity,
  RectificationCheckEntity,
  RectificationEntity,
  RectificationReportEntity,
  ReportSlotEntity,
  RobotEntity,
  RecoveryCodeEntity,
  SecondFactorEntity,
  AccountInvitationEntity,
  SecretEntity,
  SessionEntity,
  TaskEntity,
  UnitEntity,
  UnitFeedEntity,
  WebhookAttemptEntity,
  WebhookEntity,
];

export {
  IndicatorCrossingEntity,
  IndicatorEntity,
  IndicatorUseEntity,
  IndicatorValueEntity,
  IndicatorVersionEntity,
  AccountEntity,
  AuditEventEntity,
  AuditSealEntity,
  AccountMailEntity,
  AccountRoleEntity,
  ApiTokenEntity,
  AssignmentEntity,
  AssessmentEntity,
  AssessmentFindingEntity,
  AssessmentWorkEntity,
  AssessorEntity,
  DelegateEntity,
  DelegateVisitEntity,
  OpinionAnswerEntity,
  OpinionEntity,
  VisitStopEntity,
  DataDeliveryEntity,
  DataProvisionEntity,
  AgendaItemEntity,
  MeetingDecisionEntity,
  MeetingEntity,
  MeetingSeatEntity,
  MinutesResponseEntity,
  BulletinEntity,
  BulletinLineEntity,
  BulletinReceiptEntity,
  AttachmentEntity,
  AttemptEntity,
  CalendarCorrectionEntity,
  CalendarYearEntity,
  ClauseEntity,
  CodeCounterEntity,
  AccountabilityEntity,
  AccountabilityFormEntity,
  AccountabilitySealEntity,
  ComplaintEntity,
  ComplaintSealEntity,
  SpentProofEntity,
  DeliveryEntity,
  DemoAccountEntity,
  DesignationEntity,
  FindingEntity,
  InspectionEntity,
  InspectionMemberEntity,
  InspectionObjectEntity,
  InspectionVisitEntity,
  DraftItemEntity,
  DutyEntity,
  EscalationLadderEntity,
  EscalationStepEntity,
  EventEntity,
  ExternalIdentityEntity,
  IdentityRuleEntity,
  EventSealEntity,
  FeedEntity,
  HolidayEntity,
  IdempotencyKeyEntity,
  InstructionEntity,
  JointMeetingEntity,
  JointMeetingRoleEntity,
  JurisdictionEntity,
  LogCheckEntity,
  MailChoiceEntity,
  LedgerEntity,
  LedgerTaskEntity,
  MembershipEntity,
  MessageTextEntity,
  NoticeEntity,
  NotificationCursorEntity,
  NotificationEntity,
  PeriodExceptionEntity,
  PeriodLockEntity,
  PersonEntity,
  PostEntity,
  PostHoldingEntity,
  ReportEntity,
  RectificationCheckEntity,
  RectificationEntity,
  RectificationReportEntity,
  ReportSlotEntity,
  RobotEntity,
  RecoveryCodeEntity,
  SecondFactorEntity,
  AccountInvitationEntity,
  SecretEntity,
  SessionEntity,
  TaskEntity,
  UnitEntity,
  UnitFeedEntity,
  WebhookAttemptEntity,
  WebhookEntity,
};

export type { LogReader } from './notification-cursor.entity.js';
export type { AttemptKind } from './attempt.entity.js';
