import { Module } from '@nestjs/common';
import { IndicatorModule } from '../indicator/indicator.module.js';
import { TaskModule } from '../task/task.module.js';
import { DueRecompute } from './due-recompute.service.js';
import { ReportJobs } from './report.jobs.js';
import { ReportReads } from './report.reads.js';
import { ReportResolver } from './report.resolver.js';
import { ReportService } from './report.service.js';
import { ReportSlotResolver } from './report-slot.resolver.js';
import { ReportOfAssignmentResolver, ReportsOfTaskResolver } from './reports-of-task.resolver.js';
import { ReviewQueueResolver } from './review-queue.resolver.js';
import { SlotHorizon } from './slot-horizon.service.js';

@Module({
  imports: [IndicatorModule, TaskModule],
  providers: [
    DueRecompute, ReportJobs, ReportOfAssignmentResolver, ReportReads, ReportResolver, ReportService, ReportSlotResolver, ReportsOfTaskResolver,
    ReviewQueueResolver, SlotHorizon,
  ],
  exports: [DueRecompute, SlotHorizon],
})
export class ReportModule {}
