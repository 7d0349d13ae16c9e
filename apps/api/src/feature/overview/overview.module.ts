import { Module } from '@nestjs/common';
import { TaskModule } from '../task/task.module.js';
import { OverviewResolver, TodayResolver } from './overview.resolver.js';
import { OverviewService } from './overview.service.js';
import { TodayService } from './today.service.js';

@Module({
  imports: [TaskModule],
  providers: [OverviewResolver, TodayResolver, OverviewService, TodayService],
  exports: [OverviewService, TodayService],
})
export class OverviewModule {}
