import { Register } from './0001-register.js';
import { JointMeeting } from './0002-joint-meeting.js';
import { Notice } from './0003-notice.js';
import { Task } from './0004-task.js';
import { AcrossJointMeetings } from './0005-across-joint-meetings.js';
import { LoopReads } from './0006-loop-reads.js';
import { ClassHolders } from './0007-class-holders.js';
import { NoticeReview } from './0008-notice-review.js';
import { MembershipIdentity } from './0009-membership-identity.js';
import { TaskLife } from './0010-task-life.js';
import { IndicatorTables } from './0012-indicator.js';
import { Notification } from './0013-notification.js';
import { Escalation } from './0014-escalation.js';
import { Setting } from './0015-setting.js';
import { InstructionTable } from './0016-instruction.js';
import { Feed } from './0017-feed.js';
import { Ledger } from './0029-ledger.js';
import { EventRun } from './0030-event-run.js';
import { NotificationKind } from './0019-notification-kind.js';
import { CountersignColumns } from './0020-countersign.js';
import { Period } from './0022-period.js';
import { PartRests } from './0050-part-rests.js';
import { Delivery } from './0024-delivery.js';
import { Channel } from './0025-channel.js';
import { ApiTokenTable } from './0026-api-token.js';
import { WebhookTables } from './0027-webhook.js';
import { InspectionTables } from './0032-inspection.js';
import { InspectionAcross } from './0033-inspection-across.js';
import { ComplaintSetting } from './0039-complaint-setting.js';
import { ComplaintTables } from './0040-complaint.js';
import { PublicDoor } from './0041-public-door.js';
import { FieldRecord } from './0046-field-record.js';
import { AccountExpiry } from './0047-account-expiry.js';
import { DayMailsTogether } from './0049-day-mails-together.js';
import { ComplaintMatterColumns } from './0054-complaint-matter.js';
import { LegalClockSetting } from './0055-legal-clock.js';
import { ExtensionWait } from './0056-extension-wait.js';
import { EventSealTable } from './0062-event-seal.js';
import { RunningLimits } from './0060-running-limits.js';
import { RectificationReporter } from './0066-rectification-reporter.js';
import { OutsiderTables } from './0068-outsider.js';
import { AccountInvitation } from './0079-account-invitation.js';
import { LateAssessment } from './0081-late-assessment.js';
import { LateVisit } from './0080-late-visit.js';
import { InspectionApproval } from './0078-inspection-approval.js';
import { InspectionGuard } from './0069-inspection-guard.js';
import { AuditEventTable } from './0063-audit-event.js';
import { LogCheckTable } from './0064-log-check.js';
import { Recusal } from './0070-recusal.js';
import { DailyRun } from './0071-daily-run.js';
import { ExternalIdentity } from './0073-external-identity.js';
import { BulletinTables } from './0092-bulletin.js';
import { MeetingTables } from './0082-meeting.js';
import { AccountabilityTables } from './0044-accountability.js';
import { RectificationTables } from './0042-rectification.js';
import { IndicatorFund } from './0052-indicator-fund.js';
import { ReportDueDay } from './0053-report-due-day.js';
import { AccountabilityWaiting } from './0045-accountability-waiting.js';
import { SecondFactor } from './0065-second-factor.js';
import { OneAttemptTable } from './0084-one-attempt-table.js';
import { AuditSealTable } from './0085-audit-seal.js';
import { SearchInitials } from './0087-search-initials.js';
import { JointMeetingKnown } from './0088-joint-meeting-known.js';
import { DataProvisionTables } from './0100-data-provision.js';

/** In the order they run; one that has landed is never edited. */
export const migrations = [
  Register, JointMeeting, Notice, Task, AcrossJointMeetings, LoopReads, ClassHolders, NoticeReview, MembershipIdentity, TaskLife, IndicatorTables, Notification, Escalation, Setting, InstructionTable, Feed, NotificationKind,
  CountersignColumns,
  Period,
  PartRests,
  Delivery,
  Channel,
  ApiTokenTable,
  WebhookTables,
  Ledger,
  InspectionTables,
  InspectionAcross,
  ComplaintSetting,
  EventRun,
  ComplaintTables,
  PublicDoor,
  FieldRecord,
  AccountExpiry,
  DayMailsTogether,
  AccountabilityTables,
  RectificationTables,
  ComplaintMatterColumns,
  IndicatorFund,
  ReportDueDay,
  AccountabilityWaiting,
  LegalClockSetting,
  ExtensionWait,
  EventSealTable,
  SecondFactor,
  RunningLimits,
  RectificationReporter,
  OutsiderTables,
  InspectionGuard,
  AuditEventTable,
  LogCheckTable,
  Recusal,
  DailyRun,
  ExternalIdentity,
  InspectionApproval,
  MeetingTables,
  SearchInitials,
  AccountInvitation,
  OneAttemptTable,
  LateVisit,
  LateAssessment,
  JointMeetingKnown,
  BulletinTables,
  AuditSealTable,
  DataProvisionTables,
];
