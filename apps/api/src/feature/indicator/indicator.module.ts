import { Module } from '@nestjs/common';
import { TaskModule } from '../task/task.module.js';
import {
  AskedIndicatorResolver, FiguresOfReportResolver, IndicatorCrossingResolver, IndicatorsOfSlotResolver, IndicatorTriggerPartResolver, IndicatorTriggerResolver, IndicatorUseResolver,
} from './indicator-parts.resolver.js';
import { IndicatorTriggers } from './indicator-triggers.service.js';
import { IndicatorJobs } from './indicator.jobs.js';
import { IndicatorReads } from './indicator.reads.js';
import { IndicatorResolver } from './indicator.resolver.js';
import { IndicatorService } from './indicator.service.js';

@Module({
  imports: [TaskModule],
  providers: [
    AskedIndicatorResolver, FiguresOfReportResolver, IndicatorCrossingResolver, IndicatorJobs, IndicatorReads, IndicatorResolver, IndicatorsOfSlotResolver, IndicatorService,
    IndicatorTriggerPartResolver, IndicatorTriggerResolver, IndicatorTriggers, IndicatorUseResolver,
  ],
  exports: [IndicatorTriggers],
})
export class IndicatorModule {}
