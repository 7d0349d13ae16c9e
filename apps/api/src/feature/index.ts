import { AccountabilityModule } from './accountability/accountability.module.js';
import { ApiTokenModule } from './api-token/api-token.module.js';
import { ChannelModule } from './channel/channel.module.js';
import { ComplaintModule } from './complaint/complaint.module.js';
import { DocumentModule } from './document/document.module.js';
import { DutyModule } from './duty/duty.module.js';
import { EvidencePackModule } from './evidence-pack/pack.module.js';
import { ExportModule } from './export/export.module.js';
import { FeedModule } from './feed/feed.module.js';
import { HandOverModule } from './hand-over/hand-over.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { IndicatorModule } from './indicator/indicator.module.js';
import { InspectionModule } from './inspection/inspection.module.js';
import { InstructionModule } from './instruction/instruction.module.js';
import { JointMeetingModule } from './joint-meeting/joint-meeting.module.js';
import { LedgerModule } from './ledger/ledger.module.js';
import { NoticeModule } from './notice/notice.module.js';
import { NotificationModule } from './notification/notification.module.js';
import { OverviewModule } from './overview/overview.module.js';
import { PeriodModule } from './period/period.module.js';
import { RectificationModule } from './rectification/rectification.module.js';
import { ReportModule } from './report/report.module.js';
import { SettingModule } from './setting/setting.module.js';
import { TaskModule } from './task/task.module.js';
import { UnitModule } from './unit/unit.module.js';
import { WebhookModule } from './webhook/webhook.module.js';

/** Every feature; a new one is one line here. */
export const features = [IdentityModule, JointMeetingModule, UnitModule, NoticeModule, DutyModule, TaskModule, IndicatorModule, ReportModule, OverviewModule, ExportModule, ChannelModule, NotificationModule, SettingModule, InstructionModule, HandOverModule, FeedModule, ApiTokenModule, WebhookModule, PeriodModule, LedgerModule, InspectionModule, RectificationModule, ComplaintModule, AccountabilityModule, DocumentModule, EvidencePackModule];
