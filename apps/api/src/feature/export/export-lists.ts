import type { ExportedList } from '@lianxi/domain';
import { accountAccessExport, accountExport, adminPostExport, jointMeetingExport, unitRegisterExport } from './administration-exports.js';
import { accountabilityExport } from './accountability-export.js';
import { assignmentExport } from './assignment-export.js';
import { auditExport } from './audit-export.js';
import { dutyExport } from './duty-export.js';
import { eventExport } from './event-export.js';
import type { ExportList } from './export-list.js';
import { indicatorExport, indicatorValueExport } from './indicator-export.js';
import { inspectionExport } from './inspection-export.js';
import { complaintExport } from './complaint-export.js';
import { instructionExport } from './instruction-export.js';
import { noticeExport } from './notice-export.js';
import { notificationExport } from './notification-export.js';
import { matrixExport, todayExport } from './overview-exports.js';
import { exceptionExport, lockExport, monthExport } from './period-exports.js';
import { handOverExport, membershipExport, postExport } from './post-exports.js';
import { bulletinExport, bulletinReceiptExport } from './bulletin-exports.js';
import { dataDeliveryExport, dataProvisionExport } from './data-provision-exports.js';
import { decisionExport, meetingExport } from './meeting-exports.js';
import { assessmentExport, delegateVisitExport, findingExport, opinionExport } from './outsider-exports.js';
import { rectificationDutyExport, rectificationMeasureExport, rectificationProblemExport } from './rectification-exports.js';
import { reportExport } from './report-export.js';
import { reviewExport } from './review-export.js';
import { calendarExport, settingChangeExport } from './setting-exports.js';
import { apiTokenExport, deliveryExport, robotExport, webhookExport } from './system-exports.js';
import { taskExport } from './task-export.js';
import { unitExport } from './unit-export.js';

/** By the address: /api/export/NAME.xlsx. A name without its list does not compile. */
export const exportLists: Readonly<Record<ExportedList, ExportList>> = {
  accountabilities: accountabilityExport,
  'account-access': accountAccessExport,
  accounts: accountExport,
  'admin-posts': adminPostExport,
  'api-tokens': apiTokenExport,
  assessments: assessmentExport,
  assignments: assignmentExport,
  audit: auditExport,
  'calendar-days': calendarExport,
  duties: dutyExport,
  events: eventExport,
  'hand-over': handOverExport,
  'indicator-values': indicatorValueExport,
  indicators: indicatorExport,
  inspections: inspectionExport,
  findings: findingExport,
  'bulletin-receipts': bulletinReceiptExport,
  bulletins: bulletinExport,
  'data-deliveries': dataDeliveryExport,
  'data-provisions': dataProvisionExport,
  'meeting-decisions': decisionExport,
  meetings: meetingExport,
  'delegate-visits': delegateVisitExport,
  'delegate-opinions': opinionExport,
  complaints: complaintExport,
  instructions: instructionExport,
  'joint-meetings': jointMeetingExport,
  matrix: matrixExport,
  memberships: membershipExport,
  notices: noticeExport,
  notifications: notificationExport,
  'period-exceptions': exceptionExport,
  'period-locks': lockExport,
  posts: postExport,
  'rectification-duties': rectificationDutyExport,
  'rectification-measures': rectificationMeasureExport,
  'rectification-problems': rectificationProblemExport,
  'report-months': monthExport,
  reports: reportExport,
  reviews: reviewExport,
  robots: robotExport,
  'setting-changes': settingChangeExport,
  tasks: taskExport,
  today: todayExport,
  'unit-register': unitRegisterExport,
  units: unitExport,
  'webhook-deliveries': deliveryExport,
  webhooks: webhookExport,
};
