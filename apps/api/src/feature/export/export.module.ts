import { Module } from '@nestjs/common';
import { AccountabilityModule } from '../accountability/accountability.module.js';
import { ApiTokenModule } from '../api-token/api-token.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { ChannelModule } from '../channel/channel.module.js';
import { HandOverModule } from '../hand-over/hand-over.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { JointMeetingModule } from '../joint-meeting/joint-meeting.module.js';
import { OverviewModule } from '../overview/overview.module.js';
import { PeriodModule } from '../period/period.module.js';
import { SettingModule } from '../setting/setting.module.js';
import { TaskModule } from '../task/task.module.js';
import { UnitModule } from '../unit/unit.module.js';
import { WebhookModule } from '../webhook/webhook.module.js';
import { ExportController } from './export.controller.js';
import { ExportLimitModule } from './export-limit.module.js';
import { ExportService } from './export.service.js';
import { ExportServices } from './export-services.js';

@Module({
  imports: [AccountabilityModule, ApiTokenModule, AuditModule, ChannelModule, ExportLimitModule, HandOverModule, IdentityModule, JointMeetingModule, OverviewModule, PeriodModule, SettingModule, TaskModule, UnitModule, WebhookModule],
  controllers: [ExportController],
  providers: [ExportService, ExportServices],
})
export class ExportModule {}
