import { Module } from '@nestjs/common';
import { ReportModule } from '../report/report.module.js';
import { CalendarService } from './calendar.service.js';
import { SettingResolver } from './setting.resolver.js';
import { SettingService } from './setting.service.js';

@Module({ imports: [ReportModule], providers: [CalendarService, SettingResolver, SettingService] })
export class SettingModule {}
