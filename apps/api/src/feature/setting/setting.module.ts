import { Module } from '@nestjs/common';
import { ReportModule } from '../report/report.module.js';
import { NotificationModule } from '../notification/notification.module.js';
import { CalendarService } from './calendar.service.js';
import { MessageSettingService } from './message-setting.service.js';
import { SettingResolver } from './setting.resolver.js';
import { SettingService } from './setting.service.js';

@Module({ imports: [NotificationModule, ReportModule], providers: [CalendarService, MessageSettingService, SettingResolver, SettingService], exports: [CalendarService, SettingService] })
export class SettingModule {}
